import { m } from "~/i18n/messages";

interface Waiting {
  state: string;
  counts: { enrolled: number; without: number };
  mayList: boolean;
  mayImport: boolean;
  mayEnd: boolean;
  over: boolean;
}

/** What a class waits for from whoever keeps it; null when only time has to pass. */
export function nextOfClass({
  state,
  counts,
  mayList,
  mayImport,
  mayEnd,
  over,
}: Waiting): { words: string; page: "roster" | "attendance" | null } | null {
  if (mayList) return { words: m.activities_next_list(), page: null };
  if (mayImport && counts.enrolled === 0 && state !== "cancelled") return { words: m.activities_next_roster(), page: "roster" };
  const settling = mayEnd && over;
  if ((state === "running" || settling) && counts.without > 0) return { words: m.activities_next_hours({ n: counts.without }), page: "attendance" };
  return settling ? { words: m.activities_next_end(), page: null } : null;
}
