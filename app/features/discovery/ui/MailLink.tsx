import { m } from "~/i18n/messages";
import { Icon } from "~/ui/Icon";

/** Where to write to. */
export function MailLink({ mail }: { mail: string }) {
  return (
    <p className="flex items-center gap-2 border-s-4 border-accent ps-4 font-medium">
      <Icon name="mail" />
      <span>
        {m.discovery_write_to()}{" "}
        <a className="link break-all" href={`mailto:${mail}`}>
          {mail}
        </a>
      </span>
    </p>
  );
}
