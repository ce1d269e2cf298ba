import { zip as zipParts } from "../../scripts/zip.mjs";

/** A workbook made of hand-written XML, so that a test shows exactly what Excel stores. */
export interface WorkbookParts {
  /** Rows of one sheet as XML: the content of sheetData. */
  readonly rows: string;
  readonly afterRows?: string;
  readonly sharedStrings?: string;
  readonly sheetName?: string;
  /** Further sheets: their rows as XML, by name. */
  readonly moreSheets?: ReadonlyMap<string, string>;
  /** Format codes of the cell styles 0, 1, 2, …; undefined for General. */
  readonly formats?: readonly (string | undefined)[];
  /** Fonts of the same cell styles. */
  readonly fonts?: readonly string[];
  /** Parts beside these, or instead of them; an empty text takes a part away. */
  readonly parts?: ReadonlyMap<string, string>;
  /** Prefix of every element, such as "x:". */
  readonly prefix?: string;
}

const NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export function workbookBytes(parts: WorkbookParts): Uint8Array {
  const p = parts.prefix ?? "";
  const xmlns = p === "" ? `xmlns="${NS}"` : `xmlns:${p.slice(0, -1)}="${NS}"`;
  const formats = parts.formats ?? [undefined];
  const fonts = parts.fonts ?? formats.map(() => "Times New Roman");
  const more = [...(parts.moreSheets ?? [])];
  const files = new Map<string, string>([
    ...more.map(([, rows], at): [string, string] => [
      `xl/worksheets/sheet${at + 2}.xml`,
      `<${p}worksheet ${xmlns}><${p}sheetData>${rows}</${p}sheetData></${p}worksheet>`,
    ]),
    ["[Content_Types].xml", contentTypes(more.length + 1)],
    [
      "_rels/.rels",
      `<Relationships><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      `<Relationships><Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${REL}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="rId3" Type="${REL}/styles" Target="styles.xml"/>${more.map((_, at) => `<Relationship Id="rIdM${at}" Type="${REL}/worksheet" Target="worksheets/sheet${at + 2}.xml"/>`).join("")}</Relationships>`,
    ],
    [
      "xl/workbook.xml",
      `<${p}workbook ${xmlns} xmlns:r="${REL}"><${p}sheets><${p}sheet name="${parts.sheetName ?? "Bieu 01"}" sheetId="1" r:id="rId1"/>${more.map(([name], at) => `<${p}sheet name="${name}" sheetId="${at + 2}" r:id="rIdM${at}"/>`).join("")}</${p}sheets></${p}workbook>`,
    ],
    ["xl/sharedStrings.xml", `<${p}sst ${xmlns}>${parts.sharedStrings ?? ""}</${p}sst>`],
    [
      "xl/styles.xml",
      `<${p}styleSheet ${xmlns}><${p}numFmts>${formats.map((code, at) => (code === undefined ? "" : `<${p}numFmt numFmtId="${164 + at}" formatCode="${escapeXml(code)}"/>`)).join("")}</${p}numFmts><${p}fonts>${fonts.map((name) => `<${p}font><${p}name val="${name}"/></${p}font>`).join("")}</${p}fonts><${p}cellXfs>${formats.map((code, at) => `<${p}xf numFmtId="${code === undefined ? 0 : 164 + at}" fontId="${at}"/>`).join("")}</${p}cellXfs></${p}styleSheet>`,
    ],
    [
      "xl/worksheets/sheet1.xml",
      `<${p}worksheet ${xmlns}><${p}sheetData>${parts.rows}</${p}sheetData>${parts.afterRows ?? ""}</${p}worksheet>`,
    ],
  ]);
  for (const [name, text] of parts.parts ?? []) {
    if (text === "") files.delete(name);
    else files.set(name, text);
  }
  return zip(files);
}

function contentTypes(sheets: number): string {
  const main = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const part = (name: string, type: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="${main}.${type}+xml"/>`;
  const parts = Array.from({ length: sheets }, (_, at) => part(`worksheets/sheet${at + 1}`, "worksheet"));
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${part("workbook", "sheet.main")}${part("sharedStrings", "sharedStrings")}${part("styles", "styles")}${parts.join("")}</Types>`;
}

/** The cell styles of a workbook written as lines, by the letter before the colon. */
const lineStyles = [
  { letter: "", format: undefined, font: "Times New Roman" },
  { letter: "p", format: "0.00%", font: "Times New Roman" },
  { letter: "d", format: "d-mmm", font: "Times New Roman" },
  { letter: "v", format: undefined, font: ".VnTime" },
  { letter: "w", format: undefined, font: "VNI-Times" },
];

/**
 * A workbook written as lines of tab-separated cells; a line `=== name` begins a further sheet. A cell is text, unless
 * it begins with `n:` (a number as stored), `e:` (an error), `f:` (a formula without a stored result), `g:` (a formula, `|`
 * and its result), `p:` (a number in a per cent format) or `d:` (one in a date format); `v:` and `w:` are texts in a TCVN3 and a VNI font. `⏎` is a line
 * break. A line `(merge A1:B2)` is no row.
 */
export function workbookFromLines(text: string): Uint8Array {
  const merges = [...text.matchAll(/^\(merge (.*)\)\n/gm)].map((match) => `<mergeCell ref="${match[1]}"/>`);
  const lines = text.replaceAll(/^\(merge .*\)\n/gm, "").replace(/\n$/, "");
  const [first = "", ...others] = lines.split(/^=== /m);
  const moreSheets = new Map(
    others.map((sheet) => [sheet.slice(0, sheet.indexOf("\n")), sheetRows(sheet.slice(sheet.indexOf("\n") + 1))]),
  );
  return workbookBytes({
    rows: sheetRows(first),
    afterRows: merges.length > 0 ? `<mergeCells>${merges.join("")}</mergeCells>` : "",
    moreSheets,
    formats: lineStyles.map((style) => style.format),
    fonts: lineStyles.map((style) => style.font),
  });
}

function sheetRows(text: string): string {
  const rows = text.split("\n").map((line, at) => {
    const cells = line.replace("(hidden)", "").split("\t");
    const xml = cells.map((cell, column) => cellXml(cell, `${String.fromCharCode(65 + column)}${at + 1}`));
    return `<row r="${at + 1}"${line.startsWith("(hidden)") ? ' hidden="1"' : ""}>${xml.join("")}</row>`;
  });
  return rows.join("");
}

function cellXml(cell: string, address: string): string {
  if (cell === "") return "";
  const [, kind = "", rest = cell] = /^([nefgpdvw]):(.*)$/.exec(cell) ?? [];
  const style = lineStyles.findIndex(({ letter }) => letter === kind);
  const head = `<c r="${address}"${style > 0 ? ` s="${style}"` : ""}`;
  if (kind === "n" || kind === "p" || kind === "d") return `${head}><v>${rest}</v></c>`;
  if (kind === "e") return `${head} t="e"><v>${rest}</v></c>`;
  const [formula = "", result = ""] = rest.split("|");
  if (kind === "g") return `${head}><f>${escapeXml(formula)}</f><v>${result}</v></c>`;
  if (kind === "f") return `${head}><f>${escapeXml(rest)}</f></c>`;
  return `${head} t="inlineStr"><is><t>${escapeXml(rest).replaceAll("⏎", "\n")}</t></is></c>`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** A zip of deflated parts. */
export function zip(files: ReadonlyMap<string, string>): Uint8Array {
  return zipParts([...files].map(([name, content]) => ({ name, content })));
}
