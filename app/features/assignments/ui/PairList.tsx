import { Link } from "@remix-run/react";
import { useId } from "react";
import { m } from "~/i18n/messages";
import { toneOf } from "~/i18n/tones";
import { nameOf } from "~/i18n/vocabulary";
import { markOf } from "~/lib/bilingual";
import { StateBadge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { cx } from "~/ui/classes";
import { Details } from "~/ui/Dialog";
import { Hidden, TextField } from "~/ui/Field";
import { Form } from "~/ui/Form";
import { pointsText } from "../points";
import { partName } from "./words";

/** Who stands on one side of a pair; without an address when gone. */
type Named = { id: string; name: string; to: string | null };
type PairShown = {
  left: Named;
  right: Named;
  score: number;
  parts: { key: string; points: number; of: number }[];
  locked: boolean;
  proposal: { state: "open" | "accepted" | "refused" | "lapsed" | null; skipped: string | null } | null;
};
type RightShown = { right: Named; pairs: PairShown[]; alternates: { name: string; score: number }[] };

export function NameLink({ id, name, to }: Named) {
  return to ? (
    <Link key={id} to={to} lang={markOf(name)} className="link inline-flex min-h-6 items-center">
      {name}
    </Link>
  ) : (
    <span className="text-ink-soft">{name}</span>
  );
}

/** Whether what the action answered is about this pair. */
const isAbout = (refused: unknown, pair: { left: string; right: string }): boolean => {
  const values = (refused as { values?: Record<string, unknown> } | undefined)?.values;
  return values?.left === pair.left && values?.right === pair.right;
};
/** What the action answered about a pair that is not on the list. */
export const refusedOutside = (refused: unknown, rights: readonly { pairs: { left: { id: string }; right: { id: string } }[] }[] = []): unknown =>
  rights.some((one) => one.pairs.some(({ left, right }) => isAbout(refused, { left: left.id, right: right.id }))) ? undefined : refused;

/** The result, by challenge or engagement: who was chosen, how well they fit, who stands by. Badges stand before the points, so that these line up. */
export function PairList({ rights, here, formKey, refused }: { rights: RightShown[]; here: string; formKey: string; refused: unknown }) {
  return (
    <ul className="border-t-2 border-ink">
      {rights.map(({ right, pairs, alternates }) => (
        <li key={right.id} className="border-b border-line py-3">
          <h3 className="font-bold">
            <NameLink {...right} />
          </h3>
          <ul>
            {pairs.map((pair) => (
              <li key={pair.left.id} className="flex flex-wrap items-start gap-x-4 gap-y-1 py-1">
                <span className="min-w-0 flex-1 basis-48">
                  <NameLink {...pair.left} />
                </span>
                <span className="tabular whitespace-nowrap sm:order-1">{m.assignments_points({ n: pointsText(pair.score) })}</span>
                <PairState pair={pair} />
                <Adjust pair={pair} here={here} formKey={formKey} refused={refused} />
              </li>
            ))}
          </ul>
          {alternates.length > 0 ? (
            <p className="text-note text-ink-soft">
              {m.assignments_alternates_line({
                names: alternates.map(({ name, score }) => m.assignments_alternate({ name, score: pointsText(score) })).join(m.assignments_and()),
              })}
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function PairState({ pair: { locked, proposal } }: { pair: PairShown }) {
  if (proposal?.skipped)
    return <span className="basis-full text-note text-ink-soft sm:order-3">{m.assignments_proposal_skipped({ why: proposal.skipped })}</span>;
  return (
    <>
      {locked ? (
        <StateBadge tone="info" icon="lock" size="sm">
          {m.assignments_locked()}
        </StateBadge>
      ) : null}
      {proposal?.state ? (
        <StateBadge tone={toneOf.invitationState(proposal.state)} size="sm">
          {nameOf.invitationState(proposal.state)}
        </StateBadge>
      ) : null}
    </>
  );
}

/** The parts of the score, and what may be done to the pair, folded away. */
function Adjust({ pair, here, formKey, refused }: { pair: PairShown; here: string; formKey: string; refused: unknown }) {
  const result = isAbout(refused, { left: pair.left.id, right: pair.right.id }) ? refused : undefined;
  const names = { left: pair.left.name, right: pair.right.name };
  return (
    <Details
      className="text-note sm:order-2"
      open={result ? true : undefined}
      summary={
        <>
          <span aria-hidden="true">{m.assignments_adjust()}</span>
          <span className="visually-hidden">{m.assignments_adjust_pair(names)}</span>
        </>
      }
    >
      {pair.parts.length > 0 ? (
        <dl aria-label={m.assignments_part_how()} className="mb-3 grid grid-cols-[auto_auto] justify-start gap-x-4">
          {pair.parts.map((part) => (
            <div key={part.key} className="contents">
              <dt>{partName(part.key)}</dt>
              <dd className="tabular text-end">{m.assignments_part_of({ points: pointsText(part.points), of: pointsText(part.of) })}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      <WishFields left={pair.left.id} right={pair.right.id} here={here} formKey={formKey} locked={pair.locked} result={result} />
    </Details>
  );
}

type WishFieldsProps = { left: string; right: string; here: string; formKey: string; locked: boolean; result: unknown };

/** Reason and two buttons: one pair locked or vetoed, everything else solved anew around it. */
function WishFields({ left, right, here, formKey, locked, result }: WishFieldsProps) {
  const id = useId();
  return (
    <Form result={result} action={here} className={cx("grid max-w-prose gap-3")} id={`wish-${id.replaceAll(":", "")}`}>
      <Hidden name="_key" value={formKey} />
      <Hidden name="left" value={left} />
      <Hidden name="right" value={right} />
      <TextField name="reason" label={m.assignments_reason()} hint={m.assignments_reason_hint()} required autoComplete="off" />
      <div className="flex flex-wrap gap-2">
        {locked ? null : (
          <Button size="sm" name="wish" value="lock" icon="lock">
            {m.assignments_lock()}
          </Button>
        )}
        <Button size="sm" name="wish" value="veto" icon="cross">
          {m.assignments_veto()}
        </Button>
      </div>
    </Form>
  );
}
