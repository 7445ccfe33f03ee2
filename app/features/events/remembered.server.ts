import { type Db, isRoot } from "@db/client.server";
import { logMark } from "@db/queries/events.server";

interface Memory {
  /** Last event and minute at which the answers were worked out. */
  mark: string;
  answers: Map<string, Promise<unknown>>;
}
const minute = 60_000;
const memories = new WeakMap<Db, Memory>();
/** Answers kept at once; the oldest makes room. */
export const mostAnswers = 200;

/**
 * What `work` found for this key, worked out once until anything happens in the programme, in whichever process, and
 * again each minute (decision 016). `key` names everything the answer depends on, the reader's rights included.
 * Inside a transaction nothing is kept: it sees what may yet be undone. Nor is null, which is no answer, or an error.
 */
export async function remembered<T>({ db, now }: { db: Db; now: Date }, key: readonly unknown[], work: () => Promise<T>): Promise<T> {
  // The mark is read before the work: an answer may be newer than its mark, never older.
  const last = isRoot(db) ? await logMark(db) : null;
  if (last === null) return work();
  const mark = `${last} ${Math.floor(now.getTime() / minute)}`;
  let memory = memories.get(db);
  if (memory?.mark !== mark) {
    memory = { mark, answers: new Map() };
    memories.set(db, memory);
  }
  const { answers } = memory;
  const name = JSON.stringify(key);
  const known = answers.get(name);
  if (known) return known as Promise<T>;
  const [oldest] = answers.size >= mostAnswers ? answers.keys() : [];
  if (oldest !== undefined) answers.delete(oldest);
  const answer = work();
  answers.set(name, answer);
  const forget = () => {
    if (answers.get(name) === answer) answers.delete(name);
  };
  answer.then((found) => (found === null ? forget() : undefined), forget);
  return answer;
}
