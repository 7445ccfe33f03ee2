import { readFileSync } from "node:fs";
import { checkTemplate, test } from "@tests/support/browser";
import type { PagesByPersona } from "@tests/support/crawl";
import { pagesFile } from "@tests/support/demo-ready";
import { personaKeys } from "../../app/features/accounts/personas";

/** Every page of the site, found by following links from the home page, in both languages at both widths. */
for (const persona of ["visitor", ...personaKeys])
  for (const locale of ["zh-TW", "en"] as const)
    test(`the pages of ${persona} in ${locale}`, async ({ page, as }) => {
      const paths = (JSON.parse(readFileSync(pagesFile(), "utf8")) as PagesByPersona)[persona] ?? [];
      test.setTimeout(20_000 + paths.length * 10_000);
      const own = persona === "visitor" ? page : await as(persona);
      for (const path of paths) await test.step(path, () => checkTemplate(own, path, locale));
    });
