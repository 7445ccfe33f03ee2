import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PrivacyNotice } from "~/features/accounts";
import { registrationNotice } from "~/features/accounts/index.server";
import { MailLink, TextLayout, TextSections } from "~/features/discovery";
import { privacySections } from "~/features/discovery/index.server";
import { env } from "~/http/env.server";
import { open } from "~/http/page.server";
import { siteOrigin } from "~/http/site.server";
import { m } from "~/i18n/messages";
import { PageHeader } from "~/ui/Page";
import { pageMeta } from "~/ui/pageTitle";

export const loader = open({}, async ({ ctx, request }) => ({
  title: m.home_privacy_title(),
  description: m.home_privacy_lead(),
  origin: siteOrigin(request),
  locale: ctx.locale,
  toc: m.home_how_toc(),
  notice: registrationNotice(ctx.locale),
  noticeTitle: m.accounts_notice_title(),
  sections: privacySections(),
  mail: env().contactMail,
}));

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data ? { ...data, path: "/privacy" } : undefined);

export default function Privacy() {
  const { title, description, toc, notice, noticeTitle, sections, mail } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={title} lead={description} />
      <TextLayout label={toc} contents={[{ id: "notice", title: noticeTitle }, ...sections]}>
        <div id="notice" className="mb-12">
          <PrivacyNotice notice={notice} />
        </div>
        <TextSections sections={sections} />
        <MailLink mail={mail} />
      </TextLayout>
    </>
  );
}
