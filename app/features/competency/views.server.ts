import type { Db } from "@db/client.server";
import { competenciesOf, type EvidenceLine, evidenceForItem, evidenceOf, findPastWork, pastWorksOf } from "@db/queries/competency.server";
import {
  classesFor,
  countEvidenceWaiting,
  type DiagnosedChallenge,
  evidenceWaiting,
  type LearningClass,
  openChallengesWithNeeds,
  publicChallengeNeeds,
} from "@db/queries/competency-diagnosis.server";
import { type CompetencyItem, competencyItems, type EvidenceKind, type Industry, type Technology } from "@db/vocabulary/kinds";
import { teamFacts } from "~/features/teams/index.server";
import { properName } from "~/lib/bilingual";
import { type Ctx, hasRole, isSystem } from "~/lib/ctx";
import { forbidden, notFound } from "~/lib/errors";
import { type Cursor, cut } from "~/lib/pagination";
import type { Ruling } from "~/lib/policy";
import { taipeiDay } from "~/lib/time";
import { type Fit, fitOf, type ItemPosterior, posterior, unknownItem } from "./posterior";
import { standingWithProfile } from "./standing.server";
import { type ProfileStrength, profileStrength } from "./strength";

export interface PastWork {
  id: string;
  title: string;
  summary: string;
  industry: Industry | null;
  /** ROC year of delivery. */
  year: number;
  url: string | null;
  lang: string;
}

/** A team by its name in the reader's language. */
const named = ({ locale }: Ctx, { id, name, nameEn }: { id: string; name: string; nameEn: string | null }) => ({
  id,
  name: properName({ name, nameEn }, locale),
});

/** A team as matching weighs it: plain data, no names of people. */
export interface TeamProfile {
  teamId: string;
  languages: string[];
  industries: Industry[];
  technologies: Technology[];
  capacity: number;
  /** Engagements under way. */
  running: number;
  /** Only items with a level or evidence, in the order of the vocabulary. */
  items: ItemPosterior[];
  pastWorks: PastWork[];
}

const group = <Row extends { teamId: string }>(rows: readonly Row[]): Map<string, Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const found = groups.get(row.teamId);
    if (found) found.push(row);
    else groups.set(row.teamId, [row]);
  }
  return groups;
};

/** In the order of `teamIds`; unknown ids are left out. The number of statements does not depend on how many. */
export async function teamProfiles(db: Db, teamIds: readonly string[], now: Date): Promise<TeamProfile[]> {
  const facts = await teamFacts(db, teamIds);
  const levels = group(await competenciesOf(db, teamIds));
  const pieces = group(await evidenceOf(db, teamIds));
  const works = group(await pastWorksOf(db, teamIds));
  return facts.map(({ id, languages, industries, technologies, capacity, running }) => {
    const own = new Map((levels.get(id) ?? []).map((row) => [row.item, { level: row.level, at: row.updatedAt }]));
    const shown = pieces.get(id) ?? [];
    const items = competencyItems.flatMap((item) => {
      const sources = shown
        .filter((one) => one.item === item)
        .map(({ kind, level, verifiedAt, addedAt }) => ({ kind, level, verified: verifiedAt !== null, at: addedAt }));
      const self = own.get(item) ?? null;
      return self || sources.length > 0 ? [posterior(item, self, sources, now)] : [];
    });
    const pastWorks = (works.get(id) ?? []).map(({ id: workId, title, summary, industry, year, url, lang }) => ({
      id: workId,
      title,
      summary,
      industry,
      year,
      url,
      lang,
    }));
    return { teamId: id, languages, industries, technologies, capacity, running, items, pastWorks };
  });
}

export async function teamProfile(db: Db, teamId: string, now: Date): Promise<TeamProfile | null> {
  const [profile] = await teamProfiles(db, [teamId], now);
  return profile ?? null;
}

