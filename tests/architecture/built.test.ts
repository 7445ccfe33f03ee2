import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";

const build = resolve("build/server/index.js");
const brand = Symbol.for("cuilian.http.builder");
const builders = ["open", "page", "act", "api", "upload", "download"];

interface BuiltRoute {
  id: string;
  module: Record<string, unknown>;
}

// The source rule reads text and can be fooled; this one asks the functions the server will really call.
it.skipIf(!existsSync(build))("every built loader and action was made by a builder", async () => {
  const { routes } = (await import(/* @vite-ignore */ pathToFileURL(build).href)) as { routes: Record<string, BuiltRoute> };
  const doors = Object.values(routes).flatMap(({ id, module }) =>
    ["loader", "action"].filter((name) => module[name] !== undefined).map((name) => ({ id, name, door: module[name] })),
  );
  const open = doors.filter(({ door }) => typeof door !== "function" || !builders.includes(String(Reflect.get(door, brand))));
  expect(open.map(({ id, name }) => `${id} ${name}`)).toEqual([]);
  expect(doors.length).toBeGreaterThan(0);
});
