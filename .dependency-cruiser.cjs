// Who may import whom. Each rule's name is what a failure prints; tests/architecture/planted.test.ts breaks every one on purpose.

/** A room may import only rooms to its left. */
const rooms =
  "events accounts programmes organisations teams catalogue activities competency challenges applications matching engagements assignments judging awards competitions outcomes finance community kpi reports notifications discovery api".split(
    " ",
  );

const tests = "\\.test\\.tsx?$|^tests/";
const runtime = { dependencyTypesNot: ["type-only"] };

const leftToRight = rooms.slice(0, -1).map((room, at) => ({
  name: "rooms-left-to-right",
  comment: `${room} may not know the rooms to its right`,
  severity: "error",
  from: { path: `^app/features/${room}/`, pathNot: tests },
  to: { path: `^app/features/(${rooms.slice(at + 1).join("|")})/` },
}));

const forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from: { pathNot: tests, ...from }, to });

module.exports = {
  forbidden: [
    { name: "no-cycles", comment: "imports never run in a circle", severity: "error", from: {}, to: { circular: true, viaOnly: runtime } },
    { name: "imports-resolve", comment: "what is imported exists", severity: "error", from: {}, to: { couldNotResolve: true, pathNot: "^virtual:" } },
    forbid("db-imports-nothing-above", "db stands at the bottom", { path: "^db/" }, { path: "^(app|search|seeds|tests)/", ...runtime }),
    forbid("vocabulary-imports-nothing", "the one part of db a browser may see", { path: "^db/vocabulary/" }, { pathNot: "^db/vocabulary/" }),
    forbid(
      "search-imports-nothing-above",
      "search stands beside db, under the app",
      { path: "^search/" },
      { path: "^(app|seeds|tests)/", ...runtime },
    ),
    forbid(
      "drizzle-only-in-db",
      "SQL is written in db (and seeds)",
      { path: "^(app|search)/" },
      { path: "node_modules/drizzle-orm|^drizzle-orm", ...runtime },
    ),
    forbid(
      "lucia-in-one-file",
      "sessions have one owner",
      { pathNot: `^app/features/accounts/sessions\\.server\\.ts$|${tests}` },
      { path: "node_modules/lucia/|^lucia$" },
    ),
    forbid(
      "routes-reach-features-only",
      "a route is a thin door: features, http, ui, lib, i18n and the vocabulary",
      { path: "^app/routes/" },
      { path: "^(app|db|search|seeds)/", pathNot: "^app/(routes|features|http|ui|lib|i18n)/|^db/vocabulary/", ...runtime },
    ),
    forbid(
      "ui-never-server",
      "what a browser loads holds no server file",
      { path: "^app/(ui|features/[^/]+/ui)/" },
      { path: "\\.server\\.tsx?$", ...runtime },
    ),
    forbid("kit-knows-no-feature", "the kit stands under the features", { path: "^app/ui/" }, { path: "^app/(features|routes|jobs|server)/" }),
    forbid(
      "lib-knows-nothing-above",
      "the drawers stand under the rest of the app",
      { path: "^app/lib/" },
      { path: "^app/(features|routes|http|ui|jobs|server)/", ...runtime },
    ),
    forbid(
      "features-know-no-request",
      "Request and Response end at http",
      { path: "^app/features/" },
      { path: "^app/(routes|http|server)/", pathNot: "^app/http/env\\.server\\.ts$", ...runtime },
    ),
    forbid(
      "pure-files-no-io",
      "rules are functions of what they are given",
      { path: "^app/features/.*/(rules|policy|forms|score|rank|assign|explain|tally|measures)\\.ts$" },
      { path: "\\.server\\.ts$|^db/(?!vocabulary/)|^app/(http|jobs|server)/|node_modules/(drizzle-orm|postgres|@electric-sql)/", ...runtime },
    ),
    forbid(
      "pure-files-no-io",
      "nor Node's own modules",
      { path: "^app/features/.*/(rules|policy|forms|score|rank|assign|explain|tally|measures)\\.ts$" },
      { dependencyTypes: ["core"] },
    ),
    forbid(
      "rooms-meet-at-the-front-door",
      "another room is entered by its index",
      { path: "^app/features/([^/]+)/" },
      { path: "^app/features/[^/]+/", pathNot: "^app/features/$1/|^app/features/[^/]+/index(\\.server)?\\.tsx?$" },
    ),
    forbid(
      "queries-belong-to-one-room",
      "db/queries/X is used by room X only",
      { path: "^app/features/([^/]+)/" },
      { path: "^db/queries/", pathNot: "^db/queries/$1[-./]" },
    ),
    forbid(
      "known-rooms-only",
      "a new room takes its place in the order first",
      { path: "^app/" },
      { path: "^app/features/", pathNot: `^app/features/(${rooms.join("|")})/` },
    ),
    ...leftToRight,
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(build|node_modules/(?!drizzle-orm|lucia|postgres|@electric-sql))|^app/i18n/paraglide" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    skipAnalysisNotInRules: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
    },
  },
};
