/**
 * One reader over some workbooks, in a process of its own: `node read-one.mjs thidua|exceljs|inflate[-large] FILE…`; large
 * ones are read piece by piece. It says how many cells there were, or bytes.
 */
import { readFileSync } from "node:fs";

const [chosen, ...files] = process.argv.slice(2);
const [reader, large] = chosen.split("-");
console.log(await readers()[reader]());

function readers() {
  return {
    thidua: async () => {
      const { scanXlsx, readXlsx } = await import("../../build/ingest/xlsx/read-xlsx.js");
      const { openArchive } = await import("../../build/ingest/xlsx/zip.js");
      const { usualLimits } = await import("../../build/ingest/workbook/limits.js");
      let count = 0;
      for (const file of files) {
        if (large) {
          const sink = {
            cell: (found) => (count += found.raw === "" ? 0 : 1),
            hideRow() {},
            hideColumns() {},
            merge() {},
          };
          const limits = { ...usualLimits, file: 1 << 30, part: 4 * 2 ** 30, parts: 4 * 2 ** 30 };
          await scanXlsx(openArchive(readFileSync(file), limits), () => sink);
        } else {
          const { sheets } = await readXlsx(openArchive(readFileSync(file), usualLimits), usualLimits);
          for (const sheet of sheets) for (const row of sheet.rows.values()) count += row.length;
        }
      }
      return count;
    },
    exceljs: async () => {
      const { default: exceljs } = await import("exceljs");
      let count = 0;
      const seen = (value) => (count += value === null || value === undefined ? 0 : 1);
      for (const file of files) {
        if (large) {
          const options = { sharedStrings: "cache", hyperlinks: "ignore", styles: "cache", worksheets: "emit" };
          for await (const sheet of new exceljs.stream.xlsx.WorkbookReader(file, options))
            for await (const row of sheet) row.eachCell((cell) => seen(cell.value));
        } else {
          const workbook = new exceljs.Workbook();
          await workbook.xlsx.readFile(file);
          workbook.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => seen(cell.value))));
        }
      }
      return count;
    },
    inflate: async () => {
      const { inflateRawSync, createInflateRaw } = await import("node:zlib");
      let bytes = 0;
      for (const file of files)
        for (const { data, size } of entries(readFileSync(file))) {
          if (size <= 2 << 20) bytes += inflateRawSync(data).length;
          else {
            const stream = createInflateRaw({ chunkSize: 256 << 10 });
            stream.end(data);
            for await (const chunk of stream) bytes += chunk.length;
          }
        }
      return bytes;
    },
  };
}

/** The packed parts of a sound zip that a reader needs. */
function* entries(file) {
  let at = file.readUInt32LE(file.length - 6);
  for (let left = file.readUInt16LE(file.length - 12); left > 0; left--) {
    const [packed, size, offset] = [20, 24, 42].map((field) => file.readUInt32LE(at + field));
    const nameEnd = at + 46 + file.readUInt16LE(at + 28);
    const name = file.toString("utf8", at + 46, nameEnd);
    const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
    if (/sheet\d+\.xml$|sharedStrings|styles|workbook|_rels\/\.rels$/.test(name))
      yield { data: file.subarray(start, start + packed), size };
    at = nameEnd + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
}
