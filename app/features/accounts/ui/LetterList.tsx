import type { ReactNode } from "react";
import { m } from "~/i18n/messages";
import { DateTime } from "~/ui/DateTime";

interface Letter {
  id: string;
  to: string;
  subject: string;
  body: string;
  linkGone: boolean;
  state: "queued" | "sent" | "failed";
  createdAt: Date;
}

const states = { queued: m.accounts_outbox_state_queued, sent: m.accounts_outbox_state_sent, failed: m.accounts_outbox_state_failed };

/** Addresses in a plain text as links; everything else stays text. */
function linked(body: string): ReactNode[] {
  return body.split(/(https?:\/\/[^\s<>"]+)/).map((part, at) =>
    at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text never change places
      <a key={at} href={part} className="link wrap-anywhere">
        {part}
      </a>
    ) : (
      part
    ),
  );
}

/** Letters nobody sends, newest first, as their readers would get them. */
export function LetterList({ letters }: { letters: Letter[] }) {
  return (
    <ol className="grid gap-6">
      {letters.map((letter) => (
        <li key={letter.id} className="min-w-0 rounded-md border border-line bg-sheet">
          <div className="border-b border-line bg-wash px-5 py-3">
            <h2 className="font-sans text-body font-bold">{letter.subject}</h2>
            <p className="flex flex-wrap gap-x-5 text-note text-ink-soft">
              <span className="wrap-anywhere">
                {m.accounts_outbox_to()} {letter.to}
              </span>
              <DateTime value={letter.createdAt} time />
              <span>{states[letter.state]()}</span>
            </p>
          </div>
          <p className="px-5 py-4 whitespace-pre-line">{letter.body === "" ? m.accounts_outbox_text_gone() : linked(letter.body)}</p>
          {letter.linkGone ? <p className="px-5 pb-4 text-note text-ink-soft">{m.accounts_outbox_link_gone()}</p> : null}
        </li>
      ))}
    </ol>
  );
}
