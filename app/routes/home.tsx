import { useLoaderData } from "@remix-run/react";
import { open } from "~/http/page.server";
import { m } from "~/i18n/messages";

export const loader = open({}, async ({ ctx }) => ({ locale: ctx.locale }));

export default function Home() {
  const { locale } = useLoaderData<typeof loader>();
  return (
    <main>
      <h1>Cuilian 淬煉</h1>
      <p>{locale}</p>
      <a href="/">{m.errors_home()}</a>
    </main>
  );
}
