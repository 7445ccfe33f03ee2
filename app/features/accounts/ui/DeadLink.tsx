import type { ReactNode } from "react";
import { m } from "~/i18n/messages";
import { ButtonRow } from "~/ui/Button";
import { PageHeader } from "~/ui/Page";

/** A link that was used, has run out, or never was: what to do instead. */
export function DeadLink({ what, children }: { what: string; children: ReactNode }) {
  return (
    <>
      <PageHeader title={m.accounts_link_dead_title()} lead={m.accounts_link_dead()} />
      <p className="mb-6 max-w-prose">{what}</p>
      <ButtonRow>{children}</ButtonRow>
    </>
  );
}
