import { competencyItems } from "@db/vocabulary/kinds";
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { believedWords, CapabilityRing, EvidenceForm, EvidenceList, itemForm, LevelForm, levelName } from "~/features/competency";
import { addEvidence, itemPage, removeCompetency, removeEvidence, setCompetency, verifyEvidence } from "~/features/competency/index.server";
import { signedIn } from "~/http/access";
import { onceKey } from "~/http/once.server";
import { act, page, redirectTo } from "~/http/page.server";
import { refusalOf } from "~/http/refusal";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { uuid } from "~/lib/text";
import { ButtonForm } from "~/ui/Button";
import { Conflict, rereadAfterConflict } from "~/ui/Conflict";
import { EmptyState } from "~/ui/EmptyState";
import { EvidenceLegend } from "~/ui/EvidenceRing";
import { PageHeader } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";
import { Notice, Section } from "~/ui/Section";

const params = z.object({ teamId: uuid, item: z.enum(competencyItems) });

export const loader = page({ access: signedIn, params }, async ({ ctx, params: { teamId, item } }) => {
  const { team, mayEdit, ...found } = await itemPage(ctx, teamId, item);
  return { title: m.competency_item_title({ item: nameOf.competency(item), team: team.name }), team, ...found, edits: mayEdit.ok, key: onceKey() };
});

export const action = act({ access: signedIn, params, form: itemForm, once: true, page: loader }, async ({ ctx, params: { teamId, item }, form }) => {
  const here = `/teams/${teamId}/profile/items/${item}`;
  switch (form.intent) {
    case "level":
      await setCompetency(ctx, { teamId, item, level: form.level, note: form.note, version: form.version });
      return redirectTo(here, "competency_level_saved");
    case "forget":
      await removeCompetency(ctx, { teamId, item });
      return redirectTo(`/teams/${teamId}/profile`, "competency_item_removed");
    case "add":
      await addEvidence(ctx, { teamId, item, kind: form.kind, title: form.title, url: form.url, level: form.evidenceLevel });
      return redirectTo(here, "competency_evidence_added");
    case "remove":
      await removeEvidence(ctx, { teamId, evidenceId: form.evidenceId });
      return redirectTo(here, "competency_evidence_removed");
    case "verify":
      await verifyEvidence(ctx, { teamId, evidenceId: form.evidenceId });
      return redirectTo(here, "competency_evidence_verified");
  }
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);
export const shouldRevalidate = rereadAfterConflict;

export default function ProfileItem() {
  const { title, team, item, own, believed, evidence, edits, key } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const refusal = refusalOf(result);
  const sent = String(refusal?.values.intent ?? "");
  const here = `/teams/${team.id}/profile/items/${item}`;
  const shown = (level: number | null, note: string) => [level ? levelName(level) : "", note].filter((one) => one).join("\n");
  return (
    <>
      <PageHeader
        title={title}
        lead={nameOf.competencyHelp(item)}
        crumbs={[
          { to: `/teams/${team.id}`, label: team.name },
          { to: `/teams/${team.id}/profile`, label: m.competency_title() },
        ]}
      />
      <div className="mb-10 flex flex-wrap items-center gap-6">
        <CapabilityRing one={believed} size={80} />
        <div>
          <p className="text-lead font-bold">{own ? m.competency_self({ level: own.level, name: levelName(own.level) }) : m.competency_no_self()}</p>
          <p className="tabular text-ink-soft">{believed.sources.length > 0 ? believedWords(believed) : m.competency_gap_unknown()}</p>
          <div className="mt-2">
            <EvidenceLegend />
          </div>
        </div>
      </div>
      {refusal && sent !== "level" && sent !== "add" ? (
        <Notice tone="warn" live>
          {refusal.message}
        </Notice>
      ) : null}
      <Section title={m.competency_evidence()} lead={m.competency_evidence_lead()}>
        {evidence.length > 0 ? (
          <EvidenceList evidence={evidence} action={here} />
        ) : (
          <EmptyState title={m.competency_evidence_none_title()}>{m.competency_evidence_none_body()}</EmptyState>
        )}
      </Section>
      {edits ? (
        <>
          <Section title={m.competency_add_evidence()}>
            <EvidenceForm key={evidence.length} result={sent === "add" ? result : undefined} level={own?.level ?? null} formKey={key} />
          </Section>
          <Section title={m.competency_own_level()}>
            {refusal?.code === "conflict" ? (
              <Conflict
                rows={[
                  {
                    label: m.competency_field_level(),
                    stored: shown(own?.level ?? null, own?.note ?? ""),
                    typed: shown(Number(refusal.values.level) || null, String(refusal.values.note ?? "")),
                  },
                ]}
              />
            ) : null}
            <LevelForm result={sent === "level" ? result : undefined} own={own} />
            {own ? (
              <div className="mt-6">
                <ButtonForm
                  action={here}
                  fields={{ intent: "forget" }}
                  label={m.competency_forget()}
                  kind="danger"
                  size="sm"
                  confirm={m.competency_forget_confirm()}
                />
              </div>
            ) : null}
          </Section>
        </>
      ) : own?.note ? (
        <Section title={m.competency_field_note()}>
          <p className="max-w-prose whitespace-pre-line">{own.note}</p>
        </Section>
      ) : null}
    </>
  );
}
