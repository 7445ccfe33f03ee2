import { m } from "~/i18n/messages";
import { markOf } from "~/lib/bilingual";
import { BiText } from "~/ui/BiText";
import { cx } from "~/ui/classes";
import { Icon } from "~/ui/Icon";
import type { CaseResult } from "../forms";

/** What was measured: before, after. The words before and after are spoken; the eye has the arrow. */
export function ResultLines({ results, size = "md" }: { results: readonly CaseResult[]; size?: "md" | "lg" }) {
  const figure = cx("tabular font-serif font-bold", size === "lg" ? "text-title lg:text-display" : "text-lead");
  return (
    <dl className={cx("grid", size === "lg" && "gap-x-10 sm:grid-cols-2")}>
      {results.map((result) => (
        <div key={`${result.label.zh}${result.label.en}${result.before}${result.after}`} className="border-t border-line py-2.5">
          <dt className="text-note text-ink-soft">
            <BiText value={result.label} />
          </dt>
          <dd className="flex flex-wrap items-baseline gap-x-2.5">
            <span className="visually-hidden">{m.catalogue_before()}</span>
            <span lang={markOf(result.before)} className={cx(figure, "font-normal text-ink-soft")}>
              {result.before}
            </span>
            <Icon name="arrow-right" size={16} className="self-center text-edge" />
            <span className="visually-hidden">{m.catalogue_after()}</span>
            <span lang={markOf(result.after)} className={cx(figure, "text-forge")}>
              {result.after}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
