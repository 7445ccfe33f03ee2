// Quality, speed and fairness of the matching room in one run.
// npm run bench:matching -- [--only quality|speed|fairness] [--write]; public data sets are read from the folder in MATCHING_DATA.
import { readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import { parseArgs } from "node:util";
import { reservedPlaces } from "~/features/matching/weights";
import { run as assignment } from "./assign";
import { expose, firstTime, lonely } from "./exposure";
import { fitting } from "./fitting";
import { held, line, type Row, table, told } from "./rows";
import { adoptedFromNoise, lessons, makeLists } from "./simulate";
import { speed } from "./speed";
import { run as text } from "./text";

const { values } = parseArgs({ options: { only: { type: "string" }, write: { type: "boolean", default: false } } });
const sections = ["quality", "speed", "fairness"] as const;
type Section = (typeof sections)[number];
const asked = (section: Section) => values.only === undefined || values.only === section;
if (values.only !== undefined && !sections.includes(values.only as Section)) throw new Error(`--only takes ${sections.join(", ")}`);
const dataDir = process.env.MATCHING_DATA;

function* quality(): Generator<Row> {
  const train = makeLists(150, 1);
  const test = makeLists(30, 2);
  for (const [outcomes, worlds] of [
    [25, 24],
    [100, 24],
    [1000, 6],
  ] as const) {
    const one = lessons(train, test, outcomes, worlds, 0.65);
    const name = `simulator, ${outcomes} decisions, ${worlds} worlds: NDCG@10 on new lists`;
    yield told(`simulator, ${worlds} worlds: NDCG@10 of the hand-set weights`, one.prior.mean, "", [one.prior.low, one.prior.high]);
    const interval = [one.learned.low, one.learned.high] as const;
    if (outcomes === 100)
      yield held({ name, value: one.learned.mean, unit: "", interval, must: "≥ .93", further: "≥ .95" }, one.learned.mean >= 0.93);
    else yield told(name, one.learned.mean, "", interval);
    yield told(`… gain over the hand-set weights, paired by world (adopted in ${one.adopted} of ${worlds})`, one.gain.mean, "", [
      one.gain.low,
      one.gain.high,
    ]);
    yield held({ name: "… in the worst world", value: one.worst, unit: "", must: "≥ −.005" }, one.worst >= -0.005);
    if (one.ece !== null)
      yield told(`… calibration error, mean of worlds; a probability is shown in ${one.shown} of ${worlds}, elsewhere none`, one.ece, "");
  }
  const right = lessons(train, test, 100, 12, 0);
  yield held(
    { name: "worlds in which the hand-set weights are right, 100 decisions: worst change", value: right.worst, unit: "", must: "≥ −.005" },
    right.worst >= -0.005,
  );
  const noise = adoptedFromNoise(train, 100, 40);
  yield held({ name: "labels dealt out anew, 40 logs of 100: adopted", value: noise, unit: "", must: "0" }, noise === 0);
}

function fairness(): Row[] {
  const lists = makeLists(400, 9);
  const within = (value: number) => value >= 0.9 && value <= 1.1;
  const cases = [
    ["first-time teams", firstTime, 0],
    ["challenges with few applicants", lonely(3), 0],
  ] as const;
  const rows = cases.flatMap(([name, who, blind]) => {
    const one = expose(lists, who, blind, reservedPlaces);
    const loss = -100 * one.loss.mean;
    return [
      told(`${name}, ${one.lists} lists of 100, by score alone: share of exposure ÷ share of merit`, one.before.sheltered, ""),
      held({ name: `${name}, with reserved places`, value: one.after.sheltered, unit: "", must: ".9 … 1.1" }, within(one.after.sheltered)),
      held({ name: `everybody else beside ${name}`, value: one.after.rest, unit: "", must: ".9 … 1.1" }, within(one.after.rest)),
      held(
        {
          name: `NDCG@10 this costs (${one.reserved.toFixed(2)} places a list)`,
          value: loss,
          unit: "%",
          interval: [-100 * one.loss.high, -100 * one.loss.low],
          must: "≤ 1",
          further: "≤ .3",
        },
        loss <= 1,
      ),
    ];
  });
  const blind = expose(lists, firstTime, 0.02, reservedPlaces);
  return [
    ...rows,
    told("first-time teams scored 2 points too low: by score alone", blind.before.sheltered, ""),
    told("… with reserved places, which cure part of it", blind.after.sheltered, ""),
  ];
}

const measured: [string, Row[]][] = [];
const started = Date.now();
async function measure(section: string, work: () => Iterable<Row> | AsyncIterable<Row>): Promise<void> {
  console.log(`\n${section}`);
  const rows: Row[] = [];
  for await (const row of work()) {
    console.log(line(row));
    rows.push(row);
  }
  measured.push([section, rows]);
}

if (asked("speed")) {
  await measure("Speed", speed);
  await measure("Fitting", fitting);
  await measure("Assignment", () => assignment(dataDir));
}
if (asked("quality")) {
  await measure("Learning", quality);
  await measure("Text", () => text(dataDir));
}
if (asked("fairness")) await measure("Exposure", fairness);
const missed = measured.flatMap(([, rows]) => rows).filter((row) => row.ok === false);
console.log(
  `\n${Math.round((Date.now() - started) / 1000)} s; ${missed.length === 0 ? "every figure that must be reached is" : `${missed.length} not reached`}`,
);
if (values.write) write();
if (missed.length > 0) process.exitCode = 1;

/** Puts this run's section into docs/benchmarks.md; the others stay. */
function write(): void {
  const name = `matching${values.only ? `:${values.only}` : ""}`;
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${os.cpus().length} × ${os.cpus()[0]?.model.trim()}, ${(os.totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}, load ${os.loadavg()[0]?.toFixed(1)}`;
  const lines = [
    `<!-- ${name} -->`,
    `### Matching${values.only ? `, ${values.only}` : ""} (${day})`,
    "",
    `${machine}. \`npm run bench:matching\`${dataDir ? "" : ", public data sets skipped"}. Times move with the machine; ratios within the run hardly do.`,
    ...measured.flatMap(([section, rows]) => (rows.length > 0 ? ["", `**${section}**`, "", ...table(rows)] : [])),
    `<!-- /${name} -->`,
  ].join("\n");
  const path = "docs/benchmarks.md";
  const old = readFileSync(path, "utf8");
  const block = new RegExp(`<!-- ${name} -->[\\s\\S]*<!-- /${name} -->`);
  writeFileSync(path, block.test(old) ? old.replace(block, () => lines) : `${old.trimEnd()}\n\n${lines}\n`);
}
