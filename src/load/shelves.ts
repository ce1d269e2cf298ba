import type { z } from "zod";
import { type Finding, finding } from "../domain/finding.js";
import { parseShape, type Shaped } from "./parse-shape.js";
import { additionFile, awardFile } from "./shapes/awards.js";
import { documentsFile } from "./shapes/documents.js";
import { factsFile } from "./shapes/facts.js";
import { movementsFile } from "./shapes/movements.js";
import { groundsFile, layoutsFile, paperFile } from "./shapes/papers.js";
import { planFile } from "./shapes/plan.js";
import { preferencesFile } from "./shapes/preferences.js";
import { prizesFile } from "./shapes/prizes.js";
import { schemeFile } from "./shapes/scheme.js";
import { goalsFile, measuresFile } from "./shapes/tables.js";
import { targetsFile } from "./shapes/targets.js";
import { clustersFile, unitsFile } from "./shapes/units.js";
import { readYaml, type YamlSource } from "./yaml-source.js";
import type { YamlTree } from "./yaml-tree.js";

/** What each file of rules may hold; the key by which a file of that shape is known comes first. */
export const ruleShapes = {
  province_unit: planFile,
  documents: documentsFile,
  measures: measuresFile,
  facts: factsFile,
  movements: movementsFile,
  preferences: preferencesFile,
  prizes: prizesFile,
  targets: targetsFile,
  units: unitsFile,
  clusters: clustersFile,
  goals: goalsFile,
  scheme: schemeFile,
  award: awardFile,
  adds_to: additionFile,
  paper: paperFile,
  layouts: layoutsFile,
  grounds: groundsFile,
} as const;

export type RuleKey = keyof typeof ruleShapes;
const ruleKeys = Object.keys(ruleShapes) as RuleKey[];

/** The files of rules that have their shape, by what they hold, in the order of their names. */
export type Shelves = { readonly [K in RuleKey]: readonly Shaped<z.output<(typeof ruleShapes)[K]>>[] };

/** A file of the rules: its path as findings name it, and its text. */
export interface RuleFile {
  readonly file: string;
  readonly text: string;
  /** What was made of this text before. */
  readonly kept?: YamlTree | undefined;
}

/** Read every YAML file and put it on its shelf. */
export function shelve(files: readonly RuleFile[]): {
  readonly shelves: Shelves;
  readonly sources: readonly YamlSource[];
  /** What a file that could not be used would have held; undefined in it: that cannot be told. */
  readonly broken: ReadonlySet<RuleKey | undefined>;
  readonly findings: readonly Finding[];
} {
  const shelves = Object.fromEntries(ruleKeys.map((key): [RuleKey, Shaped<unknown>[]] => [key, []]));
  const sources: YamlSource[] = [];
  const broken = new Set<RuleKey | undefined>();
  const findings: Finding[] = [];
  for (const { file, text, kept } of files.filter((one) => /\.ya?ml$/.test(one.file))) {
    const source = readYaml(file, text, kept);
    sources.push(source);
    findings.push(...source.findings);
    if (source.value === undefined) {
      broken.add(undefined);
      continue;
    }
    const key = keyOf(source.value);
    if (!key) {
      findings.push(finding("TD106", source.place([]), { known: ruleKeys.join(", ") }));
      continue;
    }
    const parsed = parseShape<z.ZodType>(source, ruleShapes[key]);
    findings.push(...parsed.findings);
    if (parsed.shaped) shelves[key]?.push(parsed.shaped);
    else broken.add(key);
  }
  return { shelves: shelves as unknown as Shelves, sources, broken, findings };
}

function keyOf(value: unknown): RuleKey | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  return ruleKeys.find((key) => Object.hasOwn(value, key));
}
