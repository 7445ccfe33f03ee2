import { m } from "~/i18n/messages";
import { ButtonForm } from "~/ui/Button";
import { CardGrid } from "~/ui/Card";
import type { PersonaKey } from "../personas";
import { personaWords } from "./persona-words";

/** One button per demo role. Roles whose person has not been written yet are left out by the caller. */
export function PersonaList({ personas }: { personas: PersonaKey[] }) {
  return (
    <CardGrid>
      {personas.map((key) => {
        const name = personaWords[key].name();
        return (
          <section key={key} aria-labelledby={`persona-${key}`} className="flex flex-col rounded-md border border-line bg-sheet p-5">
            <h2 id={`persona-${key}`} className="text-lead font-bold first-letter:uppercase">
              {name}
            </h2>
            <p className="mt-1 mb-4 grow text-ink-soft">{personaWords[key].text()}</p>
            <ButtonForm
              action={`/demo/${key}`}
              label={m.accounts_demo_enter()}
              describe={` ${m.accounts_demo_enter_as({ role: name })}`}
              icon="arrow-right"
            />
          </section>
        );
      })}
    </CardGrid>
  );
}
