import { openDatabase } from "@db/client.server";
import { makeIdsWith, transaction } from "@db/transaction.server";
import { enqueue } from "~/jobs/queue.server";
import { newId } from "~/lib/ids";

/** Writes for ever in the directory given, and says each id only after its transaction has committed. */
const [, , dataDir = ""] = process.argv;
makeIdsWith(newId);
const { db } = await openDatabase({ dataDir });
process.stdout.write("ready\n");
for (let n = 0; ; n += 1) {
  const id = newId();
  await transaction({ actor: { kind: "system" as const, id: "writer" }, db, now: new Date(), requestId: "writer" }, async (tx) => {
    await enqueue(tx, { kind: "kept", payload: { id }, dedupeKey: id });
    tx.record({ type: "test.happened", version: 1, subject: { kind: "test", id }, about: [], audience: "staff", body: { n } });
  });
  process.stdout.write(`${id}\n`);
}
