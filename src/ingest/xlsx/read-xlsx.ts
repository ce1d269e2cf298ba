import { type Limits, Unreadable } from "../workbook/limits.js";
import { SheetBuilder, type SheetSink } from "../workbook/sheet-builder.js";
import type { Sheet, Workbook } from "../workbook/workbook.js";
import { relationsOf } from "./relations.js";
import { readSharedStrings } from "./shared-strings.js";
import { SheetPart } from "./sheet-part.js";
import { readStyles } from "./styles.js";
import { walkXml } from "./walk-xml.js";
import type { Archive } from "./zip.js";

const VOCABULARY = ["workbookPr", "sheet"];

/** Read an .xlsx or .xlsm workbook: cells only, nothing in it is ever run. Throws Unreadable. */
export async function readXlsx(archive: Archive, limits: Limits): Promise<Workbook> {
  const room = { cells: limits.cells };
  const builders: SheetBuilder[] = [];
  const { date1904 } = await scanXlsx(archive, (name, hidden) => {
    const builder = new SheetBuilder(name, hidden, room);
    builders.push(builder);
    return builder;
  });
  return { kind: "xlsx", date1904, sheets: builders.map((builder): Sheet => builder.build()) };
}

/**
 * Go through every cell of a workbook in the order of the file, keeping none. Throws Unreadable.
 *
 * @public for the bench, which reads a sheet too large to keep.
 */
export async function scanXlsx(
  archive: Archive,
  sinkFor: (sheet: string, hidden: boolean) => SheetSink,
): Promise<{ readonly date1904: boolean }> {
  const main = await mainPart(archive);
  const related = await relationsOf(archive, main);
  const { sheets, date1904 } = await readSheetList(archive, main);
  const partOf = (type: string) => related.find((one) => one.type.endsWith(type))?.target;
  const strings = await readSharedStrings(archive, partOf("/sharedStrings"));
  const styles = await readStyles(archive, partOf("/styles"));
  for (const { name, hidden, relation } of sheets) {
    const part = related.find((one) => one.id === relation);
    if (!part) throw new Unreadable("damaged");
    // A chart sheet holds no cells.
    if (!part.type.endsWith("/worksheet")) continue;
    const sink = sinkFor(name, hidden);
    await walkXml(archive.part(part.target), new SheetPart({ strings, styles }, sink));
  }
  return { date1904 };
}

/** The workbook's own part, by the package's relation or, where that is missing, in its usual place. */
async function mainPart(archive: Archive): Promise<string> {
  const package_ = await relationsOf(archive, "");
  const named = package_.find((one) => one.type.endsWith("/officeDocument"))?.target ?? "xl/workbook.xml";
  if (!archive.has(named)) throw new Unreadable("not_a_workbook");
  return named;
}

async function readSheetList(archive: Archive, main: string) {
  const sheets: { readonly name: string; readonly hidden: boolean; readonly relation: string }[] = [];
  let date1904 = false;
  await walkXml(archive.part(main), {
    vocabulary: VOCABULARY,
    open: (name, attributes) => {
      if (name === "workbookPr") date1904 = attributes.isTrue("date1904");
      else
        sheets.push({
          name: attributes.attribute("name") ?? "",
          hidden: (attributes.attribute("state") ?? "visible") !== "visible",
          relation: attributes.attribute("id") ?? "",
        });
    },
  });
  return { sheets, date1904 };
}