/** What everybody who may see the team may see of its profile: levels and how well they are shown, no addresses of evidence. */
export interface PublicProfile {
  items: ItemPosterior[];
  pastWorks: PastWork[];
}

export async function publicProfile(
  ctx: Ctx,
  teamId: string,
): Promise<PublicProfile & { mayEdit: Ruling; mayDiagnose: Ruling; maySeeDetail: Ruling }> {
  const { may } = await standingWithProfile(ctx, teamId);
  const profile = await teamProfile(ctx.db, teamId, ctx.now);
  return {
    items: profile?.items ?? [],
    pastWorks: profile?.pastWorks ?? [],
    mayEdit: may("editProfile"),
    mayDiagnose: may("diagnose"),
    maySeeDetail: may("viewDetail"),
  };
}

export interface ProfilePage {
  team: { id: string; name: string; nameEn: string | null; dissolved: boolean };
  profile: TeamProfile;
  strength: ProfileStrength;
  mayEdit: Ruling;
  mayDiagnose: Ruling;
}

export async function profilePage(ctx: Ctx, teamId: string): Promise<ProfilePage> {
  const { team, may, insist } = await standingWithProfile(ctx, teamId);
  insist("viewDetail");
  const profile = await teamProfile(ctx.db, teamId, ctx.now);
  const [facts] = await teamFacts(ctx.db, [teamId]);
  if (!profile || !facts) throw notFound();
  const proven = profile.items.map((one) => one.sources.filter((source) => source.kind !== "self_claim"));
  const strength = profileStrength({
    hasSummary: team.summary !== null,
    industries: team.industries.length,
    technologies: team.technologies.length,
    members: facts.memberIds.length,
    hasRepresentative: team.representative !== null,
    items: profile.items.length,
    itemsWithEvidence: proven.filter((sources) => sources.length > 0).length,
    verifiedEvidence: proven.flat().filter((source) => source.verified).length,
    pastWorks: profile.pastWorks.length,
  });
  return {
    team: { id: team.id, name: team.name, nameEn: team.nameEn, dissolved: team.dissolvedAt !== null },
    profile,
    strength,
    mayEdit: may("editProfile"),
    mayDiagnose: may("diagnose"),
  };
}

export interface ItemPage {
  team: { id: string; name: string };
  item: CompetencyItem;
  own: { level: number; note: string | null; version: number } | null;
  believed: ItemPosterior;
  evidence: (Omit<EvidenceLine, "verifiedBy" | "addedBy" | "teamId" | "sourceId"> & { mayRemove: Ruling; mayVerify: Ruling })[];
  mayEdit: Ruling;
}

export async function itemPage(ctx: Ctx, teamId: string, item: CompetencyItem): Promise<ItemPage> {
  const { team, may, insist } = await standingWithProfile(ctx, teamId);
  insist("viewDetail");
  const own = (await competenciesOf(ctx.db, [teamId])).find((one) => one.item === item);
  const profile = await teamProfile(ctx.db, teamId, ctx.now);
  const lines = await evidenceForItem(ctx.db, teamId, item);
  return {
    team: named(ctx, team),
    item,
    own: own ? { level: own.level, note: own.note, version: own.version } : null,
    believed: profile?.items.find((one) => one.item === item) ?? unknownItem(item),
    evidence: lines.map(({ verifiedBy: _by, addedBy: _who, teamId: _team, sourceId: _source, ...line }) => {
      const piece = { addedBy: _who, verifiedAt: line.verifiedAt };
      return { ...line, mayRemove: may("removeEvidence", piece), mayVerify: may("verifyEvidence", piece) };
    }),
    mayEdit: may("editProfile"),
  };
}

export async function pastWorkToEdit(
  ctx: Ctx,
  teamId: string,
  workId: string,
): Promise<{ team: { id: string; name: string }; work: PastWork & { version: number } }> {
  const { team, insist } = await standingWithProfile(ctx, teamId);
  insist("editProfile");
  const work = await findPastWork(ctx.db, teamId, workId);
  if (!work) throw notFound();
  return { team: named(ctx, team), work };
}

