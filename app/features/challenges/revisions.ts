import type { Bi } from "~/lib/bilingual";
import { type BriefField, briefFieldNames, textFields } from "./brief";

/** A stored revision: what the owner handed in, money as text. */
export type StoredContent = Record<string, unknown>;

const isText = (field: BriefField): field is (typeof textFields)[number] => (textFields as readonly string[]).includes(field);

/** The part of a stored brief that belongs to one field. */
export function partOf(content: StoredContent, field: BriefField): unknown {
  if (isText(field)) return (content.brief as Record<string, unknown> | undefined)?.[field];
  if (field === "contact") return { name: content.contactName ?? null, email: content.contactEmail ?? null };
  return content[field];
}

/** Two JSON values, whatever the order of their keys; undefined, null and empty are the same nothing. */
export function sameContent(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  if (value === undefined || value === null || value === "") return "null";
  if (typeof value === "bigint") return JSON.stringify(value.toString());
  if (typeof value === "string") return JSON.stringify(value.replace(/\r\n?/g, "\n"));
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object") return JSON.stringify(value);
  const entries = Object.entries(value)
    .map(([key, part]) => [key, canonical(part)] as const)
    .filter(([, part]) => part !== "null")
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return entries.length === 0 ? "null" : `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${part}`).join(",")}}`;
}

export interface FieldChange {
  field: BriefField;
  before: unknown;
  after: unknown;
}

/** Every field that differs between two revisions, in the order of the wizard. */
export function changesBetween(before: StoredContent, after: StoredContent): FieldChange[] {
  return briefFieldNames
    .map((field) => ({ field, before: partOf(before, field), after: partOf(after, field) }))
    .filter((change) => !sameContent(change.before, change.after));
}

export interface DiffPiece {
  kind: "same" | "removed" | "added";
  text: string;
}

const cutIntoPieces = (text: string): string[] => text.match(/[\p{Script=Han}]|[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];

/** What was taken out and put in, by words and Han characters. Texts longer than 1,500 pieces are shown as whole. */
export function diffText(before: string, after: string): DiffPiece[] {
  if (before === after) return before === "" ? [] : [{ kind: "same", text: before }];
  const [a, b] = [cutIntoPieces(before), cutIntoPieces(after)];
  if (a.length > 1500 || b.length > 1500)
    return joined([
      { kind: "removed", text: before },
      { kind: "added", text: after },
    ]);
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pieces: DiffPiece[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      pieces.push({ kind: "same", text: a[i] ?? "" });
      i += 1;
      j += 1;
    } else if (i < a.length && (j >= b.length || at(i + 1, j) >= at(i, j + 1))) {
      pieces.push({ kind: "removed", text: a[i] ?? "" });
      i += 1;
    } else {
      pieces.push({ kind: "added", text: b[j] ?? "" });
      j += 1;
    }
  }
  return joined(pieces);
}

function joined(pieces: DiffPiece[]): DiffPiece[] {
  const out: DiffPiece[] = [];
  for (const piece of pieces) {
    if (piece.text === "") continue;
    const last = out.at(-1);
    if (last?.kind === piece.kind) last.text += piece.text;
    else out.push({ ...piece });
  }
  return out;
}

export const asBi = (value: unknown): Bi | null => (typeof value === "object" && value !== null && "lang" in value ? (value as Bi) : null);
