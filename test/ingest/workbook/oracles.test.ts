import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "@e965/xlsx";
import exceljs from "exceljs";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { address } from "../../../src/ingest/workbook/address.js";
import { usualLimits } from "../../../src/ingest/workbook/limits.js";
import { walkXml } from "../../../src/ingest/xlsx/walk-xml.js";
import { XmlTokenizer } from "../../../src/ingest/xlsx/xml-tokenizer.js";
import { type Archive, openArchive } from "../../../src/ingest/xlsx/zip.js";
import { opened } from "../../helpers/open.js";
import { workbookBytes, workbookFromLines, zip } from "../../helpers/xlsx-parts.js";

const examples = new URL("../../../examples/kien-giang-2017/reports", import.meta.url).pathname;
const fixtures = new URL("../../fixtures", import.meta.url).pathname;

/** Every workbook that the repository has or makes, by its name. */
const workbooks: ReadonlyMap<string, Uint8Array> = new Map([
  ...readdirSync(examples)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name): [string, Uint8Array] => [name, readFileSync(join(examples, name))]),
  ...readdirSync(fixtures, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".sheet"))
    .map((name): [string, Uint8Array] => [name, workbookFromLines(readFileSync(join(fixtures, name), "utf8"))]),
  ["prefixed", workbookBytes({ prefix: "x:", rows: '<x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row>' })],
  [
    "odd",
    workbookBytes({
      rows: `<!-- a > b --><row r="2"><c  r='B2' t="inlineStr"><is><t xml:space="preserve"> a &amp; b &#x1EBF;</t></is></c><c r="C2"><f><![CDATA[A1<B1]]></f><v>1E-3</v></c></row>`,
    }),
  ],
]);

async function parts(bytes: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  const archive: Archive = openArchive(bytes, usualLimits);
  const found = new Map<string, Uint8Array>();
  for (const name of archive.names.filter((one) => /\.(xml|rels)$/.test(one))) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of archive.part(name)) chunks.push(chunk);
    found.set(name, Buffer.concat(chunks));
  }
  return found;
}

const local = (name: string) => name.slice(name.indexOf(":") + 1);

/** What saxes hears: the elements with their attributes, and the text between two tags. */
function heardBySaxes(xml: Uint8Array) {
  const events: string[] = [];
  const asked = new Set<string>();
  const names = new Set<string>();
  let text = "";
  const flush = () => {
    if (text !== "") events.push(`text ${text}`);
    text = "";
  };
  const parser = new SaxesParser({ xmlns: false });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    flush();
    depth += 1;
    const attributes = Object.entries(tag.attributes).filter(([name]) => !name.startsWith("xmlns"));
    for (const [name] of attributes) asked.add(local(name));
    names.add(local(tag.name));
    events.push(
      `open ${local(tag.name)} ${attributes
        .map(([name, value]) => `${local(name)}=${value}`)
        .sort()
        .join(" ")}`,
    );
  });
  let depth = 0;
  parser.on("text", (one) => {
    if (depth > 0) text += one;
  });
  parser.on("cdata", (one) => {
    text += one;
  });
  parser.on("closetag", (tag) => {
    flush();
    depth -= 1;
    events.push(`close ${local(tag.name)}`);
  });
  parser.write(Buffer.from(xml).toString("utf8")).close();
  return { events, asked, names };
}

/** What our tokenizer hears of the same, when the bytes come in chunks of this size. */
function heardByUs(xml: Uint8Array, names: ReadonlySet<string>, asked: ReadonlySet<string>, size: number) {
  const events: string[] = [];
  let text = "";
  const flush = () => {
    if (text !== "") events.push(`text ${text}`);
    text = "";
  };
  const tokens = new XmlTokenizer({
    vocabulary: [...names],
    open: (name, one) => {
      flush();
      const attributes = [...asked].flatMap((key) => (one.find(key) ? [`${key}=${one.attribute(key)}`] : []));
      events.push(`open ${name} ${attributes.sort().join(" ")}`);
    },
    text: (one) => {
      text += one.takeText();
    },
    close: (name) => {
      flush();
      events.push(`close ${name}`);
    },
  });
  for (let at = 0; at < xml.length; at += size) tokens.write(xml.subarray(at, at + size));
  tokens.finish();
  return events;
}

test("saxes hears the same in every part of every workbook, however the bytes are cut", async () => {
  let [compared, heard] = [0, 0];
  for (const [name, bytes] of workbooks)
    for (const [part, xml] of await parts(bytes)) {
      const { events, names, asked } = heardBySaxes(xml);
      for (const size of xml.length < 4_000 ? [1, 7, xml.length] : [997, xml.length])
        expect(heardByUs(xml, names, asked, size), `${name} ${part} by ${size}`).toEqual(events);
      compared += 1;
      heard += events.length;
    }
  expect(compared).toBeGreaterThan(300);
  expect(heard).toBeGreaterThan(50_000);
});

