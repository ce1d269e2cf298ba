import {
  Bookmark,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import JSZip from "jszip";
import { afterEach, describe, expect, test, vi } from "vitest";
import { openWorkspace } from "../../src/cli/workspace.js";
import { layoutOn } from "../../src/domain/paper-template.js";
import type { ReportDocument, ReportTable, StatePaper, TextBlock } from "../../src/report/document.js";
import { normalise } from "../../src/report/docx/normalise.js";
import { renderDocx } from "../../src/report/docx/render-docx.js";

const example = new URL("../../examples/kien-giang-2017", import.meta.url).pathname;
const rules = openWorkspace("/", example).plan?.papers;
const layout = rules && layoutOn(rules, "2018-02-28");
if (!layout) throw new Error("no layout comes with the rules");

const table: ReportTable = {
  id: "votes",
  title: "Kết quả bỏ phiếu",
  columns: [
    { title: "Đơn vị", width: 34 },
    { title: "Đồng ý", align: "right", over: "Số phiếu" },
    { title: "Không đồng ý", align: "right", over: "Số phiếu" },
  ],
  rows: [
    [{ text: "Huyện U Minh Thượng", tone: "strong" }, { text: "12" }, { text: "3" }],
    [{ text: "Huyện Hòn Đất" }, { text: "7" }, { text: "8", tone: "bad" }],
  ],
};
const wide: ReportTable = {
  ...table,
  title: "Danh sách",
  columns: [...table.columns, { title: "Căn cứ", width: 90 }],
  rows: table.rows.map((row) => [...row, { text: "Điều 26, Luật Thi đua, khen thưởng; ".repeat(4) }]),
};
const list: StatePaper = {
  layout,
  agency: { above: "SỞ NỘI VỤ TỈNH KIÊN GIANG", own: "BAN THI ĐUA - KHEN THƯỞNG" },
  number: undefined,
  placeAndDay: "Kiên Giang, ngày …… tháng …… năm ………",
  reference: "số ………/TTr-BTĐKT ngày …… tháng …… năm ………",
  isDraft: false,
  addressees: [],
  text: [],
  signatures: [
    { lines: ["NGƯỜI LẬP BẢNG"], name: undefined },
    { lines: ["TRƯỞNG BAN"], name: "Trần Thị Ánh" },
  ],
  recipients: [],
};
const worded: StatePaper = {
  ...list,
  number: "Số: ………/TTr-BTĐKT",
  text: [{ kind: "text", text: "Kính trình **Chủ tịch** xem xét./." }],
};
const documentOf = (paper: StatePaper, tables: readonly ReportTable[] = []): ReportDocument => ({
  lang: "vi",
  title: "Tờ trình",
  subtitle: ["Về việc đề nghị khen thưởng năm 2017"],
  tables,
  closing: ["Dựa trên căn cứ yếu."],
  paper,
});
const text = (...blocks: readonly TextBlock[]) => documentOf({ ...worded, text: blocks });

async function part(bytes: Uint8Array, name: string): Promise<string> {
  const zip = await JSZip.loadAsync(bytes);
  return (await zip.file(name)?.async("string")) ?? "";
}

/** The body of the drawn document. */
const bodyOf = async (document: ReportDocument) =>
  (await part(await renderDocx(document, "2017-12-31"), "word/document.xml")).replace(/^.*<w:body>/s, "");

/** What stands on paper, paragraph by paragraph; breaks and tabs as "/" and ">". */
const paragraphsOf = (xml: string) =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>|<w:(br|tab)\/>/g)]
      .map(([, words, sign]) => words ?? (sign === "br" ? "/" : ">"))
      .join(""),
  );
const linesOf = async (document: ReportDocument) => paragraphsOf(await bodyOf(document)).filter((line) => line !== "");
/** The paragraph or row that has the words, as XML. */
const around = (xml: string, tag: "p" | "tr", words: string) =>
  [...xml.matchAll(new RegExp(`<w:${tag}>.*?</w:${tag}>`, "gs"))]
    .map(([one]) => one)
    .find((one) => one.includes(words));

