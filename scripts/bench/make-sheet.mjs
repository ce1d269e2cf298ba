/**
 * Makes the workbooks that the reading bench reads: `node workbooks.mjs DIR REPORTS ROWS`. A process of its own, since a
 * child's peak memory would else begin with what its parent held when it was started.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zip } from "../zip.mjs";

const NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const COLUMNS = "ABCDEFGHIJKL".split("");
const WORDS = "Tổng sản lượng khai thác nuôi trồng thủy sản hộ nghèo giảm tỷ lệ xã đạt chuẩn nông thôn mới".split(" ");

const [folder, reports, rows] = process.argv.slice(2);
mkdirSync(join(folder, "reports"), { recursive: true });
for (let at = 0; at < Number(reports); at++)
  writeFileSync(join(folder, "reports", `bao-cao-${at}.xlsx`), reportBytes(at));
writeFileSync(join(folder, "large.xlsx"), workbook([{ name: "Du lieu", xml: largeSheet(Number(rows)) }], strings(64)));

/** A realistic report: 4 sheets of 60 rows and 12 columns, with styles, merges, formulas and drop-downs. */
function reportBytes(seed) {
  const sheets = Array.from({ length: 4 }, (_, at) => ({ name: `Bieu ${at + 1}`, xml: reportSheet(seed * 4 + at) }));
  return workbook(sheets, strings(180));
}

function reportSheet(seed) {
  const random = randomFrom(seed + 1);
  const rows = Array.from({ length: 60 }, (_, at) => {
    const row = at + 1;
    const cells = COLUMNS.map((column, index) => {
      const style = 1 + (index % 8);
      if (row < 8)
        return index % 4 === 0 ? text(column, row, style, random(180)) : `<c r="${column}${row}" s="${style}"/>`;
      if (index < 3 || index === 11) return text(column, row, style, random(180));
      if (index === 8)
        return `<c r="I${row}" s="5"><f>IF(D${row}=0,0,E${row}/D${row}*100)</f><v>${random(12000) / 100}</v></c>`;
      return `<c r="${column}${row}" s="${style}"><v>${random(4_000_000) / 100}</v></c>`;
    });
    return `<row r="${row}" spans="1:12" ht="15.75" customHeight="1">${cells.join("")}</row>`;
  });
  const merges = ["A1:D1", "E1:L1", "A2:D2", "E2:L2", "A3:L3", "A4:L4", "D6:E6", "F6:H6"];
  return [
    `${HEAD}<worksheet xmlns="${NS}"><dimension ref="A1:L60"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="12" width="14.5" customWidth="1"/></cols><sheetData>',
    ...rows,
    `</sheetData><mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`,
    '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="L8:L60"><formula1>"Đạt,Không đạt"</formula1>',
    '</dataValidation></dataValidations><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>',
  ].join("");
}

/** Texts, numbers and a formula with its result, row by row. */
function* largeSheet(rows) {
  const random = randomFrom(7);
  yield `${HEAD}<worksheet xmlns="${NS}"><dimension ref="A1:L${rows}"/><sheetData>`;
  let piece = "";
  for (let row = 1; row <= rows; row++) {
    const cells = COLUMNS.map((column, index) => {
      if (index < 3) return text(column, row, 2, random(64));
      if (index === 8) return `<c r="I${row}" s="3"><f>D${row}/E${row}</f><v>${random(12000) / 100}</v></c>`;
      return `<c r="${column}${row}" s="3"><v>${random(4_000_000) / 100}</v></c>`;
    });
    piece += `<row r="${row}" spans="1:12">${cells.join("")}</row>`;
    if (row % 2000 === 0) {
      yield piece;
      piece = "";
    }
  }
  yield `${piece}</sheetData></worksheet>`;
}

function text(column, row, style, index) {
  return `<c r="${column}${row}" s="${style}" t="s"><v>${index}</v></c>`;
}

function strings(count) {
  const random = randomFrom(3);
  const items = Array.from({ length: count }, () => {
    const words = Array.from({ length: 3 + random(9) }, () => WORDS[random(WORDS.length)]);
    return `<si><t>${words.join(" ")}</t></si>`;
  });
  return `${HEAD}<sst xmlns="${NS}" count="${count}" uniqueCount="${count}">${items.join("")}</sst>`;
}

function workbook(sheets, sharedStrings) {
  const relation = (id, type, target) => `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"/>`;
  const relations = (inner) =>
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  const content = (part, type) =>
    `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  return zip([
    {
      name: "[Content_Types].xml",
      content: `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${content("/xl/workbook.xml", "sheet.main")}${sheets.map((_, at) => content(`/xl/worksheets/sheet${at + 1}.xml`, "worksheet")).join("")}${content("/xl/sharedStrings.xml", "sharedStrings")}${content("/xl/styles.xml", "styles")}</Types>`,
    },
    { name: "_rels/.rels", content: relations(relation("rId1", "officeDocument", "xl/workbook.xml")) },
    {
      name: "xl/workbook.xml",
      content: `${HEAD}<workbook xmlns="${NS}" xmlns:r="${REL}"><sheets>${sheets.map(({ name }, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join("")}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: relations(
        [
          ...sheets.map((_, at) => relation(`rId${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`)),
          relation("rIdS", "sharedStrings", "sharedStrings.xml"),
          relation("rIdT", "styles", "styles.xml"),
        ].join(""),
      ),
    },
    { name: "xl/styles.xml", content: styles() },
    { name: "xl/sharedStrings.xml", content: sharedStrings },
    ...sheets.map(({ xml }, at) => ({ name: `xl/worksheets/sheet${at + 1}.xml`, content: xml })),
  ]);
}

function styles() {
  const fonts = ["Times New Roman", "Calibri", "Arial"].map(
    (name) => `<font><sz val="12"/><name val="${name}"/></font>`,
  );
  const formats = [0, 3, 4, 9, 10, 164, 0, 2, 1];
  const xfs = formats.map((id, at) => `<xf numFmtId="${id}" fontId="${at % 3}" fillId="0" borderId="0" xfId="0"/>`);
  return `${HEAD}<styleSheet xmlns="${NS}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.###"/></numFmts><fonts count="3">${fonts.join("")}</fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="${xfs.length}">${xfs.join("")}</cellXfs></styleSheet>`;
}

/** Whole numbers below a bound, the same at every run. */
function randomFrom(seed) {
  let state = seed * 2_654_435_761;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
}
