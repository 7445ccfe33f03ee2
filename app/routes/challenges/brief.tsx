import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { challengeId, publicChallenge } from "~/features/challenges/index.server";
import { BriefSheet } from "~/features/discovery";
import { open } from "~/http/page.server";
import { siteOrigin } from "~/http/site.server";
import { m } from "~/i18n/messages";
import { pick } from "~/lib/bilingual";
import { LinkButton } from "~/ui/Button";
import { PrintButton } from "~/ui/Print";
import { pageMeta } from "~/ui/pageTitle";

export const loader = open({ params: challengeId }, async ({ ctx, params, request }) => {
  const challenge = await publicChallenge(ctx, params.challengeId);
  const name = pick(challenge.title, ctx.locale).text;
  return {
    challenge,
    title: m.discovery_brief_title({ title: name }),
    description: pick(challenge.summary ?? challenge.title, ctx.locale).text,
    origin: siteOrigin(request),
    locale: ctx.locale,
    now: ctx.now,
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta(data ? { ...data, path: `/challenges/${data.challenge.id}/brief`, type: "article" } : undefined);

export default function Brief() {
  const { challenge, origin, now } = useLoaderData<typeof loader>();
  return (
    <>
      <div className="no-print mx-auto mb-4 flex max-w-[50rem] flex-wrap items-center justify-between gap-3">
        <LinkButton to={`/challenges/${challenge.id}`} kind="quiet" icon="arrow-left" className="-ms-4">
          {m.discovery_brief_back()}
        </LinkButton>
        <PrintButton />
      </div>
      <BriefSheet challenge={challenge} address={`${origin}/challenges/${challenge.id}`} printedAt={now} />
    </>
  );
}
