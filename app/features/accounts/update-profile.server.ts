import { accountById, changeAccount, changePerson } from "@db/queries/accounts.server";
import { transaction } from "@db/transaction.server";
import type { Locale } from "@db/vocabulary/roles";
import type { Ctx } from "~/lib/ctx";
import { notFound, stale } from "~/lib/errors";
import { insistPerson } from "./acting.server";
import { accountEvent, type profileFields } from "./events";
import type { ProfileInput } from "./forms";

type Field = (typeof profileFields)[number];

const same = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** Changes one's own profile; refused when it was changed elsewhere since the form was opened. */
export async function updateProfile(ctx: Ctx, input: ProfileInput): Promise<void> {
  const { id } = insistPerson(ctx);
  await transaction(ctx, async (tx) => {
    const found = await accountById(tx.db, id);
    if (!found) throw notFound();
    const { person, account } = found;
    if (person.version !== input.version) throw stale();
    const pairs: [Field, unknown, unknown][] = [
      ["name", person.name, input.name],
      ["romanised_name", person.romanisedName, input.romanisedName],
      ["gender", person.gender, input.gender],
      ["languages", person.languages, input.languages],
      ["phone", person.phone, input.phone],
      ["affiliation", person.affiliation, input.affiliation],
      ["title", person.title, input.title],
      ["bio", person.bio, input.bio],
      ["locale", account.locale, input.locale],
      ["calendar", account.calendar, input.calendar],
      ["mail_notices", account.mailNotices, input.mailNotices],
    ];
    const fields = pairs.filter(([, before, after]) => !same(before, after)).map(([field]) => field);
    if (fields.length === 0) return;
    const { name, gender, languages } = input;
    const words = { romanisedName: input.romanisedName ?? null, phone: input.phone ?? null, affiliation: input.affiliation ?? null };
    const changed = await changePerson(tx.db, id, input.version, {
      name,
      gender,
      languages,
      ...words,
      title: input.title ?? null,
      bio: input.bio ?? null,
      updatedAt: tx.now,
    });
    if (!changed) throw stale();
    await changeAccount(tx.db, id, { locale: input.locale, calendar: input.calendar, mailNotices: input.mailNotices });
    tx.record(accountEvent("account.profile_changed", { subject: { kind: "person", id }, body: { fields } }));
  });
}

/** The language of the interface and of letters. */
export async function changeLocale(ctx: Ctx, input: { locale: Locale }): Promise<void> {
  const { id } = insistPerson(ctx);
  await transaction(ctx, async (tx) => {
    const found = await accountById(tx.db, id);
    if (!found || found.account.locale === input.locale) return;
    await changeAccount(tx.db, id, { locale: input.locale });
    tx.record(accountEvent("account.profile_changed", { subject: { kind: "person", id }, body: { fields: ["locale"] } }));
  });
}
