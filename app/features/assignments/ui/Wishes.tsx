import { m } from "~/i18n/messages";
import { Button, ButtonForm } from "~/ui/Button";
import { Details } from "~/ui/Dialog";
import { Hidden, Select, TextField } from "~/ui/Field";
import { Form } from "~/ui/Form";
import { Section } from "~/ui/Section";

type Option = { value: string; label: string };
type WishShown = { left: string; right: string; leftName: string; rightName: string; wish: "lock" | "veto"; reason: string; dropped: boolean };
type WishesProps = {
  wishes: WishShown[];
  lefts: Option[];
  rights: Option[];
  sides: { left: string; right: string };
  here: string;
  formKey: string;
  refused?: unknown;
};

/** What was set by hand, each with its reason, and a way to set any other pair. */
export function Wishes({ wishes, lefts, rights, sides, here, formKey, refused }: WishesProps) {
  return (
    <Section title={m.assignments_wishes()}>
      {wishes.length === 0 ? (
        <p className="text-ink-soft">{m.assignments_wishes_empty()}</p>
      ) : (
        <ul className="border-t-2 border-ink">
          {wishes.map((one) => (
            <li key={`${one.left}|${one.right}`} className="border-b border-line py-2">
              <p className="font-medium">
                {one.wish === "lock" ? m.assignments_wish_lock() : m.assignments_wish_veto()} ·{" "}
                {m.assignments_pair({ left: one.leftName, right: one.rightName })}
              </p>
              <p className="text-note text-ink-soft">{one.dropped ? m.assignments_wish_dropped() : one.reason}</p>
              <ButtonForm
                action={here}
                fields={{ wish: "free", left: one.left, right: one.right, _key: formKey }}
                label={m.assignments_free()}
                describe={m.assignments_free_of({ left: one.leftName, right: one.rightName })}
                size="sm"
                kind="quiet"
              />
            </li>
          ))}
        </ul>
      )}
      {lefts.length > 0 && rights.length > 0 ? (
        <Details summary={m.assignments_wish_new()} className="mt-3" open={refused ? true : undefined}>
          <Form result={refused} action={here} id="wish-new" className="grid max-w-prose gap-3">
            <Hidden name="_key" value={formKey} />
            <Select name="left" label={sides.left} blank={m.assignments_blank()} options={lefts} required />
            <Select name="right" label={sides.right} blank={m.assignments_blank()} options={rights} required />
            <TextField name="reason" label={m.assignments_reason()} hint={m.assignments_reason_hint()} required autoComplete="off" />
            <div className="flex flex-wrap gap-2">
              <Button size="sm" name="wish" value="lock" icon="lock">
                {m.assignments_lock()}
              </Button>
              <Button size="sm" name="wish" value="veto" icon="cross">
                {m.assignments_veto()}
              </Button>
            </div>
          </Form>
        </Details>
      ) : null}
    </Section>
  );
}

/** Asks of any pair why it is not in the result. */
export function AskWhy({
  lefts,
  rights,
  sides,
  here,
  asked,
  why,
}: Omit<WishesProps, "wishes" | "formKey" | "refused"> & { asked: { left?: string | undefined; right?: string | undefined }; why: string | null }) {
  return (
    <Section title={m.assignments_ask_why()} id="why">
      <Form method="get" action={`${here}#why`} id="ask-why" className="grid max-w-prose gap-3">
        <Select name="left" label={sides.left} blank={m.assignments_blank()} options={lefts} defaultValue={asked.left} required />
        <Select name="right" label={sides.right} blank={m.assignments_blank()} options={rights} defaultValue={asked.right} required />
        <div>
          <Button size="sm">{m.assignments_ask_why_submit()}</Button>
        </div>
      </Form>
      {why ? (
        <p role="status" className="mt-3 border-s-3 border-accent ps-3">
          {why}
        </p>
      ) : null}
    </Section>
  );
}
