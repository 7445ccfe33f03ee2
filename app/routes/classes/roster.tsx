import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ClassHeader, RosterPreviewTables, rosterLimit } from "~/features/activities";
import { importRoster, previewRoster, rosterPage, sheetFrom, showPreview } from "~/features/activities/index.server";
import { signedIn } from "~/http/access";
import { attempts } from "~/http/attempts.server";
import { page, redirectTo, upload } from "~/http/page.server";
import { refusalOf } from "~/http/refusal";
import { m } from "~/i18n/messages";
import { pick } from "~/lib/bilingual";
import { AppError } from "~/lib/errors";
import { uuid } from "~/lib/text";
import { Button, LinkButton } from "~/ui/Button";
import { DateTime } from "~/ui/DateTime";
import { Checkbox, FileField } from "~/ui/Field";
import { Form, FormActions } from "~/ui/Form";
import { pageTitle } from "~/ui/pageTitle";
import { Section } from "~/ui/Section";
import { Table } from "~/ui/Table";

const rosterBytes = 5_000_000;
const params = z.object({ activityId: uuid });

export const loader = page({ access: signedIn, params }, async ({ ctx, params }) => {
  const roster = await rosterPage(ctx, params.activityId);
  return { title: m.activities_roster_title({ title: pick(roster.card.title, ctx.locale).text }), ...roster };
});

const limits = { bytes: rosterBytes };
export const action = upload({ access: signedIn, params, limits, counts: attempts.upload }, async ({ ctx, params: { activityId }, receive }) => {
  const { fields, files } = await receive(async (file) => ({ fileName: file.name, bytes: await file.bytes() }));
  if (fields.intent === "import") {
    const { added, updated, repeated } = await importRoster(ctx, { activityId, ...sheetFrom(fields), guardians: fields.guardians === "yes" });
    return redirectTo(
      `/classes/${activityId}/attendance`,
      repeated ? "activities_roster_repeated" : { key: "activities_roster_done", params: { added, updated } },
    );
  }
  const [file] = files;
  if (!file) throw new AppError("invalid", { reason: "errors_check_fields", fields: { file: ["activities_roster_choose"] } });
  return { preview: showPreview(ctx, await previewRoster(ctx, { activityId, ...file })) };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function Roster() {
  const { card, imports } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const refusal = refusalOf(result);
  const preview = result && "preview" in result ? result.preview : undefined;
  // A refused import keeps what was read, so that the file need not be chosen again.
  const kept = preview?.sheet ?? (refusal?.values.intent === "import" ? String(refusal.values.sheet ?? "") : undefined);
  const name = preview?.fileName ?? String(refusal?.values.fileName ?? "");
  const ready = kept !== undefined && kept !== "" && (preview === undefined || (preview.faultCount === 0 && preview.good > 0));
  return (
    <>
      <ClassHeader card={card} title={m.activities_roster()} lead={m.activities_roster_lead()} />
      {preview ? (
        <Section
          title={m.activities_roster_preview()}
          lead={
            preview.faultCount > 0
              ? m.activities_roster_nothing_yet({ bad: preview.total - preview.good, total: preview.total })
              : m.activities_roster_would({ added: preview.added, updated: preview.updated })
          }
        >
          <RosterPreviewTables preview={preview} />
        </Section>
      ) : null}
      {ready ? (
        <Form result={refusal?.values.intent === "import" ? refusal : undefined} encType="multipart/form-data" className="mb-12">
          <input type="hidden" name="intent" value="import" />
          <input type="hidden" name="fileName" value={name} />
          <input type="hidden" name="sheet" value={kept} />
          {card.kind === "grassroots_camp" ? (
            <Checkbox name="guardians" label={m.activities_guardians()} hint={m.activities_guardians_hint()} required />
          ) : null}
          <FormActions>
            <Button kind="primary" icon="check">
              {preview ? m.activities_roster_import_n({ n: preview.good }) : m.activities_roster_import()}
            </Button>
            <LinkButton to={`/classes/${card.id}/roster`} kind="quiet" reload>
              {m.activities_roster_other()}
            </LinkButton>
          </FormActions>
        </Form>
      ) : (
        <Section title={m.activities_roster_file()}>
          <Form result={refusal} encType="multipart/form-data">
            <input type="hidden" name="intent" value="preview" />
            <FileField
              name="file"
              label={m.activities_roster_choose_label()}
              hint={m.activities_roster_hint({ max: rosterLimit })}
              accept=".csv,.ods"
              maxBytes={rosterBytes}
              required
            />
            <FormActions>
              <Button kind="primary" icon="eye">
                {m.activities_roster_look()}
              </Button>
            </FormActions>
          </Form>
        </Section>
      )}
      {imports.length > 0 ? (
        <Section title={m.activities_roster_before()}>
          <Table
            caption={m.activities_roster_before()}
            captionHidden
            dense
            rows={imports}
            rowKey={(one) => one.id}
            columns={[
              { key: "file", header: m.activities_roster_file(), primary: true, cell: (one) => <span className="break-all">{one.fileName}</span> },
              { key: "at", header: m.activities_roster_at(), cell: (one) => <DateTime value={one.at} time /> },
              { key: "rows", header: m.activities_roster_rows(), numeric: true, cell: (one) => one.rows },
              { key: "added", header: m.activities_roster_added(), numeric: true, cell: (one) => one.added },
              { key: "updated", header: m.activities_roster_updated(), numeric: true, cell: (one) => one.updated },
            ]}
          />
        </Section>
      ) : null}
    </>
  );
}
