import type { Bi } from "@db/schema/columns";
import type { Entry } from "../source";

export interface NodeSeed {
  code: string;
  parentCode: string | null;
  kind: string;
  name: Bi;
  description: Bi | null;
  level: number | null;
  sort: number;
  data: Entry | null;
}

export interface TreeSeed {
  kind: string;
  version: string;
  title: Bi;
  source: string;
  data: Entry | null;
  nodes: NodeSeed[];
}

interface Look {
  code: (of: Entry, at: number) => string;
  name: (of: Entry, at: number) => Bi;
  parent?: (of: Entry) => string | null;
  description?: (of: Entry) => Bi | null;
  level?: (of: Entry) => number | null;
}

/** One node per entry of a list, in the order of the source, each with its entry kept whole. */
export const nodes = (kind: string, entries: readonly Entry[], { code, name, parent, description, level }: Look): NodeSeed[] =>
  entries.map((of, at) => ({
    code: code(of, at),
    parentCode: parent?.(of) ?? null,
    kind,
    name: name(of, at),
    description: description?.(of) ?? null,
    level: level?.(of) ?? null,
    sort: at + 1,
    data: of,
  }));

export const pad = (value: number, width = 2): string => String(value).padStart(width, "0");