/** Guards the page that adds a past work. */
export async function teamForPastWork(ctx: Ctx, teamId: string): Promise<{ id: string; name: string }> {
  const { team, insist } = await standingWithProfile(ctx, teamId);
  insist("editProfile");
  return named(ctx, team);
}

export interface Gap {
  item: CompetencyItem;
  need: number;
  must: boolean;
  have: ItemPosterior;
  fit: Fit;
  /** Classes that teach this item and have not ended. */
  classes: LearningClass[];
}

export interface Diagnosis {
  team: { id: string; name: string };
  challenge: Omit<DiagnosedChallenge, "needs">;
  gaps: Gap[];
}

/** A team held against what a published challenge needs, and where each gap can be closed. */
export async function diagnosis(ctx: Ctx, input: { teamId: string; challengeId: string }): Promise<Diagnosis> {
  const { team, insist } = await standingWithProfile(ctx, input.teamId);
  insist("diagnose");
  const found = await publicChallengeNeeds(ctx.db, input.challengeId);
  const profile = await teamProfile(ctx.db, team.id, ctx.now);
  if (!found || !profile) throw notFound();
  const { needs, ...challenge } = found;
  const weighed = needs.map((need) => {
    const have = profile.items.find((one) => one.item === need.item) ?? unknownItem(need.item);
    return { item: need.item, need: need.level, must: need.must, have, fit: fitOf(need.level, have) };
  });
  const missing = weighed.filter((one) => one.fit === "short" || one.fit === "unknown").map((one) => one.item);
  const classes = await classesFor(ctx.db, missing, taipeiDay(ctx.now), 60);
  const teach = (item: CompetencyItem) => (missing.includes(item) ? classes.filter((one) => one.items.includes(item)).slice(0, 3) : []);
  return { team: named(ctx, team), challenge, gaps: weighed.map((one) => ({ ...one, classes: teach(one.item) })) };
}

/** Challenges a team can be held against. */
export async function diagnosisChoices(ctx: Ctx, teamId: string) {
  const { team, insist } = await standingWithProfile(ctx, teamId);
  insist("diagnose");
  return { team: named(ctx, team), challenges: await openChallengesWithNeeds(ctx.db, ctx.now, 50) };
}

export interface EvidenceToVerify {
  id: string;
  teamId: string;
  team: string;
  item: CompetencyItem;
  kind: EvidenceKind;
  level: number;
  title: string;
  url: string | null;
  addedAt: Date;
  addedBy: string | null;
}

export interface EvidenceQueue {
  items: EvidenceToVerify[];
  /** Of the whole queue, whatever part of it is listed. */
  count: number;
  next?: string;
}

const mayVerify = (ctx: Ctx): boolean => hasRole(ctx.actor, "staff", "admin") || isSystem(ctx.actor);

export async function evidenceCount(ctx: Ctx): Promise<number> {
  if (!mayVerify(ctx)) throw forbidden();
  return countEvidenceWaiting(ctx.db);
}

/** The queue of those who verify, oldest first. */
export async function evidenceQueue(ctx: Ctx, after?: Cursor, size = 50): Promise<EvidenceQueue> {
  if (!mayVerify(ctx)) throw forbidden();
  const page = cut(await evidenceWaiting(ctx.db, size + 1, after), size, ({ evidence: { addedAt, id } }) => ({ time: addedAt, id }));
  const items = page.rows.map(({ evidence: { id, teamId, item, kind, level, title, url, addedAt }, team, addedByName }) => ({
    id,
    teamId,
    team: properName(team, ctx.locale),
    item,
    kind,
    level,
    title,
    url,
    addedAt,
    addedBy: addedByName,
  }));
  return { items, count: await countEvidenceWaiting(ctx.db), ...(page.next ? { next: page.next } : {}) };
}
