import { SaxesParser } from "saxes";
import { beforeAll, describe, expect, test } from "vitest";
import type { AwardResult } from "../../src/award/award-result.js";
import { runRound } from "../../src/cli/run-round.js";
import type { PaperLayout } from "../../src/domain/paper-template.js";
import type { Picture, ReportDocument, ReportTable, StatePaper, TableCell } from "../../src/report/document.js";
import { renderHtml } from "../../src/report/html/render-html.js";
import { evaluationDocument } from "../../src/report/papers/evaluation.js";
import { rankingDocument } from "../../src/report/papers/ranking.js";
import { requestDocument } from "../../src/report/papers/request.js";
import { awardDistance } from "../../src/report/pictures/award-distance.js";
import { clusterBars } from "../../src/report/pictures/cluster-bars.js";
import { heatMap } from "../../src/report/pictures/heat-map.js";
import type { DrawContext } from "../../src/report/tables/draw-context.js";

const cite = { document: "d", basis: "read" as const };
const layout: PaperLayout = {
  id: "l",
  from: "2011-01-01",
  country: "CỘNG HÒA",
  motto: "Độc lập",
  page: { top: 20, bottom: 21, left: 30, right: 15, cite },
  head: { font: "Times New Roman", country: 13, motto: 14, agency: 13, number: 13, place: 13, cite },
  body: { title: 14, text: 14, recipients: 11, recipientsHead: 12, pageNumber: 13, pageNumberAt: "bottom_right", cite },
};
const paper: StatePaper = {
  layout,
  agency: { above: "SỞ NỘI VỤ", own: "BAN THI ĐUA" },
  number: "Số: 1/TTr",
  placeAndDay: "Kiên Giang, ngày 01",
  reference: "số ………/TTr-BTĐKT ngày …… tháng …… năm ………",
  isDraft: false,
  addressees: ["Chủ tịch"],
  text: [],
  signatures: [{ lines: ["TRƯỞNG BAN"], name: "Nguyễn Văn A" }],
  recipients: ["Như trên;"],
};
const table: ReportTable = {
  id: "t",
  title: "Bảng",
  columns: [{ title: "Đơn vị" }, { title: "Điểm", align: "right" }],
  rows: [
    [{ text: "Huyện A" }, { text: "9,50", number: "9.50" }],
    [{ text: "Huyện B" }, { text: "10", number: "10" }],
  ],
};
const document: ReportDocument = { lang: "vi", title: "Tên", subtitle: ["Phụ đề"], tables: [table], closing: ["Hết"] };
const withTable = (changed: Partial<ReportTable>): ReportDocument => ({
  ...document,
  tables: [{ ...table, ...changed }],
});
const withPaper = (changed: Partial<StatePaper>): ReportDocument => ({ ...document, paper: { ...paper, ...changed } });
const withCell = (cell: Partial<TableCell>) => withTable({ rows: [[{ text: "Huyện A", ...cell }, { text: "1" }]] });
const withPicture = (changed: Partial<Picture>): ReportDocument => ({
  ...document,
  pictures: () => [{ id: "p", title: "Hình", description: "Tả", svg: "<svg></svg>", ...changed }],
});
const page = (one: ReportDocument) => renderHtml(one, "vi");
const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;
const dataOf = (html: string) =>
  JSON.parse(/<script type="application\/json" id="explanations">(.*?)<\/script>/s.exec(html)?.[1] ?? "") as {
    readonly texts: readonly string[];
    readonly explanations: readonly (readonly number[])[];
  };

