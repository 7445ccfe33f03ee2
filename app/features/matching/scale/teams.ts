import { type CompetencyItem, industries } from "@db/vocabulary/kinds";
import { type Explained, explain } from "../explain";
import { type ChallengeSide, deliveredCases, levelOf, type TeamSide, type TextEvidence } from "../facts";
import { type Barred, type Question, type Ranking, rank } from "../rank";
import {
  capacityShare,
  coverage,
  domainStep,
  domainSteps,
  foldedCity,
  gradeShare,
  mayApplyAt,
  placeShare,
  reciprocal,
  shares,
  trackShare,
  unasked,
  wishes,
} from "../shares";
import type { RankPolicy, Weights } from "../weights";
import { Postings } from "./postings";
import { codeOf, needTable, technologyBits, technologyTable, totalNeed, unknownCoverage } from "./tables";
import { atLeastTop } from "./top";

/** Sums are added up in another order than `score` adds them; by less than this they may differ. */
const rounding = 1e-9;

export interface Asked {
  barred?: Barred;
  /** Nearness of texts, 0–1, by the row that `rowOf` names; NaN where nothing was compared. */
  affinities?: Float64Array;
}

/**
 * Many teams held in typed arrays, to be ranked for one challenge in about the time it takes to read them once. Every team costs a
 * few table look-ups; only competencies the brief names are touched, by inverted lists. What can be among the best is then scored by
 * `score` itself, so scores, order and reasons are those of `rank` to the last bit. Reserved places are not given here.
 */
export class TeamIndex {
  private readonly teams: (TeamSide | undefined)[] = [];
  private readonly byId = new Map<string, number>();
  private readonly freed: number[] = [];
  private readonly items = new Map<CompetencyItem, number>();
  private readonly levels = new Postings();
  /** Teams alike in language, city and grades; number 0 is an empty row. */
  private readonly shapes = new Map<string, number>();
  private readonly shapeTeams: (TeamSide | undefined)[] = [undefined];
  private room = 0;
  private fixed = new Float64Array(0);
  private shape = new Int32Array(0);
  private technology = new Uint16Array(0);
  private domain = industries.map(() => new Uint8Array(0));
  private values = new Float64Array(0);

  constructor(private readonly policy: Pick<RankPolicy, "weights" | "seed" | "version" | "calibration">) {}

  get size(): number {
    return this.byId.size;
  }

  rowOf(id: string): number | undefined {
    return this.byId.get(id);
  }

  /** Bytes that a question may have to read. */
  get bytes(): number {
    const columns = this.teams.length * (8 + 4 + 2 + industries.length);
    return [...this.items.values()].reduce((sum, key) => sum + 6 * this.levels.size(key), columns);
  }

  /** Every array a question may have to read, for measuring how long reading alone takes. */
  arrays(): (Float64Array | Int32Array | Uint16Array | Uint8Array)[] {
    const rows = this.teams.length;
    const lists = [...this.items.values()].flatMap((key) => {
      const size = this.levels.size(key);
      return [this.levels.rowsOf(key).subarray(0, size), this.levels.codesOf(key).subarray(0, size)];
    });
    const columns = [this.fixed, this.shape, this.technology, ...this.domain].map((one) => one.subarray(0, rows));
    return [...columns, ...lists];
  }

  /** Adds a team, or puts its new facts in place of the old. */
  put(team: TeamSide): void {
    this.remove(team.id);
    const row = this.freed.pop() ?? this.teams.length;
    if (row >= this.room) this.grow();
    this.teams[row] = team;
    this.byId.set(team.id, row);
    this.fixed[row] = this.fixedOf(team);
    this.shape[row] = this.shapeOf(team);
    this.technology[row] = technologyBits(team.technologies);
    industries.forEach((industry, at) => {
      const column = this.domain[at];
      if (column) column[row] = domainStep(team, industry);
    });
    for (const item of Object.keys(team.items) as CompetencyItem[]) this.levels.add(this.keyOf(item), row, codeOf(levelOf(team, item).mean));
  }

  /** @returns false when the team was not there. */
  remove(id: string): boolean {
    const row = this.byId.get(id);
    const team = row === undefined ? undefined : this.teams[row];
    if (row === undefined || team === undefined) return false;
    for (const item of Object.keys(team.items) as CompetencyItem[]) this.levels.remove(this.keyOf(item), row);
    this.shape[row] = 0;
    this.teams[row] = undefined;
    this.byId.delete(id);
    this.freed.push(row);
    return true;
  }

