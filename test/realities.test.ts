import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BookType, utils, write } from "@e965/xlsx";
import { afterAll, describe, expect, test } from "vitest";
import { openWorkspace } from "../src/cli/workspace.js";
import type { FileReading } from "../src/domain/file-reading.js";
import type { ReportMapping } from "../src/domain/mapping.js";
import { gather } from "../src/ingest/gather.js";
import { openedFile } from "../src/ingest/opened-file.js";
import { readReport } from "../src/ingest/read-report.js";
import { renderCsv } from "../src/report/csv.js";
import { open } from "./helpers/open.js";
import { workbookBytes, workbookFromLines, zip } from "./helpers/xlsx-parts.js";

/**
 * What real unit reports look like: one test for each thing that happens in spreadsheets from Vietnamese offices,
 * numbered as the list of such things is. Workbooks are lines of tab-separated cells.
 */
const folder = mkdtempSync(join(tmpdir(), "thidua-realities-"));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(
  join(folder, "thidua.yaml"),
  "plan: kien-giang-2017\nbase: kien-giang/2017\nperiod: { kind: year, name: năm 2017, from: 2017-01-01, to: 2017-12-31 }\n",
);
const { plan, round, findings } = openWorkspace("/", folder);
if (!plan || !round) throw new Error(JSON.stringify(findings));

async function read(bytes: string | Uint8Array, mappings: readonly ReportMapping[] = [], file = "a.xlsx") {
  const opened = await open(typeof bytes === "string" ? workbookFromLines(bytes) : bytes);
  if (!plan || !round) throw new Error("no plan");
  return readReport({ plan, round, file, mappings }, openedFile(file, opened));
}

/** "capture-output 35959 E9": each figure of the year with its value, or how else it reads, and its cell. */
function figures(reading: FileReading, period = "2017"): readonly string[] {
  return reading.observations
    .filter((one) => one.period === period)
    .map((one) => {
      const value = one.actual?.toFixed() ?? [one.reading, ...one.candidates.map((each) => each.toFixed())].join(" ");
      return `${one.target} ${value} ${one.place.cell}`;
    });
}

/** "TD205 E9": what was found, leaving out the codes that the case is not about. */
function found(reading: FileReading, ...leftOut: readonly string[]): readonly string[] {
  const usual = ["TD222", "TD227", "TD232", ...leftOut];
  return reading.findings
    .filter((one) => !usual.includes(one.code))
    .map((one) => `${one.code} ${one.place && "cell" in one.place ? one.place.cell : ""}`.trim());
}

const TITLE = "UBND TỈNH KIÊN GIANG\t\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHUYỆN AN MINH\n";
const HEAD = "STT\tChỉ tiêu\tĐVT\tKế hoạch\tThực hiện\tTỷ lệ (%)\tGhi chú\n";
/** One row of the common layout in row 4; the result stands in E4. */
const row = (name: string, measure: string, goal: string, actual: string) =>
  `${TITLE}${HEAD}1\t${name}\t${measure}\t${goal}\t${actual}\n`;

