import type { CompetencyItem } from "@db/vocabulary/kinds";
import { type ChallengeSide, levelOf, type TeamSide } from "~/features/matching/facts";
import { draws } from "~/features/matching/gain";
import { TeamIndex } from "~/features/matching/scale/teams";
import { score } from "~/features/matching/score";
import {
  capacityShare,
  domainStep,
  domainSteps,
  gradeShare,
  mayApplyAt,
  placeShare,
  reached,
  reciprocal,
  trackShare,
  unasked,
  wishes,
} from "~/features/matching/shares";
import { plainPolicy, priorWeights as w } from "~/features/matching/weights";
import { held, type Row, told } from "./rows";
import { makeChallenge, makeTeam } from "./world";

const teamsMany = 100_000;
const itemsMany = 300;
const top = 20;

/** The shortest of several turns: what neighbours on the machine take is not counted. */
function shortest(turns: number, work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < turns; turn += 1) {
    const from = performance.now();
    work();
    least = Math.min(least, performance.now() - from);
  }
  return least;
}

/** A hundred thousand teams with 20 of 300 competencies each, a brief that names 12. */
function wide(): { teams: TeamSide[]; challenge: ChallengeSide } {
  const draw = draws(300);
  const items = Array.from({ length: itemsMany }, (_, at) => `X${at}` as CompetencyItem);
  const some = (count: number) => new Set(Array.from({ length: count * 2 }, () => items[Math.floor(draw() * itemsMany)] as CompetencyItem));
  const teams = Array.from({ length: teamsMany }, (_, at): TeamSide => {
    const levels = [...some(20)].slice(0, 20).map((item) => {
      const mean = draw() * 5;
      return [item, { mean, low: Math.max(0, mean - 1), high: Math.min(5, mean + 1) }];
    });
    return { ...makeTeam(`t${at}`, draw), items: Object.fromEntries(levels) };
  });
  const needs = [...some(12)].slice(0, 12).map((item, at) => ({ item, level: 2 + (at % 3), must: at < 6 }));
  return { teams, challenge: { ...makeChallenge("c", draw), grade: "L2", needs } };
}

/** The plain way: an object per team, its items looked up by name, numbers only, everything sorted. */
function naive(teams: readonly TeamSide[], challenge: ChallengeSide): { id: string; score: number }[] {
  const covered = (team: TeamSide, needs: ChallengeSide["needs"]) => {
    if (needs.length === 0) return unasked;
    let got = 0;
    let total = 0;
    for (const { item, level, must } of needs) {
      got += level * reached(levelOf(team, item).mean, level, must);
      total += level;
    }
    return got / total;
  };
  const musts = challenge.needs.filter((need) => need.must);
  const nices = challenge.needs.filter((need) => !need.must);
  const skill = (team: TeamSide, item: CompetencyItem) => reached(levelOf(team, item).mean, 3, false);
  const found = teams.flatMap((team) => {
    if (!mayApplyAt(challenge.grade, team)) return [];
    const part = {
      domain: challenge.industry === null ? unasked : domainSteps[domainStep(team, challenge.industry)],
      musts: covered(team, musts),
      track: trackShare(team),
      technology: challenge.technologies.filter((one) => team.technologies.includes(one)).length / challenge.technologies.length,
      place: placeShare(team, challenge),
      grade: gradeShare(challenge.grade, team),
      capacity: capacityShare(team),
    };
    const { owner, team: own } = wishes;
    const both = reciprocal(
      owner.domain * part.domain + owner.musts * part.musts + owner.track * part.track,
      own.technology * part.technology + own.place * part.place + own.grade * part.grade + own.capacity * part.capacity,
    );
    const rest =
      w.text * unasked + w.nices * covered(team, nices) + w.project * skill(team, "S07") + w.business * skill(team, "S14") + w.reciprocity * both;
    const main = w.domain * part.domain + w.musts * part.musts + w.track * part.track + w.technology * part.technology;
    return [{ id: team.id, score: main + rest + w.place * part.place + w.grade * part.grade + w.capacity * part.capacity }];
  });
  return found.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

function stream(arrays: ReturnType<TeamIndex["arrays"]>): number {
  let sum = 0;
  for (const array of arrays) {
    // As the widest words the memory allows: this is reading, nothing else.
    const whole = new Float64Array(array.buffer, 0, Math.floor((array.byteOffset + array.byteLength) / 8));
    let a = 0;
    let b = 0;
    for (let at = 0; at + 1 < whole.length; at += 2) {
      a += whole[at] as number;
      b += whole[at + 1] as number;
    }
    sum += a + b;
  }
  return sum;
}

export function speed(): Row[] {
  const { teams, challenge } = wide();
  const index = new TeamIndex(plainPolicy);
  const from = performance.now();
  for (const team of teams) index.put(team);
  const built = performance.now() - from;
  const plain = shortest(5, () => naive(teams, challenge));
  const scoring = shortest(60, () => index.best(challenge, top));
  const listed = shortest(30, () => index.top(challenge, top));
  const explained = shortest(30, () => index.explained(challenge, top));
  const reading = shortest(30, () => stream(index.arrays()));
  const some = teams.slice(0, 2000);
  const change = shortest(3, () => {
    for (const team of some) index.put(team);
  });
  const worst = index.top(challenge, top).reduce((most, one) => {
    const team = teams.find((candidate) => candidate.id === one.id);
    return team ? Math.max(most, Math.abs(one.score - score(team, challenge).score)) : most;
  }, 0);
  const ratio = plain / scoring;
  return [
    told("100,000 teams, 20 of 300 competencies each, a brief with 12: plain objects and full sort", plain, "ms"),
    told("the same by inverted lists: the best 20 rows", scoring, "ms"),
    held({ name: "naive ÷ inverted lists", value: ratio, unit: "×", must: "≥ 75", further: "" }, ratio >= 75),
    told("the best 20 with all their parts", listed, "ms"),
    told("the best 20 with parts, gaps and counterfactuals", explained, "ms"),
    held({ name: "with explanations ÷ scoring alone", value: explained / scoring, unit: "×", must: "≤ 6", further: "" }, explained <= 6 * scoring),
    told(`reading the index's ${(index.bytes / 1e6).toFixed(1)} MB once`, reading, "ms"),
    told("scoring ÷ reading once", scoring / reading, "×", null, "≤ 2"),
    told("building the index", built, "ms"),
    told("putting one changed team in", change / some.length, "ms"),
    held({ name: "largest difference from score.ts among the best 20", value: worst, unit: "", must: "0" }, worst === 0),
  ];
}
