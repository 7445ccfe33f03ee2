import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AccountPage } from "~/features/accounts";
import { myRecords } from "~/features/accounts/index.server";
import { signedIn } from "~/http/access";
import { page } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { LinkButton } from "~/ui/Button";
import { DateTime } from "~/ui/DateTime";
import { Section, SideBySide } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";
import { type Column, Table } from "~/ui/Table";
import { Timeline } from "~/ui/Timeline";

export const loader = page({ access: signedIn }, async ({ ctx }) => ({
  title: m.accounts_data_title(),
  name: ctx.actor.kind === "person" ? ctx.actor.name : "",
  records: await myRecords(ctx),
}));

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

type Consent = Awaited<ReturnType<typeof myRecords>>["consents"][number];
const columns = (): Column<Consent>[] => [
  { key: "notice", header: m.accounts_data_consent_notice(), primary: true, cell: ({ notice }) => notice },
  { key: "version", header: m.accounts_data_consent_version(), numeric: true, cell: ({ version }) => version },
  { key: "at", header: m.accounts_data_consent_at(), cell: ({ at }) => <DateTime value={at} time /> },
];

export default function Data() {
  const { title, name, records } = useLoaderData<typeof loader>();
  const timeline = records.events.map(({ id, at, what }) => ({ id, when: at, who: name, what }));
  const main = (
    <>
      <Section title={m.accounts_data_contents()}>
        <p className="max-w-prose">{m.accounts_data_contents_text()}</p>
        <p className="mt-2 mb-5 max-w-prose text-ink-soft">{m.accounts_data_left_out()}</p>
        <LinkButton to="/account/data/archive" kind="primary" icon="download" download>
          {m.accounts_data_download()}
        </LinkButton>
      </Section>
      <Section title={m.accounts_data_consents()}>
        <Table
          caption={m.accounts_data_consents()}
          captionHidden
          columns={columns()}
          rows={records.consents}
          rowKey={({ id }) => id}
          empty={<p className="text-ink-soft">{m.accounts_data_no_consents()}</p>}
        />
      </Section>
    </>
  );
  return (
    <AccountPage title={title} lead={m.accounts_data_lead()}>
      <SideBySide left={main} right={<Timeline label={m.accounts_data_activity()} events={timeline} />} />
    </AccountPage>
  );
}
