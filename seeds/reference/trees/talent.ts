import { bi, entriesAt, entryAt, type Entry, files, nameOf, numberAt, optionalTextAt, textAt, textsAt } from "../source";
import { type NodeSeed, nodes, pad, type TreeSeed } from "./node";

const id = (of: Entry) => textAt(of, "id");

/** The AI talent recognition guideline: 3 categories, 5 types, 9 items, certificates, courses, titles, scenarios, career path. */
export function talentTree(): TreeSeed {
  const source = files.talent;
  const { industry_scenarios: _scenarios, career_path: _path, ...rest } = source;
  return {
    kind: "talent_framework",
    version: "1",
    title: bi("AI 產業人才認定指引", "AI talent recognition guideline"),
    source: "AI 產業人才認定指引（數位發展部數位產業署）",
    data: { meta: rest._meta, definition_en: rest.talent_definition_en, category_ability: rest.category_ability, learning_advice: rest.learning_advice, job_title_notes: rest.job_title_notes },
    nodes: [
      ...nodes("category", entriesAt(source, "categories"), { code: id, name: (of) => nameOf(of), description: (of) => bi(textAt(of, "role_zh"), textAt(of, "role_en")) }),
      ...nodes("capability_type", entriesAt(source, "capability_types"), { code: id, parent: (of) => textAt(of, "category"), name: (of) => nameOf(of) }),
      ...nodes("capability_item", entriesAt(source, "capability_items"), {
        code: (of) => `CI${numberAt(of, "no")}`,
        parent: (of) => textAt(of, "type"),
        name: (of) => nameOf(of),
        description: (of) => bi(textAt(of, "desc_zh"), textAt(of, "desc_en")),
      }),
      ...nodes("certificate_class", entriesAt(source, "certificate_classes"), {
        code: (of) => `class.${id(of)}`,
        name: (of) => nameOf(of),
        description: (of) => bi(textAt(of, "definition_zh"), textAt(of, "definition_en")),
      }),
      ...nodes("certificate", entriesAt(source, "certificates"), { code: id, parent: (of) => `class.${textAt(of, "class")}`, name: (of) => nameOf(of) }),
      ...nodes("course", entriesAt(source, "courses"), { code: id, parent: (of) => textAt(of, "type"), name: (of) => nameOf(of) }),
      ...nodes("position", entriesAt(source, "application_role_positions"), {
        code: (of) => `position.${id(of)}`,
        parent: () => "application",
        name: (of) => nameOf(of),
        description: (of) => bi(textAt(of, "positioning_zh"), textAt(of, "positioning_en")),
      }),
      ...titles(source),
      ...scenarios(entryAt(source, "industry_scenarios")),
      ...careerPath(entryAt(source, "career_path")),
    ],
  };
}

function titles(source: Entry): NodeSeed[] {
  const description = (of: Entry) => bi(textAt(of, "positioning_zh"), textAt(of, "positioning_en"));
  return [
    ...nodes("job_title", entriesAt(source, "job_titles_application"), { code: id, parent: () => "application", name: (of) => bi(textsAt(of, "titles_zh").join("、"), textAt(of, "title_en")), description }),
    ...nodes("job_title", entriesAt(source, "job_titles_development"), { code: id, parent: () => "development", name: (of) => bi(textAt(of, "title_zh"), textAt(of, "title_en")), description }),
  ];
}

const scenarios = (source: Entry): NodeSeed[] =>
  (["application", "development"] as const).flatMap((category) =>
    nodes("scenario", entriesAt(source, `${category}_talent`), {
      code: (of) => `scenario.${category}.${textAt(of, "industry")}`,
      parent: () => category,
      name: (of) => nameOf(of, "industry"),
      description: (of) => bi(textsAt(of, "scenarios_zh").join("、"), textsAt(of, "scenarios_en").join(", ")),
    }),
  );

function careerPath(source: Entry): NodeSeed[] {
  return [
    ...nodes("career_node", entriesAt(source, "nodes"), { code: (of) => `career.${id(of)}`, name: (of) => nameOf(of) }),
    ...nodes("career_edge", entriesAt(source, "edges"), {
      code: (of) => `edge.${textAt(of, "from")}.${textAt(of, "to")}`,
      parent: (of) => `career.${textAt(of, "from")}`,
      name: (of) => bi(`${textAt(of, "from")} → ${textAt(of, "to")}`, undefined),
      description: (of) => (optionalTextAt(of, "condition_zh") === undefined ? null : bi(textAt(of, "condition_zh"), undefined)),
    }),
  ];
}