describe("the bytes depend on nothing but the document and its day", () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });
  const at = async (zone: string, time: string, draw: () => Promise<Uint8Array>) => {
    vi.stubEnv("TZ", zone);
    vi.useFakeTimers({ toFake: ["Date"], now: new Date(time) });
    return Buffer.from(await draw());
  };
  const twice = async (draw: () => Promise<Uint8Array>) => [
    await at("Asia/Ho_Chi_Minh", "2018-01-02T23:30:00Z", draw),
    await at("America/Anchorage", "2031-07-09T03:04:06Z", draw),
  ];

  /** All that the library draws ids by lot or by count for. */
  const packed = async () => {
    const link = (words: string) => new ExternalHyperlink({ link: "https://vbpl.vn", children: [new TextRun(words)] });
    const marked = (id: string) => new Bookmark({ id, children: [new TextRun(id)] });
    const cell = new TableCell({ children: [new Paragraph({ children: [marked("in-table")] })] });
    const file = new Document({
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph({ children: [link("đầu trang")] })] }) },
          footers: { default: new Footer({ children: [new Paragraph("cuối trang")] }) },
          children: [
            new Paragraph({ children: [marked("one"), marked("two"), link("văn bản")] }),
            new Table({ rows: [new TableRow({ children: [cell] })] }),
          ],
        },
      ],
    });
    return Packer.pack(file, "uint8array");
  };

  test("of a document with header, footer, links, bookmarks and a table", async () => {
    const [raw, rawLater] = await twice(packed);
    expect(raw?.equals(rawLater ?? Buffer.of())).toBe(false);
    const [first, later] = await twice(async () => normalise(await packed(), "2017-12-31"));
    expect(first?.equals(later ?? Buffer.of())).toBe(true);
  });

  test("of a paper with annexes", async () => {
    const [first, later] = await twice(() => renderDocx(documentOf(worded, [table, wide]), "2017-12-31"));
    expect(first?.equals(later ?? Buffer.of())).toBe(true);
  });

  test("links and bookmarks still lead where they led", async () => {
    const bytes = await normalise(await packed(), "2017-12-31");
    for (const [name, relations, words] of [
      ["word/document.xml", "word/_rels/document.xml.rels", "văn bản"],
      ["word/header1.xml", "word/_rels/header1.xml.rels", "đầu trang"],
    ] as const) {
      const id = /r:id="(rId\d+)"><w:r><w:t[^>]*>([^<]*)/.exec(await part(bytes, name));
      expect(id?.[2]).toBe(words);
      expect(await part(bytes, relations)).toMatch(new RegExp(`Id="${id?.[1]}"[^>]*Target="https://vbpl.vn"`));
    }
    const xml = await part(bytes, "word/document.xml");
    const ends = [...xml.matchAll(/<w:bookmark(Start|End)[^>]* w:id="(\d+)"/g)].map(
      (match) => `${match[1]}${match[2]}`,
    );
    expect(ends).toEqual(["Start1", "End1", "Start2", "End2", "Start3", "End3"]);
  });

  test("the properties carry title, maker and day", async () => {
    const core = await part(await renderDocx(documentOf(list), "2017-12-31"), "docProps/core.xml");
    expect(core).toContain("<dc:title>Tờ trình</dc:title><dc:creator>thidua</dc:creator>");
    expect(core.match(/2017-12-31T00:00:00Z/g)).toHaveLength(2);
  });
});

