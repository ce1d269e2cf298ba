import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openWorkspace } from "../../src/cli/workspace.js";
import { kindNames, reportKinds } from "../../src/domain/report-kinds.js";
import type { DocumentDocument } from "../../src/report/json-schema/document.js";
import { documentDocument } from "../../src/report/json-schema/document.js";
import { run } from "../helpers/run.js";

const example = new URL("../../examples/kien-giang-2017", import.meta.url).pathname;
const scratch = mkdtempSync(join(tmpdir(), "thidua-papers-"));
afterAll(() => rmSync(scratch, { recursive: true }));
let count = 0;

/** The papers of a kind by the names of their files, as their JSON says. */
async function papers(
  kind: string,
  { workspace = example, more = [] }: { workspace?: string; more?: readonly string[] } = {},
): Promise<ReadonlyMap<string, DocumentDocument>> {
  const out = join(scratch, `${kind}-${count++}`);
  const { code } = await run(["report", workspace, "--kind", kind, "--format", "json", "--out", out, ...more]);
  expect(code).toBe(0);
  const files = readdirSync(out).filter((name) => name !== "manifest.json");
  return new Map(
    files.map((name) => [name, documentDocument.parse(JSON.parse(readFileSync(join(out, name), "utf8")))]),
  );
}

async function onePaper(kind: string, options: Parameters<typeof papers>[1] = {}): Promise<DocumentDocument> {
  const [paper, ...others] = (await papers(kind, options)).values();
  if (!paper || others.length > 0) throw new Error(`${kind} is not one paper`);
  return paper;
}

/** The example with another text of one file. */
function exampleWith(file: string, change: (text: string) => string): string {
  const workspace = join(scratch, `workspace-${count++}`);
  cpSync(example, workspace, { recursive: true });
  const path = join(workspace, file);
  const text = readdirSync(join(workspace, file, "..")).includes(file.split("/").at(-1) ?? "")
    ? readFileSync(path, "utf8")
    : "";
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, change(text));
  return workspace;
}

/** Every text of a paper, its tables too. */
function textsOf({ paper, tables, title, subtitle }: DocumentDocument): readonly string[] {
  const blocks = paper?.text ?? [];
  const cells = [...blocks.flatMap((one) => (one.kind === "table" ? one.table : [])), ...tables].flatMap((table) => [
    ...table.columns,
    ...table.notes,
    ...table.rows.flatMap((row) => row.map((cell) => cell.text)),
  ]);
  const written = blocks.flatMap((one) => ("text" in one ? one.text : []));
  return [title, ...subtitle, ...(paper?.addressees ?? []), ...written, ...cells];
}

function groundsIn(paper: DocumentDocument): string {
  return (paper.paper?.text ?? []).flatMap((one) => (one.kind === "ground" ? one.text : [])).join("\n");
}

const amount = (text: string) => Number(text.replaceAll(".", ""));

describe("a paper rests on the documents in force on the day of decision", () => {
  test.each([
    ["2017-09-30", ["42/2010/NĐ-CP", "39/2012/NĐ-CP", "65/2014/NĐ-CP"], ["91/2017/NĐ-CP", "08/2017/TT-BNV"]],
    ["2017-10-01", ["91/2017/NĐ-CP"], ["42/2010/NĐ-CP", "65/2014/NĐ-CP", "08/2017/TT-BNV"]],
    ["2017-12-15", ["91/2017/NĐ-CP", "08/2017/TT-BNV", "489/QĐ-UBND"], ["584/QĐ-UBND"]],
    ["2018-03-15", ["489/QĐ-UBND", "584/QĐ-UBND", "11/2015/QĐ-UBND"], ["65/2014/NĐ-CP"]],
  ])("on %s", async (day, there, notThere) => {
    const grounds = groundsIn(await onePaper("request", { more: ["--decided-on", day] }));
    for (const one of there) expect(grounds).toContain(one);
    for (const one of notThere) expect(grounds).not.toContain(`số ${one}`);
  });
});

