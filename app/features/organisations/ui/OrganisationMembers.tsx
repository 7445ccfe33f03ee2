import { m } from "~/i18n/messages";
import { StateBadge } from "~/ui/Badge";
import { Button, ButtonForm, ButtonRow } from "~/ui/Button";
import { DateTime } from "~/ui/DateTime";
import { Hidden, Radios, TextField } from "~/ui/Field";
import { Form } from "~/ui/Form";
import { type Column, Table } from "~/ui/Table";
import type { MembersPage } from "../views.server";

type Row = MembersPage["members"][number];
interface OrganisationMembersProps {
  members: Row[];
  me: string | null;
  manages: boolean;
  /** Where the buttons post to. */
  action: string;
}

const nameOfRow = (row: Row) => row.name ?? row.invitedEmail ?? m.organisations_member_waiting();
const roleName = (role: Row["role"]) => (role === "lead" ? m.organisations_role_lead() : m.organisations_role_member());

function RowActions({ row, action }: { row: Row; action: string }) {
  const about = { memberId: row.id };
  const describe = `：${nameOfRow(row)}`;
  if (row.state === "invited") {
    return (
      <ButtonRow>
        {row.invitedEmail ? (
          <ButtonForm
            action={action}
            fields={{ intent: "invite", email: row.invitedEmail, role: row.role }}
            label={m.organisations_invite_again()}
            size="sm"
            describe={describe}
          />
        ) : null}
        <ButtonForm action={action} fields={{ intent: "remove", ...about }} label={m.organisations_invite_withdraw()} size="sm" describe={describe} />
      </ButtonRow>
    );
  }
  const other = row.role === "lead" ? "member" : "lead";
  return (
    <ButtonRow>
      <ButtonForm
        action={action}
        fields={{ intent: "role", role: other, ...about }}
        label={other === "lead" ? m.organisations_make_lead() : m.organisations_make_member()}
        size="sm"
        describe={describe}
      />
      <ButtonForm
        action={action}
        fields={{ intent: "remove", ...about }}
        label={m.organisations_remove()}
        kind="danger"
        size="sm"
        confirm={m.organisations_remove_confirm({ name: nameOfRow(row) })}
        describe={describe}
      />
    </ButtonRow>
  );
}

/** Who belongs to an organisation and who has been asked. */
export function OrganisationMembers({ members, me, manages, action }: OrganisationMembersProps) {
  const columns: Column<Row>[] = [
    {
      key: "name",
      header: m.organisations_member(),
      primary: true,
      cell: (row) => (
        <>
          {nameOfRow(row)}
          {row.personId !== null && row.personId === me ? <span className="text-ink-soft">{m.organisations_member_me()}</span> : null}
        </>
      ),
    },
    { key: "role", header: m.organisations_member_role(), cell: (row) => roleName(row.role) },
    {
      key: "state",
      header: m.organisations_member_state(),
      cell: (row) => (
        <StateBadge tone={row.state === "active" ? "good" : "wait"} size="sm">
          {row.state === "active" ? m.organisations_member_active() : m.organisations_member_invited()}
        </StateBadge>
      ),
    },
    { key: "since", header: m.organisations_member_since(), cell: (row) => <DateTime value={row.answeredAt ?? row.createdAt} /> },
    ...(manages
      ? [
          {
            key: "actions",
            header: m.organisations_member_actions(),
            headerHidden: true,
            cell: (row: Row) => (row.personId !== null && row.personId === me ? null : <RowActions row={row} action={action} />),
          },
        ]
      : []),
  ];
  return <Table caption={m.organisations_members_list()} captionHidden columns={columns} rows={members} rowKey={(row) => row.id} />;
}

/** Asks a colleague in; he sees nothing of the organisation before he accepts. */
export function InviteColleague({ result, formKey }: { result: unknown; formKey: string }) {
  return (
    <Form result={result}>
      <Hidden name="intent" value="invite" />
      <Hidden name="_key" value={formKey} />
      <TextField name="email" type="email" inputMode="email" label={m.organisations_invite_email()} autoComplete="off" spellCheck={false} required />
      <Radios
        name="role"
        label={m.organisations_invite_role()}
        defaultValue="member"
        options={[
          { value: "member", label: m.organisations_role_member(), hint: m.organisations_role_member_hint() },
          { value: "lead", label: m.organisations_role_lead(), hint: m.organisations_role_lead_hint() },
        ]}
      />
      <Button kind="primary">{m.organisations_invite()}</Button>
    </Form>
  );
}
