import { walkXml } from "./xml.js";

/** The built-in formats that say something of the number: per cents. Others read as General. */
const builtIn: Readonly<Record<number, string>> = { 9: "0%", 10: "0.00%" };

/** The number format of each cell style, by the style's index; undefined for General. */
export function readNumberFormats(bytes: Uint8Array): readonly (string | undefined)[] {
  const custom = new Map<number, string>();
  const formats: (string | undefined)[] = [];
  let inCellStyles = false;
  walkXml(bytes, {
    open: (name, attributes) => {
      if (name === "numFmt") custom.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "");
      if (name === "cellXfs") inCellStyles = true;
      if (name === "xf" && inCellStyles) {
        const id = Number(attributes["numFmtId"] ?? 0);
        formats.push(custom.get(id) ?? builtIn[id]);
      }
    },
    close: (name) => {
      if (name === "cellXfs") inCellStyles = false;
    },
  });
  return formats;
}

/** Whether a format shows the number a hundredfold: a per cent sign that is neither quoted nor escaped. */
export function showsPercent(format: string | undefined): boolean {
  if (format === undefined) return false;
  return format.replace(/"[^"]*"|\\./g, "").includes("%");
}
