import type ExcelJS from "exceljs";
import type { IsoDate } from "../../domain/dates.js";

/** Midnight of 1 January 1980, the earliest day a zip can name. */
const ZIP_DAY = 0x0021;

/**
 * The bytes of a workbook, the same at every run: its properties carry the given day, never the clock, and the zip's
 * own dates are set to one fixed day.
 */
export async function writeWorkbook(workbook: ExcelJS.Workbook, day: IsoDate): Promise<Uint8Array> {
  const fixed = new Date(`${day}T00:00:00Z`);
  Object.assign(workbook, { creator: "thidua", lastModifiedBy: "thidua", created: fixed, modified: fixed });
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  fixZipDates(bytes);
  return bytes;
}

function fixZipDates(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const local = view.getUint32(at + 42, true);
    for (const stamp of [at + 12, local + 10]) {
      view.setUint16(stamp, 0, true);
      view.setUint16(stamp + 2, ZIP_DAY, true);
    }
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}
