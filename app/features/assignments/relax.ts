import { firstTimeId, type Settings, studentsId } from "./settings";

/** What would have to give, as the engine says it. */
export interface Relaxing {
  id: string;
  kind: string;
  bound: string;
  from: number;
  to: number;
}

/** The settings with one thing given way; null for what no setting can change. */
function givenWay(settings: Settings, { id, kind, bound, from, to }: Relaxing): Settings | null {
  const by = Math.abs(to - from);
  const name = id.slice(id.indexOf(":") + 1);
  if (kind === "lock" || kind === "veto") {
    const [left, right] = name.split("|");
    const wishes = settings.wishes.filter((one) => one.wish !== kind || one.left !== left || one.right !== right);
    return wishes.length < settings.wishes.length ? { ...settings, wishes } : null;
  }
  if (kind === "right" && bound === "min")
    return { ...settings, mins: { ...settings.mins, [name]: Math.max(0, (settings.mins[name] ?? settings.rightMin) - by) } };
  if (kind === "right" && bound === "max") return { ...settings, rightMax: Math.max(settings.rightMax, to) };
  if (kind === "left" && bound === "max") return { ...settings, leftMax: settings.leftMax + by };
  if (kind === "group" && bound === "max" && name.startsWith("city:")) return { ...settings, cityMax: Math.max(settings.cityMax ?? 0, to) };
  if (kind === "group" && bound === "max" && name.startsWith("industry:"))
    return { ...settings, industryMax: Math.max(settings.industryMax ?? 0, to) };
  // A share falls short by pairs, not by per cent: the whole rule goes.
  if (kind === "ratio" && name === firstTimeId) return { ...settings, firstTimeMin: null };
  if (kind === "ratio" && name === studentsId) return { ...settings, studentsMin: null };
  return null;
}

/** A whole relaxation, each part of which is needed; null when some part lies outside what the office can set. */
export function relaxed(settings: Settings, relaxations: readonly Relaxing[]): Settings | null {
  return relaxations.reduce<Settings | null>((so, one) => so && givenWay(so, one), settings);
}
