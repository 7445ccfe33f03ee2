import { m } from "~/i18n/messages";
import type { PersonaKey } from "../personas";

export const personaWords: Record<PersonaKey, { name: () => string; text: () => string }> = {
  owner: { name: m.accounts_persona_owner, text: m.accounts_persona_owner_text },
  lead: { name: m.accounts_persona_lead, text: m.accounts_persona_lead_text },
  broker: { name: m.accounts_persona_broker, text: m.accounts_persona_broker_text },
  reviewer: { name: m.accounts_persona_reviewer, text: m.accounts_persona_reviewer_text },
  mentor: { name: m.accounts_persona_mentor, text: m.accounts_persona_mentor_text },
  institute: { name: m.accounts_persona_institute, text: m.accounts_persona_institute_text },
  agency: { name: m.accounts_persona_agency, text: m.accounts_persona_agency_text },
  staff: { name: m.accounts_persona_staff, text: m.accounts_persona_staff_text },
  admin: { name: m.accounts_persona_admin, text: m.accounts_persona_admin_text },
};
