import { type Finding, finding, sortFindings } from "../domain/finding.js";
import { wholeFile } from "../domain/place.js";
import type { Plan } from "../domain/plan.js";
import { buildAwards, buildMovements, buildPreferences } from "./build/awards.js";
import { BuildContext, type Kind } from "./build/context.js";
import { buildDocuments, buildMeasures } from "./build/documents.js";
import { buildFacts } from "./build/facts.js";
import { buildGoals } from "./build/goals.js";
import { buildPapers } from "./build/papers.js";
import { buildPrizes } from "./build/prizes.js";
import { buildSchemes, checkRankAwards } from "./build/schemes.js";
import { buildTargets } from "./build/targets.js";
import { buildClusters, buildUnits, checkOwners } from "./build/units.js";
import { lintCites } from "./lint-cites.js";
import { lintArithmetic, lintQuotes } from "./lint-plan-text.js";
import { type RuleFile, type RuleKey, type Shelves, shelve } from "./shelves.js";

export interface LoadedPlan {
  /** Undefined when anything stands in the way of using it. */
  readonly plan: Plan | undefined;
  readonly findings: readonly Finding[];
  /** What the plan was put together from, for whoever points at its lines. */
  readonly shelves: Shelves;
}

/** Where each kind of thing is described. */
const shelfOf: Readonly<Record<Kind, RuleKey>> = {
  document: "documents",
  measure: "measures",
  target: "targets",
  unit: "units",
  cluster: "clusters",
  scheme: "scheme",
  award: "award",
  fact: "facts",
  item: "scheme",
  movement: "movements",
  paper: "paper",
};

const needed: readonly RuleKey[] = ["province_unit", "documents", "measures", "targets", "units"];

/**
 * Put a plan together from the texts of its files: national law, the province's rules, the year's plan, the
 * workspace's own. Strict: an unknown key, a reference to nothing or a quote that does not stand in the text is an
 * error, every one is reported, and there is no plan while one remains.
 */
export function loadPlan(files: readonly RuleFile[], planFolder: string): LoadedPlan {
  const { shelves, sources, broken, findings } = shelve(files);
  const context = new BuildContext((kind) => broken.has(undefined) || broken.has(shelfOf[kind]));
  const lacking = findings.length > 0 ? [] : needed.filter((key) => shelves[key].length === 0);
  context.findings.push(...lacking.map((key) => finding("TD111", wholeFile(planFolder), { key, folder: planFolder })));

  const documents = buildDocuments(shelves, context);
  const measures = buildMeasures(shelves, context);
  const facts = buildFacts(shelves, context);
  const targets = buildTargets(shelves, measures, context);
  const units = buildUnits(shelves, context);
  const schemes = buildSchemes(shelves, targets, facts, context);
  const clusters = buildClusters(shelves, units, schemes, context);
  checkOwners(shelves, units, clusters, context);
  const goals = buildGoals(shelves, files, targets, units, context);
  const awards = buildAwards(shelves, facts, documents, context);
  const movements = buildMovements(shelves, context);
  const preferences = buildPreferences(shelves, facts, context);
  const papers = buildPapers(shelves, documents, context);
  const prizes = buildPrizes(shelves, awards, context);
  checkRankAwards(shelves, awards, context);

  const [head, ...others] = shelves.province_unit;
  for (const other of others) context.claim("document", head?.value.plan ?? "", other.source.place(["plan"]));
  const lints = [
    ...lintCites(sources, documents),
    ...(head ? [...lintQuotes(shelves, head, files), ...lintArithmetic(head, targets)] : []),
  ];
  if (head) {
    context.expect("document", head.value.document, documents, head.source.place(["document"]));
    context.expect("unit", head.value.provinceUnit, units, head.source.place(["province_unit"]));
  }
  for (const { source, value } of shelves.targets)
    if (value.plan !== undefined) context.expect("document", value.plan, documents, source.place(["plan"]));

  const all = sortFindings([...findings, ...context.findings, ...lints]);
  const sound = head !== undefined && !all.some((one) => one.severity === "error");
  return {
    plan: sound
      ? {
          id: head.value.plan,
          name: head.value.name,
          province: head.value.province,
          provinceUnit: head.value.provinceUnit,
          documents,
          measures,
          targets,
          units,
          clusters,
          schemes,
          goals,
          facts,
          awards: [...awards.values()],
          movements,
          preferences,
          prizes,
          papers,
        }
      : undefined,
    findings: all,
    shelves,
  };
}
