import { Form } from "@remix-run/react";
import { m } from "~/i18n/messages";
import type { Ruling } from "~/lib/policy";
import { Button, ButtonForm } from "~/ui/Button";
import { Radios } from "~/ui/Field";
import { Section } from "~/ui/Section";
import { type VerificationMethod, verificationMethods } from "../forms";

interface VerificationPanelProps {
  organisationId: string;
  name: string;
  ubn: string | null;
  verified: boolean;
  verify: Ruling;
  withdraw: Ruling;
}

const methodName: Record<VerificationMethod, () => string> = {
  registry: m.organisations_method_registry,
  document: m.organisations_method_document,
  visit: m.organisations_method_visit,
};
const isOfficer = (ruling: Ruling) => ruling.ok || ruling.code === "wrong_state" || ruling.refused === "organisations_refused_verify_own";

/** For programme staff alone: the check that a checksum is not. */
export function VerificationPanel({ organisationId, name, ubn, verified, verify, withdraw }: VerificationPanelProps) {
  if (!isOfficer(verify)) return null;
  const action = `/organisations/${organisationId}/verification`;
  const own = !verify.ok && verify.refused === "organisations_refused_verify_own";
  return (
    <Section title={m.organisations_verification_title()} lead={m.organisations_verification_lead()} id="verification">
      {own ? <p>{m.organisations_refused_verify_own()}</p> : null}
      {verify.ok && !verified ? (
        <Form method="post" action={action} className="max-w-form">
          <input type="hidden" name="intent" value="verify" />
          <p className="mb-4">{ubn ? m.organisations_verification_compare({ name, ubn }) : m.organisations_verification_no_ubn({ name })}</p>
          <Radios
            name="method"
            label={m.organisations_verification_method()}
            options={verificationMethods.map((one) => ({ value: one, label: methodName[one]() }))}
            defaultValue="registry"
          />
          <Button kind="primary">{m.organisations_verify()}</Button>
        </Form>
      ) : null}
      {withdraw.ok ? (
        <ButtonForm
          action={action}
          fields={{ intent: "withdraw" }}
          label={m.organisations_verification_withdraw()}
          confirm={m.organisations_verification_withdraw_confirm()}
          kind="danger"
        />
      ) : null}
    </Section>
  );
}
