import { z } from "zod";
import type { Bi } from "@db/schema/columns";
import competencyJson from "./data/competency-standard.json";
import demandJson from "./data/demand.json";
import glossaryCsv from "./data/glossary.csv?raw";
import programmeJson from "./data/programme.json";
import publicSectorJson from "./data/public-sector-framework.json";
import talentJson from "./data/talent-framework.json";

/** One object of a source file, kept whole: a node carries it as its data. */
export type Entry = Record<string, unknown>;
const entry = z.record(z.string(), z.unknown());

/** A reference file as a plain object. */
export const files = {
  programme: entry.parse(programmeJson),
  talent: entry.parse(talentJson),
  competency: entry.parse(competencyJson),
  demand: entry.parse(demandJson),
  publicSector: entry.parse(publicSectorJson),
};
export const glossary: string = z.string().parse(glossaryCsv);

/** @throws when a key is missing or holds another shape: the data files are part of the product. */
export const textAt = (of: Entry, key: string): string => z.string().parse(of[key], { error: () => `${key} is not text` });
export const optionalTextAt = (of: Entry, key: string): string | undefined => z.string().nullish().parse(of[key]) ?? undefined;
export const numberAt = (of: Entry, key: string): number => z.number().parse(of[key]);
export const entryAt = (of: Entry, key: string): Entry => entry.parse(of[key]);
export const entriesAt = (of: Entry, key: string): Entry[] => z.array(entry).parse(of[key]);
export const textsAt = (of: Entry, key: string): string[] => z.array(z.string()).parse(of[key]);

/** Both languages where the source has them; the official name is Chinese. */
export function bi(zh: string | undefined, en: string | undefined): Bi {
  if (zh === undefined && en === undefined) throw new Error("a name without a language");
  return { ...(zh === undefined ? {} : { zh }), ...(en === undefined ? {} : { en }), lang: zh === undefined ? "en" : "zh" };
}

/** `name_zh`/`name_en` or `zh`/`en`, whichever the entry uses. */
export const nameOf = (of: Entry, stem = "name"): Bi =>
  `${stem}_zh` in of || `${stem}_en` in of ? bi(optionalTextAt(of, `${stem}_zh`), optionalTextAt(of, `${stem}_en`)) : bi(optionalTextAt(of, "zh"), optionalTextAt(of, "en"));
