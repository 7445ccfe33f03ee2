import { m } from "~/i18n/messages";
import { Notice } from "~/ui/Page";

/** Said before, while and after applying: no place is free, this is the waiting list. */
export function FullNotice({ children }: { children?: string }) {
  return (
    <Notice tone="warn" title={m.applications_full_title()}>
      {children ?? m.applications_full_body()}
    </Notice>
  );
}