describe("layout", () => {
  test("1: the headings stand in row 12, over two rows, with line breaks, under a title, above numbers of columns", async () => {
    const reading = await read(
      `(merge A9:A10)\n(merge B9:B10)\n(merge D9:E9)\n${TITLE}\t\t\t\t\tMẫu số 01\n\n\n\nKẾT QUẢ THỰC HIỆN CHỈ TIÊU THI ĐUA NĂM 2017\n\nSTT\tTên⏎chỉ tiêu\tĐơn vị⏎tính\tNăm 2017\n\t\t\tKế⏎hoạch\tThực⏎hiện\n(1)\t(2)\t(3)\t(4)\t(5)\n1\tTổng sản lượng khai thác\ttấn\tn:53000\tn:51344\n`,
    );
    expect(reading.unit).toBe("an-minh");
    expect(figures(reading)).toEqual(["capture-output 51344 E12"]);
    expect(reading.tables[0]?.skipped).toEqual([{ row: 11, text: "(2)", reason: "numbering" }]);
  });

  test.each([
    [
      "Ghi chú\t\tƯớc TH\tChỉ tiêu\t\tKH năm 2017\tĐơn vị",
      "\t\tn:51344\tTổng sản lượng khai thác\t\tn:53000\ttấn",
      "C4",
    ],
    [
      "TT\tNội dung\tTH/KH\tKết quả\tChỉ tiêu giao\tĐVT",
      "1\tTổng sản lượng khai thác\tn:96.9\tn:51344\tn:53000\ttấn",
      "D4",
    ],
    [
      "TT\tHạng mục\tSo KH (%)\tTH năm 2017\tKH\tĐVT",
      "1\tTổng sản lượng khai thác\tn:96.9\tn:51344\tn:53000\ttấn",
      "D4",
    ],
  ])("2: columns in any words and any order: %s", async (head, cells, at) => {
    const reading = await read(`${TITLE}${head}\n${cells}\n`);
    expect(figures(reading)).toEqual([`capture-output 51344 ${at}`]);
  });

  test("2: two columns that could be the result are asked about", async () => {
    const reading = await read(`${TITLE}STT\tChỉ tiêu\tThực hiện\tKết quả\n1\tTôm nuôi\tn:5\tn:6\n`);
    expect([figures(reading), found(reading)]).toEqual([[], ["TD235 A3"]]);
  });

  test("3: last year, half a year, a quarter and the change are never the year's result", async () => {
    const reading = await read(
      `${TITLE}STT\tChỉ tiêu\tĐVT\tTH năm 2016\tTH 6 tháng\tQuý I\tSo cùng kỳ\tƯớc TH năm 2017\n1\tTôm nuôi\ttấn\tn:6000\tn:3000\tn:1500\tn:8\tn:6489\n`,
    );
    expect(figures(reading)).toEqual(["farmed-shrimp-output 6489 H4"]);
    expect(figures(reading, "2016")).toEqual(["farmed-shrimp-output 6000 D4"]);
  });

  test("4: numbering of every kind, lost numbering, and parts that stay apart from their whole", async () => {
    const reading = await read(
      `${TITLE}${HEAD}I\tKINH TẾ\n1\t1.1. Sản lượng nuôi trồng\ttấn\t\tn:23425\n\t- Trong đó: tôm nuôi\ttấn\t\tn:6489\n1.\ta) Tổng thu ngân sách trên địa bàn\ttỷ đồng\t\tn:866.85\n+\t+ Thu nội địa\ttỷ đồng\t\tn:816.39\n`,
    );
    expect(figures(reading)).toEqual([
      "aquaculture-output 23425 E5",
      "farmed-shrimp-output 6489 E6",
      "budget-revenue 866.85 E7",
      "budget-revenue-domestic 816.39 E8",
    ]);
  });

  test("5: sections, totals, notes and the signature block are passed over, each with its reason", async () => {
    const reading = await read(
      `${TITLE}${HEAD}I\tCác chỉ tiêu kinh tế\n1\tTôm nuôi\ttấn\t\tn:6489\n\tTổng cộng\t\t\tn:6489\n\tGhi chú: số ước\n\n\t\t\tAn Minh, ngày 15 tháng 12 năm 2017\nNơi nhận:\t\t\tTHỦ TRƯỞNG ĐƠN VỊ\n`,
    );
    expect(reading.tables[0]?.skipped.map(({ row: at, reason }) => `${at} ${reason}`)).toEqual([
      "4 section",
      "6 total",
      "7 note",
      "9 signature",
      "10 signature",
    ]);
    expect(reading.report?.datedOn).toBe("2017-12-15");
  });

  test("6: a guide with sample rows, last year's sheet and an old draft give way to the report", async () => {
    const table = (value: string, title = TITLE) =>
      `${title}${HEAD}1\tTôm nuôi\ttấn\t\tn:${value}\n2\tThu nội địa\ttỷ đồng\t\tn:${value}\n`;
    const lastYear = `${TITLE.trimEnd()}\nKẾT QUẢ THỰC HIỆN CHỈ TIÊU NĂM 2016\n${HEAD}1\tTôm nuôi\ttấn\t\tn:4\n`;
    const reading = await read(
      `${table("1").replace("\n", "\n")}=== Hướng dẫn\n${table("2")}=== Biểu cũ\n${table("3")}=== 2016\n${lastYear}`,
    );
    expect(figures(reading)).toEqual(["farmed-shrimp-output 1 E4", "budget-revenue-domestic 1 E5"]);
    expect(found(reading)).toEqual(["TD237 A4", "TD221 A3", "TD221 A3"]);
  });

  test("6: two tables about different targets belong together; what is hidden is read and flagged", async () => {
    const reading = await read(
      `${TITLE}${HEAD}1\tTôm nuôi\ttấn\t\tn:6489\n(hidden)2\tThu nội địa\ttỷ đồng\t\tn:8\n\n${HEAD}1\tTỷ lệ hộ nghèo giảm\tđiểm %\t\tn:1.5\n`,
    );
    expect(figures(reading)).toEqual([
      "farmed-shrimp-output 6489 E4",
      "budget-revenue-domestic 8 E5",
      "poverty-reduction 1.5 E8",
    ]);
    expect(found(reading, "TD209")).toEqual(["TD217 E5"]);
  });

  test("6: two tables that fit equally and disagree are asked about", async () => {
    const table = (value: string) => `${TITLE}${HEAD}1\tTôm nuôi\ttấn\t\tn:${value}\n`;
    const reading = await read(`${table("1")}=== Bieu 02\n${table("2")}`);
    expect([figures(reading), found(reading)]).toEqual([[], ["TD236 A3", "TD236 A3"]]);
  });

  test("7: one value merged over three rows counts once", async () => {
    const reading = await read(
      `(merge E4:E6)\n${TITLE}${HEAD}1\tSố vụ tai nạn giao thông\tvụ\t\tn:9\n2\tSố người chết do tai nạn giao thông\tngười\t\t\n3\tSố người bị thương do tai nạn giao thông\tngười\t\t\n`,
    );
    expect(figures(reading).map((one) => one.split(" ")[1])).toEqual(["9", "blank", "blank"]);
    expect(found(reading)).toEqual(["TD230 E5", "TD230 E6"]);
  });

  test("8: a million formatted empty rows and a rule on every cell are bounded work", async () => {
    const empty = Array.from({ length: 300_000 }, (_, at) => `<row r="${at + 6}" s="1" customFormat="1"/>`).join("");
    const bytes = workbookBytes({
      rows: `${cellsXml(row("Tôm nuôi", "tấn", "", "n:6489"))}${empty}`,
      afterRows: '<dataValidations><dataValidation type="list" sqref="A1:XFD1048576"/></dataValidations>',
    });
    expect(figures(await read(bytes))).toEqual(["farmed-shrimp-output 6489 E4"]);
  });
});

