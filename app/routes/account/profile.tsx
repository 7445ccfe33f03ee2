import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AccountPage, ProfileForm, profileForm, Standing } from "~/features/accounts";
import { myProfile, updateProfile } from "~/features/accounts/index.server";
import { signedIn } from "~/http/access";
import { languageCookie } from "~/http/locale.server";
import { act, page, redirectTo } from "~/http/page.server";
import { refusalOf } from "~/http/refusal";
import { m } from "~/i18n/messages";
import { rereadAfterConflict } from "~/ui/Conflict";
import { SideBySide } from "~/ui/Page";
import { pageTitle } from "~/ui/pageTitle";

export const loader = page({ access: signedIn }, async ({ ctx }) => ({ title: m.accounts_profile_title(), mine: await myProfile(ctx) }));

export const action = act({ access: signedIn, form: profileForm }, async ({ ctx, form, headers }) => {
  await updateProfile(ctx, form);
  headers.append("Set-Cookie", languageCookie(form.locale));
  return redirectTo("/account", "accounts_profile_saved");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);
export const shouldRevalidate = rereadAfterConflict;

export default function Profile() {
  const { title, mine } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <AccountPage title={title}>
      <SideBySide
        left={<ProfileForm key={mine.profile.version} mine={mine} result={result} refused={refusalOf(result)} />}
        right={<Standing mine={mine} />}
      />
    </AccountPage>
  );
}
