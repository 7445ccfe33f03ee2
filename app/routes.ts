import { index, type RouteConfig, route } from "@remix-run/route-config";

/** The table of contents: every address of the product, in reading order. No optional segments, no splats but the last. */
export default [
  // Public
  index("routes/home.tsx"),

  // Accounts
  route("/sign-in", "routes/account/sign-in.tsx"),
  route("/sign-out", "routes/account/sign-out.ts"),
  route("/demo", "routes/account/demo.tsx"),
  route("/demo/:persona", "routes/account/demo-entry.ts"),

  route("/notifications", "routes/notifications/inbox.tsx"),
  route("/notifications/:notificationId", "routes/notifications/line.ts"),

  // Desks
  route("/desk", "routes/desk/start.tsx"),

  // Everything else
  route("*", "routes/not-found.tsx"),
] satisfies RouteConfig;
