import { Link } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { StateBadge } from "~/ui/Badge";
import { Button, ButtonForm, ButtonRow } from "~/ui/Button";
import { DateTime } from "~/ui/DateTime";
import { Hidden, TextField } from "~/ui/Field";
import { Form } from "~/ui/Form";
import { type Column, Table } from "~/ui/Table";
import type { TeamMembersPage } from "../views.server";
import { roleName } from "./team-words";

type Row = TeamMembersPage["members"][number];
interface TeamMembersProps {
  members: Row[];
  me: string | null;
  manages: boolean;
  /** Where the buttons post to. */
  action: string;
}

const nameOfRow = (row: Row) => row.name ?? row.invitedEmail ?? m.teams_member_waiting();

function RowActions({ row, action }: { row: Row; action: string }) {
  const describe = `：${nameOfRow(row)}`;
  const about = { memberId: row.id };
  if (row.role === "lead") return null;
  if (row.state === "invited") {
    return (
      <ButtonRow>
        {row.invitedEmail ? (
          <ButtonForm
            action={action}
            fields={{ intent: "invite", email: row.invitedEmail }}
            label={m.teams_invite_again()}
            size="sm"
            describe={describe}
          />
        ) : null}
        <ButtonForm action={action} fields={{ intent: "remove", ...about }} label={m.teams_invite_withdraw()} size="sm" describe={describe} />
      </ButtonRow>
    );
  }
  const name = nameOfRow(row);
  return (
    <ButtonRow>
      <ButtonForm
        action={action}
        fields={{ intent: "hand_over", ...about }}
        label={m.teams_hand_over()}
        size="sm"
        confirm={m.teams_hand_over_confirm({ name })}
        describe={describe}
      />
      <ButtonForm
        action={action}
        fields={{ intent: "remove", ...about }}
        label={m.teams_remove()}
        kind="danger"
        size="sm"
        confirm={m.teams_remove_confirm({ name })}
        describe={describe}
      />
    </ButtonRow>
  );
}

/** Two teams at once are allowed; whoever plans with the person should know. */
function Elsewhere({ row }: { row: Row }) {
  const { names, unnamed } = row.elsewhere;
  if (names.length === 0 && unnamed === 0) return null;
  return (
    <div className="text-note text-ink-soft">
      {m.teams_member_elsewhere()}
      {names.map((one, index) => (
        <span key={one.id}>
          {index > 0 ? m.ui_list_comma() : ""}
          <Link to={`/teams/${one.id}`} className="link">
            {one.name}
          </Link>
        </span>
      ))}
      {unnamed > 0 ? <span> {m.teams_member_elsewhere_unnamed({ count: unnamed })}</span> : null}
    </div>
  );
}

/** Who belongs to a team and who has been asked. */
export function TeamMembers({ members, me, manages, action }: TeamMembersProps) {
  const columns: Column<Row>[] = [
    {
      key: "name",
      header: m.teams_member(),
      primary: true,
      cell: (row) => (
        <>
          {nameOfRow(row)}
          {row.personId !== null && row.personId === me ? <span className="text-ink-soft">{m.teams_member_me()}</span> : null}
          <Elsewhere row={row} />
        </>
      ),
    },
    { key: "role", header: m.teams_member_role(), cell: (row) => roleName(row.role) },
    {
      key: "state",
      header: m.teams_member_state(),
      cell: (row) => (
        <StateBadge tone={row.state === "active" ? "good" : "wait"} size="sm">
          {row.state === "active" ? m.teams_member_active() : m.teams_member_invited()}
        </StateBadge>
      ),
    },
    { key: "since", header: m.teams_member_since(), cell: (row) => <DateTime value={row.consentedAt ?? row.createdAt} /> },
    ...(manages
      ? [{ key: "actions", header: m.teams_member_actions(), headerHidden: true, cell: (row: Row) => <RowActions row={row} action={action} /> }]
      : []),
  ];
  return <Table caption={m.teams_members_list()} captionHidden columns={columns} rows={members} rowKey={(row) => row.id} />;
}

export function InviteTeamMember({ result, formKey }: { result: unknown; formKey: string }) {
  return (
    <Form result={result}>
      <Hidden name="intent" value="invite" />
      <Hidden name="_key" value={formKey} />
      <TextField
        name="email"
        type="email"
        inputMode="email"
        label={m.teams_invite_email()}
        hint={m.teams_invite_email_hint()}
        autoComplete="off"
        spellCheck={false}
        required
      />
      <Button kind="primary">{m.teams_invite()}</Button>
    </Form>
  );
}
