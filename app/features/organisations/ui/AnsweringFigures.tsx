import { m } from "~/i18n/messages";
import { Meter, Stat, StatRow } from "~/ui/Figures";
import { type AnsweringRecord, answerDays } from "../rules";

/** How an organisation has answered those who applied: shown to everybody, so that nobody writes proposals into silence. */
export function AnsweringFigures({ record }: { record: AnsweringRecord }) {
  const due = record.inTime + record.late + record.overdue;
  if (record.received === 0) return <p className="text-ink-soft">{m.organisations_answering_none({ days: answerDays })}</p>;
  return (
    <div className="stack">
      <StatRow columns={5}>
        <Stat value={record.received} label={m.organisations_answering_received()} />
        <Stat value={record.inTime} label={m.organisations_answering_in_time()} />
        <Stat value={record.late} label={m.organisations_answering_late()} />
        <Stat value={record.overdue} label={m.organisations_answering_overdue()} tone={record.overdue > 0 ? "bad" : undefined} />
        <Stat value={record.waiting} label={m.organisations_answering_waiting()} />
      </StatRow>
      {due > 0 ? (
        <Meter label={m.organisations_answering_share()} value={record.inTime} max={due} tone={record.overdue > 0 ? "warn" : "good"} />
      ) : null}
      <p className="text-note text-ink-soft">{m.organisations_answering_rule({ days: answerDays })}</p>
    </div>
  );
}
