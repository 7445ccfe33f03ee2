import { m } from "~/i18n/messages";
import { LinkButton } from "~/ui/Button";
import { exportFormats } from "../formats";

const endings = { ods: ".ods", csv: ".csv", xlsx: ".xlsx" } as const;

/** The same table as a file, the open format first. */
export function ExportMenu({ to, label = m.reports_export() }: { to: string; label?: string }) {
  const address = (format: string) => `${to}${to.includes("?") ? "&" : "?"}format=${format}`;
  return (
    <div className="cluster no-print items-center">
      <span className="text-note text-ink-soft">{label}</span>
      {exportFormats.map((format) => (
        <LinkButton key={format} to={address(format)} download size="sm" icon="download" describe={label}>
          {endings[format]}
        </LinkButton>
      ))}
    </div>
  );
}
