import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LetterList, outboxIsOpen } from "~/features/accounts";
import { outboxLetters } from "~/features/accounts/index.server";
import { env } from "~/http/env.server";
import { open } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { notFound } from "~/lib/errors";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";

export const loader = open({}, async ({ ctx }) => {
  if (!outboxIsOpen(env())) throw notFound();
  return { title: m.accounts_outbox_title(), letters: await outboxLetters(ctx) };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function Outbox() {
  const { title, letters } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={title} lead={m.accounts_outbox_lead()} />
      {letters.length === 0 ? (
        <EmptyState title={m.accounts_outbox_empty_title()} level={2}>
          {m.accounts_outbox_empty()}
        </EmptyState>
      ) : (
        <LetterList letters={letters} />
      )}
    </>
  );
}
