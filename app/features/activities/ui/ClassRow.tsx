import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { pick } from "~/lib/bilingual";
import { useLocale } from "~/ui/locale";
import { DeskItem } from "~/ui/Section";
import type { DeskLine } from "../views.server";
import { ClassDays } from "./ClassCard";
import { instituteName } from "./ClassHeader";
import { ClassState } from "./ClassState";

/** A class on the institute's desk, with what it waits for. */
export function ClassRow({ line, next, actions }: { line: DeskLine; next?: string; actions?: React.ReactNode }) {
  const locale = useLocale();
  const title = pick(line.title, locale);
  return (
    <DeskItem
      to={`/classes/${line.id}`}
      title={title.text}
      lang={title.lang}
      state={<ClassState card={line} size="sm" keeps />}
      meta={
        <>
          {nameOf.activityKind(line.kind)}
          {m.activities_dot()}
          {instituteName(line, locale)}
          {m.activities_dot()}
          <ClassDays startsOn={line.startsOn} endsOn={line.endsOn} />
          <span className="block">{m.activities_row_counts({ enrolled: line.counts.enrolled, completed: line.counts.completed })}</span>
        </>
      }
      next={next}
      actions={actions}
    />
  );
}
