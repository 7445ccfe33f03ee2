import { careStories } from "./care";
import { factoryStories } from "./factories";
import { storiesOf } from "./kinds";
import { machineKinds } from "./kinds-machines";
import { materialKinds } from "./kinds-materials";
import { peopleKinds } from "./kinds-people";
import { publicKinds } from "./kinds-public";
import { publicStories } from "./public";
import type { Story } from "./shape";
import { serviceStories } from "./trades";

/** The eighteen examples, each written by hand. */
export const examples: readonly Story[] = [...factoryStories, ...careStories, ...serviceStories, ...publicStories];
/** Full briefs of kinds of problem that several firms share. */
export const further: readonly Story[] = [...materialKinds, ...machineKinds, ...peopleKinds, ...publicKinds].flatMap(storiesOf);
/** Every challenge with a full brief in both languages. */
export const stories: readonly Story[] = [...examples, ...further];
export type { Need, Story, StoryData, Two } from "./shape";