describe("what people have not settled is left as dots, what they have is printed", () => {
  const withPapers = (papersText: string) =>
    exampleWith("thidua.yaml", (text) => `${text.replace(/^papers:[\s\S]*$/m, "")}\npapers:\n${papersText}\n`);

  test("nothing is settled", async () => {
    const { paper } = await onePaper("request", { workspace: withPapers("  letters: { number: 5 }") });
    expect(paper?.number).toBe("Số: ………/TTr-BTĐKT");
    expect(paper?.placeAndDay).toBe("Kiên Giang, ngày …… tháng …… năm ………");
    expect(paper?.signatures).toEqual([{ lines: ["TRƯỞNG BAN"], name: null }]);
  });

  test("number, day and signer are; the head's deputy signs for him", async () => {
    const settled = "  request: { number: 34, on: 2018-02-09, signer: Nguyễn Thị Minh, deputy: true }";
    const { paper } = await onePaper("request", { workspace: withPapers(settled) });
    expect(paper?.number).toBe("Số: 34/TTr-BTĐKT");
    expect(paper?.placeAndDay).toBe("Kiên Giang, ngày 09 tháng 02 năm 2018");
    expect(paper?.signatures).toEqual([{ lines: ["KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"], name: "Nguyễn Thị Minh" }]);
  });

  test("a decision bears the day of decision and names the request; the committee signs through its chairman", async () => {
    const settled = "  request: { number: 34, on: 2018-02-09 }\n  decision: { deputy: true }";
    const made = await papers("decision", { workspace: withPapers(settled) });
    const flag = made.get("decision-provincial-flag.json");
    expect(flag?.paper?.isDraft).toBe(true);
    expect(flag?.paper?.placeAndDay).toBe("Kiên Giang, ngày 28 tháng 02 năm 2018");
    expect(flag?.paper?.signatures[0]?.lines).toEqual(["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]);
    const commendation = made.get("decision-provincial-commendation.json");
    expect(commendation?.paper?.signatures[0]?.lines).toEqual(["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]);
    expect(textsOf(commendation as DocumentDocument).join("\n")).toContain(
      "Tờ trình số 34/TTr-BTĐKT ngày 09 tháng 02 năm 2018",
    );
  });
});

test("minutes count votes over all members, and say who passed and who did not", async () => {
  const [minutes] = (await papers("minutes")).values();
  const table = minutes?.paper?.text.find((one) => one.kind === "table");
  const rows = table?.kind === "table" ? table.table.rows.map((row) => row.map((cell) => cell.text)) : [];
  expect(rows.map((row) => [row[2], row[4], row[6], row[7], row[8]])).toEqual([
    ["Trần Thị Ánh", "14", "15", "93,33", "đạt"],
    ["Nguyễn Văn Hùng", "15", "15", "100,00", "đạt"],
    ["Lê Hoàng Phúc", "13", "15", "86,67", "không đạt"],
  ]);
});

test("a round without votes has minutes and a tally to be filled in by hand", async () => {
  const workspace = exampleWith("registers/votes.xlsx", () => "");
  rmSync(join(workspace, "registers/votes.xlsx"));
  for (const kind of ["minutes", "tally"]) {
    const paper = await onePaper(kind, { workspace });
    expect(textsOf(paper).join("\n")).toContain("ngày …… tháng …… năm ………");
  }
});

test("a letter shows its own unit's data and names no other unit and nobody else's people", async () => {
  const { plan } = openWorkspace("/", example);
  const letters = await papers("letters");
  expect(letters.size).toBe(22);
  const pages = join(scratch, "letters-html");
  await run(["report", example, "--kind", "letters", "--format", "html", "--out", pages]);
  for (const [file, letter] of letters) {
    const own = file.slice("letters-".length, -".json".length);
    // The page has what stands behind the numbers as well.
    const texts = [...textsOf(letter), readFileSync(join(pages, file.replace("json", "html")), "utf8")].join("\n");
    expect(texts).toContain(plan?.units.get(own)?.name.replace(/^(Huyện|Thành phố|Thị xã) /, ""));
    for (const unit of plan?.units.values() ?? [])
      if (unit.id !== own && unit.id !== "kien-giang") expect(texts, file).not.toContain(unit.name);
  }
  const others = textsOf(letters.get("letters-rach-gia.json") as DocumentDocument).join("\n");
  for (const name of ["Nguyễn Văn Hùng", "Lê Hoàng Phúc", "Huỳnh Quốc Bảo"]) expect(others).not.toContain(name);
});

test("decisions, payments and certificates are of the same people, with the same money where a decision names it", async () => {
  const decisions = [...(await papers("decision")).values()];
  const given = decisions.flatMap((one) => one.tables.flatMap((table) => table.rows));
  const [certificates] = (await onePaper("certificates")).tables;
  expect(certificates?.rows.map((row) => row[3]?.text).sort()).toEqual(given.map((row) => row[1]?.text).sort());
  const [payments] = (await onePaper("payments")).tables;
  const paid = (payments?.rows ?? []).slice(0, -1).map((row) => `${row[2]?.text} ${row[4]?.text}`);
  const named = given.filter((row) => row[3]?.text !== "………");
  expect(named.length).toBeGreaterThan(5);
  for (const row of named) expect(paid).toContain(`${row[1]?.text} ${row[3]?.text}`);
  const sum = (payments?.rows ?? []).slice(0, -1).reduce((total, row) => total + amount(row[4]?.text ?? ""), 0);
  expect(amount(payments?.rows.at(-1)?.[4]?.text ?? "")).toBe(sum);
});

test("a decision states no sum where a paper that was not found may set its own, and says what to look at", async () => {
  const flag = (await papers("decision")).get("decision-provincial-flag.json");
  expect(textsOf(flag as DocumentDocument)).toContain(
    "**Điều 2.** Tiền thưởng kèm theo: ……… đồng, theo quy định hiện hành.",
  );
  expect(flag?.closing.join()).toContain("có mức riêng theo Quyết định 489/QĐ-UBND");
});

test("what is not for the year's work has a decision of its own that names the achievement", async () => {
  const made = await papers("decision");
  const sudden = textsOf(made.get("decision-provincial-commendation-sudden.json") as DocumentDocument).join();
  expect(sudden).toContain("đã có thành tích đột xuất: Cứu người bị nạn trên biển");
  expect(textsOf(made.get("decision-provincial-commendation.json") as DocumentDocument).join()).not.toContain(
    "đột xuất",
  );
});

test("the request names the minutes, what dossiers lack, and where votes went another way", async () => {
  const request = await onePaper("request");
  const texts = textsOf(request).join("\n");
  expect(groundsIn(request)).toContain("Căn cứ Biên bản số 02/BB-HĐTĐKT");
  expect(texts).toContain("chờ hiệp y Sở Tài nguyên và Môi trường");
  expect(texts).toContain("Lê Hoàng Phúc: Chiến sĩ thi đua cấp tỉnh được 13 phiếu");
});

test("a ballot has whoever qualifies and may still have the award, never who is on hold or lacks evidence", async () => {
  const ballot = (await papers("ballots")).get("ballots-provincial-commendation.json") as DocumentDocument;
  const texts = textsOf(ballot);
  for (const name of ["Hội Liên hiệp Phụ nữ tỉnh", "Huyện Kiên Lương", "Huyện Giang Thành"])
    expect(texts).toContain(name);
  for (const name of ["Thị xã Hà Tiên", "Huyện An Minh"]) expect(texts).not.toContain(name);
  expect(texts).toContain("Cụm thi đua số 1 (minh họa): chọn không quá 02 đơn vị.");
});

test("papers of the state are in Vietnamese whatever the screen speaks; lists follow the screen", async () => {
  const english = { more: ["--lang", "en"] };
  expect(await onePaper("request", english)).toEqual(await onePaper("request"));
  expect((await onePaper("ranking", english)).title).toBe("Ranking năm 2017");
});

test("a workspace's own wording stands in place of the packaged one of the same file name", async () => {
  const own = `paper: request
cite: { document: circular-01-2011, basis: assumption }
agency: { own: "BAN THI ĐUA {PROVINCE}" }
title: TỜ TRÌNH RIÊNG
text: |
  {grounds}

  Đề nghị {proposed} trường hợp, **{open}** còn để ngỏ.

  {proposals}
`;
  const paper = await onePaper("request", { workspace: exampleWith("plan/request.yaml", () => own) });
  expect(paper.title).toBe("TỜ TRÌNH RIÊNG");
  expect(paper.paper?.agency.own).toBe("BAN THI ĐUA KIÊN GIANG");
  expect(textsOf(paper).some((text) => /^Đề nghị \d+ trường hợp, \*\*\d+\*\* còn để ngỏ\.$/.test(text))).toBe(true);
});

test("papers of which only some units are shown say that they are an extract", async () => {
  const request = await onePaper("request", { more: ["--unit", "rach-gia"] });
  expect(request.subtitle).toContain("Trích, chỉ: Thành phố Rạch Giá");
  expect((await onePaper("request")).subtitle.join()).not.toContain("Trích");
});

test("a number that is given for several papers is printed on none of them", async () => {
  const workspace = exampleWith("thidua.yaml", (text) => text.replace("decision: { ", "decision: { number: 5, "));
  for (const paper of (await papers("decision", { workspace })).values())
    expect(paper.paper?.number).toBe("Số: ………/QĐ-UBND");
});

test("a missing report wins no award: without a rank nobody is proposed for what goes by rank", async () => {
  const empty = join(scratch, "no-reports");
  mkdirSync(empty);
  const out = join(scratch, "no-reports-out");
  await run(["report", example, "--kind", "request", "--format", "json", "--reports", empty, "--out", out]);
  const request = documentDocument.parse(JSON.parse(readFileSync(join(out, "request.json"), "utf8")));
  const proposed = request.tables[0]?.rows.map((row) => `${row[0]?.text}: ${row[2]?.text}`) ?? [];
  expect(proposed.filter((one) => one.includes("Thành phố Rạch Giá") && one.includes("Bằng khen"))).toEqual([]);
});

test("no placeholder is left in any paper of any kind", async () => {
  for (const kind of kindNames.filter((one) => one !== "evaluation"))
    for (const paper of (await papers(kind)).values())
      for (const text of textsOf(paper)) expect(text, kind).not.toMatch(/\{\w+\}|undefined/);
});

test.each(kindNames.map((kind) => [kind, reportKinds[kind]] as const))(
  "%s gives the same bytes in another time zone and locale",
  async (kind, formats) => {
    const draw = async (zone: string, locale: string) => {
      const before = { TZ: process.env["TZ"], LANG: process.env["LANG"], LC_ALL: process.env["LC_ALL"] };
      Object.assign(process.env, { TZ: zone, LANG: locale, LC_ALL: locale });
      const out = join(scratch, `bytes-${count++}`);
      try {
        const chosen = formats.flatMap((format) => ["--format", format]);
        await run(["report", example, "--kind", kind, ...chosen, "--out", out]);
      } finally {
        for (const [name, value] of Object.entries(before))
          if (value === undefined) delete process.env[name];
          else process.env[name] = value;
      }
      return new Map(readdirSync(out).map((name) => [name, readFileSync(join(out, name)).toString("base64")]));
    };
    const here = await draw("Asia/Ho_Chi_Minh", "vi_VN.UTF-8");
    expect(here.size).toBeGreaterThanOrEqual(formats.length);
    expect(await draw("America/New_York", "de_DE.UTF-8")).toEqual(here);
  },
);
