import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { conceptsIn } from "@search/text/concepts";
import { features } from "@search/text/features";
import { type Story, stories } from "@seeds/demo/stories";
import { bestFew, likenessTo } from "~/features/matching/text/affinity";
import { fitSpace, type Reading, read, type Space } from "~/features/matching/text/space";
import { bootstrap, json, mean, row, seed } from "./figures";
import { line, type Row } from "./rows";

const atMost = (value: number, limit: number) => value <= limit;
const atLeast = (value: number, limit: number) => value >= limit;

interface Paper {
  title?: string;
  abstract?: string;
}
interface Gold {
  texts: { submissions: Record<string, Paper>; papers: Record<string, Paper>; profiles: Record<string, Record<string, string[]>> };
  predictions: Record<string, Record<string, Record<string, number>>[]>;
  raters: { id: string; rated: { paper: string; expertise: number }[] }[];
}
const draws = 10;

function readGold(folder: string): Gold {
  const [, ...lines] = readFileSync(join(folder, "evaluations.tsv"), "utf8").trim().split("\n");
  const raters = lines.map((line) => {
    const [id = "", ...cells] = line.split("\t").map((cell) => cell.trim());
    const rated = Array.from({ length: 10 }, (_, i) => ({ paper: cells[i] ?? "", expertise: Number.parseFloat(cells[i + 10] ?? "") }));
    return { id, rated: rated.filter(({ paper, expertise }) => paper !== "" && Number.isFinite(expertise)) };
  });
  return {
    texts: json(join(folder, "texts.json.gz")) as Gold["texts"],
    predictions: json(join(folder, "published_predictions.json.gz")) as Gold["predictions"],
    raters,
  };
}

type Similarity = (draw: number, rater: string, paper: string) => number;
interface Tally {
  lost: number;
  weight: number;
  easy: number;
  easyAll: number;
  hard: number;
  hardAll: number;
}

/** Per rater and draw: expertise lost by wrong order (ties half), right orders among easy (≥ 4 against ≤ 2) and hard (both ≥ 4) pairs. */
function tallies({ raters }: Gold, similarity: Similarity): Tally[][] {
  return raters.map(({ id, rated }) =>
    Array.from({ length: draws }, (_, draw) => {
      const tally: Tally = { lost: 0, weight: 0, easy: 0, easyAll: 0, hard: 0, hardAll: 0 };
      rated.forEach((a, i) => {
        for (const b of rated.slice(i + 1)) {
          const apart = a.expertise - b.expertise;
          if (apart === 0) continue;
          const agreed = (similarity(draw, id, a.paper) - similarity(draw, id, b.paper)) * apart;
          tally.lost += Math.abs(apart) * (agreed < 0 ? 1 : agreed === 0 ? 0.5 : 0);
          tally.weight += Math.abs(apart);
          const [low, high] = [Math.min(a.expertise, b.expertise), Math.max(a.expertise, b.expertise)];
          if (high >= 4 && low <= 2) {
            tally.easyAll += 1;
            tally.easy += agreed > 0 ? 1 : 0;
          }
          if (low >= 4) {
            tally.hardAll += 1;
            tally.hard += agreed > 0 ? 1 : 0;
          }
        }
      });
      return tally;
    }),
  );
}
const ratio = (over: keyof Tally, under: keyof Tally) => (all: Tally[][]) => (drawn: readonly number[]) =>
  mean(
    Array.from({ length: draws }, (_, draw) => {
      const sum = (key: keyof Tally) => drawn.reduce((total, rater) => total + (all[rater]?.[draw]?.[key] ?? 0), 0);
      return sum(over) / (sum(under) || 1);
    }),
  );
const loss = ratio("lost", "weight");
const easy = ratio("easy", "easyAll");
const hard = ratio("hard", "hardAll");

const ofPaper = (paper: Paper | undefined): string => `${paper?.title ?? ""}. ${paper?.abstract ?? ""}`;

/** Affinity without its evidence: what the measurement needs, read once per text. */
function scorer(space: Space, readings: ReadonlyMap<string, Reading>) {
  const known = new Map<string, Map<string, number>>();
  return (brief: string, works: readonly string[]): number => {
    const asked = readings.get(brief);
    if (!asked) return 0;
    const of = known.get(brief) ?? new Map<string, number>();
    known.set(brief, of);
    const missing = works.filter((work) => !of.has(work));
    if (missing.length > 0) {
      const likeness = likenessTo(space, asked);
      for (const work of missing) {
        const other = readings.get(work);
        of.set(work, other ? likeness(other) : 0);
      }
    }
    return bestFew(works.map((work) => of.get(work) ?? 0));
  };
}
const readAll = (space: Space, texts: ReadonlyMap<string, string>) => new Map([...texts].map(([id, text]) => [id, read(space, text)]));