describe("the sheet", () => {
  const sheets = (xml: string) =>
    [
      ...xml.matchAll(
        /<w:pgSz w:w="(\d+)" w:h="(\d+)"[^>]*\/><w:pgMar w:top="(\d+)" w:right="(\d+)" w:bottom="(\d+)" w:left="(\d+)"/g,
      ),
    ].map((match) => match.slice(1).join(" "));
  const upright = "11906 16838 1134 1134 1134 1701";
  const turned = "16838 11906 1701 1134 1134 1134";

  test.each([
    ["a list with a narrow table stands upright", documentOf(list, [table]), [upright]],
    ["one wide table turns the whole list", documentOf(list, [table, wide]), [turned]],
    ["of a worded paper only the wide annex is turned", documentOf(worded, [table, wide]), [upright, upright, turned]],
  ])("%s", async (_why, document, expected) => {
    expect(sheets(await bodyOf(document))).toEqual(expected);
  });

  test("pages are numbered from the second on, each annex by itself", async () => {
    const xml = await bodyOf(documentOf(worded, [table]));
    expect(xml.match(/<w:titlePg\/>/g)).toHaveLength(2);
    expect(xml.match(/<w:pgNumType w:start="1"\/>/g)).toHaveLength(2);
  });

  test("all letters are Times New Roman and Vietnamese", async () => {
    const styles = await part(await renderDocx(documentOf(list), "2017-12-31"), "word/styles.xml");
    expect(styles).toMatch(/<w:rPrDefault>.*w:ascii="Times New Roman".*<w:lang w:val="vi-VN"\/>.*<\/w:rPrDefault>/);
  });
});

describe("the head", () => {
  test("names the agency on the left, the country and the motto on the right, each line in one piece", async () => {
    expect((await linesOf(documentOf(worded))).slice(0, 8)).toEqual([
      "SỞ NỘI VỤ TỈNH KIÊN GIANG",
      "BAN THI ĐUA - KHEN THƯỞNG",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "Số: ………/TTr-BTĐKT",
      "Kiên Giang, ngày …… tháng …… năm ………",
      "TỜ TRÌNH",
      "Về việc đề nghị khen thưởng năm 2017",
    ]);
  });

  test("a long name of an agency breaks evenly and never within a joined name", async () => {
    const agency = { above: "ỦY BAN NHÂN DÂN TỈNH KIÊN GIANG", own: "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG" };
    expect((await linesOf(documentOf({ ...worded, agency }))).slice(0, 2)).toEqual([
      "ỦY BAN NHÂN DÂN/TỈNH KIÊN GIANG",
      "HỘI ĐỒNG/THI ĐUA - KHEN THƯỞNG",
    ]);
  });

  test("the motto stands over a drawn rule as long as itself", async () => {
    const xml = await bodyOf(documentOf(worded));
    const cell = /Hạnh phúc.*?<w:ind w:left="(\d+)" w:right="(\d+)"\/>/s.exec(xml);
    const column = Number(/<w:gridCol w:w="\d+"\/><w:gridCol w:w="(\d+)"\/>/.exec(xml)?.[1]);
    // In twips, from the widths that Times New Roman bold itself has in 14 points.
    const motto = 3427;
    expect(Math.abs(column - Number(cell?.[1]) - Number(cell?.[2]) - motto)).toBeLessThan(motto * 0.02);
    expect(xml).not.toContain("__");
  });

  test.each([
    ["a draft says so", true, 1],
    ["a paper that is none does not", false, 0],
  ])("%s", async (_why, isDraft, count) => {
    const lines = await linesOf(documentOf({ ...worded, isDraft }));
    expect(lines.filter((line) => line === "DỰ THẢO")).toHaveLength(count);
  });

  test.each([
    ["one addressee on the line itself", ["Huyện An Biên"], ["Kính gửi: Huyện An Biên"]],
    ["several below each other", ["Chủ tịch tỉnh", "Hội đồng"], ["Kính gửi:", "- Chủ tịch tỉnh;", "- Hội đồng."]],
  ])("%s", async (_why, addressees, expected) => {
    const lines = await linesOf(documentOf({ ...worded, addressees }));
    expect(lines.slice(8, 8 + expected.length)).toEqual(expected);
  });

  test("a document that is no paper has none", async () => {
    const { paper: _, ...plain } = documentOf(list, [table]);
    expect((await linesOf(plain))[0]).toBe("TỜ TRÌNH");
  });
});

