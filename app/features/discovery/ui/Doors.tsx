import { Link } from "@remix-run/react";
import { LinkButton } from "~/ui/Button";
import { cx } from "~/ui/classes";

type Door = { title: string; text: string; first: { to: string; label: string }; more: { to: string; label: string } };
const bars = ["bg-temper-1", "bg-temper-2", "bg-temper-3", "bg-temper-4"] as const;

/** What somebody comes for, in his own words, and the first step of each. */
export function Doors({ doors }: { doors: readonly Door[] }) {
  return (
    <ul className="grid gap-x-8 gap-y-10 sm:grid-cols-2 lg:grid-cols-4">
      {doors.map((door, index) => (
        <li key={door.title} className="flex min-w-0 flex-col">
          <span aria-hidden="true" className={cx("mb-4 block h-2", bars[index])} />
          <h3 className="font-serif text-title font-bold">{door.title}</h3>
          <p className="mt-2 mb-4 grow text-ink-soft">{door.text}</p>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <LinkButton to={door.first.to} size="sm" icon="arrow-right">
              {door.first.label}
            </LinkButton>
            <Link to={door.more.to} prefetch="intent" className="link inline-flex min-h-6 items-center text-note">
              {door.more.label}
            </Link>
          </div>
        </li>
      ))}
    </ul>
  );
}
