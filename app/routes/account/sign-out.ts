import { z } from "zod";
import { signOut } from "~/features/accounts/index.server";
import { anyone } from "~/http/access";
import { sessionCookie } from "~/http/cookie.server";
import { act, open, redirectTo } from "~/http/page.server";

/** Typing the address does nothing: a session is ended by a post only. */
export const loader = open({}, async () => redirectTo("/"));

export const action = act({ access: anyone, form: z.object({}), back: () => "/" }, async ({ ctx, request, headers }) => {
  await signOut(ctx, { token: sessionCookie.read(request) });
  headers.append("Set-Cookie", sessionCookie.clear());
  headers.set("Clear-Site-Data", '"cache"');
  return redirectTo("/", "accounts_signed_out");
});
