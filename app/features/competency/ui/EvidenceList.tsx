import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import type { Ruling } from "~/lib/policy";
import { StateBadge } from "~/ui/Badge";
import { ButtonForm, ButtonRow } from "~/ui/Button";
import { DateTime } from "~/ui/DateTime";
import type { ItemPage } from "../views.server";
import { levelName } from "./level-words";

type Piece = ItemPage["evidence"][number];
const offered = (ruling: Ruling) => ruling.ok;

/** What has been shown for one item, newest first, with what the reader may do about it. */
export function EvidenceList({ evidence, action }: { evidence: Piece[]; action: string }) {
  return (
    <ul className="grid gap-4">
      {evidence.map((piece) => (
        <li key={piece.id} className="rounded-md border border-line bg-sheet p-4">
          <div className="flex flex-wrap items-start justify-between gap-3">
            <div className="min-w-0">
              <h3 className="text-body font-bold break-words">{piece.title}</h3>
              <p className="text-note text-ink-soft">
                {m.competency_piece_facts({ kind: nameOf.evidenceKind(piece.kind), level: piece.level, name: levelName(piece.level) })}
                {" · "}
                <DateTime value={piece.addedAt} />
                {piece.addedByName ? ` · ${piece.addedByName}` : ""}
              </p>
              {piece.url ? (
                <a href={piece.url} rel="nofollow noopener" className="link break-all text-note">
                  {piece.url}
                </a>
              ) : null}
            </div>
            <StateBadge tone={piece.verifiedAt ? "good" : "wait"} size="sm">
              {piece.verifiedAt ? m.competency_verified() : m.competency_unverified()}
            </StateBadge>
          </div>
          {offered(piece.mayRemove) || offered(piece.mayVerify) ? (
            <ButtonRow className="mt-3">
              {piece.mayVerify.ok ? (
                <ButtonForm
                  action={action}
                  fields={{ intent: "verify", evidenceId: piece.id }}
                  label={m.competency_verify()}
                  confirm={m.competency_verify_confirm()}
                  kind="primary"
                  size="sm"
                  describe={`：${piece.title}`}
                />
              ) : null}
              {piece.mayRemove.ok ? (
                <ButtonForm
                  action={action}
                  fields={{ intent: "remove", evidenceId: piece.id }}
                  label={m.competency_remove()}
                  confirm={m.competency_remove_confirm()}
                  size="sm"
                  describe={`：${piece.title}`}
                />
              ) : null}
            </ButtonRow>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
