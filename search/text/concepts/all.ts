import { commerce } from "./commerce";
import { computing } from "./computing";
import { data } from "./data";
import { databases } from "./databases";
import { devices } from "./devices";
import { finer } from "./finer";
import { general } from "./general";
import { health } from "./health";
import { interface_ } from "./interface";
import { land } from "./land";
import { languages } from "./languages";
import { learning } from "./learning";
import { manufacturing } from "./manufacturing";
import { media } from "./media";
import { network } from "./network";
import { publicSector } from "./public";
import { security } from "./security";
import { software } from "./software";
import { systems } from "./systems";
import type { Concept } from "./table";
import { theory } from "./theory";

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
].flat();
