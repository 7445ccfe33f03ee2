import { locales } from "@db/vocabulary/roles";
import { z } from "zod";
import { changeLocale } from "~/features/accounts/index.server";
import { signedIn } from "~/http/access";
import { languageCookie } from "~/http/locale.server";
import { act, open, redirectTo } from "~/http/page.server";
import { choice } from "~/lib/fields";
import { safeLocalPath } from "~/lib/localPath";
import { optionalText } from "~/lib/text";

const form = z.object({ locale: choice(locales), to: optionalText({ max: 2000 }).catch(undefined) });

export const loader = open({}, async () => redirectTo("/account"));

/** Keeps the language in the profile, so that letters and other devices follow it. */
export const action = act({ access: signedIn, form, back: () => "/account" }, async ({ ctx, form: { locale, to }, headers }) => {
  await changeLocale(ctx, { locale });
  headers.append("Set-Cookie", languageCookie(locale));
  return redirectTo(safeLocalPath(to, "/account"));
});
