import { m } from "~/i18n/messages";
import { Tag } from "~/ui/Badge";
import { ButtonForm } from "~/ui/Button";
import { DateTime } from "~/ui/DateTime";
import { type Column, Table } from "~/ui/Table";
import type { ShownSession } from "../views.server";
import { deviceName } from "./words";

const columns = (): Column<ShownSession>[] => [
  {
    key: "device",
    header: m.accounts_session_device(),
    primary: true,
    cell: ({ device, current }) => (
      <span className="inline-flex flex-wrap items-center gap-2">
        {deviceName(device)}
        {current ? <Tag tone="good">{m.accounts_session_here()}</Tag> : null}
      </span>
    ),
  },
  { key: "seen", header: m.accounts_session_seen(), cell: ({ lastSeenAt }) => <DateTime value={lastSeenAt} time /> },
  { key: "began", header: m.accounts_session_began(), cell: ({ createdAt }) => <DateTime value={createdAt} time /> },
  { key: "ends", header: m.accounts_session_ends(), cell: ({ expiresAt }) => <DateTime value={expiresAt} /> },
  {
    key: "actions",
    header: m.accounts_session_actions(),
    headerHidden: true,
    cell: ({ publicId, current, device }) =>
      current ? null : (
        <ButtonForm
          action="/account/sessions"
          label={m.accounts_session_end()}
          size="sm"
          fields={{ intent: "one", session: publicId }}
          describe={` ${m.accounts_session_end_for({ device: deviceName(device) })}`}
        />
      ),
  },
];

export function SessionTable({ sessions }: { sessions: ShownSession[] }) {
  return <Table caption={m.accounts_sessions_title()} captionHidden columns={columns()} rows={sessions} rowKey={({ publicId }) => publicId} />;
}
