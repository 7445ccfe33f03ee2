import { Writable } from "node:stream";
import { type AppLoadContext, createRequestHandler, type EntryContext, type ServerBuild } from "@remix-run/node";
import { Links, Meta, Outlet, RemixServer, Scripts, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { renderToPipeableStream } from "react-dom/server";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { createDispatcher, type Handle, pagePath } from "./dispatcher.server";
import { RouteTable } from "./route-table.server";

interface Row {
  id: string;
  parentId?: string;
  path?: string;
  index?: boolean;
  /** A route without a component answers with a plain Response. */
  bare?: boolean;
}

const rows: Row[] = [
  { id: "root", path: "" },
  { id: "home", parentId: "root", index: true },
  { id: "challenges", parentId: "root", path: "/challenges" },
  { id: "challenges-new", parentId: "root", path: "/challenges/new" },
  { id: "challenge", parentId: "root", path: "/challenges/:id" },
  { id: "challenge-overview", parentId: "challenge", index: true },
  { id: "challenge-teams", parentId: "challenge", path: "teams" },
  { id: "challenge-team", parentId: "challenge", path: "teams/:teamId" },
  { id: "publication", parentId: "root", path: "/challenges/:id/publication", bare: true },
  { id: "desk-frame", parentId: "root" },
  { id: "desk", parentId: "desk-frame", path: "/desk" },
  { id: "desk-queue", parentId: "desk-frame", path: "/desk/queue" },
  { id: "any-export", parentId: "root", path: "/:kind/export", bare: true },
  { id: "any", parentId: "root", path: "/:kind/:id" },
  { id: "sheet", parentId: "root", path: "/kpi.csv", bare: true },
  { id: "lost", parentId: "root", path: "*" },
  ...Array.from({ length: 60 }, (_, n) => ({ id: `room-${n}`, parentId: "root", path: `/room-${n}/:id/edit` })),
];

function Page() {
  return (
    <div>
      {JSON.stringify(useLoaderData())}
      <Outlet />
    </div>
  );
}

function Frame({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <head>
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <Scripts />
      </body>
    </html>
  );
}
const Root = () => (
  <Frame>
    <Page />
  </Frame>
);
const Broken = () => <Frame>broken</Frame>;

function moduleOf({ id, bare }: Row) {
  const facts = async ({ params, request }: { params: unknown; request: Request }) => ({ id, params, search: new URL(request.url).search });
  if (bare)
    return {
      loader: async (args: { params: unknown; request: Request }) => Response.json(await facts(args)),
      action: async () => new Response("done"),
    };
  const action = async ({ request }: { request: Request }) => ({ id, typed: Object.fromEntries(await request.formData()) });
  const loader = id === "lost" ? async () => Promise.reject(new Response("lost", { status: 404 })) : facts;
  return id === "root" ? { loader, action, default: Root, ErrorBoundary: Broken } : { loader, action, default: Page };
}

async function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext) {
  return new Promise<Response>((resolve, reject) => {
    let html = "";
    const sink = new Writable({
      write(chunk, _encoding, done) {
        html += chunk;
        done();
      },
    });
    sink.on("finish", () => resolve(new Response(html, { status, headers })));
    const { pipe } = renderToPipeableStream(<RemixServer context={context} url={request.url} />, {
      onAllReady: () => void pipe(sink),
      onShellError: reject,
    });
  });
}

function fixture(routes: Row[]): ServerBuild {
  const shape = ({ bare: _, ...route }: Row) => route;
  const assets = routes.map((route) => [
    route.id,
    { ...shape(route), hasLoader: true, hasAction: true, hasErrorBoundary: route.id === "root", module: `/assets/${route.id}.js`, imports: [] },
  ]);
  return {
    mode: "production",
    entry: { module: { default: handleRequest, handleError: () => undefined } },
    routes: Object.fromEntries(routes.map((route) => [route.id, { ...shape(route), module: moduleOf(route) }])),
    assets: { entry: { module: "/assets/entry.js", imports: [] }, routes: Object.fromEntries(assets), url: "/assets/manifest-1.js", version: "1" },
    publicPath: "/",
    assetsBuildDirectory: "build/client",
    future: {
      v3_fetcherPersist: true,
      v3_relativeSplatPath: true,
      v3_throwAbortReason: true,
      v3_routeConfig: true,
      v3_singleFetch: true,
      v3_lazyRouteDiscovery: true,
      unstable_optimizeDeps: false,
    },
    isSpaMode: false,
  } as unknown as ServerBuild;
}

