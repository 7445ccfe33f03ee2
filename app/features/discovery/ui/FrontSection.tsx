import type { ReactNode } from "react";

type FrontSectionProps = { id: string; title: ReactNode; note?: ReactNode; aside?: ReactNode; wide?: boolean; children: ReactNode };

/** A part of the first page: its title stands in the margin, as in a printed report; `wide` gives the content the whole width. */
export function FrontSection({ id, title, note, aside, wide, children }: FrontSectionProps) {
  return (
    <section aria-labelledby={`${id}-title`} className="mb-16 border-t-2 border-ink pt-5 lg:mb-20">
      <div className={wide ? "" : "grid gap-x-10 gap-y-6 lg:grid-cols-[15rem_minmax(0,1fr)]"}>
        <div className={wide ? "mb-8 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2" : ""}>
          <div>
            <h2 id={`${id}-title`} className="text-title">
              {title}
            </h2>
            {note ? <div className="mt-2 max-w-prose text-balance text-ink-soft">{note}</div> : null}
          </div>
          {aside ? <div className={wide ? "" : "mt-4"}>{aside}</div> : null}
        </div>
        <div className="min-w-0">{children}</div>
      </div>
    </section>
  );
}
