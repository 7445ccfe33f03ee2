import { anyone } from "~/http/access";
import { download } from "~/http/page.server";
import { siteOrigin } from "~/http/site.server";

const hidden = [
  "/account",
  "/applications",
  "/desk",
  "/demo",
  "/engagements",
  "/invitations",
  "/notifications",
  "/outbox",
  "/reset-password",
  "/setup",
  "/staff",
];

/** Public pages may be found; a person's own pages are of no use to a search engine. */
export const loader = download({ access: anyone }, async ({ request }) => ({
  body: ["User-agent: *", ...hidden.map((path) => `Disallow: ${path}`), "", `Sitemap: ${siteOrigin(request)}/sitemap.xml`, ""].join("\n"),
  name: "robots.txt",
  type: "text/plain; charset=utf-8",
  inline: true,
}));
