import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { createMemoryRouter, RouterProvider } from "react-router-dom";
import { UiLocaleProvider } from "./locale";

/** The markup of a part of a page, as the server would send it. */
export function markup(children: ReactNode, locale: "zh-TW" | "en" = "zh-TW"): string {
  const element = <UiLocaleProvider locale={locale}>{children}</UiLocaleProvider>;
  const router = createMemoryRouter([{ path: "*", element }], { initialEntries: ["/challenges?q=x&lang=zh-TW"] });
  const known = console.error;
  // React warns about a layout effect inside the router itself; nothing of ours.
  console.error = (...words: unknown[]) => {
    if (!String(words[0]).includes("useLayoutEffect")) known(...words);
  };
  try {
    return renderToStaticMarkup(<RouterProvider router={router} />);
  } finally {
    console.error = known;
  }
}

/** Attribute values of the first tag that matches. */
export function attribute(html: string, tag: RegExp, name: string): string | undefined {
  const found = tag.exec(html)?.[0];
  return found === undefined ? undefined : new RegExp(`\\s${name}="([^"]*)"`).exec(found)?.[1];
}
