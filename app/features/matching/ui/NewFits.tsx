import { Link } from "@remix-run/react";
import { currentLocale } from "~/i18n/locale";
import { m } from "~/i18n/messages";
import { Section } from "~/ui/Page";
import { listed } from "./partWords";

interface NewFit {
  challengeId: string;
  title: { text: string; lang: string };
  teams: readonly { teamId: string; name: string; nameEn: string | null; rank: number }[];
}

const nameOf = ({ name, nameEn }: { name: string; nameEn: string | null }) => (currentLocale() === "en" ? (nameEn ?? name) : name);

/** News for whoever chooses: who newly stands among the best. Nothing at all when there is none. */
export function NewFits({ fits }: { fits: readonly NewFit[] }) {
  if (fits.length === 0) return null;
  return (
    <Section title={m.matching_new_fits_title()} lead={m.matching_new_fits_lead()}>
      <ul className="border-t-2 border-ink">
        {fits.map((one) => (
          <li key={one.challengeId} className="border-b border-line py-3">
            <Link to={`/challenges/${one.challengeId}/teams`} lang={one.title.lang} className="link inline-flex min-h-6 items-center font-medium">
              {one.title.text}
            </Link>
            <p className="text-note text-ink-soft">{listed(one.teams.map((team) => m.matching_new_fit({ team: nameOf(team), rank: team.rank })))}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
