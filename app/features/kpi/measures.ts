import type { Measure } from "@db/vocabulary/measures";
import type { MessageKey } from "~/lib/message-key";

export interface MeasureDefinition {
  key: Measure;
  /** What one row is and on which day it counts, in words. */
  countedRow: MessageKey;
  /** Whether several rows of one person or organisation count once a year. */
  distinct: "persons" | "organisations" | null;
  /** A sum of the rows' own quantities (jobs, 億元) or a count of rows. */
  adds: "rows" | "quantities";
}

const counts = (key: Measure, countedRow: MessageKey, distinct: MeasureDefinition["distinct"] = null): MeasureDefinition => ({
  key,
  countedRow,
  distinct,
  adds: "rows",
});
const adds = (key: Measure, countedRow: MessageKey): MeasureDefinition => ({ key, countedRow, distinct: null, adds: "quantities" });

/** Every measure as a definition; the SQL of each stands in db/queries/kpi-counted.server.ts under the same key. */
export const measureDefinitions: Record<Measure, MeasureDefinition> = {
  startup_deals: counts("startup_deals", "kpi_counts_startup_deals", "organisations"),
  jobs: adds("jobs", "kpi_counts_jobs"),
  solutions: adds("solutions", "kpi_counts_solutions"),
  alliances: adds("alliances", "kpi_counts_alliances"),
  services: adds("services", "kpi_counts_services"),
  api_domains: adds("api_domains", "kpi_counts_api_domains"),
  subsidy_mechanism: adds("subsidy_mechanism", "kpi_counts_subsidy_mechanism"),
  investment: adds("investment", "kpi_counts_investment"),
  output_value: adds("output_value", "kpi_counts_output_value"),
  industry_talent: counts("industry_talent", "kpi_counts_industry_talent"),
  seed_teachers: counts("seed_teachers", "kpi_counts_seed_teachers", "persons"),
  grassroots: counts("grassroots", "kpi_counts_grassroots"),
  talent_total: counts("talent_total", "kpi_counts_talent_total"),
  challenges_collected: counts("challenges_collected", "kpi_counts_challenges_collected"),
  challenges_listed: counts("challenges_listed", "kpi_counts_challenges_listed"),
  teams_registered: counts("teams_registered", "kpi_counts_teams_registered"),
  teams_coached: counts("teams_coached", "kpi_counts_teams_coached"),
  talent_reports: adds("talent_reports", "kpi_counts_talent_reports"),
};
