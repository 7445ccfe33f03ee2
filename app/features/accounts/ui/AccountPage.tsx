import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { m } from "~/i18n/messages";
import { PageHeader } from "~/ui/Page";
import { Tabs } from "~/ui/Tabs";

/** The frame of the four pages about oneself. */
export function AccountPage({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  const { pathname } = useLocation();
  return (
    <>
      <PageHeader title={title} lead={lead} crumbs={pathname === "/account" ? [] : [{ to: "/account", label: m.accounts_account_title() }]} />
      <Tabs
        label={m.accounts_account_tabs()}
        items={[
          { to: "/account", label: m.accounts_tab_profile() },
          { to: "/account/sessions", label: m.accounts_tab_sessions() },
          { to: "/account/password", label: m.accounts_tab_password() },
          { to: "/account/data", label: m.accounts_tab_data() },
        ]}
      />
      {children}
    </>
  );
}
