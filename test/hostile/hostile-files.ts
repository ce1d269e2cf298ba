import { type BookType, utils, write } from "@e965/xlsx";
import { type ZipPart, zip } from "../../scripts/zip.mjs";
import { workbookBytes } from "../helpers/xlsx-parts.js";

const NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const one = '<row r="1"><c r="A1"><v>1</v></c></row>';
const text = (value: string) => `<row r="1"><c r="A1" t="inlineStr"><is><t>${value}</t></is></c></row>`;
const withPart = (name: string, content: string) => workbookBytes({ rows: one, parts: new Map([[name, content]]) });
const sheetXml = (content: string) => withPart("xl/worksheets/sheet1.xml", content);
const sheetOf = (rows: string) => `<worksheet xmlns="${NS}"><sheetData>${rows}</sheetData></worksheet>`;

/** A sound workbook to cut, flip and fuzz. */
export const sound = workbookBytes({
  rows: `${one}<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><f>A1*2</f><v>2</v></c></row>`,
  sharedStrings: "<si><t>Tổng sản lượng</t></si>",
});

const book = utils.book_new();
utils.book_append_sheet(book, utils.aoa_to_sheet([[1], ["Tổng sản lượng", 2]]), "Bieu 01");
export const written = (bookType: BookType) => new Uint8Array(write(book, { type: "array", bookType }));

/** The parts of a minimal workbook, to be written by hand in a zip that lies. */
function parts(sheet: string | Iterable<string>, more: Partial<ZipPart> = {}): readonly ZipPart[] {
  const relations = (inner: string) => `<Relationships>${inner}</Relationships>`;
  return [
    {
      name: "_rels/.rels",
      content: relations(`<Relationship Id="a" Type="${REL}/officeDocument" Target="xl/workbook.xml"/>`),
    },
    {
      name: "xl/workbook.xml",
      content: `<workbook xmlns="${NS}" xmlns:r="${REL}"><sheets><sheet name="S" sheetId="1" r:id="b"/></sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: relations(`<Relationship Id="b" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/>`),
    },
    { name: "xl/worksheets/sheet1.xml", content: sheet, ...more },
  ];
}

function* repeated(head: string, piece: string, times: number, tail: string): Generator<string> {
  yield head;
  const block = piece.repeat(1000);
  for (let at = 0; at < times; at += 1000) yield block;
  yield tail;
}

/** Zeros between the tags of a sheet, so many megabytes of them. */
const bomb = (megabytes: number) =>
  zip(
    parts(
      repeated(`<worksheet xmlns="${NS}"><sheetData>`, " ".repeat(1024), megabytes * 1024, "</sheetData></worksheet>"),
    ),
  );

const ods = (rows: string, before = "") =>
  zip([
    { name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet", method: 0 },
    {
      name: "META-INF/manifest.xml",
      content:
        '<?xml version="1.0" encoding="UTF-8"?>\n<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>',
    },
    { name: "styles.xml", content: "<office:document-styles/>" },
    { name: "meta.xml", content: "<office:document-meta/>" },
    {
      name: "content.xml",
      content: `<?xml version="1.0" encoding="UTF-8"?>${before}<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"><office:body><office:spreadsheet><table:table table:name="S">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
    },
  ]);

const odsCell = (value: number, repeated = 1) =>
  `<table:table-cell office:value-type="float" office:value="${value}" table:number-columns-repeated="${repeated}"><text:p>${value}</text:p></table:table-cell>`;