/** The rows of lines as XML, for workbooks with more around them. */
function cellsXml(lines: string): string {
  return lines
    .trimEnd()
    .split("\n")
    .map((line, at) => {
      const cells = line.split("\t").map((cell) => {
        if (cell === "") return "<c/>";
        const number = /^n:(.*)/.exec(cell)?.[1];
        return number === undefined ? `<c t="inlineStr"><is><t>${cell}</t></is></c>` : `<c><v>${number}</v></c>`;
      });
      return `<row r="${at + 1}">${cells.join("")}</row>`;
    })
    .join("");
}

describe("values", () => {
  test.each([
    [
      "9: dot thousands, decimal comma",
      "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ",
      "tỷ đồng",
      "8.838,5",
      "8838.5",
    ],
    ["9: dots only", "Tổng sản lượng khai thác", "tấn", "530.000", "530000", "n:530000"],
    ["9: a space", "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ", "tỷ đồng", "1 234,5", "1234.5"],
    ["9: a no-break space", "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ", "tỷ đồng", "1\u00a0234,5", "1234.5"],
    ["9: a narrow space", "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ", "tỷ đồng", "1\u202f234,5", "1234.5"],
    ["9: a zero-width space", "Tổng sản lượng khai thác", "tấn", "530\u200b.000", "530000", "n:530000"],
    ["10: 1.754 USD is believable only as a thousand", "Thu nhập bình quân đầu người", "USD", "1.754", "1754"],
    ["10: 4,520 million tonnes only with decimals", "Tổng sản lượng lúa", "triệu tấn", "4,520", "4.52"],
    ["10: where both are believable none is taken", "Sản lượng nuôi trồng", "tấn", "11,206", "doubtful 11.206 11206"],
    ["11: 0.072 shown 7,2%", "Tốc độ tăng trưởng kinh tế (GRDP)", "%", "p:7.1999999999999995E-2", "7.2"],
    ["11: 80,2 % typed as 0.802", "Tỷ lệ dân số tham gia bảo hiểm y tế", "%", "n:0.802", "doubtful 0.802 80.2"],
    ["11: 7.2 with the text %", "Tốc độ tăng trưởng kinh tế (GRDP)", "%", "7,2%", "7.2"],
    [
      "12: people behind the number",
      "Số lao động được giải quyết việc làm",
      "",
      "35.000 lượt người",
      "35000",
      "n:35000",
    ],
    ["12: km", "Giao thông nông thôn đường ấp - liên ấp thực hiện", "", "328 km", "328"],
    ["12: tỷ", "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ", "", "83.500 tỷ", "83500", "n:83500"],
    ["12: 400tr USD", "Kim ngạch xuất khẩu", "", "400tr USD", "400"],
    ["12: tonnes for a target in million tonnes", "Tổng sản lượng lúa", "", "4.520.389 tấn", "4.520389"],
    ["13: a fraction of a count", "Tổng số xã đạt chuẩn nông thôn mới", "xã", "39/118", "39"],
    ["13: a fraction that Excel made a date", "Tổng số xã đạt chuẩn nông thôn mới", "xã", "d:42798", "unreadable"],
    ["13: a fraction for a per cent", "Tỷ lệ dân số tham gia bảo hiểm y tế", "%", "39/118", "doubtful 33.05 39"],
    ["14: a range", "Tỷ lệ hộ nghèo giảm", "điểm %", "1-1,5", "doubtful 1 1.5"],
    ["14: a bound with a sign", "Tỷ lệ huy động học sinh từ 6 - 14 tuổi đến trường", "%", "≥96", "doubtful 96"],
    ["14: a bound in words", "Tỷ lệ huy động học sinh từ 6 - 14 tuổi đến trường", "%", "trên 96%", "doubtful 96"],
    ["14: about, used and flagged", "Tỷ lệ lao động qua đào tạo", "%", "khoảng 58", "58"],
    ["14: a fall where the target counts a fall", "Tỷ lệ hộ nghèo giảm", "điểm %", "giảm 1,2", "1.2"],
    ["14: a fall where it does not", "Thu nội địa", "tỷ đồng", "giảm 1,2", "doubtful 1.2 -1.2"],
    ["15: a tick", "Tôm nuôi", "tấn", "x", "blank"],
    ["15: a dash", "Tôm nuôi", "tấn", "–", "blank"],
    ["15: dots", "Tôm nuôi", "tấn", "…", "blank"],
    ["15: a slash", "Tôm nuôi", "tấn", "/", "blank"],
    ["15: no figures yet", "Tôm nuôi", "tấn", "chưa có số liệu", "blank"],
    ["15: blank", "Tôm nuôi", "tấn", "", "blank"],
    ["15: không may be zero or nothing", "Tôm nuôi", "tấn", "không", "doubtful 0"],
    ["15: zero is a figure", "Số vụ tai nạn giao thông", "vụ", "n:0", "0"],
    ["16: an error", "Tôm nuôi", "tấn", "e:#REF!", "unreadable"],
    ["16: a formula without its result", "Tôm nuôi", "tấn", "f:[1]Sheet1!A1", "unreadable"],
    ["29: 0.57999999999999996", "Tỷ lệ giảm sinh", "%", "n:0.57999999999999996", "0.58"],
    ["29: 98.599999999999994", "Tỷ lệ hộ sử dụng điện lưới quốc gia", "%", "n:98.599999999999994", "98.6"],
    ["31: text that a spreadsheet would run", "Tôm nuôi", "tấn", "=1+1", "unreadable"],
  ])("%s", async (_what, name, measure, actual, expected, goal = "") => {
    const reading = await read(row(name, measure, goal, actual));
    const [only] = figures(reading);
    expect(only?.split(" ").slice(1, -1).join(" ")).toBe(expected);
    // Whatever is not taken as it stands is told at its cell.
    const isPlain = actual.startsWith("n:") && !expected.startsWith("doubtful");
    if (!isPlain && !/^[\d.]+$/.test(expected)) expect(found(reading)).toContainEqual(expect.stringMatching(/ E4$/));
  });

  test("10: which reading was chosen, which not, and why, is said", async () => {
    const reading = await read(row("Số lao động được giải quyết việc làm", "lượt người", "", "1.754"));
    expect(reading.findings.find((one) => one.code === "TD232")?.args).toMatchObject({
      raw: "1.754",
      taken: "1754",
      rejected: "1.754",
      why: "vietnamese_reading",
    });
  });

  test("17: the day is read first, then the month", async () => {
    const signed = (day: string) => `${row("Tôm nuôi", "tấn", "", "n:1")}\n\t\t\tAn Minh, ${day}\n`;
    expect((await read(signed("ngày 07 tháng 12 năm 2017"))).report?.datedOn).toBe("2017-12-07");
  });

  test("18: a ratio that does not follow and a goal that was not assigned are shown, and the figure stays", async () => {
    const reading = await read(`${TITLE}${HEAD}1\tTôm nuôi\ttấn\tn:6300\tn:6489\tn:150\n`);
    expect([figures(reading), found(reading)]).toEqual([["farmed-shrimp-output 6489 E4"], ["TD240 F4"]]);
  });

  test.each([
    "Tổng mức bán lẻ hàng hoá và doanh thu dịch vụ",
    "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ".normalize("NFD"),
  ])("19: tone marks written otherwise, and decomposed letters: %s", async (name) => {
    const reading = await read(row(name, "tỉ đồng", "", "n:8413.81"));
    expect(figures(reading)).toEqual(["retail-turnover 8413.81 E4"]);
  });

  test("20: TCVN3 and VNI are known by their fonts, turned into Unicode, and that is said", async () => {
    const tcvn3 = await read(
      "v:UBND TØNH KI£N GIANG\nv:HUYÖN AN MINH\nv:STT\tv:ChØ tiªu\tv:§VT\tv:KÕ ho¹ch\tv:Thùc hiÖn\nn:1\tv:Tæng s¶n l­îng khai th¸c\tv:tÊn\t\tn:51344\n",
    );
    const vni = await read(
      "w:UBND TÆNH KIEÂN GIANG\nw:HUYEÄN AN MINH\nw:STT\tw:Chæ tieâu\tw:ÑVT\tw:Keá hoaïch\tw:Thöïc hieän\nn:1\tw:Toång saûn löôïng khai thaùc\tw:taán\t\tn:51344\n",
    );
    for (const reading of [tcvn3, vni]) {
      expect([reading.unit, figures(reading)]).toEqual(["an-minh", ["capture-output 51344 E4"]]);
      expect(found(reading)).toEqual(["TD238"]);
    }
  });

  test.each([
    ["a word more", "Tổng sản lượng khai thác trên địa bàn huyện", "capture-output"],
    ["an abbreviation", "Tỷ lệ dân số tham gia BHYT", "health-insurance-coverage"],
    ["a slip of the pen", "Số lao động được giải quyết việc lầm", "jobs-created"],
  ])("21: %s is still the target, and that is said", async (_what, name, target) => {
    const reading = await read(row(name, "", "", "n:80"));
    expect(figures(reading)).toEqual([`${target} 80 E4`]);
  });

  test.each([
    ["another kind of household", "Tỷ lệ hộ cận nghèo giảm"],
    ["a part of it", "Sản lượng tôm nuôi công nghiệp"],
    ["something else", "Doanh thu du lịch"],
    ["between two", "Số người tai nạn giao thông"],
  ])("21: %s is asked about, never taken", async (_what, name) => {
    const reading = await read(row(name, "", "", "n:80"));
    expect(figures(reading)).toEqual([]);
    expect(found(reading)).toEqual([expect.stringMatching(/^TD2(11|31) B4$/)]);
  });

  test("21: the same name twice with the same value is one, with another value is asked about", async () => {
    const twice = (second: string) =>
      read(`${TITLE}${HEAD}1\tTôm nuôi\ttấn\t\tn:6489\n2\tTôm nuôi\ttấn\t\tn:${second}\n`);
    expect(found(await twice("6489"))).toEqual([]);
    const reading = await twice("6490");
    expect(found(reading)).toEqual(["TD212 E5"]);
    expect(reading.report?.observations.get("farmed-shrimp-output")?.reading).toBe("doubtful");
  });

  test("21: a unit's name with a slip is asked about, with the unit it is near to", async () => {
    const reading = await read(`UBND TỈNH KIÊN GIANG\nHUYỆN AN MINNH\n${HEAD}1\tTôm nuôi\ttấn\t\tn:1\n`);
    expect([reading.unit, reading.report, figures(reading)]).toEqual([
      undefined,
      undefined,
      ["farmed-shrimp-output 1 E4"],
    ]);
    expect(reading.findings.find((one) => one.code === "TD202")?.args["suggestion"]).toBe("Huyện An Minh");
  });

  test("22: points above the maximum are kept and flagged; half points are points", async () => {
    const head = "STT\tNội dung\tThực hiện\tĐiểm tối đa\tĐiểm tự chấm\n";
    const reading = await read(`${TITLE}${head}1\tTôm nuôi\tn:1\tn:3\tn:3.5\n2\tThu nội địa\tn:2\tn:4\tn:3.5\n`);
    expect(found(reading)).toEqual(["TD248 E4"]);
  });

  test.each(["Mã đơn vị: 0909", "Mã đơn vị:\tn:909"])(
    "23: a code without its leading zero is the same code: %s",
    async (line) => {
      const reading = await read(`${line}\n${HEAD}1\tTôm nuôi\ttấn\t\tn:1\n`);
      expect(reading.unit).toBe("an-minh");
    },
  );

  test("30: a workbook written the English way is read so throughout, and that is said", async () => {
    const reading = await read(
      `${TITLE}${HEAD}1\tTổng mức bán lẻ hàng hóa và doanh thu dịch vụ\ttỷ đồng\t8,350.00\t8,413.81\t100.76\n2\tSản lượng nuôi trồng\ttấn\t22,473\t23,425\t104.24\n`,
    );
    expect(figures(reading)).toEqual(["retail-turnover 8413.81 E4", "aquaculture-output 23425 E5"]);
    expect(found(reading)).toContain("TD239");
  });

  test("31: text that a spreadsheet would run is defused in csv", () => {
    const csv = renderCsv({
      id: "a",
      title: "",
      sheet: "",
      columns: [{ title: "raw" }],
      rows: ["=1+1", "+1", "@a", "-x"].map((text) => [{ text }]),
      grouped: false,
      notes: [],
    });
    expect(csv.split("\r\n").slice(1, 5)).toEqual(["'=1+1", "'+1", "'@a", "'-x"]);
  });
});

