import { Link } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { fieldId } from "~/ui/Form";
import { Icon } from "~/ui/Icon";
import { Meter } from "~/ui/Meter";
import type { Readiness, ReadinessItem } from "../readiness";
import { readyText } from "./words";

export const wizardFormId = "brief";

function Todo({ item, to }: { item: ReadinessItem; to: string }) {
  return (
    <li className="flex items-start gap-2 py-1">
      <Icon name={item.required ? "alert" : "plus"} size={16} className={item.required ? "mt-1 text-warn" : "mt-1 text-ink-soft"} />
      <Link to={to} className="link min-h-6">
        {readyText[item.key]()}
      </Link>
      <span className="tabular ms-auto flex-none text-ink-soft">+{item.weight}</span>
    </li>
  );
}

/** How complete the brief is and what is still missing; each line leads to its field. */
export function ReadinessPanel({ challengeId, readiness, linked = true }: { challengeId: string; readiness: Readiness; linked?: boolean }) {
  const missing = readiness.items.filter((item) => !item.ok);
  const must = missing.filter((item) => item.required);
  const more = missing.filter((item) => !item.required);
  const to = (item: ReadinessItem) =>
    linked ? `/challenges/${challengeId}/edit/${item.step}#${fieldId(wizardFormId, item.field)}` : `/challenges/${challengeId}/record#${item.step}`;
  return (
    <section aria-labelledby="readiness" className="rounded-md border border-line bg-sheet p-4 text-note">
      <h2 id="readiness" className="mb-3 font-sans text-body font-bold">
        {m.challenges_readiness()}
      </h2>
      <Meter
        label={readiness.complete ? m.challenges_readiness_complete() : m.challenges_readiness_missing({ count: must.length })}
        value={readiness.score}
        max={100}
        tone={readiness.complete ? "good" : "warn"}
      />
      {must.length > 0 ? (
        <>
          <h3 className="mt-4 font-sans text-note font-bold">{m.challenges_readiness_required()}</h3>
          <ul>
            {must.map((item) => (
              <Todo key={item.key} item={item} to={to(item)} />
            ))}
          </ul>
        </>
      ) : null}
      {more.length > 0 ? (
        <>
          <h3 className="mt-4 font-sans text-note font-bold">{m.challenges_readiness_better()}</h3>
          <ul>
            {more.map((item) => (
              <Todo key={item.key} item={item} to={to(item)} />
            ))}
          </ul>
        </>
      ) : null}
      <p className="mt-3 text-ink-soft">{m.challenges_readiness_note()}</p>
    </section>
  );
}