  /** The best k teams for a challenge, as `rank` would place and score them among all. */
  top(challenge: ChallengeSide, k: number, asked: Asked = {}): Ranking["items"] {
    return this.ranked(challenge, k, asked).ranking.items.slice(0, k);
  }

  /** The same, each with gaps, hurdles and counterfactuals. Raising a team moves it up only, so those ahead of it are all among the k. */
  explained(challenge: ChallengeSide, k: number, asked: Asked = {}): Explained[] {
    const { question, ranking } = this.ranked(challenge, k, asked);
    return ranking.items.slice(0, k).map((one) => explain(question, ranking, one));
  }

  /** Ids of the teams whose score is at least this, the best first, and of so many no more than `most`. */
  above(challenge: ChallengeSide, least: number, most: number): string[] {
    const values = this.score(challenge);
    const reciprocity = this.policy.weights.reciprocity;
    const musts = challenge.needs.filter((need) => need.must);
    const tools = technologyTable(challenge.technologies);
    for (let row = 0; row < this.teams.length; row += 1) {
      const value = values[row] as number;
      const whole = value + reciprocity < least - rounding ? value : value + reciprocity * this.reciprocityOf(row, challenge, musts, tools);
      values[row] = whole < least - rounding ? Number.NEGATIVE_INFINITY : whole;
    }
    const rows = atLeastTop(values, this.teams.length, most, 0).sort((a, b) => (values[b] as number) - (values[a] as number));
    return rows.slice(0, most).flatMap((row) => this.teams[row]?.id ?? []);
  }

  /** The rows that can be among the best k (equals of the last included), in no order: scoring alone, no reasons. */
  best(challenge: ChallengeSide, k: number, { barred = new Map(), affinities }: Asked = {}): number[] {
    const values = this.score(challenge, affinities);
    for (const id of barred.keys()) {
      const row = this.byId.get(id);
      if (row !== undefined) values[row] = Number.NEGATIVE_INFINITY;
    }
    const reciprocity = this.policy.weights.reciprocity;
    const likely = atLeastTop(values, this.teams.length, k, reciprocity + rounding);
    const musts = challenge.needs.filter((need) => need.must);
    const technologyShares = technologyTable(challenge.technologies);
    for (const row of likely) values[row] = (values[row] ?? 0) + reciprocity * this.reciprocityOf(row, challenge, musts, technologyShares);
    const close = Float64Array.from(likely, (row) => values[row] ?? 0);
    return atLeastTop(close, close.length, k, 2 * rounding).flatMap((at) => likely[at] ?? []);
  }

  private ranked(challenge: ChallengeSide, k: number, asked: Asked) {
    const { affinities } = asked;
    const rows = this.best(challenge, k, asked);
    const found = rows.flatMap((row) => this.teams[row] ?? []);
    const near = (row: number): TextEvidence => ({ affinity: affinities?.[row] ?? null });
    const words = affinities ? Object.fromEntries(rows.map((row) => [this.teams[row]?.id ?? "", near(row)])) : undefined;
    const question: Question = { of: "challenge", challenge, teams: found, ...(words ? { words } : {}) };
    return { question, ranking: rank(question, { policy: { ...this.policy, exposure: null } }) };
  }

  /** Scores of all rows but for reciprocity; −∞ where a row is empty or the team may not apply. */
  private score(challenge: ChallengeSide, affinities?: Float64Array): Float64Array {
    const { weights } = this.policy;
    const { values, fixed, shape, technology } = this;
    const rows = this.teams.length;
    const must = challenge.needs.filter((need) => need.must);
    const nice = challenge.needs.filter((need) => !need.must);
    const base = weights.musts * unknownCoverage(must) + weights.nices * unknownCoverage(nice) + weights.text * unasked;
    const shapes = this.shapeTable(challenge, weights, base);
    // Only bits asked for are looked up, so that the part of the table in use stays small.
    const bits = technologyBits(challenge.technologies);
    const tools = technologyTable(challenge.technologies).map((share) => weights.technology * share);
    const column = challenge.industry === null ? undefined : this.domain[industries.indexOf(challenge.industry)];
    const steps = Float64Array.from(domainSteps, (share) => weights.domain * share);
    if (column === undefined) {
      const half = challenge.industry === null ? weights.domain * unasked : 0;
      for (let row = 0; row < rows; row += 1)
        values[row] =
          (fixed[row] as number) + (shapes[shape[row] as number] as number) + (tools[(technology[row] as number) & bits] as number) + half;
    } else
      for (let row = 0; row < rows; row += 1)
        values[row] =
          (fixed[row] as number) +
          (shapes[shape[row] as number] as number) +
          (tools[(technology[row] as number) & bits] as number) +
          (steps[column[row] as number] as number);
    for (const [needs, weight] of [
      [must, weights.musts],
      [nice, weights.nices],
    ] as const)
      for (const need of needs) this.addNeed(need, weight / totalNeed(needs));
    if (affinities)
      for (let row = 0; row < rows; row += 1) {
        const affinity = affinities[row] as number;
        if (!Number.isNaN(affinity)) values[row] = (values[row] as number) + weights.text * (Math.min(1, Math.max(0, affinity)) - unasked);
      }
    return values;
  }