describe("nothing that a file says becomes a tag, an attribute or a script", () => {
  const evil = `</script><script>alert(1)</script><img src=x onerror="alert(1)">' --> ]]>`;
  test.each<[string, ReportDocument]>([
    ["a title", { ...document, title: evil }],
    ["a subtitle", { ...document, subtitle: [evil] }],
    ["a closing line", { ...document, closing: [evil] }],
    ["a table's title", withTable({ title: evil })],
    ["a table's note", withTable({ notes: [evil] })],
    ["a column", withTable({ columns: [{ title: evil }, { title: "x" }] })],
    ["a heading above columns", withTable({ columns: [{ title: "x", over: evil }, { title: "x" }] })],
    ["a cell", withCell({ text: evil })],
    ["a number", withCell({ number: evil })],
    ["the label of an explanation", withCell({ explained: () => [[evil, "x"]] })],
    ["the text of an explanation", withCell({ explained: () => [["x", evil]] })],
    ["the heading of a group", { ...document, tables: [{ ...table, grouped: true, rows: [[{ text: evil }]] }] }],
    ["an agency", withPaper({ agency: { above: evil, own: evil } })],
    ["a number of a paper", withPaper({ number: evil })],
    ["a place and day", withPaper({ placeAndDay: evil })],
    ["an addressee", withPaper({ addressees: [evil, evil], text: [{ kind: "text", text: "x" }] })],
    ["a paragraph", withPaper({ text: [{ kind: "text", text: evil }] })],
    ["bold words", withPaper({ text: [{ kind: "bullet", text: `**${evil}**` }] })],
    ["a signature", withPaper({ signatures: [{ lines: [evil], name: evil }] })],
    ["a recipient", withPaper({ recipients: [evil] })],
    ["a layout's words", withPaper({ layout: { ...layout, country: evil, motto: evil } })],
    ["a layout's font", withPaper({ layout: { ...layout, head: { ...layout.head, font: evil } } })],
    ["a picture's title", withPicture({ title: evil })],
    ["a picture's description", withPicture({ description: evil })],
  ])("%s", (_what, hostile) => {
    const html = page(hostile);
    expect(html).not.toMatch(/<script>alert|<img/);
    expect(count(html, /<script\b/g)).toBe(3);
    expect(count(html, /<\/script>/g)).toBe(3);
    // No quotation mark of the text ends an attribute either.
    expect(html).not.toMatch(/<[^>]*\sonerror=(?!&quot;)/);
  });

  test("an explanation comes through to the reader as it was", () => {
    expect(dataOf(page(withCell({ explained: () => [["Nhãn", evil]] }))).texts).toEqual(["Nhãn", evil]);
  });
});

describe("a table says what its headings are headings of", () => {
  test("columns, the names of rows and the cells beside them", () => {
    const html = page(document);
    expect(html).toContain('<th scope="col" data-at="1" class="right">Điểm</th>');
    expect(html).toContain('<tr><th scope="row">Huyện A</th><td class="right" data-number="9.50">9,50</td></tr>');
    expect(html).toContain('<td class="right" data-number>10</td>');
    expect(count(html, /<th(?![^>]* scope=)\b/g)).toBe(0);
  });

  test("the column whose cells differ names the row, though another comes first", () => {
    const rows = ["A", "B"].map((name) => [{ text: "Cụm 1" }, { text: name }]);
    const html = page(withTable({ columns: [{ title: "Cụm" }, { title: "Đơn vị" }], rows }));
    expect(html).toContain('<td>Cụm 1</td><th scope="row">A</th>');
  });

  test("neighbours share the heading above them, and others reach over both rows", () => {
    const columns = ["Một", "Hai", "Ba"].map((title, at) => ({ title, ...(at > 0 && { over: "Trên" }) }));
    const html = page(withTable({ columns, rows: [], notes: [] }));
    expect(html).not.toContain("<table");
    const drawn = page(withTable({ columns, rows: [columns.map(({ title }) => ({ text: title }))] }));
    expect(drawn).toContain(
      '<thead><tr><th scope="col" data-at="0" rowspan="2">Một</th><th scope="colgroup" colspan="2">Trên</th></tr>\n' +
        '<tr><th scope="col" data-at="1">Hai</th><th scope="col" data-at="2">Ba</th></tr></thead>',
    );
  });

  test("a grouped table has a body for each value of its first column, which is no column any more", () => {
    const rows = ["Cụm 1", "Cụm 2", "Cụm 1"].map((cluster, at) => [{ text: cluster }, { text: `Huyện ${at}` }]);
    const html = page(withTable({ grouped: true, columns: [{ title: "Cụm" }, { title: "Đơn vị" }], rows }));
    expect(
      [...html.matchAll(/<tbody>(.*?)<\/tbody>/gs)].map(([, body = ""]) => body.match(/Cụm \d|Huyện \d/g)),
    ).toEqual([
      ["Cụm 1", "Huyện 0", "Huyện 2"],
      ["Cụm 2", "Huyện 1"],
    ]);
    expect(count(html, /<th scope="rowgroup" colspan="1">/g)).toBe(2);
    expect(html).not.toContain(">Cụm</th>");
  });

  test("a table without rows says so, or why", () => {
    expect(page(withTable({ rows: [] }))).toContain("Không có dòng nào.");
    expect(page(withTable({ rows: [], notes: ["Chưa họp."] }))).not.toContain("Không có dòng nào.");
  });
});

