import { existsSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { countBySeverity, type Finding, finding } from "../domain/finding.js";
import { type Frozen, tamperings } from "../domain/frozen.js";
import type { Hashes } from "../domain/manifest.js";
import type { RegisterMapping, ReportMapping } from "../domain/mapping.js";
import { wholeFile } from "../domain/place.js";
import type { Plan, Round } from "../domain/plan.js";
import { loadFrozen } from "../load/load-json.js";
import { loadMapping } from "../load/load-mapping.js";
import { loadPlan } from "../load/load-plan.js";
import { type LoadedRound, loadRound } from "../load/load-round.js";
import type { RuleFile, Shelves } from "../load/shelves.js";
import {
  filesBelow,
  foldersIn,
  isFile,
  namedFrom,
  packageRoot,
  readBytes,
  readText,
  textOf,
  whyUnreadable,
} from "./files.js";
import { sha256 } from "./hashes.js";
import { keptTrees } from "./kept-trees.js";

export const WORKSPACE_FILE = "thidua.yaml";
export const MAPPING_FILE = "mapping.yaml";
export const FROZEN_FILE = "frozen.json";

/** A workspace as opened: the round, its plan if it is sound, and the texts that findings may quote. */
export interface Workspace {
  readonly root: string;
  readonly round: Round | undefined;
  readonly places: LoadedRound["places"] | undefined;
  readonly plan: Plan | undefined;
  /** The files of rules by what they hold. */
  readonly shelves: Shelves | undefined;
  /** What mapping.yaml settles about the reading of reports. */
  readonly mappings: readonly ReportMapping[];
  /** What it settles about lists that are read as registers. */
  readonly registerMappings: readonly RegisterMapping[];
  /** What it was when it was locked; undefined where it is not. */
  readonly frozen: Frozen | undefined;
  readonly findings: readonly Finding[];
  readonly texts: ReadonlyMap<string, string>;
  /** Of the bytes of each of them; of a file that lies in the package under `package:`. */
  readonly hashes: Hashes;
  readonly filesRead: number;
}

/**
 * Open the workspace of a folder: thidua.yaml, the packaged rules under it, and its own `plan/`. `packaged` is the folder
 * that holds `data/`, where that is not the package in use.
 */
export function openWorkspace(cwd: string, folder: string, packaged: string = packageRoot): Workspace {
  const root = resolve(cwd, folder);
  const file = join(root, WORKSPACE_FILE);
  const nothing = {
    root,
    round: undefined,
    places: undefined,
    plan: undefined,
    shelves: undefined,
    mappings: [],
    registerMappings: [],
    frozen: undefined,
    texts: new Map<string, string>(),
    hashes: new Map<string, string>(),
    filesRead: 0,
  };
  if (!isFile(file)) return { ...nothing, findings: [finding("TD604", undefined, { path: folder })] };
  const round = taken(file, WORKSPACE_FILE);
  const { loaded, findings } = loadRound(WORKSPACE_FILE, round.text);
  const texts = new Map([[WORKSPACE_FILE, round.text]]);
  if (!loaded) return { ...nothing, texts, findings };
  const base = packagedRules(loaded.base, packaged);
  if (!base) {
    const missing = finding("TD124", loaded.at.base, {
      base: loaded.base ?? "",
      known: packagedBases(packaged).join(", "),
    });
    return { ...nothing, texts, findings: [...findings, missing] };
  }
  const folderOfPlan = readRules(filesBelow(join(root, loaded.places.plan)), (path) => namedFrom(root, path));
  const own = folderOfPlan.rules;
  const replaced = new Set(own.map((one) => basename(one.file)));
  const stays = (one: RuleFile) => !replaced.has(basename(one.file));
  const national = base.national.filter((one) => stays(one) || !one.file.includes("/papers/"));
  const shipped = [...national, ...base.province.filter(stays)];
  const rules = [...shipped, ...own];
  for (const rule of rules) texts.set(rule.file, rule.text);
  const { plan, findings: said, shelves } = loadPlan(rules, loaded.places.plan);
  const other =
    plan && plan.id !== loaded.round.plan
      ? [finding("TD123", loaded.at.plan, { seen: loaded.round.plan, plan: plan.id })]
      : [];
  const mapping = plan ? readMapping(root, plan) : noMapping;
  for (const { file: name, text: mapped } of mapping.read) texts.set(name, mapped);
  const hashes = hashesOf(shipped, [round, ...own, ...mapping.read]);
  const lock = readLock(root, hashes);
  const isWrong = other.length + folderOfPlan.findings.length + countBySeverity(mapping.findings, "error") > 0;
  return {
    root,
    round: loaded.round,
    places: loaded.places,
    plan: isWrong ? undefined : plan,
    shelves,
    mappings: mapping.mappings,
    registerMappings: mapping.registers,
    frozen: lock.frozen,
    findings: [...findings, ...folderOfPlan.findings, ...said, ...other, ...mapping.findings, ...lock.findings],
    texts,
    hashes,
    filesRead: rules.length + 1 + mapping.read.length,
  };
}

const noMapping = { mappings: [], registers: [], findings: [], read: [] };

/** mapping.yaml beside thidua.yaml, where there is one. */
function readMapping(root: string, plan: Plan) {
  const path = join(root, MAPPING_FILE);
  if (!isFile(path)) return noMapping;
  const read = taken(path, MAPPING_FILE);
  return { ...loadMapping(plan, MAPPING_FILE, read.text), read: [read] };
}

/** frozen.json beside thidua.yaml, and what of the rules is not as it was locked. */
function readLock(root: string, hashes: Hashes): Pick<Workspace, "frozen" | "findings"> {
  const path = join(root, FROZEN_FILE);
  if (!existsSync(path)) return { frozen: undefined, findings: [] };
  const frozen = isFile(path) ? loadFrozen(readText(path)) : undefined;
  if (!frozen) return { frozen, findings: [finding("TD609", wholeFile(FROZEN_FILE), {})] };
  return { frozen, findings: tamperings(frozen.rules, hashes) };
}

/** The provincial rules that come with the package, such as kien-giang/2017. */
export function packagedBases(packaged: string = packageRoot): readonly string[] {
  const data = join(packaged, "data");
  return foldersIn(data)
    .filter((province) => province !== "national")
    .flatMap((province) =>
      foldersIn(join(data, province))
        .filter(isYear)
        .map((year) => `${province}/${year}`),
    );
}

/** The plan of packaged provincial rules, without goals; undefined where there are none of that name. */
export function packagedPlan(base: string): Plan | undefined {
  const rules = packagedRules(base, packageRoot);
  return rules && loadPlan([...rules.national, ...rules.province], base).plan;
}

/** The files of packaged provincial rules: the province's, and of its year folders only the one named. */
export function provinceFiles(base: string, packaged: string = packageRoot): readonly string[] {
  const [province = "", year = ""] = base.split("/");
  const folder = join(packaged, "data", province);
  return filesBelow(folder).filter((path) => {
    const [first = ""] = namedFrom(folder, path).split("/");
    return !isYear(first) || first === year;
  });
}

function packagedRules(
  base: string | undefined,
  packaged: string,
): { national: readonly TakenFile[]; province: readonly TakenFile[] } | undefined {
  if (base !== undefined && !packagedBases(packaged).includes(base)) return undefined;
  const named = (path: string) => namedFrom(packaged, path);
  return {
    national: readRules(filesBelow(join(packaged, "data", "national")), named).rules,
    province: base === undefined ? [] : readRules(provinceFiles(base, packaged), named).rules,
  };
}

/** The texts of rules; a file that cannot be opened is a finding, and the others are still read. */
function readRules(
  paths: readonly string[],
  named: (path: string) => string,
): { readonly rules: readonly TakenFile[]; readonly findings: readonly Finding[] } {
  const rules: TakenFile[] = [];
  const findings: Finding[] = [];
  for (const path of paths.filter((one) => /\.(ya?ml|csv|txt)$/.test(one))) {
    const file = named(path);
    try {
      rules.push(taken(path, file));
    } catch (error) {
      findings.push(finding("TD603", wholeFile(file), { path: file, why: whyUnreadable(error) }));
    }
  }
  return { rules, findings };
}

/** A file as it was read once: its text, and the hash of its bytes. */
interface TakenFile extends RuleFile {
  readonly hash: string;
}

function taken(path: string, file: string): TakenFile {
  const bytes = readBytes(path);
  const hash = sha256(bytes);
  return { file, text: textOf(bytes), hash, kept: keptTrees().get(hash) };
}

/** By name; what lies in the package bears another than what lies in the workspace. */
function hashesOf(shipped: readonly TakenFile[], own: readonly TakenFile[]): Hashes {
  return new Map([
    ...shipped.map(({ file, hash }) => [`package:${file}`, hash] as const),
    ...own.map(({ file, hash }) => [file, hash] as const),
  ]);
}

/** A folder of one year's plan begins with the year: 2017, 2017-2018. */
function isYear(folder: string): boolean {
  return /^\d{4}/.test(folder);
}
