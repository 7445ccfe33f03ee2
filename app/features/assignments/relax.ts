import { firstTimeId, type Settings, studentsId } from "./settings";

/** What would have to give, as the engine says it. */
export interface Relaxing {
  id: string;
  kind: string;
  bound: string;
  from: number;
  to: number;
}

const nameOf = (id: string) => id.slice(id.indexOf(":") + 1);

/** `so` with one thing given way, by as much as it gives from `settings`; null for what no setting can change. */
function givenWay(settings: Settings, so: Settings, { id, kind, bound, from, to }: Relaxing): Settings | null {
  const by = Math.abs(to - from);
  const name = nameOf(id);
  if (kind === "lock" || kind === "veto") {
    const [left, right] = name.split("|");
    const wishes = so.wishes.filter((one) => one.wish !== kind || one.left !== left || one.right !== right);
    return wishes.length < so.wishes.length ? { ...so, wishes } : null;
  }
  if (kind === "right" && bound === "min")
    return { ...so, mins: { ...so.mins, [name]: Math.max(0, (settings.mins[name] ?? settings.rightMin) - by) } };
  // A most is one for all: the one that gives most speaks for the others.
  if (kind === "right" && bound === "max") return { ...so, rightMax: Math.max(so.rightMax, settings.rightMax + by) };
  if (kind === "left" && bound === "max") return { ...so, leftMax: Math.max(so.leftMax, settings.leftMax + by) };
  if (kind === "group" && bound === "max" && name.startsWith("city:")) return { ...so, cityMax: Math.max(so.cityMax ?? 0, to) };
  if (kind === "group" && bound === "max" && name.startsWith("industry:")) return { ...so, industryMax: Math.max(so.industryMax ?? 0, to) };
  // A share falls short by pairs, not by per cent: the whole rule goes.
  if (kind === "ratio" && name === firstTimeId) return { ...so, firstTimeMin: null };
  if (kind === "ratio" && name === studentsId) return { ...so, studentsMin: null };
  return null;
}

/** The settings with all of it given way; null when some part lies outside what the office can set. */
export function relaxed(settings: Settings, relaxations: readonly Relaxing[]): Settings | null {
  return relaxations.reduce<Settings | null>((so, one) => so && givenWay(settings, so, one), settings);
}

/** Relaxations that change the same setting stand or fall together; exceptions and wishes are about one each. */
const settingOf = ({ id, kind, bound }: Relaxing): string => {
  const each = kind === "lock" || kind === "veto" || (kind === "right" && bound === "min");
  return each || kind === "ratio" ? `${kind}:${id}` : kind === "group" ? `group:${nameOf(id).split(":")[0]}` : `${kind}:${bound}`;
};

export type Sufficiency = "smallest" | "enough" | "not_enough";

/**
 * What the engine would have give way, less whatever turns out needless once the rest is applied as settings apply it: it
 * counts pairs of one county or one share, a setting holds for all. Exceptions are tried together first, being the most.
 */
export async function needed<One extends Relaxing>(
  settings: Settings,
  relaxations: readonly One[],
  feasible: (settings: Settings) => Promise<boolean | "unknown">,
): Promise<{ relaxations: One[]; sufficiency: Sufficiency }> {
  const ask = async (kept: readonly One[]) => {
    const tried = relaxed(settings, kept);
    return tried !== null && kept.length > 0 ? feasible(tried) : false;
  };
  const whole = await ask(relaxations);
  if (whole !== true) return { relaxations: [...relaxations], sufficiency: whole === false ? "not_enough" : "enough" };
  let kept = [...relaxations];
  let certain = true;
  const without = async (out: (one: One) => boolean) => {
    const rest = kept.filter((one) => !out(one));
    if (rest.length === kept.length) return;
    const still = await ask(rest);
    if (still === true) kept = rest;
    return still;
  };
  const exception = (one: One) => one.kind === "right" && one.bound === "min";
  const exceptions = kept.filter(exception).length;
  if (exceptions > 1 && exceptions < kept.length) await without(exception);
  for (const setting of [...new Set(kept.map(settingOf))].sort((a, b) => Number(a.startsWith("right:right")) - Number(b.startsWith("right:right"))))
    if ((await without((one) => settingOf(one) === setting)) === "unknown") certain = false;
  return { relaxations: kept, sufficiency: certain ? "smallest" : "enough" };
}
