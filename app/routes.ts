import { index, type RouteConfig, route } from "@remix-run/route-config";

/** The table of contents: every address of the product, in reading order. No optional segments, no splats but the last. */
export default [
  // Public
  index("routes/home.tsx"),

  // Everything else
  route("*", "routes/not-found.tsx"),
] satisfies RouteConfig;