describe("the text", () => {
  test("numbers begin anew with each run of neighbouring items", async () => {
    const one = (words: string): TextBlock => ({ kind: "numbered", text: words });
    const document = text(one("a"), one("b"), { kind: "text", text: "giữa" }, one("c"), { kind: "bullet", text: "d" });
    const bytes = await renderDocx(document, "2017-12-31");
    const xml = await part(bytes, "word/document.xml");
    const [a, b, c, d] = ["a", "b", "c", "d"].map(
      (words) => /<w:numId w:val="(\d+)"/.exec(around(xml, "p", `>${words}<`) ?? "")?.[1],
    );
    expect(a).toBeDefined();
    expect(b).toBe(a);
    expect(new Set([a, c, d]).size).toBe(3);
    const numbering = await part(bytes, "word/numbering.xml");
    for (const id of [a, c])
      expect(numbering).toMatch(new RegExp(`<w:num w:numId="${id}">.*?<w:startOverride w:val="1"/>`));
  });

  test("words between two stars are bold", async () => {
    const xml = await bodyOf(documentOf(worded));
    expect(xml).toMatch(/<w:b\/>(?:(?!<w:t ).)*<w:t xml:space="preserve">Chủ tịch<\/w:t>/);
    expect(xml).not.toContain("**");
  });

  test("dots to write upon reach to the end of the line", async () => {
    const dots = "…".repeat(40);
    const document = text({ kind: "bullet", text: `Chủ trì: ${dots} Chức vụ: ${dots}` });
    const xml = await bodyOf(document);
    expect(paragraphsOf(xml)).toContain("Chủ trì: > Chức vụ: >");
    const ends = [...xml.matchAll(/<w:tab w:val="\w+" w:pos="(\d+)" w:leader="dot"\/>/g)].map((match) =>
      Number(match[1]),
    );
    expect(ends).toHaveLength(2);
    expect(ends[1]).toBe(11906 - 1701 - 1134);
    expect(ends[0]).toBeLessThan(9071 / 1.5);
  });

  test("what follows a page break begins a page", async () => {
    const xml = await bodyOf(text({ kind: "text", text: "Trước." }, { kind: "page" }, { kind: "text", text: "Sau." }));
    expect(around(xml, "p", "Sau.")).toContain("<w:pageBreakBefore/>");
    expect(around(xml, "p", "Trước.")).not.toContain("<w:pageBreakBefore/>");
  });

  test("characters that XML cannot hold are left out", async () => {
    expect(await linesOf(text({ kind: "text", text: "Huyện\u0000 A\u000b & <B>\uffff" }))).toContain(
      "Huyện A &amp; &lt;B&gt;",
    );
  });
});

describe("tables", () => {
  test("headings, shared ones above, are repeated on every page, and no row is torn", async () => {
    const xml = await bodyOf(documentOf(list, [table]));
    const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row);
    const headings = rows.filter((row) => row.includes("<w:tblHeader/>"));
    expect(headings.map((row) => paragraphsOf(row))).toEqual([
      ["Đơn vị", "Số phiếu"],
      ["Đồng ý", "Không đồng ý"],
    ]);
    expect(headings[0]).toContain('<w:gridSpan w:val="2"/>');
    expect(headings[0]).toContain('<w:vMerge w:val="restart"/>');
    expect(rows.every((row) => row.includes("<w:cantSplit/>"))).toBe(true);
  });

  test.each([
    ["a strong cell is bold", "Huyện U Minh Thượng", "<w:b/>"],
    ["a bad one leans", ">8<", "<w:i/>"],
    ["numbers stand on the right", ">12<", '<w:jc w:val="right"/>'],
  ])("%s", async (_why, words, mark) => {
    const xml = await bodyOf(documentOf(list, [table]));
    expect(around(xml, "p", words)).toContain(mark);
    expect(around(xml, "p", "Huyện Hòn Đất")).not.toContain(mark);
  });

  test("a grouped table has its first column as full rows above the others", async () => {
    const grouped = { ...table, grouped: true, columns: [{ title: "Cụm" }, ...table.columns] };
    const rows = table.rows.flatMap((row) => [[{ text: "Cụm số 1" }, ...row]]);
    const xml = await bodyOf(documentOf(list, [{ ...grouped, rows }]));
    expect(paragraphsOf(xml).filter((line) => line === "Cụm số 1")).toHaveLength(1);
    expect(around(xml, "tr", "Cụm số 1")).toContain('<w:gridSpan w:val="3"/>');
    expect(paragraphsOf(xml)).not.toContain("Cụm");
  });

  test.each([
    ["narrow", table],
    ["wide", wide],
    ["with words longer than the sheet", { ...table, rows: [[{ text: "dài".repeat(200) }, { text: "1" }]] }],
  ])("a table %s is as wide as the sheet allows and no wider", async (_why, one) => {
    const xml = await bodyOf(documentOf({ ...list, signatures: [] }, [one]));
    const grid = /.*<w:tblGrid>(.*?)<\/w:tblGrid>/s.exec(xml)?.[1] ?? "";
    const whole = [...grid.matchAll(/w:w="(\d+)"/g)].reduce((sum, match) => sum + Number(match[1]), 0);
    const [, paper, right, left] = /<w:pgSz w:w="(\d+)".*w:right="(\d+)".*w:left="(\d+)"/.exec(xml)?.map(Number) ?? [];
    const room = Number(paper) - Number(right) - Number(left);
    expect(whole).toBeLessThanOrEqual(room);
    expect(whole).toBeGreaterThan(room - 20);
  });

  test("an empty one says so", async () => {
    expect(await linesOf(documentOf(list, [{ ...table, rows: [], notes: ["Ghi chú."] }]))).toEqual(
      expect.arrayContaining(["Không có.", "Ghi chú."]),
    );
  });
});

