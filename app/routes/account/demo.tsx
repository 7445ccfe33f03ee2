import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PersonaList } from "~/features/accounts";
import { presentPersonas } from "~/features/accounts/index.server";
import { env } from "~/http/env.server";
import { open } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { notFound } from "~/lib/errors";
import { PageHeader } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";
import { Notice } from "~/ui/Section";

export const loader = open({}, async ({ ctx }) => {
  if (!env().demo) throw notFound();
  return { title: m.accounts_demo_title(), personas: await presentPersonas(ctx) };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function DemoEntries() {
  const { title, personas } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={title} lead={m.accounts_demo_lead()} />
      {personas.length === 0 ? <Notice tone="wait">{m.accounts_demo_not_ready()}</Notice> : <PersonaList personas={personas} />}
    </>
  );
}
