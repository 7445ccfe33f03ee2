import { type Unit, units } from "../units";
import { circuits } from "./circuits";
import { clinic } from "./clinic";
import { commerce } from "./commerce";
import { data } from "./data";
import { factory } from "./factory";
import { fields } from "./fields";
import { health } from "./health";
import { conceptNames, type Found } from "./index";
import { land } from "./land";
import { learning } from "./learning";
import { manufacturing } from "./manufacturing";
import { models } from "./models";
import { perception } from "./perception";
import { platforms } from "./platforms";
import { publicSector } from "./public";
import { security } from "./security";
import { signals } from "./signals";
import { trade } from "./trade";

const idsOf = (...tables: readonly (readonly { id: string }[])[]): Set<string> => new Set(tables.flat().map((one) => one.id));

/** What work is about: here two characters name a thing (電鍍, 護理). */
const subjects = idsOf(manufacturing, factory, commerce, trade, health, clinic, land, fields, publicSector, learning, perception, circuits);
/** How it is done: two characters (權重, 驗證) are everybody's words, only a longer name is a term. Of all other tables (screens, programs, parts of a computer) no concept is a reason. */
const methods = idsOf(data, models, signals, platforms, security);

/** Concepts of the subjects that any brief and any team may speak of, whatever they are about. */
const everyday = new Set(
  `research research_and_development academic_paper peer_review industry_academia_collaboration innovation digital_transformation industry adoption
enterprise start_up association alliance project schedule deliverable communication_skills team leadership decision_making strategy cost benefit_evaluation
efficiency pilot field_site deployment_in_practice scale_up service technology_transfer consultant mentor coaching posing_a_challenge solving_challenges
challenge matching contest judge award talent competency skill certificate employee meeting budget policy citizen learning training examination course school
student teacher teaching scoring merchandise customer brand price culture production quality_management inspection detection recognition measurement
calibration anomaly automation controller temperature pressure machining material electronics product_design production_capacity engineering_drawing
environment resilience ecology sports_science companionship emotion proposal outsourcing participatory_design focus_group career job_interview calendar
performance_appraisal entrepreneurship life_cycle ecosystem product_development case_study literature_review empirical_study academic_credit reskilling
internship employee_turnover project_plan progress_tracking accuracy paraphrase three_dimensional two_dimensional electrical_switch purchase_intention
artificial_intelligence machine_learning deep_learning algorithm user_research human_resources recruitment standardisation technical_specification
industry_analysis technology_readiness_level maturity_model proof_of_concept performance_indicator key_performance_indicator knowledge_management
quantitative_research design_thinking service_design programme_office project_management stakeholder smart_manufacturing data_annotation`.split(
    /\s+/,
  ),
);
/** English words with an everyday sense besides the one of a table. */
const ordinary = new Set(
  `capacity painting treatment failure breakdown malfunction cutting cleaning finishing washing resident delivery driver fashion filling packaging fabric
medicine clinical surgical recovery emergency retail material chemical mechanical polishing grinding scratch thickness spinning tooling bearing spectrum
doctor patient nursing factory manufacturer vehicle glasses ceramic network platform segment transport passenger weather climate station flower
building bridge tunnel intersection parking insurance investment promotion checkout inventory logistics marketing advertising publishing election
defence gender degree credit reserve booking narrative appointment companion lesion molecule referral handover exhibition interview laboratory shopping`.split(
    /\s+/,
  ),
);

/** A name that can hardly be an accident: several words, enough characters, an abbreviation in capitals; of single words only a long, uncommon one. */
function specific({ ids, from, to }: Found, text: readonly Unit[], id: string): boolean {
  const [first, ...more] = text.slice(from, to).filter((unit) => unit.kind !== "break");
  if (!first || ids.length > 1) return false;
  const length = 1 + more.length;
  if (first.kind === "character") return length >= (subjects.has(id) ? 2 : 3);
  return length > 1 || first.capitals || (first.single.length >= 6 && !ordinary.has(first.plain) && !ordinary.has(first.single));
}

/** Ids of the concepts a text names so that they may be given to a reader as a reason: of a subject, no everyday word, by a name of their own. */
export function tellingIn(text: string): Set<string> {
  const all = units(text);
  return new Set(
    conceptNames()
      .in(all)
      .flatMap((found) => found.ids.filter((id) => (subjects.has(id) || methods.has(id)) && !everyday.has(id) && specific(found, all, id))),
  );
}
