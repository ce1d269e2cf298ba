import { readCsv } from "./workbook/csv.js";
import { fileKind, zipKind } from "./workbook/file-kind.js";
import type { ForeignKind } from "./workbook/foreign.js";
import { foreignKinds } from "./workbook/foreign-kinds.js";
import { type Limits, Unreadable, usualLimits } from "./workbook/limits.js";
import type { WorkbookReading } from "./workbook/workbook.js";
import { readXlsx } from "./xlsx/read-xlsx.js";
import { walkXml } from "./xlsx/walk-xml.js";
import { type Archive, openArchive } from "./xlsx/zip.js";

/** How a workbook that a library reads for us is opened; it must come to an end by itself. */
export type ForeignReader = (bytes: Uint8Array, kind: ForeignKind) => Promise<WorkbookReading>;

/** Read a workbook of any kind from its bytes. Never throws: what cannot be read is named by its problem. */
export async function readWorkbook(
  bytes: Uint8Array,
  readForeign: ForeignReader,
  limits: Limits = usualLimits,
): Promise<WorkbookReading> {
  try {
    const reading = await readAnyKind(bytes, readForeign, limits);
    return "workbook" in reading && reading.workbook.sheets.length === 0 ? { problem: "damaged" } : reading;
  } catch (error) {
    if (error instanceof Unreadable) return { problem: error.problem };
    if (error instanceof RangeError) return { problem: "damaged" };
    throw error;
  }
}

async function readAnyKind(bytes: Uint8Array, readForeign: ForeignReader, limits: Limits): Promise<WorkbookReading> {
  if (bytes.length > limits.file) return { problem: "too_large" };
  const file = fileKind(bytes);
  if ("problem" in file) return file;
  if (file.kind === "text") return { workbook: readCsv(bytes, limits) };
  if (file.kind === "xls") return readForeign(bytes, "xls");
  const archive = openArchive(bytes, limits);
  const zipped = zipKind(archive.names, await mimetypeOf(archive));
  if ("problem" in zipped) return zipped;
  const foreign = foreignKinds.find((kind) => kind === zipped.kind);
  if (foreign === undefined) return { workbook: await readXlsx(archive, limits) };
  await checkParts(archive);
  return readForeign(bytes, foreign);
}

/** The library trusts sizes, checksums and XML; here they are proved before it sees the file. */
async function checkParts(archive: Archive): Promise<void> {
  for (const name of archive.names) {
    if (name === "content.xml") await walkXml(archive.part(name), { vocabulary: [], open: () => {} });
    else for await (const _ of archive.part(name));
  }
}

async function mimetypeOf(archive: Archive): Promise<string> {
  if (!archive.has("mimetype")) return "";
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of archive.part("mimetype")) text += decoder.decode(chunk.subarray(0, 200));
  return text;
}
