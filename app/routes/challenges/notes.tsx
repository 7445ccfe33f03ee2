import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ChallengeRecord, MainAction, Notes } from "~/features/challenges";
import { addNote, challengeId, noteForm, notesView, resolveNote } from "~/features/challenges/index.server";
import { signedIn } from "~/http/access";
import { onceKey } from "~/http/once.server";
import { act, page, redirectTo } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { pick } from "~/lib/bilingual";
import { pageTitle } from "~/ui/pageTitle";

export const loader = page({ access: signedIn, params: challengeId }, async ({ ctx, params }) => {
  const view = await notesView(ctx, params.challengeId);
  return { ...view, key: onceKey(), title: m.ui_pair({ name: m.challenges_tab_notes(), value: pick(view.head.title, ctx.locale).text }) };
});

export const action = act({ access: signedIn, params: challengeId, form: noteForm, once: true, page: loader }, async ({ ctx, params, form }) => {
  const to = `/challenges/${params.challengeId}/notes`;
  if (form.intent === "resolve") {
    await resolveNote(ctx, { challengeId: params.challengeId, noteId: form.noteId });
    return redirectTo(to, "challenges_note_settled");
  }
  await addNote(ctx, { challengeId: params.challengeId, field: form.field, body: form.body });
  return redirectTo(to, "challenges_note_added");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function ChallengeNotes() {
  const { head, notes, key } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <ChallengeRecord top={head} action={<MainAction head={head} />}>
      <h2 className="visually-hidden">{m.challenges_tab_notes()}</h2>
      <Notes challengeId={head.id} notes={notes} mayWrite={head.actions.includes("note")} result={result} formKey={key} />
    </ChallengeRecord>
  );
}
