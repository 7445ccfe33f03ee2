import { useFetcher } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { m } from "~/i18n/messages";
import { Button } from "~/ui/Button";
import { Radios } from "~/ui/Choice";
import { Conflict } from "~/ui/Conflict";
import { Form, FormActions } from "~/ui/Form";
import { readResult } from "~/ui/form-state";
import { Icon } from "~/ui/Icon";
import { langTag } from "~/ui/locale";
import { TextArea } from "~/ui/TextFields";
import { type ProposalTexts, proposalFieldNames, proposalFields } from "../proposal";
import { fieldHint, fieldName } from "./words";

const formId = "proposal";
const quietMs = 3000;
const rows = { approach: 9, plan: 7, expectedResult: 5, dataUse: 5, memberNote: 3 } as const;

/** Saves what is being typed after a pause. Without JavaScript the buttons do the same. */
function useAutosave(start: number) {
  const fetcher = useFetcher<{ version: number }>();
  const [version, setVersion] = useState(start);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const saved = fetcher.data && "version" in fetcher.data ? fetcher.data.version : undefined;
  useEffect(() => {
    if (saved !== undefined) setVersion((known) => Math.max(known, saved));
  }, [saved]);
  useEffect(() => () => clearTimeout(timer.current), []);
  function typed() {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const form = document.getElementById(formId);
      if (!(form instanceof HTMLFormElement)) return;
      const data = new FormData(form);
      data.set("next", "quiet");
      fetcher.submit(data, { method: "post" });
    }, quietMs);
  }
  const state = readResult(fetcher.data) ? ("failed" as const) : saved !== undefined ? ("saved" as const) : ("idle" as const);
  return { version, setVersion, typed, stop: () => clearTimeout(timer.current), state };
}

/** Only the parts that differ: a teammate's stored text beside one's own. */
const rowsOf = (stored: ProposalTexts, typed: Record<string, string | string[]>) =>
  proposalFieldNames
    .map((name) => ({ label: fieldName(name), stored: stored[name] ?? "", typed: String(typed[name] ?? "") }))
    .filter((row) => row.stored !== row.typed.trim());

type Props = {
  stored: { proposal: ProposalTexts; lang: string; version: number };
  result: unknown;
  conflicting: Record<string, string | string[]> | null;
};

/** The proposal while it is written. A newer text by a teammate is shown beside one's own, never overwritten unseen. */
export function ProposalEditor({ stored, result, conflicting }: Props) {
  const { version, setVersion, typed, stop, state } = useAutosave(stored.version);
  const conflict = conflicting !== null;
  useEffect(() => {
    if (conflict) setVersion(stored.version);
  }, [conflict, stored.version, setVersion]);
  return (
    <>
      {conflicting ? <Conflict rows={rowsOf(stored.proposal, conflicting)} /> : null}
      <div onInput={typed}>
        <Form id={formId} result={result} className="max-w-prose">
          <input type="hidden" name="version" value={version} />
          {proposalFieldNames.map((name) => (
            <TextArea
              key={name}
              name={name}
              label={fieldName(name)}
              hint={fieldHint(name)}
              rows={rows[name]}
              limit={proposalFields[name].max}
              optional={!proposalFields[name].required}
              defaultValue={stored.proposal[name]}
              lang={langTag(stored.lang === "en" ? "en" : "zh")}
              {...(name === "approach" ? { example: { good: m.applications_field_approach_good(), bad: m.applications_field_approach_bad() } } : {})}
            />
          ))}
          <Radios
            name="lang"
            label={m.applications_lang()}
            inline
            defaultValue={stored.lang}
            options={[
              { value: "zh", label: m.applications_lang_zh() },
              { value: "en", label: m.applications_lang_en() },
            ]}
          />
          <FormActions>
            <Button kind="primary" name="next" value="check" onClick={stop}>
              {m.applications_save_and_check()}
            </Button>
            <Button name="next" value="stay" onClick={stop}>
              {m.applications_save()}
            </Button>
            <span role="status" className="inline-flex items-center gap-1 text-note text-ink-soft">
              {state === "saved" ? <Icon name="check" size={16} className="text-good" /> : null}
              {state === "saved" ? m.applications_autosave_saved() : state === "failed" ? m.applications_autosave_failed() : null}
            </span>
          </FormActions>
        </Form>
      </div>
    </>
  );
}