describe("what stands behind a cell", () => {
  const why = [
    ["Điều kiện", "đạt"],
    ["Căn cứ", "đạt"],
  ] as const;
  const explained = withTable({
    rows: [
      [
        { text: "Huyện A", explained: () => why },
        { text: "1", explained: () => [["Khác", "không"]] },
      ],
      [
        { text: "Huyện B", explained: () => [...why] },
        { text: "", explained: () => why },
      ],
    ],
  });

  test("its button names the lines, which the page holds once", () => {
    const html = page(explained);
    const buttons = [...html.matchAll(/<button type="button" class="why" data-why="(\d+)"[^>]*>(.*?)<\/button>/g)];
    const { texts, explanations } = dataOf(html);
    const shown = buttons.map(([, number, text]) => [text, explanations[Number(number)]?.map((at) => texts[at])]);
    expect(shown).toEqual([
      ["Huyện A", why.flat()],
      ["1", ["Khác", "không"]],
      ["Huyện B", why.flat()],
      ["…", why.flat()],
    ]);
    expect(explanations).toHaveLength(2);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test("a page says how to see it only where there is something to see", () => {
    expect(page(explained)).toContain("gạch chấm");
    expect(page(document)).not.toContain("gạch chấm");
  });
});

describe("a paper of the state", () => {
  const text: StatePaper["text"] = [
    { kind: "ground", text: "Căn cứ Luật;" },
    { kind: "heading", text: "I. Kết quả" },
    { kind: "numbered", text: "Cờ: **04**." },
    { kind: "numbered", text: "Bằng khen: 07." },
    { kind: "bullet", text: "một" },
    { kind: "table", table: { ...table, id: "in-text", title: "Kết quả" } },
    { kind: "numbered", text: "lại từ một" },
  ];
  const [second] = [{ ...table, id: "u", title: "Bảng khác" }];

  test("its text stands before the signatures, its tables after them as annexes by number", () => {
    const html = page({ ...withPaper({ text }), tables: [table, second] });
    const order = [
      "SỞ NỘI VỤ",
      "<h1>Tên</h1>",
      "Kính gửi:",
      "Căn cứ Luật;",
      "Nơi nhận:",
      "Nguyễn Văn A",
      'title">Phụ lục I. Bảng</h2>',
      'title">Phụ lục II. Bảng khác</h2>',
      "Hết",
    ].map((part) => html.indexOf(part));
    expect(order).not.toContain(-1);
    expect([...order].sort((a, b) => a - b)).toEqual(order);
  });

  test("neighbouring items are one list, and bold is bold", () => {
    const html = page(withPaper({ text }));
    expect(html).toContain("<ol><li>Cờ: <strong>04</strong>.</li><li>Bằng khen: 07.</li></ol>\n<ul><li>một</li></ul>");
    expect(html).toContain("<ol><li>lại từ một</li></ol>");
    expect(html).toContain('<h2 class="heading">I. Kết quả</h2>');
  });

  test("without a text the tables are its body, between the head and the signatures, and no annexes", () => {
    const html = page(withPaper({ text: [] }));
    expect(html).not.toContain("Phụ lục I");
    expect(html.indexOf("SỞ NỘI VỤ")).toBeLessThan(html.indexOf("Huyện A"));
    expect(html.indexOf("Huyện B")).toBeLessThan(html.indexOf("Nguyễn Văn A"));
  });

  test("only a draft is called one", () => {
    expect(page(withPaper({ isDraft: true }))).toContain("DỰ THẢO");
    expect(page(withPaper({}))).not.toContain("DỰ THẢO");
  });

  test("prints within the margins of its layout, a list on its side", () => {
    expect(page(withPaper({ text }))).toContain("@page{size:A4 portrait;margin:20mm 15mm 21mm 30mm}");
    expect(page(withPaper({ text: [] }))).toContain("@page{size:A4 landscape;margin:12mm}");
  });

  test("stays Vietnamese on a page in English, and says so", () => {
    const html = renderHtml(withPaper({ text }), "en");
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<article class="sheet" lang="vi"');
    expect(html).toContain("Search the tables");
  });
});

describe("the example round", () => {
  let context: DrawContext;
  beforeAll(async () => {
    const folder = new URL("../../examples/kien-giang-2017", import.meta.url).pathname;
    const silent = { out: () => undefined, err: () => undefined, colour: false, watched: false, width: 80 };
    const run = await runRound({ io: { ...silent, cwd: "/" }, lang: "vi", finish: () => undefined }, folder, {});
    if (!run) throw new Error("the example does not run");
    context = { result: run.result, lang: "vi", shown: undefined };
  });
  const documents = () => [evaluationDocument(context, "full"), rankingDocument(context), requestDocument(context)];

  test("the pages ask for nothing from outside", () => {
    for (const html of documents().map(page)) {
      const policy = html.indexOf(
        "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:",
      );
      expect(policy).toBeGreaterThan(0);
      expect(policy).toBeLessThan(html.search(/<(?:style|script)/));
      expect(html).not.toMatch(/<(?:link|img|iframe|object|embed|base|video|audio|source|image)\b/);
      expect(html).not.toMatch(/\s(?:src|srcset|action|formaction|poster|ping|xlink:href|on[a-z]+)=/);
      expect(html).not.toMatch(/url\(|@import/);
      expect([...html.matchAll(/\shref="(.)/g)].map(([, first]) => first).filter((first) => first !== "#")).toEqual([]);
    }
  });

  test("the same round makes the same bytes", () => {
    expect(documents().map(page)).toEqual(documents().map(page));
  });

  test("every page runs the same script", () => {
    const scripts = documents().map((one) =>
      [...page(one).matchAll(/<script>(.*?)<\/script>/gs)].map(([script]) => script).join(),
    );
    expect(new Set(scripts).size).toBe(1);
  });

  test("every part of the page is in its contents, under one heading of the first order", () => {
    const html = page(evaluationDocument(context, "full"));
    const sections = [...html.matchAll(/<section class="[^"]*" id="([^"]*)"/g)].map(([, id]) => id);
    const links = [...html.matchAll(/<li><a href="#([^"]*)"/g)].map(([, id]) => id);
    expect(links).toEqual(sections);
    expect(new Set(sections).size).toBe(sections.length);
    expect(count(html, /<h1>/g)).toBe(1);
    expect(count(html, /<th(?![^>]* scope=)\b/g)).toBe(0);
  });

  test("a brief evaluation, which a screen shows, has no pictures", () => {
    expect(evaluationDocument(context, "brief").pictures).toBeUndefined();
    expect(rankingDocument(context).pictures?.().length).toBe(4);
  });

  test("pictures are sound markup whose every mark has its words", () => {
    for (const { svg, title } of evaluationDocument(context, "full").pictures?.() ?? []) {
      const titles: string[] = [];
      const path: string[] = [];
      let marks = 0;
      const parser = new SaxesParser();
      parser.on("opentag", ({ name, attributes }) => {
        path.push(name);
        if (/^(?:cell|part)$/.test(String(attributes["class"]))) marks += 1;
      });
      parser.on("closetag", () => path.pop());
      parser.on("text", (text) => {
        if (path.at(-1) === "title") titles.push(text);
      });
      parser.write(svg).close();
      expect(marks).toBeGreaterThan(10);
      expect(titles).toHaveLength(marks + 1);
      expect(titles[0]).toBe(title);
    }
  });

  test("the map has a cell for each unit and target, signed as it came out", () => {
    const { units } = context.result.evaluation;
    const results = units.flatMap((unit) => unit.targets);
    const concerned = new Set(results.filter((one) => one.verdict !== "not_applicable").map((one) => one.target.id));
    const signs = [...heatMap(context).svg.matchAll(/class="cell".*?<text>([^<\d]*)/g)].map(([, sign = ""]) => sign);
    const having = (...of: string[]) => signs.filter((sign) => of.includes(sign)).length;
    expect(signs).toHaveLength(units.length * concerned.size);
    expect(having("✓", "✓✓")).toBe(results.filter((one) => one.verdict === "met").length);
    expect(having("✓✓")).toBe(results.filter((one) => one.verdict === "met" && one.exceeded).length);
    expect(having("✗")).toBe(results.filter((one) => one.verdict === "not_met").length);
    expect(having("?")).toBe(results.filter((one) => one.verdict === "unknown").length);
  });

  test("a miss bears the whole per cent that was reached, never rounded up to a goal that was missed", () => {
    const { svg } = heatMap(context);
    expect(svg).toMatch(
      /Tỉnh Kiên Giang: Tổng sản lượng khai thác – không đạt, 99,79 % so với mức phải đạt<\/title><use href="#map-near"\/><text>✗99</,
    );
    expect(svg).not.toContain("✗100");
  });

  test("bars stand by rank, with the rank or its range, and are as long as their points", () => {
    const bars = clusterBars(context).at(-1)?.svg ?? "";
    const names = [...bars.matchAll(/<text x="48"[^>]*>(Huyện [^<]*)/g)].map(([, name]) => name);
    expect(names).toEqual([
      "Huyện Phú Quốc",
      "Huyện U Minh Thượng",
      "Huyện An Minh",
      "Huyện Kiên Hải",
      "Huyện Vĩnh Thuận",
    ]);
    const ranks = [...bars.matchAll(/<text x="34"[^>]*>([^<]*)/g)].map(([, rank]) => rank);
    expect(ranks).toEqual(["1", "2–4", "2–5", "2–5", "3–5"]);
    const parts = [
      ...bars.matchAll(/class="part"><title>Huyện An Minh, ([^<]*): ([\d.,]*)<\/title><rect [^>]*? width="([\d.]*)"/g),
    ];
    expect(parts.map(([, name]) => name?.split(". ")[0])).toEqual(["I", "II", "III", "Thưởng", "để mở"]);
    // A thousand points, bonus included, are 620 pixels long.
    for (const [, , points = "", width] of parts)
      expect(Number(width)).toBeCloseTo(Number(points.replace(",", ".")) * 0.62, 0);
    expect(count(bars, /<path d="M/g)).toBe(3);
  });

  test("the way to an award has a square for each condition lacking, and a star for each that is proposed", () => {
    const { evaluation, awards } = context.result;
    const members = new Set(evaluation.units.filter(({ cluster }) => cluster).map(({ unit }) => unit));
    const ofUnits = awards.filter(({ nominee }) => members.has(nominee.id));
    const needs = ofUnits.flatMap((one: AwardResult) => one.lacking);
    const cells = awardDistance(context).svg.split('class="cell"').slice(1);
    expect(cells).toHaveLength(ofUnits.length);
    const all = cells.join("");
    const squares = [...all.matchAll(/class="need".*?<\/rect>|class="need".*?<text[^>]*>(.)/g)].map(([, sign]) => sign);
    expect(squares).toHaveLength(needs.length);
    expect(squares.filter((sign) => sign === "?")).toHaveLength(
      needs.filter((one) => one.verdict === "unknown").length,
    );
    expect(count(all, /★/g)).toBe(
      ofUnits.filter((one) => one.verdict === "met" && one.selection === "selected").length,
    );
  });

  test("units that are not asked for are in no picture", () => {
    const shown = new Set(["an-minh"]);
    const svgs = [
      ...clusterBars({ ...context, shown }),
      awardDistance({ ...context, shown }),
      heatMap({ ...context, shown }),
    ];
    expect(svgs).toHaveLength(3);
    for (const { svg } of svgs) {
      expect(svg).toContain("Huyện An Minh");
      expect(svg).not.toContain("Huyện Kiên Hải");
    }
    expect(svgs[0]?.svg).toContain(">2–5<");
  });
});