describe("annexes", () => {
  const below = "(Kèm theo Tờ trình số ………/TTr-BTĐKT ngày …… tháng …… năm ………)";

  test.each([
    ["one has no number", [table], ["Phụ lục", "KẾT QUẢ BỎ PHIẾU", below]],
    ["several have roman ones", [wide, table], ["Phụ lục II", "KẾT QUẢ BỎ PHIẾU", below]],
    ["up to nine and on", Array.from({ length: 9 }, () => table), ["Phụ lục IX", "KẾT QUẢ BỎ PHIẾU", below]],
  ])("%s", async (_why, tables, heading) => {
    const lines = await linesOf(documentOf(worded, tables));
    const at = lines.indexOf(heading[0] ?? "");
    expect(lines.slice(at, at + 3)).toEqual(heading);
    expect(lines.at(-1)).toBe("Dựa trên căn cứ yếu.");
  });
});

describe("signatures", () => {
  const deputy = { lines: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], name: "Nguyễn Văn An" };
  const recipients = ["Như trên;", "Lưu: VT, TĐKT."];

  test("a deputy signs under KT., opposite those who receive the paper, in one row that no page tears", async () => {
    const xml = await bodyOf(documentOf({ ...worded, signatures: [deputy], recipients }));
    const row = around(xml, "tr", "KT. CHỦ TỊCH") ?? "";
    expect(row).toContain("<w:cantSplit/>");
    expect(paragraphsOf(row)).toEqual([
      "Nơi nhận:",
      "- Như trên;",
      "- Lưu: VT, TĐKT.",
      "TM. ỦY BAN NHÂN DÂN",
      "KT. CHỦ TỊCH",
      "PHÓ CHỦ TỊCH",
      "",
      "",
      "",
      "",
      "Nguyễn Văn An",
    ]);
  });

  test("the last words stay with them", async () => {
    expect(around(await bodyOf(documentOf(worded)), "p", "xem xét./.")).toContain("<w:keepNext/>");
    expect(around(await bodyOf(documentOf(list, [table])), "p", "căn cứ yếu")).toContain("<w:keepNext/>");
  });

  test.each([
    ["two side by side", 2, [2]],
    ["three side by side", 3, [3]],
    ["five in two rows", 5, [3, 2]],
  ])("%s", async (_why, count, rows) => {
    const signatures = Array.from({ length: count }, () => ({ lines: ["ỦY VIÊN"], name: undefined }));
    const xml = await bodyOf(documentOf({ ...worded, signatures }));
    const found = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row.match(/ỦY VIÊN/g)?.length ?? 0);
    expect(found.filter((one) => one > 0)).toEqual(rows);
  });
});
