import type { Gender, Role } from "@db/vocabulary/roles";
import { type PersonaKey, personaEmail, personaKeys } from "~/features/accounts";
import { type NewAccount, openAccount } from "~/features/accounts/index.server";
import { acceptInvitation, createOrganisation, inviteMember, verifyOrganisation } from "~/features/organisations/index.server";
import type { Person } from "~/lib/ctx";
import type { Script } from "../agenda";
import { plusDays } from "../calendar";
import { foreigners, type Name, nameAt } from "../people/names";
import { improbableUbn, institutes, type OrganisationSeed, posers } from "../people/organisations";
import { at, type House, need, type Stage, system } from "../stage";

/** Names taken from the front of the list go to people with accounts; rosters begin behind them. */
export const firstRosterName = 900;

/** Hands out names and addresses in order, so that no two people with accounts are called alike. */
export interface Casting {
  next(over?: Partial<NewAccount>): NewAccount;
}
export function casting(): Casting {
  let taken = 0;
  return {
    next(over = {}) {
      const n = taken++;
      const name: Name = nameAt(n);
      return { ...name, email: `p${String(n + 1).padStart(4, "0")}@example.org`, locale: "zh-TW", isDemo: true, ...over };
    },
  };
}

const officers: readonly { role: Exclude<Role, "institute">; count: number; titles: readonly string[] }[] = [
  { role: "admin", count: 1, titles: ["系統管理員"] },
  { role: "staff", count: 6, titles: ["計畫經理", "專案管理師", "業務專員"] },
  { role: "broker", count: 9, titles: ["出解題經紀人"] },
  { role: "reviewer", count: 12, titles: ["審查委員", "教授", "產業顧問"] },
  { role: "mentor", count: 34, titles: ["業師", "技術總監", "資深工程師", "副教授"] },
  { role: "judge", count: 6, titles: ["評審"] },
  { role: "agency", count: 2, titles: ["主管機關承辦"] },
];

/** A person of the demo, as an actor without any membership yet. */
export async function person(stage: Pick<Stage, "db" | "now">, account: NewAccount, when: Date): Promise<Person> {
  const { personId } = await openAccount(at(stage, system, when), account);
  return {
    kind: "person",
    id: personId,
    name: account.name,
    locale: account.locale ?? "zh-TW",
    roles: account.roles ?? [],
    organisations: [],
    teams: [],
  };
}

/** Alternates, so that programme staff and reviewers keep a third of either gender. */
function balanced(cast: Casting, over: Partial<NewAccount>, wanted: Gender): NewAccount {
  for (let tries = 0; ; tries += 1) {
    const account = cast.next(over);
    if (account.gender === wanted || tries > 6) return account;
  }
}

/** The programme's own people: the ten personas first, then their colleagues. */
export async function castOfficers(stage: Stage, cast: Casting, when: Date): Promise<void> {
  for (const { role, count, titles } of officers) {
    const group: Person[] = [];
    for (let n = 0; n < count; n += 1) {
      const key = personaKeys.find((one) => one === role);
      const isPersona = n === 0 && key !== undefined;
      const title = titles[n % titles.length] ?? null;
      const account = balanced(
        cast,
        { roles: [role], title, languages: n % 3 === 0 ? ["zh", "en"] : ["zh"], ...(isPersona ? { email: personaEmail(key) } : {}) },
        n % 2 === 0 ? "female" : "male",
      );
      const one = await person(stage, account, when);
      group.push(one);
      if (isPersona) stage.personas.set(key, one);
    }
    stage.officers[role] = group;
  }
}

const join = (one: Person, house: { id: string; name: string; kind: OrganisationSeed["kind"] }, role: "lead" | "member"): Person => ({
  ...one,
  organisations: [...one.organisations, { id: house.id, name: house.name, kind: house.kind, role }],
});

/** Founds one organisation with its lead and a colleague who came by invitation. */
export async function foundHouse(stage: Stage, cast: Casting, seed: OrganisationSeed, n: number, when: Date, founder?: Person): Promise<House> {
  const affiliation = seed.name;
  const personaKey: PersonaKey | undefined = seed.key === "chengyi" ? "owner" : seed.key === "inst_beichen" ? "institute" : undefined;
  const roles: Role[] = seed.kind === "institute" ? ["institute"] : [];
  const account = cast.next({
    affiliation,
    roles,
    ...(personaKey ? { email: personaEmail(personaKey) } : {}),
    title: seed.kind === "institute" ? "訓練組長" : "專案負責人",
  });
  const lead = founder ?? (await person(stage, account, when));
  const { id } = await createOrganisation(at(stage, lead, when), {
    kind: seed.kind,
    name: seed.name,
    nameEn: seed.nameEn,
    ubn: improbableUbn(n),
    industry: seed.industry,
    city: seed.city,
    about: {
      zh: `${seed.name}為淬煉示範計畫中的虛構單位，統一編號與聯絡資料僅供示範。`,
      en: `${seed.nameEn} is a fictional organisation of the Cuilian demonstration; its number and contacts are made up.`,
      lang: "zh",
    },
    isDemo: true,
  });
  const house = { ...seed, id };
  const leading = join(lead, house, "lead");
  if (personaKey) stage.personas.set(personaKey, leading);
  const guest = await person(stage, cast.next({ affiliation, title: "承辦人" }), when);
  const email = `p-${id.slice(-12)}@example.org`;
  const { token } = await inviteMember(at(stage, leading, plusDays(when, 0.1)), { organisationId: id, email, role: "member", origin: null });
  await acceptInvitation(at(stage, guest, plusDays(when, 0.2)), { token });
  await verifyOrganisation(at(stage, need(stage.officers.staff[n % 3], "officer"), plusDays(when, 1)), {
    organisationId: id,
    method: n % 2 === 0 ? "registry" : "document",
  });
  return { ...house, lead: leading, colleague: join(guest, house, "member") };
}

/** Every organisation that poses or trains. */
export async function castHouses(stage: Stage, cast: Casting, when: Date, step: () => Promise<void>): Promise<void> {
  for (const [n, seed] of [...posers, ...institutes].entries()) {
    const house = await foundHouse(stage, cast, seed, n, when);
    stage.houses.set(seed.key, house);
    if (seed.kind === "institute") stage.institutes.push(house);
    await step();
  }
}

/** A firm that has just registered and waits for the office to check it. */
export async function* newcomerScript(stage: Stage, account: NewAccount, seed: OrganisationSeed, n: number, when: Date): Script {
  yield when;
  const founder = await person(stage, { ...account, affiliation: seed.name, title: "負責人" }, when);
  await createOrganisation(at(stage, founder, when), {
    kind: seed.kind,
    name: seed.name,
    nameEn: seed.nameEn,
    ubn: improbableUbn(n),
    industry: seed.industry,
    city: seed.city,
    isDemo: true,
  });
}

/** The n-th person from abroad. */
export const foreigner = (n: number): NewAccount => {
  const one = need(foreigners[n % foreigners.length], "foreigner");
  return { ...one, email: `intl${n + 1}@example.org`, locale: "en", languages: ["en", "zh"], isDemo: true };
};
