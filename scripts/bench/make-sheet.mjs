/**
 * Makes one workbook with a large sheet: `node make-sheet.mjs FILE ROWS`. A process of its own, since a
 * child's peak memory would else begin with what its parent held when it was started.
 */
import { writeFileSync } from "node:fs";
import { zip } from "../zip.mjs";

const NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const COLUMNS = "ABCDEFGHIJKL".split("");
const WORDS = "Tổng sản lượng khai thác nuôi trồng thủy sản hộ nghèo giảm tỷ lệ xã đạt chuẩn nông thôn mới".split(" ");

const [file, rows] = process.argv.slice(2);
writeFileSync(file, workbook([{ name: "Du lieu", xml: largeSheet(Number(rows)) }], strings(64)));

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
