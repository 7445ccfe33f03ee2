import { circuits } from "./circuits";
import { clinic } from "./clinic";
import { commerce } from "./commerce";
import { computing } from "./computing";
import { data } from "./data";
import { databases } from "./databases";
import { devices } from "./devices";
import { factory } from "./factory";
import { fields } from "./fields";
import { finer } from "./finer";
import { general } from "./general";
import { health } from "./health";
import { interface_ } from "./interface";
import { land } from "./land";
import { languages } from "./languages";
import { learning } from "./learning";
import { manufacturing } from "./manufacturing";
import { media } from "./media";
import { models } from "./models";
import { modifiers } from "./modifiers";
import { network } from "./network";
import { perception } from "./perception";
import { platforms } from "./platforms";
import { publicSector } from "./public";
import { security } from "./security";
import { signals } from "./signals";
import { software } from "./software";
import { systems } from "./systems";
import type { Concept } from "./table";
import { theory } from "./theory";
import { trade } from "./trade";

/** Every concept, subject by subject. */
export const concepts: readonly Concept[] = [
  learning,
  data,
  computing,
  languages,
  systems,
  network,
  databases,
  software,
  interface_,
  media,
  theory,
  devices,
  general,
  finer,
  security,
  manufacturing,
  health,
  commerce,
  land,
  publicSector,
  models,
  perception,
  platforms,
  signals,
  circuits,
  factory,
  trade,
  clinic,
  fields,
  modifiers,
].flat();
