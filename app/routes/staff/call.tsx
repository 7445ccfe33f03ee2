import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CallFields, CallRulesList, callConflict, callForm, callKindName, callParams } from "~/features/programmes";
import { callFor, callRuling, programmeYears, saveCall } from "~/features/programmes/index.server";
import { hasRole } from "~/http/access";
import { act, page, redirectTo } from "~/http/page.server";
import { refusalOf } from "~/http/refusal";
import { m } from "~/i18n/messages";
import { toneOf } from "~/i18n/tones";
import { nameOf } from "~/i18n/vocabulary";
import { pick } from "~/lib/bilingual";
import { formatDate } from "~/lib/time";
import { StateBadge } from "~/ui/Badge";
import { BiText } from "~/ui/BiText";
import { Button, LinkButton } from "~/ui/Button";
import { Conflict, rereadAfterConflict } from "~/ui/Conflict";
import { DateTime } from "~/ui/DateTime";
import { Form, FormActions } from "~/ui/Form";
import { useLocale } from "~/ui/locale";
import { PageHeader, Prose } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";
import { Section } from "~/ui/Section";

export const loader = page({ access: hasRole("staff", "admin", "agency"), params: callParams }, async ({ ctx, params }) => {
  const call = await callFor(ctx, params.callId);
  return {
    title: pick(call.title, ctx.locale).text,
    call,
    years: await programmeYears(ctx.db),
    mayEdit: callRuling(ctx, "edit", call.state).ok,
    mayExtend: callRuling(ctx, "extend", call.state).ok,
  };
});

export const action = act({ access: hasRole("staff", "admin"), params: callParams, form: callForm, page: loader }, async ({ ctx, params, form }) => {
  await saveCall(ctx, { ...form, callId: params.callId });
  return redirectTo(`/staff/calls/${params.callId}`, "programmes_call_saved");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);
export const shouldRevalidate = rereadAfterConflict;

export default function Call() {
  const { title, call, years, mayEdit, mayExtend } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const refusal = refusalOf(result);
  const locale = useLocale();
  const frozen = call.rulesFrozenAt
    ? m.programmes_rules_frozen({ date: formatDate(call.rulesFrozenAt, locale), version: call.rulesVersion })
    : m.programmes_rules_draft();
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[{ to: `/staff/calls?year=${call.year}`, label: m.programmes_calls_title() }]}
        state={<StateBadge tone={toneOf.callState(call.state)}>{nameOf.callState(call.state)}</StateBadge>}
        actions={
          mayExtend ? (
            <LinkButton to={`/staff/calls/${call.id}/extension`} icon="clock">
              {m.programmes_call_extend()}
            </LinkButton>
          ) : null
        }
        meta={
          <>
            <span>{callKindName(call.kind)}</span>
            <span>
              <DateTime value={call.opensAt} weekday time /> {m.kpi_from_to()} <DateTime value={call.closesAt} weekday time zone />
            </span>
          </>
        }
      />
      {call.summary ? (
        <div className="mb-8">
          <Prose preserve>
            <BiText value={call.summary} multiline />
          </Prose>
        </div>
      ) : null}
      {mayEdit && refusal?.code === "conflict" ? <Conflict rows={callConflict(call, refusal.values)} /> : null}
      {mayEdit ? (
        <Form result={result} guard>
          <CallFields call={call} years={years} year={call.year} />
          <FormActions>
            <Button kind="primary">{m.programmes_call_save()}</Button>
          </FormActions>
        </Form>
      ) : (
        <Section title={m.programmes_rules_title()} lead={frozen}>
          <CallRulesList rules={call.rules} />
        </Section>
      )}
    </>
  );
}