/** The occupational competency standard SMS2512-002v1: duties, tasks, outputs, indicators, knowledge, skills, attitudes. */
export function competencyTree(): TreeSeed {
  const source = files.competency;
  const standard = entryAt(source, "standard");
  const duties = entriesAt(source, "duties");
  const tasks = duties.flatMap((duty) => entriesAt(duty, "tasks").map((task) => ({ ...task, duty: id(duty) })));
  const under = (key: string) => tasks.flatMap((task) => entriesAt(task, key).map((of) => ({ ...of, task: textAt(task, "id") })));
  const ofTask = (of: Entry) => textAt(of, "task");
  return {
    kind: "competency_standard",
    version: textAt(standard, "code"),
    title: nameOf(standard),
    source: "職能基準 SMS2512-002v1（AI 應用規劃師）",
    data: { standard, meta: source._meta },
    nodes: [
      ...nodes("duty", duties.map(({ tasks: _, ...duty }) => duty), { code: id, name: (of) => nameOf(of) }),
      ...nodes("task", tasks.map(({ outputs: _o, indicators: _i, ...task }: Entry) => task), {
        code: id,
        parent: (of) => textAt(of, "duty"),
        name: (of) => nameOf(of),
        level: (of) => (typeof of.level === "number" ? of.level : null),
      }),
      ...nodes("output", under("outputs"), { code: id, parent: ofTask, name: (of) => nameOf(of) }),
      ...nodes("indicator", under("indicators"), { code: id, parent: ofTask, name: (of) => nameOf(of, "summary") }),
      ...(["knowledge", "skills", "attitudes"] as const).flatMap((key) => nodes(key, entriesAt(source, key), { code: id, name: (of) => nameOf(of) })),
      ...nodes("entry_condition", entriesAt(entryAt(standard, "entry_conditions"), "items"), { code: id, name: (of) => nameOf(of) }),
    ],
  };
}

/** The public-sector guide: three roles and routes, eight modules, certificates, learning lines. */
export function publicSectorTree(): TreeSeed {
  const source = files.publicSector;
  const groups = entryAt(source, "certificates");
  const { roles: _r, routes: _t, modules: _m, certificates: _c, learning_lines: _l, ...rest } = source;
  const steps = entriesAt(source, "routes").flatMap((route) => [
    ...entriesAt(route, "path").map((of) => ({ ...of, route: id(route) })),
    ...entriesAt(route, "optional").map((of) => ({ ...of, route: id(route), optional: true })),
  ]);
  return {
    kind: "public_sector",
    version: "1",
    title: bi("AI 公務人才認定指引", "Public-sector AI talent guide"),
    source: "AI 公務人才認定指引懶人包",
    data: rest,
    nodes: [
      ...nodes("role", entriesAt(source, "roles"), { code: (of) => `role.${id(of)}`, parent: (of) => `route.${textAt(of, "route")}`, name: (of) => nameOf(of), description: (of) => bi(textAt(of, "goal_zh"), textAt(of, "goal_en")) }),
      ...nodes("route", entriesAt(source, "routes"), { code: (of) => `route.${id(of)}`, name: (of) => nameOf(of, "theme") }),
      ...nodes("module", entriesAt(source, "modules"), { code: id, name: (of) => nameOf(of) }),
      ...nodes("route_step", steps, {
        code: (of) => `step.${textAt(of, "route")}.${textAt(of, "module")}`,
        parent: (of) => `route.${textAt(of, "route")}`,
        name: (of) => bi(textAt(of, "focus_zh"), undefined),
        level: (of) => (typeof of.order === "number" ? of.order : null),
      }),
      ...Object.keys(groups).flatMap((group) => nodes(`certificate_${group}`, entriesAt(groups, group), { code: id, name: (of) => bi(textAt(of, "name"), textAt(of, "name_en")) })),
      ...nodes("learning_line", entriesAt(source, "learning_lines"), { code: (_, at) => `line.${at + 1}`, name: (of) => nameOf(of), description: (of) => bi(undefined, textAt(of, "focus_en")) }),
    ],
  };
}

/** The demand survey: six roles, the forecast for three years in three scenarios, findings kept whole. */
export function demandTree(): TreeSeed {
  const source = files.demand;
  const forecast = entryAt(source, "forecast");
  const labels = entryAt(forecast, "scenario_labels");
  const years = entryAt(forecast, "by_year");
  const forecasts = Object.keys(years).flatMap((year) =>
    Object.entries(entryAt(years, year)).map(([scenario, value]) => ({ year, scenario, value, label_zh: textAt(labels, scenario) })),
  );
  const { roles: _roles, ...rest } = source;
  return {
    kind: "demand_roles",
    version: "2025-2027",
    title: bi("人工智慧應用服務產業 2025–2027 專業人才需求推估", "AI services talent demand 2025–2027"),
    source: "數位經濟：人工智慧應用服務產業 2025-2027 專業人才需求推估調查（113 年 12 月）",
    data: rest,
    nodes: [
      ...nodes("role", entriesAt(source, "roles"), { code: id, name: (of) => nameOf(of), description: (of) => bi(undefined, textAt(of, "duties_en")) }),
      ...nodes("forecast", forecasts, {
        code: (of) => `forecast.${textAt(of, "year")}.${textAt(of, "scenario")}`,
        name: (of) => bi(`${textAt(of, "year")} 年${textAt(of, "label_zh")}`, `${textAt(of, "year")} ${textAt(of, "scenario")}`),
        level: (of) => numberAt(of, "value"),
      }),
    ],
  };
}

/** Terms the programme uses, from a small CSV (RFC 4180 quotes). */
export function glossaryTree(csvRows: readonly string[][]): TreeSeed {
  return {
    kind: "glossary",
    version: "1",
    title: bi("用語對照", "Glossary"),
    source: "計畫用語對照表",
    data: null,
    nodes: csvRows.slice(1).map(([zh, en, definition], at) => ({
      code: `G${pad(at + 1, 3)}`,
      parentCode: null,
      kind: "term",
      name: bi(zh, en),
      description: definition ? bi(undefined, definition) : null,
      level: null,
      sort: at + 1,
      data: null,
    })),
  };
}