describe("files", () => {
  const lines = `${TITLE}${HEAD}1\tTổng sản lượng khai thác\ttấn\t\tn:51344\n2\tThu nội địa\ttỷ đồng\t\tn:816.39\n`;
  const rows = lines
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t").map((cell) => (cell.startsWith("n:") ? Number(cell.slice(2)) : cell)));
  const expected = ["capture-output 51344 E4", "budget-revenue-domestic 816.39 E5"];

  test.each(["biff8", "ods", "xlsb"] satisfies BookType[])(
    "24: a workbook of the kind %s is read",
    async (bookType) => {
      const book = utils.book_new();
      utils.book_append_sheet(book, utils.aoa_to_sheet(rows), "Biểu 1");
      const reading = await read(new Uint8Array(write(book, { type: "array", bookType })));
      expect([reading.kind, figures(reading)]).toEqual([bookType === "biff8" ? "xls" : bookType, expected]);
    },
  );

  const text = rows.map((cells) => cells.map((cell) => String(cell).replace(".", ",")).join(";")).join("\r\n");
  test.each([
    ["semicolons and a byte-order mark", Buffer.from(`\ufeff${text}`)],
    ["tabs in UTF-16", Buffer.from(`\ufeff${text.replaceAll(";", "\t")}`, "utf16le")],
    ["Windows-1258", windows1258(text)],
  ])("24: a csv with %s is read", async (_what, bytes) => {
    const reading = await read(new Uint8Array(bytes));
    expect([reading.kind, reading.unit, figures(reading)]).toEqual(["csv", "an-minh", expected]);
  });

  test.each([
    ["a page of HTML named .xls", Buffer.from("<html><table><tr><td>1</td></tr></table></html>"), "web_page"],
    ["a Word document", zip(new Map([["word/document.xml", "<a/>"]])), "word_document"],
    ["a PDF", Buffer.from("%PDF-1.7\n"), "pdf"],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), "picture"],
    ["a zip of workbooks", zip(new Map([["a.xlsx", "x"]])), "archive"],
    ["a workbook with a password", compoundFile("EncryptedPackage"), "encrypted"],
    ["an old Word document", compoundFile("WordDocument"), "word_document"],
    ["a lock file", Buffer.concat([Buffer.from([5]), Buffer.from("Admin"), Buffer.alloc(159, 0x20)]), "lock_file"],
    ["an empty file", Buffer.alloc(0), "empty_file"],
    [
      "an XML Spreadsheet 2003",
      Buffer.from('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'),
      "xml_spreadsheet",
    ],
  ])("24: %s is known by its content", async (_what, bytes, why) => {
    const reading = await read(new Uint8Array(bytes));
    expect(reading.findings.map((one) => [one.code, one.args])).toEqual([["TD201", { why }]]);
  });

  test("25: a workbook with macros is read as cells", async () => {
    const macros = workbookBytes({ rows: cellsXml(lines), parts: new Map([["xl/vbaProject.bin", "Sub Auto_Open()"]]) });
    expect(figures(await read(macros, [], "a.xlsm"))).toEqual(expected);
  });

  const sent = async (...names: readonly string[]) => {
    if (!plan) throw new Error("no plan");
    const readings = await Promise.all(
      names.map((name, at) => read(row("Tôm nuôi", "tấn", "", `n:${at + 1}`), [], `reports/${name}`)),
    );
    const { submissions, supersededBy } = gather(plan, readings);
    return [submissions.reports.get("an-minh")?.file ?? "none", Object.fromEntries(supersededBy)] as const;
  };
  test.each([
    [["bc.xlsx", "bc lan 2.xlsx"], "reports/bc lan 2.xlsx"],
    [["bc_final_2.xlsx", "bc_final.xlsx"], "reports/bc_final_2.xlsx"],
    [["bc bổ sung.xlsx", "bc.xlsx"], "reports/bc bổ sung.xlsx"],
    [["bc (1).xlsx", "bc.xlsx"], "reports/bc (1).xlsx"],
    [["bc.xlsx", "Copy of bc.xlsx"], "none"],
  ])("26: of %j the one that counts is %s", async (names, winner) => {
    expect((await sent(...names))[0]).toBe(winner);
  });

  test("27: prefixed XML and missing parts are read", async () => {
    const bytes = workbookBytes({
      prefix: "x:",
      rows: cellsXml(row("Tôm nuôi", "tấn", "", "n:6489")).replaceAll(/<(\/?)(row|c|is|t|v)\b/g, "<$1x:$2"),
    });
    expect(figures(await read(bytes))).toEqual(["farmed-shrimp-output 6489 E4"]);
  });

  test("28: files made to harm are listed, each with its sentence, in hostile.test.ts", async () => {
    expect((await read(new Uint8Array(Buffer.from("PK\x03\x04")))).findings[0]?.args).toEqual({ why: "damaged" });
  });
});

