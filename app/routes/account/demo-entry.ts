import { z } from "zod";
import { personaKeys } from "~/features/accounts";
import { enterDemo } from "~/features/accounts/index.server";
import { anyone } from "~/http/access";
import { attempts } from "~/http/attempts.server";
import { browserOf } from "~/http/browser.server";
import { sessionCookie } from "~/http/cookie.server";
import { env } from "~/http/env.server";
import { act, open, redirectTo } from "~/http/page.server";
import { notFound } from "~/lib/errors";

const params = z.object({ persona: z.enum(personaKeys) });

/** An address typed or reloaded leads to the page with the buttons. */
export const loader = open({ params }, async () => {
  if (!env().demo) throw notFound();
  return redirectTo("/demo");
});

export const action = act(
  { access: anyone, params, form: z.object({}), back: () => "/demo" },
  async ({ ctx, params: { persona }, request, headers }) => {
    await attempts.demo(ctx);
    const entered = await enterDemo(ctx, { persona, demo: env().demo, browser: browserOf(request) });
    headers.append("Set-Cookie", sessionCookie.issue(entered.token, entered.expiresAt));
    return redirectTo("/desk", "accounts_signed_in_plain");
  },
);
