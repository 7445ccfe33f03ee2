import { careStories } from "./care";
import { clinicStories } from "./clinic";
import { factoryStories } from "./factories";
import { storiesOf } from "./kinds";
import { careKinds } from "./kinds-care";
import { clinicKinds } from "./kinds-clinic";
import { foodKinds } from "./kinds-food";
import { landKinds } from "./kinds-land";
import { machineKinds } from "./kinds-machines";
import { materialKinds } from "./kinds-materials";
import { publicKinds } from "./kinds-public";
import { safetyKinds } from "./kinds-safety";
import { shopKinds } from "./kinds-shops";
import { surfaceKinds } from "./kinds-surfaces";
import { machineStories } from "./machines";
import { publicStories } from "./public";
import type { Story } from "./shape";
import { serviceStories } from "./trades";

/** The eighteen examples, each written by hand. */
export const examples: readonly Story[] = [
  ...factoryStories,
  ...machineStories,
  ...careStories,
  ...clinicStories,
  ...serviceStories,
  ...publicStories,
];

const kinds = [surfaceKinds, materialKinds, machineKinds, foodKinds, safetyKinds, careKinds, clinicKinds, shopKinds, publicKinds, landKinds].flat();
/** Full briefs of kinds of problem that several firms share. */
export const further: readonly Story[] = kinds.flatMap(storiesOf);
/** Every challenge with a full brief in both languages. */
export const stories: readonly Story[] = [...examples, ...further];
export type { Need, Story, StoryData, Two } from "./shape";
