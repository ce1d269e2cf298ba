import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../src/domain/finding.js";
import { type FindingCode, findingCatalogue } from "../../src/domain/finding-catalogue.js";
import { placeText } from "../../src/domain/place.js";
import { findingWords } from "../../src/report/words/finding-words.js";

/** A fixture that has been run: its name begins with the code that it causes. */
export interface RunFixture {
  readonly name: string;
  readonly findings: readonly Finding[];
}

/** What the codes of each hundred are about. */
const rooms: Readonly<Record<string, string>> = {
  TD1: "Rules (`load`)",
  TD2: "Reports and registers (`ingest`)",
  TD3: "Points and ranks (`evaluate`)",
  TD4: "Awards (`award`)",
  TD5: "Papers (`load`, `report`)",
  TD6: "Files and runs (`cli`)",
};

const head = `# Findings

Every finding, with what causes it in a small made-up province and what the tool then says in both languages. Made by running them:
\`UPDATE=1 npx vitest run test/fixtures.test.ts\`. A code is never reused and never changes its meaning.

error: something was left out of the result. warning: it was used, but look. note: for the record.

Inputs are shown as what differs from the province that has nothing to say, \`test/fixtures/base\`; cells stand between bars, \`n:4.5\` is
a cell that holds a number, \`{form of huyen-a}\` the id of that unit's form, other cells hold text.
`;

/** docs/findings.md, from the fixtures as they ran. */
export function galleryPage(base: string, folder: string, fixtures: readonly RunFixture[]): string {
  const parts = fixtures.map((fixture, index) => {
    const hundred = fixture.name.slice(0, 3);
    const isFirst = fixtures[index - 1]?.name.slice(0, 3) !== hundred;
    return `${isFirst ? `\n## ${rooms[hundred]}\n` : ""}${entry(base, join(folder, fixture.name), fixture)}`;
  });
  return `${head}${parts.join("")}`;
}

function entry(base: string, overlay: string, { name, findings }: RunFixture): string {
  const code = name.slice(0, 5) as FindingCode;
  const found = findings.filter((one) => one.code === code);
  const [first] = found;
  if (!first) throw new Error(`${name} does not cause ${code}`);
  const more = found.length > 1 ? ` (and ${found.length - 1} more)` : "";
  const files = filesIn(overlay);
  const input = files
    .filter((file) => !isReplaced(file, files))
    .map((file) => `\`${shownName(file)}\`\n\n${changes(join(base, file), join(overlay, file))}`);
  return `
### ${code} · ${findingCatalogue[code].severity} · ${name.slice(6).replaceAll("-", " ")}

${input.join("\n")}
> ${first.place ? `${placeText(first.place)}: ` : ""}${findingWords(first, "vi")}${more}
>
> ${findingWords(first, "en")}
`;
}

function filesIn(overlay: string): readonly string[] {
  return readdirSync(overlay, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && one.name !== "expected.txt")
    .map((one) => join(one.parentPath, one.name).slice(overlay.length + 1))
    .sort();
}

/** A workbook of the base that is taken away for a file of another kind under the same name. */
function isReplaced(file: string, files: readonly string[]): boolean {
  return file.endsWith(".sheet") && files.includes(file.replace(/\.sheet$/, ".xlsx"));
}

function shownName(file: string): string {
  return file.replace(/\.sheet$/, ".xlsx").replace(/\.link$/, "");
}

/** The lines that the overlay takes away and those that it brings. */
function changes(before: string, after: string): string {
  const old = existsSync(before) ? linesOf(before) : [];
  const now = linesOf(after);
  if (after.endsWith(".link")) return `A link to \`${now[0]}\`, which is not there.\n`;
  if (now.length === 0) return "The file is not there.\n";
  const gone = without(old, now).map((line) => `- ${line}`);
  const come = without(now, old).map((line) => `+ ${line}`);
  return `${["```diff", ...gone, ...come, "```"].join("\n")}\n`;
}

/** The lines of a text that are not in the other; a line that stands twice must be there twice. */
function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function linesOf(file: string): readonly string[] {
  return readFileSync(file, "utf8")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .map((line) => line.replaceAll("\t", " | "));
}
