import { m } from "~/i18n/messages";
import { langTag } from "~/ui/locale";
import { Prose } from "~/ui/Section";
import { type ProposalField, type ProposalTexts, proposalFieldNames } from "../proposal";
import { fieldName } from "./words";

/** A proposal to read, part by part; what is missing says so. */
export function ProposalText({ proposal, lang, only }: { proposal: ProposalTexts; lang: string; only?: readonly ProposalField[] }) {
  const shown = (only ?? proposalFieldNames).filter((name) => proposal[name] || name !== "memberNote");
  return (
    <dl className="grid gap-6">
      {shown.map((name) => (
        <div key={name}>
          <dt className="mb-1 font-bold">{fieldName(name)}</dt>
          <dd>
            {proposal[name] ? (
              <Prose lang={langTag(lang === "en" ? "en" : "zh")} preserve>
                {proposal[name]}
              </Prose>
            ) : (
              <span className="text-ink-soft">{m.applications_empty_value()}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