function compound(fill: (bytes: Buffer) => void): Uint8Array {
  const bytes = Buffer.alloc(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  fill(bytes);
  return new Uint8Array(bytes);
}

const cut = (bytes: Uint8Array, share: number) => bytes.subarray(0, Math.floor(bytes.length * share));
const flip = (bytes: Uint8Array, share: number) => {
  const changed = Uint8Array.from(bytes);
  const at = Math.floor(bytes.length * share);
  changed[at] = (changed[at] ?? 0) ^ 0x55;
  return changed;
};

/** Files made to harm, and odd ones that only look it, by what they are. They are made when they are asked for. */
export const hostileFiles: ReadonlyMap<string, () => Uint8Array> = new Map<string, () => Uint8Array>([
  ...[0.001, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99].map((share): [string, () => Uint8Array] => [
    `cut off after ${share * 100} %`,
    () => cut(sound, share),
  ]),
  ...[0.05, 0.25, 0.45, 0.65, 0.85].map((share): [string, () => Uint8Array] => [
    `a byte flipped at ${share * 100} %`,
    () => flip(sound, share),
  ]),
  ["zip bomb of 100 MB", () => bomb(100)],
  ["zip bomb of 1 GB", () => bomb(1024)],
  [
    "zip bomb whose header says 1000 bytes",
    () => zip(parts(repeated("<worksheet>", " ".repeat(1024), 50_000, "</worksheet>"), { size: 1000 })),
  ],
  ["a part that says it is 2 GB", () => zip(parts(sheetOf(one), { size: 2 ** 31 }))],
  ["a part that says it is smaller", () => zip(parts(sheetOf(one), { size: 20 }))],
  ["a wrong checksum", () => zip(parts(sheetOf(one), { crc: 1 }))],
  ["an unknown packing", () => zip(parts(sheetOf(one), { method: 12 }))],
  ["a part locked by a password", () => zip(parts(sheetOf(one), { flags: 1 }))],
  [
    "the same part twice",
    () => zip([...parts(sheetOf(one)), { name: "XL/WORKSHEETS/SHEET1.XML", content: sheetOf("") }]),
  ],
  [
    "entity bomb",
    () =>
      sheetXml(
        `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;&b;&b;">]><worksheet>&c;</worksheet>`,
      ),
  ],
  [
    "an entity of another file",
    () => sheetXml('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><worksheet>&b;</worksheet>'),
  ],
  ["an unknown entity in a text", () => workbookBytes({ rows: text("&nbsp;") })],
  ["a character reference to nothing", () => workbookBytes({ rows: text("&#0;") })],
  ["a character reference beyond Unicode", () => workbookBytes({ rows: text("&#x110000;") })],
  [
    "a dimension of the whole sheet",
    () =>
      sheetXml(`<worksheet xmlns="${NS}"><dimension ref="A1:XFD1048576"/><sheetData>${one}</sheetData></worksheet>`),
  ],
  [
    "a rule on every cell",
    () =>
      workbookBytes({
        rows: one,
        afterRows: '<dataValidations><dataValidation type="list" sqref="A1:XFD1048576"/></dataValidations>',
      }),
  ],
  [
    "50,000 merges",
    () =>
      workbookBytes({
        rows: one,
        afterRows: `<mergeCells>${Array.from({ length: 50_000 }, (_, at) => `<mergeCell ref="A${at + 2}:C${at + 2}"/>`).join("")}</mergeCells>`,
      }),
  ],
  [
    "50,000 merges over each other",
    () =>
      workbookBytes({
        rows: Array.from({ length: 200 }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c></row>`).join(
          "",
        ),
        afterRows: `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(50_000)}</mergeCells>`,
      }),
  ],
  [
    "a merge of the whole sheet",
    () => workbookBytes({ rows: one, afterRows: '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>' }),
  ],
  ["16,384 columns", () => workbookBytes({ rows: `<row r="1">${"<c><v>1</v></c>".repeat(16_384)}</row>` })],
  ["16,385 columns", () => workbookBytes({ rows: `<row r="1">${"<c><v>1</v></c>".repeat(16_385)}</row>` })],
  ["row 4294967295", () => workbookBytes({ rows: '<row r="4294967295"><c><v>1</v></c></row>' })],
  ["row -1", () => workbookBytes({ rows: '<row r="-1"><c><v>1</v></c></row>' })],
  [
    "a single cell in the last corner",
    () => workbookBytes({ rows: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' }),
  ],
  ["a cell beyond the last column", () => workbookBytes({ rows: '<row r="1"><c r="XFE1"><v>1</v></c></row>' })],
  ["a cell address in words", () => workbookBytes({ rows: '<row r="1"><c r="một"><v>1</v></c></row>' })],
  ["a sheet called __proto__", () => workbookBytes({ rows: one, sheetName: "__proto__" })],
  ["a sheet called constructor", () => workbookBytes({ rows: one, sheetName: "constructor" })],
  [
    "a part outside the archive",
    () =>
      withPart(
        "xl/_rels/workbook.xml.rels",
        `<Relationships><Relationship Id="rId1" Type="${REL}/worksheet" Target="../../../../etc/passwd"/></Relationships>`,
      ),
  ],
  [
    "a part on the web",
    () =>
      withPart(
        "xl/_rels/workbook.xml.rels",
        `<Relationships><Relationship Id="rId1" TargetMode="External" Type="${REL}/worksheet" Target="http://localhost/"/></Relationships>`,
      ),
  ],
  ["a path with ..", () => zip([{ name: "../../evil.txt", content: "x" }, ...parts(sheetOf(one))])],
  [
    "backslashes in part names",
    () => zip(parts(sheetOf(one)).map((part) => ({ ...part, name: part.name.replaceAll("/", "\\") }))),
  ],
  [
    "2,147,483,647 strings announced",
    () =>
      withPart(
        "xl/sharedStrings.xml",
        `<sst xmlns="${NS}" count="2147483647" uniqueCount="2147483647"><si><t>a</t></si></sst>`,
      ),
  ],
  [
    "a string index that leads nowhere",
    () => workbookBytes({ rows: '<row r="1"><c r="A1" t="s"><v>99</v></c></row>' }),
  ],
  ["a string index below zero", () => workbookBytes({ rows: '<row r="1"><c r="A1" t="s"><v>-1</v></c></row>' })],
  ["a style that is not there", () => workbookBytes({ rows: '<row r="1"><c r="A1" s="999"><v>1</v></c></row>' })],
  [
    "numbers that are none",
    () =>
      workbookBytes({
        rows: '<row r="1"><c r="A1"><v>NaN</v></c><c r="B1"><v>1e999</v></c><c r="C1"><v>0x10</v></c></row>',
      }),
  ],
  ["a text of 20 MB", () => workbookBytes({ rows: text("a".repeat(20 << 20)) })],
  [
    "a text of 1 MB in 100,000 cells",
    () =>
      workbookBytes({
        sharedStrings: `<si><t>${"a".repeat(1 << 20)}</t></si>`,
        rows: Array.from(
          { length: 100_000 },
          (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>0</v></c></row>`,
        ).join(""),
      }),
  ],
  [
    "a million cells",
    () =>
      zip(
        parts(
          repeated(
            `<worksheet xmlns="${NS}"><sheetData>`,
            "<row><c><v>1</v></c></row>",
            1_000_000,
            "</sheetData></worksheet>",
          ),
        ),
      ),
  ],
  [
    "a million empty rows",
    () =>
      zip(
        parts(
          repeated(
            `<worksheet xmlns="${NS}"><sheetData>${one}`,
            '<row s="5" customFormat="1"/>',
            1_000_000,
            "</sheetData></worksheet>",
          ),
        ),
      ),
  ],
  [
    "5,000 sheets on one part",
    () =>
      withPart(
        "xl/workbook.xml",
        `<workbook xmlns="${NS}" xmlns:r="${REL}"><sheets>${Array.from({ length: 5000 }, (_, at) => `<sheet name="S${at}" sheetId="${at + 1}" r:id="rId1"/>`).join("")}</sheets></workbook>`,
      ),
  ],
  ["tags 100,000 deep", () => sheetXml(`<worksheet>${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}</worksheet>`)],
  [
    "a tag with 10,000 attributes",
    () => sheetXml(`<worksheet ${Array.from({ length: 10_000 }, (_, at) => `a${at}="1"`).join(" ")}/>`),
  ],
  ["tags that do not close", () => sheetXml(`<worksheet xmlns="${NS}"><sheetData>${one}`)],
  ["tags that cross", () => sheetXml("<worksheet><a><b></a></b></worksheet>")],
  ["a comment that does not end", () => sheetXml("<worksheet><!-- </worksheet>")],
  ["CDATA that does not end", () => sheetXml("<worksheet><![CDATA[ </worksheet>")],
  ["two roots", () => sheetXml("<worksheet/><worksheet/>")],
  ["a sheet without a byte", () => zip(parts(""))],
  ["zeros instead of XML", () => sheetXml("\0".repeat(1000))],
  // From here on files are odd, but sound.
  ["prefixed XML", () => workbookBytes({ prefix: "x:", rows: '<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>' })],
  [
    "CDATA and comments",
    () => workbookBytes({ rows: '<!-- x --><row r="1"><c r="A1" t="str"><v><![CDATA[a<b]]></v></c></row>' }),
  ],
  [
    "single quotes and line breaks in tags",
    () => workbookBytes({ rows: "<row\n r='1' ><c\tr='A1'\n><v>1</v ></c ></row >" }),
  ],
  ["parts that are not packed", () => zip(parts(sheetOf(one)).map((part) => ({ ...part, method: 0 })))],
  ["a zip written like a large one", () => zip(parts(sheetOf(one)).map((part) => ({ ...part, large: true })))],
  ["no styles and no strings", () => zip(parts(sheetOf(one)))],
  ["no relations of the package", () => zip(parts(sheetOf(one)).slice(1))],
  [
    "strict OOXML",
    () =>
      zip(
        parts(sheetOf(one)).map((part) => ({
          ...part,
          content: String(part.content)
            .replaceAll(REL, STRICT)
            .replaceAll(NS, "http://purl.oclc.org/ooxml/spreadsheetml/main"),
        })),
      ),
  ],
  [
    "UTF-16",
    () =>
      zip(
        parts("")
          .slice(0, 3)
          .concat({
            name: "xl/worksheets/sheet1.xml",
            content: new Uint8Array(Buffer.from(`\ufeff${sheetOf(text("xã"))}`, "utf16le")),
          }),
      ),
  ],
  [
    "as LibreOffice writes",
    () =>
      sheetXml(
        `<worksheet xmlns="${NS}"><sheetPr filterMode="false"><pageSetUpPr fitToPage="false"/></sheetPr><dimension ref="A1"/><sheetData><row r="1" customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" collapsed="false"><c r="A1" s="0" t="n"><v>1</v></c></row></sheetData></worksheet>`,
      ),
  ],
  [
    "as WPS writes",
    () =>
      sheetXml(
        `<worksheet xmlns="${NS}" xmlns:r="${REL}" xmlns:xdr="x" xmlns:mc="y"><sheetPr/><dimension ref="A1:XFD2"/><sheetData><row r="1" s="1" customFormat="1" spans="1:16384"><c r="A1" s="0"><v>1</v></c><c r="B1" s="0"/></row><row r="2" s="1" customFormat="1"/></sheetData><headerFooter/></worksheet>`,
      ),
  ],
  ["an old workbook (.xls)", () => written("biff8")],
  ["an old workbook cut in half", () => cut(written("biff8"), 0.5)],
  ["an old workbook with a byte flipped", () => flip(written("biff8"), 0.3)],
  ["a container without streams", () => compound(() => {})],
  [
    "a container whose sectors point at themselves",
    () =>
      compound((bytes) => {
        bytes.write("Workbook\0", 1024, "utf16le");
        bytes.fill(0, 512, 1024);
        bytes.writeUInt16LE(9, 30);
        bytes.writeUInt32LE(1, 44);
        bytes.writeUInt32LE(1, 48);
      }),
  ],
  ["a workbook with a password", () => compound((bytes) => bytes.write("EncryptedPackage\0", 1024, "utf16le"))],
  ["a binary workbook (.xlsb)", () => written("xlsb")],
  ["a binary workbook cut in half", () => cut(written("xlsb"), 0.5)],
  ["a workbook of LibreOffice (.ods)", () => written("ods")],
  ["an .ods written by hand", () => ods(`<table:table-row>${odsCell(1)}${odsCell(2)}</table:table-row>`)],
  [
    "an .ods whose row of 1,024 figures repeats a million times",
    () => ods(`<table:table-row table:number-rows-repeated="1048576">${odsCell(1, 1024)}</table:table-row>`),
  ],
  [
    "an .ods with an entity bomb",
    () => ods("<table:table-row/>", '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]>'),
  ],
  ["a csv in one line of 10 MB", () => Buffer.from(`${"1;".repeat(5 << 20)}\n`)],
  ["a csv whose quote does not end", () => Buffer.from('a;b;c\n"1;2;3\n4;5;6\n')],
  ["a csv that would run", () => Buffer.from("=cmd|' /C calc'!A0;1;2\n=cmd;3;4\n")],
  ["noise", () => Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919 + 13) % 256)],
  ["a text without columns", () => Buffer.from("Kính gửi Sở Nội vụ\n")],
  ["a web page", () => Buffer.from("<!DOCTYPE html><html></html>")],
  ["a PDF", () => Buffer.from("%PDF-1.4")],
  ["a photograph", () => Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
  ["a compressed folder", () => zip([{ name: "bao cao/a.xlsx", content: "x" }])],
  ["the letters PK", () => Buffer.from("PK")],
  ["an empty zip", () => zip([])],
  ["nothing at all", () => new Uint8Array()],
]);
