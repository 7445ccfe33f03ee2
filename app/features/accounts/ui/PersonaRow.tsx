import { m } from "~/i18n/messages";
import { ButtonForm } from "~/ui/Button";
import type { PersonaKey } from "../personas";
import { personaWords } from "./persona-words";

/** The demo's roles in one line, each a single press; their descriptions stand on the page of all roles. */
export function PersonaRow({ personas }: { personas: PersonaKey[] }) {
  return (
    <ul className="flex flex-wrap gap-2">
      {personas.map((key) => (
        <li key={key}>
          <ButtonForm
            action={`/demo/${key}`}
            size="sm"
            label={<span className="first-letter:uppercase">{personaWords[key].name()}</span>}
            describe={` ${m.accounts_demo_enter_as({ role: personaWords[key].name() })}`}
          />
        </li>
      ))}
    </ul>
  );
}
