import { createListing, publishListing } from "~/features/catalogue/index.server";
import { plusDays } from "../calendar";
import { at, houseOf, need, type Stage, type ToldEngagement } from "../stage";
import { stories } from "../stories";
import { type CaseSeed, caseSeeds, materials, offers } from "../words/cases";
import { bi } from "./briefs.server";

/** The case of one concluded engagement, written by its owner and put up by the office. */
export async function tellCase(stage: Stage, seed: CaseSeed, engagement: ToldEngagement, when: Date): Promise<void> {
  const story = need(
    stories.find((one) => one.key === seed.story),
    `story ${seed.story}`,
  );
  const team = engagement.crew.name;
  const { id } = await createListing(at(stage, engagement.house.lead, when), {
    kind: "adoption_case",
    title: bi(seed.title),
    summary: bi([short(story.summary[0], 160), short(story.summary[1], 160)]),
    engagementId: engagement.id,
    providerId: undefined,
    licence: undefined,
    contact: undefined,
    url: undefined,
    data: {
      problem: bi(story.problem),
      solution: bi([`${seed.solution[0]}執行團隊：${team[0]}。`, `${seed.solution[1]} Team: ${team[1]}.`]),
      results: seed.results.map(({ label, before, after }) => ({ label: bi(label), before, after })),
    },
  });
  await publishListing(at(stage, need(stage.officers.staff[0], "officer"), plusDays(when, 2)), { listingId: id });
}

const short = (text: string, most: number): string => ([...text].length <= most ? text : `${[...text].slice(0, most - 1).join("")}…`);

export async function tellOffers(stage: Stage, when: Date): Promise<void> {
  for (const offer of offers) {
    const house = houseOf(stage, offer.provider);
    const { id } = await createListing(at(stage, house.lead, when), {
      kind: offer.kind,
      title: bi(offer.title),
      summary: bi(offer.summary),
      body: undefined,
      providerId: house.id,
      engagementId: undefined,
      licence: offer.licence,
      contact: undefined,
      url: "https://example.org/hub",
    });
    await publishListing(at(stage, need(stage.officers.staff[1], "officer"), plusDays(when, 1)), { listingId: id });
  }
}

export async function tellMaterials(stage: Stage, when: Date): Promise<void> {
  for (const [n, material] of materials.entries()) {
    const house = houseOf(stage, material.provider);
    const told = plusDays(when, n * 20);
    const { id } = await createListing(at(stage, house.lead, told), {
      kind: "material",
      title: bi(material.title),
      summary: bi(material.summary),
      body: undefined,
      providerId: house.id,
      engagementId: undefined,
      licence: material.licence,
      contact: undefined,
      url: `https://example.org/materials/${n + 1}`,
      items: material.items,
    });
    await publishListing(at(stage, need(stage.officers.staff[1], "officer"), plusDays(told, 2)), { listingId: id });
  }
}

/** The cases of the engagements that were concluded. */
export async function tellCases(stage: Stage): Promise<void> {
  for (const [n, seed] of caseSeeds.entries()) {
    const engagement = stage.engagements.find((one) => one.storyKey === seed.story && one.state === "closed");
    if (engagement) await tellCase(stage, seed, engagement, plusDays(stage.now, -380 + n * 25));
  }
}
