export * from "./forms";
export { type Persona, type PersonaKey, personaEmail, personaKeys, personas } from "./personas";
export { type AccountAction, type AccountRelation, type AccountState, policy } from "./policy";
export { PersonaList } from "./ui/PersonaList";
export { type Desk, desks, desksOf } from "./desks";
