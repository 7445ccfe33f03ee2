import type { NewEvent } from "@db/events";
import type { Audience } from "@db/vocabulary/kinds";
import type { z } from "zod";

interface Definition {
  version: number;
  audience: Audience;
  /** Ids, vocabulary words and numbers only. */
  body: z.ZodObject;
}

interface Fact<Body> {
  subject: { kind: string; id: string };
  about?: readonly (string | null | undefined)[];
  /** Narrower or wider than the type's own audience, when the case demands it. */
  audience?: Audience;
  body: Body;
}

const known = new Map<string, Definition>();

/** Every event type that any room has declared, for the audit view and the tests. */
export const eventDefinitions: ReadonlyMap<string, Definition> = known;

/**
 * Declares a room's event types and returns the one way to make them.
 * @throws when a body does not fit its declared shape: a bug, caught before it is written for ever.
 */
export function defineEvents<Types extends Record<string, Definition>>(types: Types) {
  // Made once: a strict copy costs more to make than to use.
  const strict = new Map<string, z.ZodObject>();
  for (const [type, definition] of Object.entries(types)) {
    known.set(type, definition);
    strict.set(type, definition.body.strict());
  }
  return <Type extends keyof Types & string>(type: Type, fact: Fact<z.input<Types[Type]["body"]>>): NewEvent => {
    const definition = types[type];
    const body = strict.get(type);
    if (!definition || !body) throw new Error(`unknown event type ${type}`);
    return {
      type,
      version: definition.version,
      subject: fact.subject,
      about: (fact.about ?? []).filter((one): one is string => typeof one === "string"),
      audience: fact.audience ?? definition.audience,
      body: body.parse(fact.body),
    };
  };
}
