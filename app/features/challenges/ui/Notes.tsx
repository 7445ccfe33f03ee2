import { m } from "~/i18n/messages";
import { Tag } from "~/ui/Badge";
import { Button, ButtonForm } from "~/ui/Button";
import { DateTime } from "~/ui/DateTime";
import { EmptyState } from "~/ui/EmptyState";
import { Hidden, Select, TextArea } from "~/ui/Field";
import { Form } from "~/ui/Form";
import { Section } from "~/ui/Section";
import { type BriefField, briefFieldNames } from "../brief";
import { fieldName } from "./words";

export interface NoteShown {
  id: string;
  field: string;
  body: string;
  at: Date;
  author: string;
  mine: boolean;
  resolvedAt: Date | null;
}

function Thread({ field, notes, challengeId, mayWrite }: { field: BriefField; notes: NoteShown[]; challengeId: string; mayWrite: boolean }) {
  return (
    <Section title={fieldName[field]()} level={3} id={`notes-${field}`}>
      <ol className="border-t border-line">
        {notes.map((note) => (
          <li key={note.id} className="grid gap-2 border-b border-line py-3 sm:grid-cols-[minmax(0,1fr)_auto]">
            <div className="min-w-0">
              <p className="flex flex-wrap items-center gap-x-3 text-note text-ink-soft">
                <span className="font-medium text-ink">{note.mine ? m.challenges_by_me() : note.author}</span>
                <DateTime value={note.at} time />
                {note.resolvedAt ? (
                  <Tag icon="check" tone="good">
                    {m.challenges_note_resolved()}
                  </Tag>
                ) : null}
              </p>
              <p className="max-w-prose whitespace-pre-line">{note.body}</p>
            </div>
            {mayWrite && note.resolvedAt === null ? (
              <ButtonForm
                action={`/challenges/${challengeId}/notes`}
                label={m.challenges_note_resolve()}
                size="sm"
                icon="check"
                fields={{ intent: "resolve", noteId: note.id }}
                describe={note.body.slice(0, 40)}
              />
            ) : null}
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** The coaching thread, one per field of the brief. */
type NotesProps = { challengeId: string; notes: NoteShown[]; mayWrite: boolean; result: unknown; formKey: string };

export function Notes({ challengeId, notes, mayWrite, result, formKey }: NotesProps) {
  const fields = briefFieldNames.filter((field) => notes.some((note) => note.field === field));
  return (
    <>
      {fields.length === 0 ? (
        <div className="mb-8">
          <EmptyState title={m.challenges_notes_none()}>{m.challenges_notes_none_lead()}</EmptyState>
        </div>
      ) : null}
      {fields.map((field) => (
        <Thread key={field} field={field} notes={notes.filter((note) => note.field === field)} challengeId={challengeId} mayWrite={mayWrite} />
      ))}
      {mayWrite ? (
        <Section title={m.challenges_note_new()} id="new-note">
          <Form result={result} key={notes.length}>
            <Hidden name="intent" value="add" />
            <Hidden name="_key" value={formKey} />
            <Select
              name="field"
              label={m.challenges_note_field()}
              blank={m.challenges_choose()}
              options={briefFieldNames.map((value) => ({ value, label: fieldName[value]() }))}
              required
            />
            <TextArea name="body" label={m.challenges_note_body()} hint={m.challenges_note_hint()} limit={2000} rows={4} required />
            <Button kind="primary">{m.challenges_note_add()}</Button>
          </Form>
        </Section>
      ) : (
        <p className="text-ink-soft">{m.challenges_notes_read_only()}</p>
      )}
    </>
  );
}
