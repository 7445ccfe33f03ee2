import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DecisionTable } from "~/features/kpi";
import { agencyDesk, type SnapshotLine } from "~/features/kpi/index.server";
import { hasRole } from "~/http/access";
import { page } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { toneOf } from "~/i18n/tones";
import { nameOf } from "~/i18n/vocabulary";
import { StateBadge } from "~/ui/Badge";
import { ButtonRow, LinkButton } from "~/ui/Button";
import { Age } from "~/ui/DateTime";
import { EmptyState } from "~/ui/EmptyState";
import { formatQuantity } from "~/ui/locale";
import { DeskItem, DeskSection, PageHeader } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";

export const loader = page({ access: hasRole("agency", "admin", "staff") }, async ({ ctx }) => ({
  title: m.kpi_agency_title(),
  now: ctx.now,
  ...(await agencyDesk(ctx)),
}));

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function AgencyDesk() {
  const { title, now, waiting, decided } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={title}
        lead={m.kpi_agency_lead()}
        actions={
          <ButtonRow>
            <LinkButton to="/staff/kpi" kind="primary" icon="chart">
              {m.kpi_agency_to_kpi()}
            </LinkButton>
            <LinkButton to="/staff/gender">{m.kpi_agency_to_gender()}</LinkButton>
          </ButtonRow>
        }
      />
      <DeskSection
        title={m.kpi_agency_waiting()}
        count={waiting.length}
        empty={<EmptyState title={m.kpi_agency_waiting_empty_title()}>{m.kpi_agency_waiting_empty()}</EmptyState>}
      >
        {waiting.map((one) => (
          <Line key={one.id} line={one} now={now} />
        ))}
      </DeskSection>
      <DeskSection
        title={m.kpi_agency_decided()}
        count={decided.length}
        empty={<EmptyState title={m.kpi_agency_decided_empty_title()}>{m.kpi_agency_decided_empty()}</EmptyState>}
      >
        <DecisionTable rows={decided} />
      </DeskSection>
    </>
  );
}

function Line({ line, now }: { line: SnapshotLine; now: Date }) {
  return (
    <DeskItem
      to={line.to}
      title={`${line.code} ${line.name.text}`}
      lang={line.name.lang}
      state={<StateBadge tone={toneOf.snapshotState(line.state)}>{nameOf.snapshotState(line.state)}</StateBadge>}
      meta={`${m.kpi_year({ year: line.year })} · ${line.value === null ? "—" : formatQuantity(line.value, line.unit, 4)} · ${m.kpi_agency_rows({ count: line.rowCount })}`}
      age={<Age since={line.frozenAt} now={now} />}
      next={m.kpi_next_agency()}
    />
  );
}
