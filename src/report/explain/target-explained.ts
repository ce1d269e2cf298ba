import type { Cite } from "../../domain/basis.js";
import { screenDate } from "../../domain/dates.js";
import { placeText } from "../../domain/place.js";
import { assignedGoal, type Plan } from "../../domain/plan.js";
import { directions, levels, type Target, type WrittenValue } from "../../domain/target.js";
import type { ReportDocument, TableCell } from "../document.js";
import { explainWords, type TargetPart } from "../words/explain-words.js";
import { paperName } from "../words/paper-name.js";
import { type Lang, words } from "../words/words.js";

/** A value as its file writes it, and the commit that last changed its line; undefined where git does not know. */
export interface TracedValue extends WrittenValue {
  readonly change: LineChange | undefined;
}

/** The last change of a line. `commit` is undefined where it is not committed yet. */
export interface LineChange {
  readonly commit: { readonly id: string; readonly on: string; readonly subject: string } | undefined;
}

const parts: readonly TargetPart[] = [
  "name",
  "goal",
  "stretch",
  "direction",
  "measure",
  "level",
  "plausible",
  "decides",
];

/** Since when each value of a target holds, by which paper, where it is written and by which commit. */
export function targetExplained(
  plan: Plan,
  target: Target,
  written: readonly TracedValue[],
  lang: Lang,
): ReportDocument {
  const own = explainWords[lang];
  const { text } = words[lang];
  const rowOf = (value: TracedValue): readonly (readonly TableCell[])[] => {
    const part = parts.find((one) => one === value.key);
    if (!part) return [];
    const { unit } = value;
    const cite = unit === undefined ? citeOf(target, part) : assignedGoal(plan, unit, target.id)?.cite;
    const paper = plan.documents.get(cite?.document ?? "");
    const since = paper?.inForce ?? paper?.issued;
    return [
      [
        { text: unit === undefined ? own.parts[part] : `${text.goal}: ${plan.units.get(unit)?.name ?? unit}` },
        { text: shownValue(plan, part, value.text, lang), tone: "strong" },
        { text: since ? screenDate(since) : "–" },
        { text: [cite?.provision, paper && paperName(paper)].filter(Boolean).join(", ") },
        { text: words[lang].bases[cite?.basis ?? "assumption"] },
        { text: placeText(value.place), tone: "faint" },
        { text: changeText(value.change, lang) },
      ],
    ];
  };
  const items = [...plan.schemes.values()].flatMap((scheme) =>
    scheme.groups.flatMap((group) =>
      group.items.filter((item) => item.targets.includes(target.id)).map((item) => `${item.name} (${scheme.name})`),
    ),
  );
  return {
    lang,
    title: `${target.name} (${target.id})`,
    subtitle: [
      ...(target.quote ? [`${own.quote}: “${target.quote}”${target.section ? ` (${target.section})` : ""}`] : []),
      ...(items.length > 0 ? [`${own.countsIn}: ${items.join("; ")}`] : []),
    ],
    tables: [
      {
        id: "values",
        title: own.values,
        columns: [
          { title: own.which, width: 30 },
          { title: own.value, width: 24 },
          { title: own.since },
          { title: own.paper, width: 34 },
          { title: text.basis },
          { title: own.where, width: 30 },
          { title: own.commit, width: 34 },
        ],
        rows: [...written.filter(isOwn), ...written.filter((one) => !isOwn(one))].flatMap(rowOf),
        notes: [
          ...new Set(
            [target.cite, target.levelCite, ...plan.goals.map((table) => table.cite)].flatMap(({ note }) => note ?? []),
          ),
        ],
      },
    ],
    closing: [],
  };
}

/** Of the target's own entry, not assigned to a unit. */
function isOwn({ unit }: TracedValue): boolean {
  return unit === undefined;
}

/** Ids as their words; numbers as the file writes them. */
function shownValue(plan: Plan, part: TargetPart, written: string, lang: Lang): string {
  const own = explainWords[lang];
  const direction = directions.find((one) => one === written);
  if (part === "decides") return words[lang].booleans[written === "true" ? "true" : "false"];
  if (part === "measure") return plan.measures.get(written)?.name ?? written;
  if (part === "direction" && direction) return own.directions[direction];
  if (part !== "level")
    return lang === "vi" && /^[-\d. ,]+$/.test(written) ? written.replaceAll(".", ",").replaceAll(", ", "; ") : written;
  return written
    .split(", ")
    .map((one) => own.levels[levels.find((level) => level === one) ?? "province"])
    .join(", ");
}

/** What is believable, and whether a reading is clear enough to decide, is our own and stands in no paper. */
function citeOf(target: Target, part: TargetPart): Cite | undefined {
  if (part === "plausible" || part === "decides") return undefined;
  return part === "level" ? target.levelCite : target.cite;
}

function changeText(change: LineChange | undefined, lang: Lang): string {
  if (!change) return explainWords[lang].noGit;
  if (!change.commit) return explainWords[lang].notCommitted;
  const { id, on, subject } = change.commit;
  return `${id} (${screenDate(on)}) ${subject}`;
}