const build = fixture(rows);
const whole = createRequestHandler(build, "production");
const dispatcher = createDispatcher(build, "production");
const context = {} as AppLoadContext;

async function seen(handle: Handle, address: string, init?: RequestInit) {
  const answer = await handle(new Request(`http://localhost${address}`, init), context);
  return { status: answer.status, headers: [...answer.headers], body: await answer.text() };
}

const addresses = [
  "/",
  "/?index",
  "/challenges",
  "/challenges/",
  "/challenges//",
  "/Challenges/NEW",
  "/challenges/new",
  "/challenges/7",
  "/challenges/7?index",
  "/challenges/7/",
  "/challenges/7/teams",
  "/challenges/7/teams/9",
  "/challenges/7/teams/9/",
  "/challenges/7/publication",
  "/challenges/new/teams",
  "/desk",
  "/desk/queue",
  "/desk/nothing",
  "/desk/export",
  "/a/b",
  "/a/b/c",
  "/a/export",
  "/kpi.csv",
  "/kpi",
  "/%63hallenges/7",
  "/challenges/%E6%B7%AC",
  "/challenges/a%2Fb",
  "/challenges/%",
  "/challenges/%E0%A4%A",
  "//challenges",
  "/challenges//7",
  "/\u212Aallenges/7",
  "/nowhere",
  "/room-3/x/edit",
  "/room-59/x/edit",
  "/room-60/x/edit",
  "/ROOM-7/X/EDIT",
  "/room-3/x",
  "/a/b/c/d/e/f/g",
  "/__manifest",
  "/__manifest?p=/challenges/7&version=1",
  "/.data",
  "/x.data.data",
];

// The router warns about each address it cannot decode; those are asked for on purpose here.
beforeAll(() => void vi.spyOn(console, "warn").mockImplementation(() => undefined));

describe("the dispatcher answers as the full build does", () => {
  for (const address of addresses) {
    test(`document ${address}`, async () => {
      expect(await seen(dispatcher.handle, address)).toEqual(await seen(whole, address));
    });
    test(`data of ${address}`, async () => {
      const [path = "", search] = address.split("?");
      const data = `${path === "/" ? "/_root" : path}.data${search ? `?${search}` : ""}`;
      expect(await seen(dispatcher.handle, data)).toEqual(await seen(whole, data));
      const one = `${path === "/" ? "/_root" : path}.data?_routes=root`;
      expect(await seen(dispatcher.handle, one)).toEqual(await seen(whole, one));
    });
    test(`form to ${address}`, async () => {
      const init = () => ({ method: "POST", body: new URLSearchParams({ a: "1" }) });
      expect(await seen(dispatcher.handle, address, init())).toEqual(await seen(whole, address, init()));
    });
  }

  test("HEAD", async () => {
    expect(await seen(dispatcher.handle, "/challenges/7", { method: "HEAD" })).toEqual(await seen(whole, "/challenges/7", { method: "HEAD" }));
  });
});

test("patterns, not addresses, go into the log", () => {
  expect(dispatcher.patternOf("/challenges/7/teams/9.data")).toBe("/challenges/:id/teams/:teamId");
  expect(dispatcher.patternOf("/_root.data")).toBe("/");
  expect(dispatcher.patternOf("/challenges/%")).toBe("(unmatched)");
  expect(pagePath("/a.data")).toBe("/a");
});

test("patterns the table cannot rank are refused at the start, not answered wrongly later", () => {
  const of = (path: string) => () => new RouteTable({ root: { id: "root", path: "" }, x: { id: "x", parentId: "root", path } });
  expect(of("/a/:b?")).toThrow("optional");
  expect(of("/files/*")).toThrow("splat");
  expect(of("/a/b*")).toThrow("splat");
  expect(of("/a/:b.json")).toThrow("mixed");
  expect(() => new RouteTable({ x: { id: "x", path: "/a", caseSensitive: true } })).toThrow("case-sensitive");
});
