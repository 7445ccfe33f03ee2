import { challengePlaces } from "~/features/discovery/index.server";
import { anyone } from "~/http/access";
import { download } from "~/http/page.server";
import { siteOrigin } from "~/http/site.server";

const pages = [
  "/",
  "/challenges",
  "/organisations",
  "/teams",
  "/classes",
  "/cases",
  "/statistics",
  "/how-it-works",
  "/site-map",
  "/accessibility",
  "/privacy",
];

/** Every public page and every public challenge. Addresses hold ids only, so nothing needs escaping. */
export const loader = download({ access: anyone }, async ({ ctx, request }) => {
  const origin = siteOrigin(request);
  const places = await challengePlaces(ctx);
  const urls = [
    ...pages.map((path) => `<url><loc>${origin}${path}</loc></url>`),
    ...places.map(({ id, at }) => `<url><loc>${origin}/challenges/${id}</loc><lastmod>${new Date(at).toISOString()}</lastmod></url>`),
  ];
  return {
    body: `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("\n")}\n</urlset>\n`,
    name: "sitemap.xml",
    type: "application/xml; charset=utf-8",
    inline: true,
  };
});
