import { m } from "~/i18n/messages";
import { formatDate } from "~/lib/time";
import { Button } from "~/ui/Button";
import { Details } from "~/ui/Dialog";
import { Hidden, TextArea } from "~/ui/Field";
import { Form, FormActions } from "~/ui/Form";
import { useDateStyle, useLocale } from "~/ui/locale";
import { Section } from "~/ui/Page";
import type { PersonForStaff } from "../people.server";
import { answerFor } from "./RoleForms";

type Refused = Parameters<typeof answerFor>[2];

/** Disables an account, or lets a disabled one in again. */
export function AccountSwitch({ who, result, refused }: { who: PersonForStaff; result: unknown; refused: Refused }) {
  const locale = useLocale();
  const calendar = useDateStyle();
  const { account } = who;
  if (!account) return null;
  if (account.disabledAt) {
    const at = formatDate(account.disabledAt, locale, { calendar });
    return (
      <Section title={m.accounts_enable_title()} lead={m.accounts_enable_text({ at, reason: account.disabledReason ?? "—" })}>
        {who.enable ? (
          <p className="text-ink-soft">{who.enable}</p>
        ) : (
          <Form result={answerFor("enable", result, refused)} id="enable-account">
            <Hidden name="intent" value="enable" />
            <Button>{m.accounts_enable_button()}</Button>
          </Form>
        )}
      </Section>
    );
  }
  const failed = answerFor("disable", result, refused);
  return (
    <Section title={m.accounts_disable_title()} lead={m.accounts_disable_text()}>
      {who.disable ? (
        <p className="text-ink-soft">{who.disable}</p>
      ) : (
        <Details summary={m.accounts_disable_button()} open={failed !== undefined}>
          <Form result={failed} id="disable-account">
            <Hidden name="intent" value="disable" />
            <TextArea name="reason" label={m.accounts_grant_reason()} rows={2} limit={300} />
            <FormActions>
              <Button kind="danger">{m.accounts_disable_button()}</Button>
            </FormActions>
          </Form>
        </Details>
      )}
    </Section>
  );
}