const anchors = { tpms: 0.2811, elmo: 0.3447, specter: 0.2689, specter_mfr: 0.2384, acl: 0.2958 };

function goldRows(folder: string): Row[] {
  const gold = readGold(folder);
  const everybody = gold.raters.map((_, i) => i);
  const published = Object.entries(anchors).map(([name, expected]) => {
    const all = tallies(gold, (draw, rater, paper) => gold.predictions[name]?.[draw]?.[rater]?.[paper] ?? 0);
    const value = loss(all)(everybody);
    return { name, all, row: row("gold", `published ${name}, loss`, value, null, `= ${expected}`, "", Math.abs(value - expected) < 5e-5) };
  });
  const texts = new Map([
    ...Object.entries(gold.texts.submissions).map(([id, paper]) => [`s${id}`, ofPaper(paper)] as const),
    ...Object.entries(gold.texts.papers).map(([id, paper]) => [`p${id}`, ofPaper(paper)] as const),
  ]);
  const space = fitSpace([...texts.values()], { seed });
  const score = scorer(space, readAll(space, texts));
  const ours = tallies(gold, (draw, rater, paper) =>
    score(
      `s${paper}`,
      (gold.texts.profiles[String(draw + 1)]?.[rater] ?? []).map((work) => `p${work}`),
    ),
  );
  const n = everybody.length;
  const figures = [
    { name: "loss", of: loss, must: 0.245, further: 0.22, better: atMost, sign: "≤" },
    { name: "easy pairs", of: easy, must: 0.85, further: 0.85, better: atLeast, sign: "≥" },
    { name: "hard pairs", of: hard, must: 0.62, further: 0.62, better: atLeast, sign: "≥" },
  ].map(({ name, of, must, further, better, sign }) => {
    const value = of(ours)(everybody);
    return row("gold", `ours, ${name}`, value, bootstrap(n, of(ours)), `${sign} ${must}`, `${sign} ${further}`, better(value, must));
  });
  const paired = published.map(({ name, all }) => {
    const difference = (drawn: readonly number[]) => loss(ours)(drawn) - loss(all)(drawn);
    return row("gold", `ours − ${name}, loss`, difference(everybody), bootstrap(n, difference), "", "", null);
  });
  return [...published.map((one) => one.row), ...figures, ...paired];
}

interface Experts {
  docs: string[];
  docAuthors: number[][];
  queryDocs: number[];
  queryLabels: number[][];
  experts: number[];
  expertLabels: number[][];
}

function expertRows(folder: string): Row[] {
  const data = json(join(folder, "dblp.json.gz")) as Experts;
  const texts = new Map(data.docs.map((text, i) => [String(i), text]));
  const space = fitSpace(data.docs, { seed });
  const score = scorer(space, readAll(space, texts));
  const worksOf = data.experts.map((expert) => data.docAuthors.flatMap((authors, doc) => (authors.includes(expert) ? [doc] : [])));
  const ndcg = (rank: (query: number, works: number[]) => number): number[] =>
    data.queryDocs.map((query, place) => {
      const labels = data.queryLabels[place] ?? [];
      const relevant = data.expertLabels.map((own) => own.some((has, i) => has === 1 && labels[i] === 1));
      const order = worksOf
        .map((works, i) => ({
          i,
          score: rank(
            query,
            works.filter((doc) => doc !== query),
          ),
        }))
        .sort((a, b) => b.score - a.score || a.i - b.i);
      const gain = (hits: boolean[]) => hits.slice(0, 10).reduce((sum, hit, i) => sum + (hit ? 1 / Math.log2(i + 2) : 0), 0);
      const best = gain([...relevant].sort((a, b) => Number(b) - Number(a)));
      return best === 0 ? 0 : gain(order.map(({ i }) => relevant[i] ?? false)) / best;
    });
  const ours = ndcg((query, works) => score(String(query), works.map(String)));
  const popular = ndcg((_, works) => works.length);
  const [value, popularity] = [mean(ours), mean(popular)];
  const over = (list: readonly number[]) => (drawn: readonly number[]) => mean(drawn.map((i) => list[i] ?? 0));
  const n = ours.length;
  const difference = ours.map((one, i) => one - (popular[i] ?? 0));
  return [
    row("experts", "popularity, NDCG@10", popularity, bootstrap(n, over(popular)), "", "", null),
    row("experts", "ours, NDCG@10", value, bootstrap(n, over(ours)), "≥ 0.40", "≥ 0.47", value >= 0.4),
    row("experts", "ours ÷ popularity", value / popularity, null, "≥ 2", "", value / popularity >= 2),
    row("experts", "ours − popularity", mean(difference), bootstrap(n, over(difference)), "", "", null),
  ];
}

interface Term {
  en: string[];
  "zh-TW": string[];
}

/**
 * A term asked in one language against the names of all terms in the other: hit when the right one comes first, alone. The stricter
 * reading of "hits"; sharing a concept at all is shown beside it. Only totals are shown, so that nobody tunes on single terms.
 */
