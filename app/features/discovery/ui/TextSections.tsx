import type { ReactNode } from "react";
import { LinkButton } from "~/ui/Button";
import { cx } from "~/ui/classes";
import { Section } from "~/ui/Section";

export type TextSectionFacts = {
  id: string;
  title: string;
  text?: string;
  points?: string[];
  ordered?: boolean;
  link?: { to: string; label: string };
};

/** Steps carry their number in the margin, so that the way can be read down the figures. */
function Points({ points, ordered }: { points: string[]; ordered?: boolean | undefined }) {
  if (!ordered)
    return (
      <ul className="list-[square] max-w-prose ps-5 marker:text-accent">
        {points.map((point) => (
          <li key={point} className="mt-1.5">
            {point}
          </li>
        ))}
      </ul>
    );
  return (
    <ol className="max-w-prose border-b border-line">
      {points.map((point, index) => (
        <li key={point} className="grid grid-cols-[2.25rem_1fr] items-baseline border-t border-line py-2.5">
          <span aria-hidden="true" className="tabular font-serif text-lead font-bold text-accent">
            {index + 1}
          </span>
          <span>{point}</span>
        </li>
      ))}
    </ol>
  );
}

/** The sections of a page that is read from top to bottom. */
export function TextSections({ sections, level = 2 }: { sections: readonly TextSectionFacts[]; level?: 2 | 3 }) {
  return sections.map(({ id, title, text, points, ordered, link }) => (
    <Section key={id} id={id} title={title} level={level} className={cx(level === 3 && "mb-10!")}>
      {text ? <p className="mb-3 max-w-prose">{text}</p> : null}
      {points ? <Points points={points} ordered={ordered} /> : null}
      {link ? (
        <div className="mt-4">
          <LinkButton to={link.to} size="sm" icon="arrow-right" describe={`（${title}）`}>
            {link.label}
          </LinkButton>
        </div>
      ) : null}
    </Section>
  ));
}

/** A long page with its own list of contents beside it. */
export function TextLayout({
  label,
  contents,
  children,
}: {
  label: string;
  contents: readonly { id: string; title: string }[];
  children: ReactNode;
}) {
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[14rem_minmax(0,1fr)]">
      <nav aria-label={label} className="print-hide lg:sticky lg:top-6 lg:self-start">
        <p className="mb-2 border-b-2 border-ink pb-2 font-bold">{label}</p>
        <ul className="grid gap-x-6 sm:max-lg:grid-cols-2">
          {contents.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} className="inline-flex min-h-8 items-center text-note underline-offset-4 hover:text-accent hover:underline">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="min-w-0">{children}</div>
    </div>
  );
}