describe("SheetJS reads the same from every cell", () => {
  test("of every workbook", async () => {
    let compared = 0;
    for (const [name, bytes] of workbooks) {
      const theirs = read(bytes, { type: "array", cellNF: true, cellHTML: false, cellText: false });
      const ours = await opened(bytes);
      expect(ours.sheets.map((sheet) => sheet.name)).toEqual(theirs.SheetNames);
      for (const sheet of ours.sheets) {
        const own = theirs.Sheets[sheet.name] ?? {};
        const filled = Object.keys(own).filter(
          (key) => /^[A-Z]+\d+$/.test(key) && own[key].t !== "z" && own[key].v !== "",
        );
        const read = [...sheet.rows.values()].flat().filter((cell) => cell.type !== "blank");
        expect(read.length, `${name} ${sheet.name}`).toBe(filled.length);
        for (const cell of read) {
          const other = own[address(cell.row, cell.column)];
          const value =
            cell.type === "number" ? Number(cell.raw) : cell.type === "boolean" ? cell.raw === "1" : cell.raw;
          expect(value, `${name} ${sheet.name} ${address(cell.row, cell.column)}`).toBe(
            cell.type === "error" ? (other.w ?? cell.raw) : other.v,
          );
          if (cell.formula) expect(other.f).toBe(cell.formula);
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(5_000);
  });

  test("exceljs's own styles: fonts, formats, merges, hidden rows and columns", async () => {
    const workbook = new exceljs.Workbook();
    const sheet = workbook.addWorksheet("Biểu 1");
    sheet.getCell("A1").value = "Tæng s¶n l­îng";
    sheet.getCell("A1").font = { name: ".VnTime" };
    sheet.getCell("B2").value = 0.072;
    sheet.getCell("B2").numFmt = "0.0%";
    sheet.getCell("C3").value = { formula: "1-1", result: 0 };
    sheet.getCell("D4").value = new Date(Date.UTC(2017, 2, 7));
    sheet.mergeCells("A5:B6");
    sheet.getCell("A5").value = "gộp";
    sheet.getRow(2).hidden = true;
    sheet.getColumn(3).hidden = true;
    const { sheets } = await opened(new Uint8Array(await workbook.xlsx.writeBuffer()));
    const cells = [...(sheets[0]?.rows.values() ?? [])].flat();
    expect(
      cells.map((cell) =>
        [
          address(cell.row, cell.column),
          cell.type,
          cell.raw,
          cell.numberFormat ?? "",
          cell.hidden ? "hidden" : "",
        ].join(" "),
      ),
    ).toEqual([
      "A1 text Tæng s¶n l­îng  ",
      "B2 number 0.072 0.0% hidden",
      "C3 number 0  hidden",
      "D4 number 42801 dd/mm/yyyy ",
      "A5 text gộp  ",
    ]);
    expect(cells[0]?.font).toBe(".VnTime");
    expect(sheets[0]?.merges).toEqual([{ top: 5, left: 1, bottom: 6, right: 2 }]);
  });
});

test("cells written with an extra space, which only the tokenizer reads, come out the same as plain ones", async () => {
  let compared = 0;
  for (const [name, bytes] of workbooks) {
    const plain = await opened(bytes);
    const spaced = new Map([...(await parts(bytes))].map(([part, xml]) => [part, respaced(part, xml)]));
    const { sheets } = await opened(zip(spaced));
    expect(sheets, name).toEqual(plain.sheets);
    compared += sheets.length;
  }
  expect(compared).toBeGreaterThan(100);
});

function respaced(part: string, xml: Uint8Array): string {
  const text = Buffer.from(xml).toString("utf8");
  return part.includes("worksheets/") ? text.replaceAll(/<((?:\w+:)?c) r=/g, "<$1  r=") : text;
}

test.each(["utf-16le", "utf-16be"])("a part in %s is heard like one in UTF-8", async (encoding) => {
  const xml = '<?xml version="1.0" encoding="UTF-16"?><a b="xã"><c>đặc khu</c></a>';
  const bytes = Buffer.from(`\ufeff${xml}`, "utf16le");
  if (encoding === "utf-16be") bytes.swap16();
  const heard: string[] = [];
  const chunks = async function* () {
    for (let at = 0; at < bytes.length; at += 3) yield bytes.subarray(at, at + 3);
  };
  await walkXml(chunks(), {
    vocabulary: ["a", "c"],
    open: (name, tokens) => heard.push(`${name} ${tokens.attribute("b") ?? ""}`),
    text: (tokens) => heard.push(tokens.takeText()),
  });
  expect(heard).toEqual(["a xã", "c ", "đặc khu"]);
});