describe("a reviewed mapping settles what the reader asked", () => {
  const settled: ReportMapping = {
    unit: "an-minh",
    file: undefined,
    sheet: undefined,
    headingRow: undefined,
    columns: new Map(),
    names: new Map(),
  };

  test("whose file it is", async () => {
    const lines = `\n${HEAD}1\tTôm nuôi\ttấn\t\tn:1\n`;
    expect((await read(lines)).unit).toBeUndefined();
    const reading = await read(lines, [{ ...settled, file: "a.xlsx" }]);
    expect([reading.unit, reading.report?.observations.size]).toEqual(["an-minh", 1]);
  });

  test("which column is the result", async () => {
    const lines = `${TITLE}STT\tChỉ tiêu\tThực hiện\tKết quả\n1\tTôm nuôi\tn:5\tn:6\n`;
    const reading = await read(lines, [{ ...settled, columns: new Map([["actual", "D"]]) }]);
    expect(figures(reading)).toEqual(["farmed-shrimp-output 6 D4"]);
  });

  test("which sheet is the report", async () => {
    const table = (value: string) => `${TITLE}${HEAD}1\tTôm nuôi\ttấn\t\tn:${value}\n`;
    const reading = await read(`${table("1")}=== Bieu 02\n${table("2")}`, [{ ...settled, sheet: "Bieu 02" }]);
    expect(figures(reading)).toEqual(["farmed-shrimp-output 2 E4"]);
  });

  test("a layout without headings", async () => {
    const lines = `${TITLE}A\tB\n\tTôm nuôi\t\tn:7\n`;
    const columns = new Map([
      ["name", "B"],
      ["actual", "D"],
    ] as const);
    const reading = await read(lines, [{ ...settled, headingRow: 3, columns }]);
    expect(figures(reading)).toEqual(["farmed-shrimp-output 7 D4"]);
  });

  test("which target a row means, and which rows mean none", async () => {
    const lines = `${TITLE}${HEAD}1\tTôm các loại\ttấn\t\tn:5\n2\tDoanh thu du lịch\ttỷ đồng\t\tn:9\n`;
    const names = new Map([
      ["Tôm các loại", "farmed-shrimp-output"],
      ["Doanh thu du lịch", undefined],
    ]);
    const reading = await read(lines, [{ ...settled, names }]);
    expect([figures(reading), found(reading)]).toEqual([["farmed-shrimp-output 5 E4"], []]);
  });
});

