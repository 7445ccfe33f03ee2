import { Agent, createServer, get, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { closeServer } from "./shutdown.server";

async function busyServer(answerAfter: number) {
  const server = createServer((_request, response) => void wait(answerAfter).then(() => response.end("done")));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true });
  const answer = new Promise<number | string>((resolve) => {
    get({ port, host: "127.0.0.1", agent }, (incoming: IncomingMessage) => resolve(incoming.resume().statusCode ?? 0)).on("error", (error) =>
      resolve(error.message),
    );
  });
  await new Promise((resolve) => server.once("request", resolve));
  return { server, answer };
}

test("a request under way is answered before the server closes, though its connection is kept alive", async () => {
  const { server, answer } = await busyServer(300);
  const started = Date.now();
  await closeServer(server, 5_000);
  expect(await answer).toBe(200);
  expect(Date.now() - started).toBeLessThan(2_000);
});

test("a request that takes too long is cut off", async () => {
  const { server, answer } = await busyServer(60_000);
  await closeServer(server, 200);
  expect(await answer).toBe("socket hang up");
});