  private addNeed({ item, level, must }: ChallengeSide["needs"][number], weight: number): void {
    const key = this.items.get(item);
    if (key === undefined) return;
    const { values } = this;
    const table = needTable(level, must, weight);
    const rows = this.levels.rowsOf(key);
    const codes = this.levels.codesOf(key);
    const size = this.levels.size(key);
    for (let at = 0; at < size; at += 1) {
      const row = rows[at] as number;
      values[row] = (values[row] as number) + (table[codes[at] as number] as number);
    }
  }

  private shapeTable(challenge: ChallengeSide, weights: Weights, base: number): Float64Array {
    return Float64Array.from(this.shapeTeams, (team) => {
      if (team === undefined || !mayApplyAt(challenge.grade, team)) return Number.NEGATIVE_INFINITY;
      return base + weights.place * placeShare(team, challenge) + weights.grade * gradeShare(challenge.grade, team);
    });
  }

  private reciprocityOf(row: number, challenge: ChallengeSide, musts: ChallengeSide["needs"], tools: Float64Array): number {
    const team = this.teams[row];
    if (team === undefined) return 0;
    const domain = challenge.industry === null ? unasked : domainSteps[domainStep(team, challenge.industry)];
    const { owner, team: own } = wishes;
    return reciprocal(
      owner.domain * domain + owner.musts * coverage(team, musts).share + owner.track * trackShare(team),
      own.technology * (tools[this.technology[row] ?? 0] ?? 0) +
        own.place * placeShare(team, challenge) +
        own.grade * gradeShare(challenge.grade, team) +
        own.capacity * capacityShare(team),
    );
  }

  /** The parts that no challenge changes. */
  private fixedOf(team: TeamSide): number {
    const { track, capacity, project, business } = this.policy.weights;
    const any: ChallengeSide = { id: "", industry: null, technologies: [], languages: [], city: null, grade: null, needs: [] };
    const skill = (key: "project" | "business") => shares[key](team, any, {}).share;
    return track * trackShare(team) + capacity * capacityShare(team) + project * skill("project") + business * skill("business");
  }

  private shapeOf(team: TeamSide): number {
    const city = team.city === null ? null : foldedCity(team.city);
    const grades = [team.kind, Math.min(2, deliveredCases(team)), mayApplyAt("L3", team), mayApplyAt("L4", team)];
    const key = JSON.stringify([[...new Set(team.languages)].sort(), city, ...grades]);
    const known = this.shapes.get(key);
    if (known !== undefined) return known;
    const fresh = this.shapeTeams.push(team) - 1;
    this.shapes.set(key, fresh);
    return fresh;
  }

  private keyOf(item: CompetencyItem): number {
    const known = this.items.get(item);
    if (known !== undefined) return known;
    this.items.set(item, this.items.size);
    return this.items.size - 1;
  }

  private grow(): void {
    this.room = Math.max(64, this.room * 2);
    const wider = <Column extends Float64Array | Int32Array | Uint16Array | Uint8Array>(fresh: Column, old: Column): Column => {
      fresh.set(old);
      return fresh;
    };
    this.fixed = wider(new Float64Array(this.room), this.fixed);
    this.values = new Float64Array(this.room);
    this.shape = wider(new Int32Array(this.room), this.shape);
    this.technology = wider(new Uint16Array(this.room), this.technology);
    this.domain = this.domain.map((column) => wider(new Uint8Array(this.room), column));
  }
}
