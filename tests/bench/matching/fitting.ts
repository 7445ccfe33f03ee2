import { concepts, Names } from "@search/text/concepts";
import { features } from "@search/text/features";
import { stories } from "@seeds/demo/stories";
import { fitSpace } from "~/features/matching/text/space";
import { type Row, told } from "./rows";

/** Processor time in ms, the least of three turns: neighbours on the machine do not count. */
function spent(work: () => unknown): number {
  const turns = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...turns);
}

/** The briefs of the demonstration in both languages, and some thousand texts: the briefs with each of their parts in each language. */
export function* fitting(): Generator<Row> {
  const parts: string[][] = stories.map((story) =>
    Object.values(story).flatMap((part) => (Array.isArray(part) ? part.filter((one) => typeof one === "string") : [])),
  );
  const briefs = parts.map((own) => own.join("\n"));
  yield told(
    `building the names of ${concepts.length} concepts, once per process`,
    spent(() => new Names(concepts)),
    "ms",
  );
  const sets: [name: string, texts: string[]][] = [
    ["whole briefs in both languages", briefs],
    ["briefs and their parts in each language", [...briefs, ...parts.flat()]],
  ];
  for (const [name, texts] of sets) {
    const letters = texts.reduce((sum, text) => sum + text.length, 0);
    const counting = spent(() => texts.map(features));
    const whole = spent(() => fitSpace(texts, { seed: 7 }));
    yield told(`counting tokens and concepts of ${texts.length} texts, ${name}`, counting, "ms");
    yield told("… per million characters", (1e6 * counting) / letters, "ms");
    yield told("fitting the space to them, counting included", whole, "ms", null, "≤ 2000 on a quiet machine");
    yield told("… fitting ÷ counting", whole / counting, "×");
  }
}
