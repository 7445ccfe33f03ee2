import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type AppLoadContext, createRequestHandler, type ServerBuild } from "@remix-run/node";
import { testDatabase } from "@tests/support/database";
import { beforeAll, describe, expect, test } from "vitest";
import { visitor } from "~/lib/ctx";
import { createDispatcher, type Handle } from "~/server/dispatcher.server";

const bundle = resolve("build/server/index.js");
const id = "0190a8c0-0000-7000-8000-000000000001";
process.env.TEST_NOW = "2026-03-05T02:00:00.000Z";
process.env.LOG_LEVEL = "silent";

/** Addresses that reach every route of the build, well-formed and not. */
function addressesOf(build: ServerBuild): string[] {
  const pathOf = (routeId: string | undefined): string => {
    const route = routeId === undefined ? undefined : build.routes[routeId];
    if (!route) return "";
    return route.path?.startsWith("/") ? route.path : `${pathOf(route.parentId)}/${route.path ?? ""}`;
  };
  const patterns = Object.keys(build.routes).map((routeId) => `/${pathOf(routeId).split("/").filter(Boolean).join("/")}`);
  const filled = (value: string) => patterns.map((pattern) => pattern.replace(/:[\w-]+/g, value).replace("*", "no/such/page"));
  return [...new Set([...filled(id), ...filled("new"), ...patterns.map((pattern) => `${pattern.replace(/:[\w-]+/g, "x")}/more`)])].sort();
}

const varying = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

describe.skipIf(!existsSync(bundle))("the built product through the dispatcher", () => {
  let build: ServerBuild;
  let context: () => AppLoadContext;
  beforeAll(async () => {
    build = (await import(/* @vite-ignore */ pathToFileURL(bundle).href)) as ServerBuild;
    const { db } = await testDatabase();
    context = () => ({
      requestId: "r",
      nonce: "n",
      ip: "127.0.0.1",
      fromScript: false,
      languageChosen: true,
      locale: "zh-TW",
      db,
      findActor: async () => visitor,
    });
  });

  test("answers a visitor byte for byte as the full build does, on every route", { timeout: 120_000 }, async () => {
    const whole = createRequestHandler(build, "production");
    const dispatcher = createDispatcher(build, "production");
    const seen = async (handle: Handle, address: string) => {
      const answer = await handle(new Request(`http://localhost${address}`), context());
      return { status: answer.status, headers: [...answer.headers], body: (await answer.text()).replace(varying, "uuid") };
    };
    const different: string[] = [];
    for (const page of addressesOf(build)) {
      for (const address of [page, `${page === "/" ? "/_root" : page}.data`]) {
        const [mine, theirs] = [await seen(dispatcher.handle, address), await seen(whole, address)];
        if (JSON.stringify(mine) !== JSON.stringify(theirs)) different.push(`${address} ${mine.status}/${theirs.status}`);
        // 503 is what the pages of the programme say as long as none has been loaded.
        if (mine.status >= 500 && mine.status !== 503) different.push(`${address} answers ${mine.status}`);
      }
    }
    expect(different).toEqual([]);
  });
});