function termRows(folder: string): Row[] {
  const terms = (json(join(folder, "terms.json")) as Term[]).filter((term) => term.en.length > 0 && term["zh-TW"].length > 0);
  const shares = terms.map(({ en, "zh-TW": tw }) => {
    const ids = new Set(en.flatMap(conceptsIn));
    return tw.flatMap(conceptsIn).some((id) => ids.has(id)) ? 1 : 0;
  });
  const first = (from: keyof Term, to: keyof Term): number[] => {
    const named = terms.map((term) => [...features(term[to].join("; ")).keys()]);
    const inTerms = new Map<string, number>();
    for (const tokens of named) for (const token of tokens) inTerms.set(token, (inTerms.get(token) ?? 0) + 1);
    const rarity = (token: string) => Math.log(1 + terms.length / (1 + (inTerms.get(token) ?? 0)));
    const length = (tokens: readonly string[]) => Math.sqrt(tokens.reduce((sum, token) => sum + rarity(token) ** 2, 0)) || 1;
    return terms.map((term, place) => {
      const asked = new Set(features(term[from].join("; ")).keys());
      const scores = named.map((tokens) => tokens.reduce((sum, token) => sum + (asked.has(token) ? rarity(token) ** 2 : 0), 0) / length(tokens));
      const own = scores[place] ?? 0;
      return own > 0 && scores.every((score, i) => i === place || score < own) ? 1 : 0;
    });
  };
  const over = (list: readonly number[]) => (drawn: readonly number[]) => mean(drawn.map((i) => list[i] ?? 0));
  const told = (name: string, list: number[]) =>
    row("bilingual", name, mean(list), bootstrap(list.length, over(list)), "≥ 0.90", "≥ 0.98", mean(list) >= 0.9);
  return [
    told("term in zh-TW and English share a concept", shares),
    told("zh-TW term finds the English one first", first("zh-TW", "en")),
    told("English term finds the zh-TW one first", first("en", "zh-TW")),
  ];
}

const briefOf = (story: Story, language: 0 | 1): string =>
  [story.title, story.summary, story.background, story.problem, story.current, story.target, story.deliverable, story.resources]
    .map((text) => text[language])
    .join("\n");

/**
 * The same brief asked in both languages of a space that has not seen it: five parts by turns, each left out of the fit once.
 * What is ranked is written in both languages, as listings here are, and again in one language by turns, as past works may be.
 */
function briefRows(): Row[] {
  const parts = 5;
  const both = stories.map((story) => `${briefOf(story, 0)}\n${briefOf(story, 1)}`);
  const single = stories.map((story, i) => briefOf(story, i % 2 === 0 ? 0 : 1));
  const shared = { both: [] as number[], single: [] as number[] };
  for (let part = 0; part < parts; part++) {
    const space = fitSpace(
      both.filter((_, i) => i % parts !== part),
      { seed },
    );
    for (const [kind, texts] of [
      ["both", both],
      ["single", single],
    ] as const) {
      const works = texts.map((text) => read(space, text));
      stories.forEach((story, i) => {
        if (i % parts !== part) return;
        const top = (language: 0 | 1) => {
          const likeness = likenessTo(space, read(space, briefOf(story, language)));
          return works
            .map((work, id) => ({ id, score: id === i ? Number.NEGATIVE_INFINITY : likeness(work) }))
            .sort((a, b) => b.score - a.score)
            .slice(0, 20)
            .map(({ id }) => id);
        };
        const english = new Set(top(1));
        shared[kind].push(top(0).filter((id) => english.has(id)).length / 20);
      });
    }
  }
  const over = (list: readonly number[]) => (drawn: readonly number[]) => mean(drawn.map((i) => list[i] ?? 0));
  const told = (name: string, list: number[]) =>
    row("bilingual", name, mean(list), bootstrap(list.length, over(list)), "≥ 0.80", "≥ 0.95", mean(list) >= 0.8);
  return [told("same brief, top 20 shared (texts in both languages)", shared.both), told("same brief, top 20 shared (texts in one)", shared.single)];
}

/** Measures text affinity on public sets (said loudly where one is not in `dataDir`) and on the demonstration's briefs. */
export function* run(dataDir: string | undefined = process.env.MATCHING_DATA): Generator<Row> {
  yield* briefRows();
  const sets = [
    { folder: "goldstandard", measure: goldRows },
    { folder: "dblp-experts", measure: expertRows },
    { folder: "cjk-terms", measure: termRows },
  ];
  for (const { folder, measure } of sets) {
    if (dataDir && existsSync(join(dataDir, folder))) yield* measure(join(dataDir, folder));
    else console.warn(`SKIPPED text affinity on ${folder}: ${dataDir ? `not in ${dataDir}` : "MATCHING_DATA is not set"}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) for (const one of run()) console.log(line(one));
