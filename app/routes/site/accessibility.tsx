import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MailLink, TextLayout, TextSections } from "~/features/discovery";
import { accessibilitySections } from "~/features/discovery/index.server";
import { env } from "~/http/env.server";
import { open } from "~/http/page.server";
import { siteOrigin } from "~/http/site.server";
import { m } from "~/i18n/messages";
import { PageHeader } from "~/ui/Page";
import { pageMeta } from "~/ui/pageTitle";

export const loader = open({}, async ({ ctx, request }) => ({
  title: m.home_a11y_title(),
  description: m.home_a11y_lead(),
  origin: siteOrigin(request),
  locale: ctx.locale,
  toc: m.home_how_toc(),
  sections: accessibilitySections(),
  updated: m.home_a11y_updated(),
  mail: env().contactMail,
}));

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data ? { ...data, path: "/accessibility" } : undefined);

export default function Accessibility() {
  const { title, description, toc, sections, updated, mail } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={title} lead={description} />
      <TextLayout label={toc} contents={sections}>
        <TextSections sections={sections} />
        <MailLink mail={mail} />
        <p className="mt-6 text-note text-ink-soft">{updated}</p>
      </TextLayout>
    </>
  );
}
