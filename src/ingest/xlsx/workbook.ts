import { type Limits, type ReadProblem, Unreadable, usualLimits } from "./limits.js";
import { readNumberFormats } from "./number-formats.js";
import { type Cell, readSheet, type Sheet } from "./sheet.js";
import { unescapeText, walkXml } from "./xml.js";
import { type Archive, openArchive } from "./zip.js";

export type { Cell, Sheet } from "./sheet.js";

export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Dates are counted from 1904 instead of 1900. */
  readonly date1904: boolean;
}

export type WorkbookReading = { readonly workbook: Workbook } | { readonly problem: ReadProblem };

/**
 * Read an .xlsx or .xlsm workbook from its bytes; cells only, nothing in it is ever run. Never throws: what cannot be
 * read is named by its problem.
 */
export function readWorkbook(bytes: Uint8Array, limits: Limits = usualLimits): WorkbookReading {
  try {
    return { workbook: readParts(bytes, limits) };
  } catch (error) {
    return { problem: error instanceof Unreadable ? error.problem : "damaged" };
  }
}

export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.rows.get(row)?.get(column);
}

function readParts(bytes: Uint8Array, limits: Limits): Workbook {
  if (bytes.length > limits.file) throw new Unreadable("too_large");
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new Unreadable("old_excel_or_encrypted");
  if (!startsWith(bytes, [0x50, 0x4b])) throw new Unreadable("not_a_workbook");
  const archive = openArchive(bytes, limits);
  const main = relations(archive, "_rels/.rels", "").find((one) => one.type.endsWith("/officeDocument"))?.target;
  if (main === undefined || !archive.has(main)) throw new Unreadable("not_a_workbook");
  const folder = main.replace(/[^/]*$/, "");
  const related = relations(archive, `${folder}_rels/${main.slice(folder.length)}.rels`, folder);
  const { sheets, date1904 } = readSheetList(required(archive, main));
  const partOf = (type: string) => related.find((one) => one.type.endsWith(type))?.target;
  const strings = partOf("/sharedStrings");
  const styles = partOf("/styles");
  const sharedStrings = strings === undefined ? [] : readSharedStrings(required(archive, strings));
  const stylePart = styles === undefined ? undefined : archive.part(styles);
  const numberFormats = stylePart ? readNumberFormats(stylePart) : [];
  return {
    date1904,
    sheets: sheets.flatMap(({ name, hidden, relation }) => {
      const part = related.find((one) => one.id === relation);
      if (!part?.type.endsWith("/worksheet")) return [];
      return [readSheet(required(archive, part.target), { name, hidden, sharedStrings, numberFormats, limits })];
    }),
  };
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** The relations of a part, their targets as names in the archive. */
function relations(archive: Archive, part: string, folder: string): readonly Relation[] {
  const found: Relation[] = [];
  const bytes = archive.part(part);
  if (!bytes) return found;
  walkXml(bytes, {
    open: (name, attributes) => {
      if (name !== "Relationship" || attributes["TargetMode"] === "External") return;
      const target = attributes["Target"] ?? "";
      found.push({
        id: attributes["Id"] ?? "",
        type: attributes["Type"] ?? "",
        target: target.startsWith("/") ? target.slice(1) : resolveParts(folder + target),
      });
    },
  });
  return found;
}

function resolveParts(path: string): string {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}

function readSheetList(bytes: Uint8Array) {
  const sheets: { readonly name: string; readonly hidden: boolean; readonly relation: string }[] = [];
  let date1904 = false;
  walkXml(bytes, {
    open: (name, attributes) => {
      if (name === "workbookPr") date1904 = attributes["date1904"] === "1" || attributes["date1904"] === "true";
      if (name === "sheet")
        sheets.push({
          name: attributes["name"] ?? "",
          hidden: (attributes["state"] ?? "visible") !== "visible",
          relation: attributes["id"] ?? "",
        });
    },
  });
  return { sheets, date1904 };
}

/** Shared strings by index; the runs of rich text are joined, phonetic hints left out. */
function readSharedStrings(bytes: Uint8Array): readonly string[] {
  const strings: string[] = [];
  let text = "";
  let inText = false;
  let phonetic = false;
  walkXml(bytes, {
    open: (name) => {
      if (name === "si") text = "";
      if (name === "rPh") phonetic = true;
      if (name === "t") inText = !phonetic;
    },
    text: (piece) => {
      if (inText) text += piece;
    },
    close: (name) => {
      if (name === "t") inText = false;
      if (name === "rPh") phonetic = false;
      if (name === "si") strings.push(unescapeText(text));
    },
  });
  return strings;
}

function required(archive: Archive, part: string): Uint8Array {
  const bytes = archive.part(part);
  if (!bytes) throw new Unreadable("damaged");
  return bytes;
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
