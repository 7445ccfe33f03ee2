import { markOf } from "~/lib/bilingual";
import { placeName } from "~/lib/places";
import { useLocale } from "./locale";

/** A county or city in the reader's language, never broken across lines. */
export function Place({ name }: { name: string }) {
  const shown = placeName(name, useLocale());
  return (
    <span lang={markOf(shown)} className="whitespace-nowrap">
      {shown}
    </span>
  );
}
