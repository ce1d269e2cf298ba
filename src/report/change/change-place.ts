import type { Change, Step } from "../../compare/changes.js";
import { type Said, SEPARATOR } from "../../compare/said.js";
import { Decimal } from "../../domain/decimal.js";
import { choiceWord } from "../words/choice-words.js";
import type { ChangeContext } from "./change-context.js";
import { capital, fieldWord, saidText } from "./said-text.js";

/** Letters of a name that are shown; the law's own sentences are long. */
const LONGEST = 90;

/** In which chapter and of whom something changed: "Bảng điểm: Thang điểm 1.000 …". */
export function whereChanged(context: ChangeContext, change: Change): string {
  const { path } = change;
  const [chapter, subject, inner] = path;
  const called = fieldWord(chapter?.key ?? "", context) ?? "";
  if (!subject) return capital(called);
  // A table of goals and a register are no subjects themselves: what stands in them is.
  const isTable = chapter?.key === "goals" || chapter?.key === "registers";
  // A document is known by its number.
  const named = chapter?.key === "documents" ? { key: subject.key, name: undefined } : subject;
  const own = isTable && inner ? (chapter.key === "goals" ? path[3] : inner) : named;
  const of = chapter?.key === "registers" ? (fieldWord(subject.key, context) ?? called) : called;
  const id = own === path.at(-1) ? idShown(change) : "";
  return own ? `${capital(of)}: ${nameOf(context, own)}${id}` : capital(of);
}

/** What of it changed: "nội dung “Tăng trưởng kinh tế”, trọng số". */
export function whatChanged(context: ChangeContext, change: Change): string {
  const { path } = change;
  const [chapter] = path;
  const steps = path.slice(chapter?.key === "goals" ? 4 : chapter?.key === "registers" ? 3 : 2);
  const said = steps
    .filter(({ key }) => !/^(criterion|all|any|in)(#\d+)?$/.test(key) && !/^#?\d+$/.test(key))
    .map((step) => (step.name === undefined && fieldWord(step.key, context)) || `“${nameOf(context, step)}”`);
  // A name follows what it is the name of: "nhóm “…”".
  const isNamed = (at: number) => said[at]?.startsWith("“") === true;
  const joined = said.map((part, at) => (at === 0 ? part : isNamed(at) && !isNamed(at - 1) ? ` ${part}` : `, ${part}`));
  return said.length === 0 ? "" : `${joined.join("")}${idShown(change)}`;
}

/** Of what comes or goes also its id, since two of one name may differ by that alone. */
function idShown({ kind, path }: Change): string {
  const last = path.at(-1);
  return kind === "changed" || last?.name === undefined ? "" : ` (${last.key})`;
}

/** What was said and what is said now; a figure of a target bears its measure. */
export function changedTexts(context: ChangeContext, change: Change): readonly [before: string, after: string] {
  const { before, after, path } = change;
  const field = path[0]?.key === "goals" ? "goal" : (path.at(-1)?.key ?? "").replace(/#\d+$/, "");
  const measure = measureOf(context, change);
  // Of an id itself its name would say nothing.
  if (change.kind === "renamed") return [String(before?.value), String(after?.value)];
  const text = (said: Said | undefined) => {
    const shown = saidText(context, said, field);
    return measure && said?.value instanceof Decimal ? `${shown} ${measure}` : shown;
  };
  return [text(before), text(after)];
}

/** Parts of a target, and of what is reported of it, that are figures in its measure. */
const measured = new Set(["goal", "stretch", "actual", "previous", "reportedGoal"]);

function measureOf({ result: { plan } }: ChangeContext, { path }: Change): string | undefined {
  const keys = path.map((step) => step.key);
  const [chapter, subject, list, target] = keys;
  if (chapter === "goals") return plan.measures.get(plan.targets.get(keys.at(-1) ?? "")?.measure ?? "")?.name;
  if (!measured.has(keys.at(-1) ?? "")) return undefined;
  const id = chapter === "targets" ? subject : list === "figures" ? target : undefined;
  return plan.measures.get(plan.targets.get(id ?? "")?.measure ?? "")?.name;
}

function nameOf(context: ChangeContext, { key, name }: Step): string {
  const { names, lang } = context;
  const plain = key.replace(/#\d+$/, "");
  const parts = () => plain.split(SEPARATOR).map((part) => names.get(part) ?? choiceWords(part, lang));
  const called = name ?? names.get(plain) ?? fieldWord(plain, context) ?? parts().join(", ");
  return called.length > LONGEST ? `${called.slice(0, LONGEST - 1).trimEnd()}…` : called;
}

/** Lists of ours by whose values an entry is known again: kinds of nominee, columns of scores, papers. */
const identifying = ["for", "column", "paper"] as const;

function choiceWords(part: string, lang: ChangeContext["lang"]): string {
  const word = (one: string) =>
    identifying.map((field) => choiceWord(field, one, lang)).find((found) => found !== undefined);
  return part
    .split(",")
    .map((one) => word(one) ?? one)
    .join(", ");
}
