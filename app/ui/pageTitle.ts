import type { Locale } from "~/lib/bilingual";

const product = "淬煉 Cuilian";
const full = (title: string | undefined) => (title ? `${title}｜${product}` : product);

/** What a route's `meta` returns: a title made in its loader, followed by the product's name. */
export const pageTitle = (title: string | undefined) => [{ title: full(title) }];

interface PublicPage {
  /** Left out on the first page, which is called by the product's name and `tagline`. */
  title?: string;
  tagline?: string;
  description: string;
  /** The page's own address, without what only sorts or pages it. */
  path: string;
  origin: string;
  locale: Locale;
  type?: "website" | "article";
}

/** Title, description and what other sites show when somebody links here. */
export function pageMeta(page: PublicPage | undefined) {
  if (!page) return pageTitle(undefined);
  const { title, tagline = "", description, path, origin, locale, type = "website" } = page;
  const words = description.replace(/\s+/g, " ").slice(0, 200);
  return [
    { title: title ? full(title) : [product, tagline].filter(Boolean).join("｜") },
    { name: "description", content: words },
    { property: "og:site_name", content: product },
    { property: "og:title", content: title ?? product },
    { property: "og:description", content: words },
    { property: "og:type", content: type },
    { property: "og:url", content: `${origin}${path}` },
    { property: "og:image", content: `${origin}/og.png` },
    { property: "og:locale", content: locale === "en" ? "en_GB" : "zh_TW" },
    { property: "og:locale:alternate", content: locale === "en" ? "zh_TW" : "en_GB" },
    { tagName: "link", rel: "canonical", href: `${origin}${path}` },
    ...(["zh-TW", "en"] as const).map((lang) => ({
      tagName: "link",
      rel: "alternate",
      hrefLang: lang === "en" ? "en" : "zh-Hant-TW",
      href: `${origin}${path}?lang=${lang}`,
    })),
  ];
}
