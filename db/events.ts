import type { Audience } from "./vocabulary/kinds";

/** A fact about to be written to the log: ids, vocabulary words and numbers only, never names or free text. */
export interface NewEvent {
  type: string;
  version: number;
  subject: { kind: string; id: string };
  /** Ids of every record this is about, so that each of their timelines finds it. */
  about: readonly string[];
  audience: Audience;
  body: Record<string, unknown>;
}

/** The same fact as readers of the log get it. */
export interface StoredEvent extends NewEvent {
  seq: number;
  id: string;
  at: Date;
  actorKind: string;
  actorId: string | null;
  requestId: string;
}
