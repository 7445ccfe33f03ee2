import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { m } from "~/i18n/messages";
import { DateTime } from "./DateTime";
import { Wordmark } from "./Mark";

export type SiteFooterProps = {
  links: Array<{ to: string; label: string }>;
  /** The body that runs this programme. */
  owner?: ReactNode;
  address?: ReactNode;
  updated?: Date | string;
  /** The slot of the accessibility mark, 88 × 31. */
  badge?: ReactNode;
};

/** The ::: anchor of a page region, reached by its access key (U, C, Z). */
export function Anchor({ id, name }: { id: "U" | "C" | "Z"; name: string }) {
  return (
    <a
      id={id}
      href={`#${id}`}
      // biome-ignore lint/a11y/noAccessKey: readers of Taiwan's public sites expect the keys U, C and Z
      accessKey={id}
      title={name}
      aria-label={`::: ${name}`}
      className="no-print -ms-1 inline-flex h-6 min-w-6 items-center justify-center text-note leading-none text-ink-soft no-underline hover:text-accent"
    >
      :::
    </a>
  );
}

/** Who stands behind the site, and what every public site owes its readers. */
export function SiteFooter({ links, owner, address, updated, badge }: SiteFooterProps) {
  return (
    <footer className="no-print border-t border-line bg-wash">
      <div className="mx-auto max-w-page px-4 pt-3 pb-10 sm:px-6">
        <Anchor id="Z" name={m.shell_anchor_footer()} />
        <div className="mt-2 grid gap-x-12 gap-y-6 md:grid-cols-[1fr_auto]">
          <div className="min-w-0">
            <Wordmark />
            <p className="mt-2 text-note text-ink-soft">{m.shell_tagline()}</p>
          </div>
          <nav aria-label={m.shell_footer_nav()}>
            <ul className="grid grid-cols-2 gap-x-10 gap-y-1">
              {links.map((link) => (
                <li key={link.to}>
                  <Link to={link.to} className="inline-flex min-h-8 items-center text-note underline-offset-4 hover:text-accent hover:underline">
                    {link.label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        {owner || address || updated || badge ? (
          <div className="mt-8 flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border-t border-line pt-4 text-note text-ink-soft">
            <p className="flex flex-wrap gap-x-5">
              {owner ? <span>{owner}</span> : null}
              {address ? <span>{address}</span> : null}
              {updated ? (
                <span>
                  {m.shell_updated()} <DateTime value={updated} />
                </span>
              ) : null}
            </p>
            {badge}
          </div>
        ) : null}
      </div>
    </footer>
  );
}