/** Vietnamese text in the code page of Windows: letters with their tone mark behind. */
function windows1258(text: string): Buffer {
  const tones: Readonly<Record<string, number>> = {
    "\u0300": 0xcc,
    "\u0309": 0xd2,
    "\u0303": 0xde,
    "\u0301": 0xec,
    "\u0323": 0xf2,
  };
  const letters: Readonly<Record<string, number>> = {
    Ă: 0xc3,
    ă: 0xe3,
    Đ: 0xd0,
    đ: 0xf0,
    Ơ: 0xd5,
    ơ: 0xf5,
    Ư: 0xdd,
    ư: 0xfd,
  };
  const bytes = [...text.normalize("NFC")].flatMap((letter) => {
    const decomposed = letter.normalize("NFD");
    const tone = [...decomposed].find((one) => one in tones);
    const base = decomposed.replace(tone ?? "", "").normalize("NFC");
    return [letters[base] ?? base.charCodeAt(0), ...(tone === undefined ? [] : [tones[tone] ?? 0])];
  });
  return Buffer.from(bytes);
}

/** An OLE container as far as its directory: the stream's name, where streams' names stand. */
function compoundFile(stream: string): Uint8Array {
  const bytes = Buffer.alloc(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.write(`${stream}\0`, 1024, "utf16le");
  return new Uint8Array(bytes);
}
