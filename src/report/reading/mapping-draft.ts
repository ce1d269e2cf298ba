import type { FileReading, Question } from "../../domain/file-reading.js";
import type { Plan } from "../../domain/plan.js";
import { type Lang, words } from "../words/words.js";

/**
 * A draft of mapping.yaml from what the reading could not settle. Only what has one likely answer is proposed; where
 * there are several or none they stand as comments, so that nothing is settled without a person.
 */
export function mappingDraft(plan: Plan, readings: readonly FileReading[], lang: Lang): string {
  const { text } = words[lang];
  const asked = readings.filter((reading) => reading.questions.length > 0);
  if (asked.length === 0) return `# ${text.nothingToSettle}\nmappings: []\n`;
  return `# ${text.draftHead}\nmappings:\n${asked.map((reading) => entry(plan, reading, lang).join("\n")).join("\n")}\n`;
}

function entry(plan: Plan, { file, unit, questions }: FileReading, lang: Lang): readonly string[] {
  const { text } = words[lang];
  const name = file.split("/").at(-1) ?? file;
  const of = <K extends Question["kind"]>(kind: K) =>
    questions.filter((one): one is Question & { kind: K } => one.kind === kind);
  const columns = of("column");
  const names = of("name").flatMap((question) => nameLines(plan, question));
  const isProposed = of("name").some(({ candidates }) => candidates.length === 1);
  return [
    `  - file: ${quoted(name)}`,
    unit === undefined ? `    #unit: ${text.draftUnit}` : `    unit: ${unit}`,
    ...of("sheet").flatMap(({ sheets }) => sheets.map((sheet) => `    #sheet: ${quoted(sheet)}`)),
    ...(columns.length > 0 ? ["    #columns:"] : []),
    ...columns.flatMap(({ sheet, role, columns: letters }) =>
      letters.map((letter) => `    #  ${role}: ${letter}   # ${text.sheetWord} ${sheet}`),
    ),
    ...(names.length > 0 ? [`    ${isProposed ? "" : "#"}names:`] : []),
    ...names,
  ];
}

/** One likely target as it stands; of several or none each choice as a line of which only the # is to go. */
function nameLines(plan: Plan, { place, text, candidates }: Question & { kind: "name" }): readonly string[] {
  const where = `${place.sheet} ${place.cell}`;
  const line = (id: string) => `${quoted(text)}: ${id}   # ${where}: ${plan.targets.get(id)?.name ?? ""}`;
  const [only, ...others] = candidates;
  if (only === undefined) return [`    #  ${quoted(text)}: skip   # ${where}`];
  return others.length === 0 ? [`      ${line(only)}`] : candidates.map((id) => `    #  ${line(id)}`);
}

/** Every JSON string is a YAML string. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
