/** The roles a visitor of the demo can enter as with one click. */
export const personaKeys = ["owner", "lead", "broker", "reviewer", "mentor", "institute", "agency", "staff", "admin"] as const;
export type PersonaKey = (typeof personaKeys)[number];

export interface Persona {
  key: PersonaKey;
  email: string;
}

/** The demo programme creates a person with each of these addresses. */
export const personas: readonly Persona[] = personaKeys.map((key) => ({ key, email: `${key}@demo.example.org` }));
export const personaEmail = (key: PersonaKey): string => `${key}@demo.example.org`;
