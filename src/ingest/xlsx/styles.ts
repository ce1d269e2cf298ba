import { builtInFormats } from "../workbook/number-formats.js";
import type { SharedString } from "./shared-strings.js";
import { walkXml } from "./walk-xml.js";
import type { Archive } from "./zip.js";

const VOCABULARY = ["numFmt", "fonts", "font", "name", "cellXfs", "xf"];

/** What a cell's style says that matters to its reading. */
export interface CellStyle {
  /** Undefined for General. */
  readonly numberFormat: string | undefined;
  readonly font: string | undefined;
}

export const noStyle: CellStyle = { numberFormat: undefined, font: undefined };

/** What the cells of a sheet refer to by index. */
export interface SheetContext {
  readonly strings: readonly SharedString[];
  readonly styles: readonly CellStyle[];
}

/** The cell styles by index; none where the workbook has no styles. */
export async function readStyles(archive: Archive, part: string | undefined): Promise<readonly CellStyle[]> {
  const styles: CellStyle[] = [];
  if (part === undefined || !archive.has(part)) return styles;
  const custom = new Map<number, string>();
  const fonts: (string | undefined)[] = [];
  let within: "fonts" | "cellXfs" | undefined;
  await walkXml(archive.part(part), {
    vocabulary: VOCABULARY,
    open: (name, attributes) => {
      if (name === "fonts" || name === "cellXfs") within = name;
      else if (name === "numFmt")
        custom.set(attributes.wholeNumber("numFmtId"), attributes.attribute("formatCode") ?? "");
      else if (name === "font" && within === "fonts") fonts.push(undefined);
      else if (name === "name" && within === "fonts") fonts[fonts.length - 1] = attributes.attribute("val");
      else if (name === "xf" && within === "cellXfs") {
        const id = attributes.wholeNumber("numFmtId");
        styles.push({
          numberFormat: custom.get(id) ?? builtInFormats.get(id),
          font: fonts[Math.max(0, attributes.wholeNumber("fontId"))],
        });
      }
    },
    close: (name) => {
      if (name === within) within = undefined;
    },
  });
  return styles;
}
