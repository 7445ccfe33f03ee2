import type { ChallengeState } from "@db/vocabulary/states";
import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { challengeId, receiptView } from "~/features/challenges/index.server";
import { signedIn } from "~/http/access";
import { page } from "~/http/page.server";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { BiText } from "~/ui/BiText";
import { ButtonRow, LinkButton } from "~/ui/Button";
import { DateTime } from "~/ui/DateTime";
import { Facts, PageHeader, Section } from "~/ui/Page";
import { PrintButton } from "~/ui/Print";
import { pageTitle } from "~/ui/pageTitle";

/** The owner's receipt: number, moment, what happens next. */
export const loader = page({ access: signedIn, params: challengeId }, async ({ ctx, params }) => {
  const receipt = await receiptView(ctx, params.challengeId);
  return { receipt, title: receipt.firstSubmittedAt ? m.challenges_receipt_title() : m.challenges_receipt_none() };
});

/** How many of the three steps that follow lie behind a challenge; where nothing follows, all of them do. */
const stepsTaken: Partial<Record<ChallengeState, number>> = { submitted: 0, in_review: 1, approved: 2 };

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function Submission() {
  const { receipt, title } = useLoaderData<typeof loader>();
  const base = `/challenges/${receipt.id}`;
  const facts = [
    { term: m.challenges_receipt_code(), value: <strong className="tabular text-lead">{receipt.code ?? m.challenges_no_code()}</strong> },
    { term: m.challenges_field_title(), value: <BiText value={receipt.title} /> },
    ...(receipt.firstSubmittedAt
      ? [{ term: m.challenges_receipt_first(), value: <DateTime value={receipt.firstSubmittedAt} weekday time zone /> }]
      : []),
    { term: m.challenges_receipt_revision(), value: m.challenges_on_revision({ number: receipt.revision }) },
    { term: m.challenges_receipt_state(), value: nameOf.challengeState(receipt.state) },
  ];
  const steps = [m.challenges_receipt_next_1(), m.challenges_receipt_next_2(), m.challenges_receipt_next_3()];
  const ahead = steps.slice(stepsTaken[receipt.state] ?? steps.length);
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[{ to: "/desk/owner", label: m.challenges_desk_owner() }]}
        lead={receipt.firstSubmittedAt ? m.challenges_receipt_lead() : m.challenges_receipt_none_lead()}
      />
      <Facts items={facts} />
      {ahead.length > 0 ? (
        <Section title={m.challenges_receipt_next()} className="mt-10">
          <ol className="list-decimal ps-6">
            {ahead.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ol>
        </Section>
      ) : null}
      <ButtonRow className="mt-6">
        <LinkButton to={`${base}/record`} kind="primary">
          {m.challenges_receipt_follow()}
        </LinkButton>
        <PrintButton />
      </ButtonRow>
    </>
  );
}
