import type { NewEvent } from "@db/events";
import { dropDocument, publicChallengeText, putDocument, unindexedChallenges } from "@db/queries/discovery.server";
import type { Caller, Tx } from "@db/transaction.server";
import { industries, technologies } from "@db/vocabulary/kinds";
import { conceptToken } from "@search/text/clauses";
import { conceptsIn } from "@search/text/concepts";
import { tokens } from "@search/text/tokens";
import { inLocale } from "~/i18n/scope.server";
import { nameOf } from "~/i18n/vocabulary";
import type { Ctx } from "~/lib/ctx";

/** The code words of a record as people say them, in both languages. */
function spoken(terms: string): string {
  const codes = new Set(terms.split(" "));
  const names = () =>
    [...industries.filter((one) => codes.has(one)).map(nameOf.industry), ...technologies.filter((one) => codes.has(one)).map(nameOf.technology)].join(
      " ",
    );
  return `${inLocale("zh-TW", names)} ${inLocale("en", names)}`;
}

/** The words of a text and the concepts they name. */
const read = (text: string): string[] => [...tokens(text), ...conceptsIn(text).map(conceptToken)];

async function index(ctx: { db: Caller["db"]; now: Date }, id: string): Promise<void> {
  const words = await publicChallengeText(ctx.db, id);
  if (!words) return dropDocument(ctx.db, id);
  const head = read(words.title);
  await putDocument(ctx.db, {
    kind: "challenge",
    id,
    head,
    tokens: [...new Set([...head, ...read(`${words.terms} ${spoken(words.terms)}\n${words.text}`)])],
    updatedAt: ctx.now,
  });
}

/** Keeps the index in step inside the verb's own transaction: what is not public is never in it, not for a moment. */
export async function indexEvent(tx: Tx, event: NewEvent): Promise<void> {
  if (event.subject.kind === "challenge" && event.type.startsWith("challenge.")) await index(tx, event.subject.id);
}

/** Adds what is public and missing, for a database older than the index. @returns how many. */
export async function indexMissing(ctx: Ctx): Promise<number> {
  let added = 0;
  for (;;) {
    const ids = await unindexedChallenges(ctx.db, 100);
    for (const id of ids) await index(ctx, id);
    added += ids.length;
    if (ids.length < 100) return added;
  }
}
