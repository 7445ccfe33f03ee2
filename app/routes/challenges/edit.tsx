import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { BriefText, PassportNotice, ReadinessPanel, stepLead, stepName, Wizard, WizardSteps, wizardSteps } from "~/features/challenges";
import { resubmitChallenge, saveStep, stepParams, submitChallenge, wizardForm, writingView } from "~/features/challenges/index.server";
import { signedIn } from "~/http/access";
import { act, page, redirectTo } from "~/http/page.server";
import { refusalOf } from "~/http/refusal";
import { m } from "~/i18n/messages";
import { toneOf } from "~/i18n/tones";
import { nameOf } from "~/i18n/vocabulary";
import { pick } from "~/lib/bilingual";
import { StateBadge } from "~/ui/Badge";
import { Button, LinkButton } from "~/ui/Button";
import { rereadAfterConflict } from "~/ui/Conflict";
import { Checkbox, Hidden } from "~/ui/Field";
import { Form, FormActions } from "~/ui/Form";
import { useLocale } from "~/ui/locale";
import { Notice, PageHeader, SideBySide } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";

export const loader = page({ access: signedIn, params: stepParams }, async ({ ctx, params }) => {
  const view = await writingView(ctx, params.challengeId);
  if (!view) return redirectTo(`/challenges/${params.challengeId}/record`, { key: "challenges_refused_edit_state", tone: "note" });
  return { view, step: params.step, title: m.ui_pair({ name: stepName[params.step](), value: pick(view.content.title, ctx.locale).text }) };
});

export const action = act({ access: signedIn, params: stepParams, form: wizardForm, page: loader }, async ({ ctx, params, form }) => {
  const { challengeId } = params;
  const base = `/challenges/${challengeId}`;
  if (form.step === "check") {
    const view = await writingView(ctx, challengeId);
    if (view?.state === "changes_requested") await resubmitChallenge(ctx, { challengeId, version: form.version });
    else await submitChallenge(ctx, { challengeId, version: form.version });
    return redirectTo(`${base}/submission`);
  }
  const { version, editKey, go, step, ...values } = form;
  await saveStep(ctx, { challengeId, version, editKey, step, values } as Parameters<typeof saveStep>[1]);
  if (go === "stay") return { savedAt: ctx.now.toISOString() };
  if (go === "leave") return redirectTo("/desk/owner", "challenges_saved_left");
  return redirectTo(`${base}/edit/${wizardSteps[wizardSteps.indexOf(step) + 1] ?? "check"}`);
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);
export const shouldRevalidate = rereadAfterConflict;

type View = ReturnType<typeof useLoaderData<typeof loader>>["view"];

function Check({ view, result }: { view: View; result: unknown }) {
  const base = `/challenges/${view.id}`;
  const again = view.state === "changes_requested";
  return (
    <SideBySide
      left={
        <>
          {view.passport.light === "green" ? null : <PassportNotice passport={view.passport} />}
          <BriefText
            content={view.content}
            actions={(step) => (
              <LinkButton to={`${base}/edit/${step}`} size="sm" icon="edit" describe={`：${stepName[step]()}`}>
                {m.challenges_change()}
              </LinkButton>
            )}
          />
          {view.readiness.complete ? (
            <Form result={result} id="check">
              <Hidden name="step" value="check" />
              <Hidden name="version" value={view.version} />
              <Checkbox name="declared" label={m.challenges_declaration()} hint={m.challenges_declaration_hint()} required />
              <FormActions>
                <Button kind="primary" icon="send">
                  {again ? m.challenges_resubmit() : m.challenges_submit()}
                </Button>
              </FormActions>
            </Form>
          ) : (
            <Notice tone="warn" title={m.challenges_not_ready_title()}>
              {m.challenges_not_ready_lead()}
            </Notice>
          )}
        </>
      }
      right={<ReadinessPanel challengeId={view.id} readiness={view.readiness} />}
    />
  );
}

export default function EditChallenge() {
  const { view, step } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const name = pick(view.content.title, useLocale());
  const state = view.state as Parameters<typeof nameOf.challengeState>[0];
  return (
    <>
      <PageHeader
        title={stepName[step]()}
        crumbs={[
          { to: "/desk/owner", label: m.challenges_desk_owner() },
          { to: `/challenges/${view.id}/record`, label: name.text },
        ]}
        lead={stepLead[step]()}
        state={<StateBadge tone={toneOf.challengeState(state)}>{nameOf.challengeState(state)}</StateBadge>}
      />
      {view.wanted ? (
        <Notice tone="warn" title={m.challenges_wanted()}>
          <p className="max-w-prose whitespace-pre-line">{view.wanted}</p>
        </Notice>
      ) : null}
      <WizardSteps challengeId={view.id} current={step} readiness={view.readiness} />
      {step === "check" ? (
        <Check view={view} result={result} />
      ) : (
        <Wizard
          key={step}
          challengeId={view.id}
          step={step}
          content={view.content}
          version={view.version}
          editKey={view.editKey}
          readiness={view.readiness}
          notes={view.notes}
          result={result}
          readRefusal={refusalOf}
          aside={step === "data" ? <PassportNotice passport={view.passport} /> : null}
        />
      )}
    </>
  );
}
