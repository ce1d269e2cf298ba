import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ReportTable } from "../../src/report/document.js";
import { renderHtml } from "../../src/report/html/render-html.js";
import { accessFaults, cutOff, paleTexts, shownRows } from "../helpers/page-checks.js";
import { pagesIn } from "../helpers/pages.js";
import { run } from "../helpers/run.js";

const example = new URL("../../examples/kien-giang-2017", import.meta.url).pathname;
const scratch = mkdtempSync(join(tmpdir(), "thidua-pages-"));
const names = ["evaluation", "ranking", "request"];
const opened = pagesIn(scratch);

beforeAll(async () => {
  const kinds = names.flatMap((name) => ["--kind", name]);
  const ran = await run(["report", example, ...kinds, "--format", "html", "--out", scratch]);
  expect(ran.code).toBe(0);
});
afterAll(() => rmSync(scratch, { recursive: true }));

/** A page of one table. */
async function drawn(name: string, table: ReportTable): Promise<Page> {
  const document = { lang: "vi" as const, title: table.title, subtitle: [], tables: [table], closing: [] };
  writeFileSync(join(scratch, `${name}.html`), renderHtml(document, "vi"));
  return opened(name);
}

const rows = (page: Page) => page.locator("tbody tr:not(.group)");
const seenRows = (page: Page) => rows(page).filter({ visible: true }).count();

describe("searching", () => {
  test("keeps the rows with the text and those under a heading with it, and says how many", async () => {
    const page = await opened("evaluation");
    const all = await rows(page).count();
    await page.getByRole("searchbox").fill("rach gia");
    expect(await page.evaluate(shownRows("ranking", 1))).toEqual(["Thành phố Rạch Giá"]);
    expect(await page.evaluate(shownRows("results", 0))).toHaveLength(38);
    expect(await page.locator("#table-ranking .group").filter({ visible: true }).allTextContents()).toEqual([
      "Cụm thi đua số 1 (minh họa)",
    ]);
    for (const part of ["#table-council", "#picture-map", "#contents a[href='#table-council']"])
      expect(await page.locator(part).isVisible()).toBe(false);
    const numbers = new Intl.NumberFormat("vi");
    const shown = await seenRows(page);
    expect(shown).toBeLessThan(all);
    expect(await page.locator("#said").textContent()).toBe(
      `Hiện ${numbers.format(shown)} trên ${numbers.format(all)} dòng.`,
    );
    await page.getByRole("searchbox").fill("");
    expect(await seenRows(page)).toBe(all);
    expect(await page.locator("#picture-map").isVisible()).toBe(true);
    expect(await page.locator("#said").textContent()).toBe(`Có ${numbers.format(all)} dòng.`);
  });

  test.each([
    ["with all its accents", "Hòn Đất", ["Huyện Hòn Đất"]],
    ["without any, in capitals", "HON DAT", ["Huyện Hòn Đất"]],
    ["in letters composed of parts", "Hòn Đất".normalize("NFD"), ["Huyện Hòn Đất"]],
    ["with accents that nobody wrote", "Hón Dất", ["Huyện Hòn Đất"]],
    ["with spaces around it", "  hòn  đất ", ["Huyện Hòn Đất"]],
    ["of a place far away", "Hà Nội", []],
  ])("finds a name written %s", async (_how, wanted, found) => {
    const page = await opened("ranking");
    await page.getByRole("searchbox").fill(wanted);
    expect(await page.evaluate(shownRows("ranking", 1))).toEqual(found);
  });

  test("accents count where they were typed and are found", async () => {
    const rows = ["đạt", "Huyện Hòn Đất", "dat"].map((text) => [{ text }]);
    const page = await drawn("accents", { id: "t", title: "Bảng", columns: [{ title: "Chữ" }], rows });
    const found = async (wanted: string) => {
      await page.getByRole("searchbox").fill(wanted);
      return page.evaluate(shownRows("t", 0));
    };
    expect(await found("đạt")).toEqual(["đạt"]);
    expect(await found("ĐẤT")).toEqual(["Huyện Hòn Đất"]);
    expect(await found("dat")).toEqual(["đạt", "Huyện Hòn Đất", "dat"]);
  });
});

describe("sorting", () => {
  test("goes by the numbers within each group, rising, falling and back, and says so", async () => {
    const page = await opened("ranking");
    const names = () => page.evaluate<string[]>(shownRows("ranking", 1));
    const first = await names();
    const heading = page.getByRole("button", { name: "Tổng điểm" });
    const way = () => page.getByRole("columnheader", { name: "Tổng điểm" }).getAttribute("aria-sort");
    expect(await way()).toBe("none");
    await heading.click();
    // Whoever has not reported has words instead of points, and stands last.
    expect((await names()).slice(0, 7)).toEqual([...first.slice(0, 6).reverse(), first[6]]);
    expect(await way()).toBe("ascending");
    await heading.press("Enter");
    expect((await names()).slice(0, 12)).toEqual(first.slice(0, 12));
    expect(await way()).toBe("descending");
    expect(await page.locator("#heard").textContent()).toBe("Đã xếp theo “Tổng điểm”, giảm dần.");
    await heading.press("Space");
    expect(await names()).toEqual(first);
    expect(await way()).toBe("none");
  });

  test("knows that 9 is less than 11, and the order of Vietnamese letters", async () => {
    const page = await opened("evaluation");
    const column = (at: number) => page.evaluate<string[]>(shownRows("targets", at));
    await page.locator("#table-targets").getByRole("button", { name: "đạt", exact: true }).click();
    const counts = (await column(1)).map(Number);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    await page.locator("#table-targets").getByRole("button", { name: "Đơn vị" }).click();
    const units = await column(0);
    expect(units).toEqual([...units].sort(new Intl.Collator("vi").compare));
    expect(units).not.toEqual([...units].sort());
  });

  test("tells decimals apart that a float does not", async () => {
    const cell = (number: string) => [{ text: number, number }];
    const numbers = ["0.10000000000000000002", "-0.5", "0.10000000000000000001", "10", "9", "-12", "0.1"];
    const page = await drawn("numbers", {
      id: "t",
      title: "Bảng",
      columns: [{ title: "Số" }],
      rows: numbers.map(cell),
    });
    await page.getByRole("button", { name: "Số" }).click();
    const sorted = ["-12", "-0.5", "0.1", "0.10000000000000000001", "0.10000000000000000002", "9", "10"];
    expect(await page.evaluate(shownRows("t", 0))).toEqual(sorted);
  });
});

describe("an explanation", () => {
  test.each(["click", "Enter", "Space"])("opens by %s, says whose it is, and gives the focus back", async (how) => {
    const page = await opened("request");
    const cell = page.locator("button.why").nth(3);
    await (how === "click" ? cell.click() : cell.press(how));
    const dialog = page.getByRole("dialog", { name: (await cell.textContent()) ?? "?" });
    expect(await dialog.isVisible()).toBe(true);
    expect(await dialog.locator("dt").count()).toBeGreaterThan(1);
    expect(await dialog.locator("dd").count()).toBe(await dialog.locator("dt").count());
    await page.keyboard.press("Escape");
    expect(await dialog.isVisible()).toBe(false);
    expect(await page.evaluate("document.activeElement.textContent")).toBe(await cell.textContent());
  });

  test("closes by its button and by a click beside it", async () => {
    const page = await opened("request");
    const dialog = page.getByRole("dialog");
    for (const close of [() => page.getByRole("button", { name: "Đóng" }).click(), () => page.mouse.click(4, 400)]) {
      await page.locator("button.why").first().click();
      expect(await dialog.isVisible()).toBe(true);
      await close();
      expect(await dialog.isVisible()).toBe(false);
    }
  });

  test("that is made of markup is shown as it is written, and nothing of it runs", async () => {
    const evil = "</script><script>alert(1)</script><img src=x onerror=alert(2)>";
    const row = [{ text: evil, explained: () => [[evil, evil] as const] }];
    const page = await drawn("evil", { id: "t", title: evil, columns: [{ title: evil }], rows: [row], notes: [evil] });
    expect(await page.locator("h2").textContent()).toBe(evil);
    await page.locator("button.why").click();
    expect(await page.locator("dt").textContent()).toBe(evil);
    expect(await page.locator("img").count()).toBe(0);
  });
});

describe.each(names)("the page of the %s", (name) => {
  test("never grows wider than a phone", async () => {
    const page = await opened(name, 360);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
    expect(await page.evaluate(cutOff("main > *, .frame", 360))).toEqual([]);
    expect(await page.getByRole("searchbox").isVisible()).toBe(true);
  });

  test("is complete without its script", async () => {
    const page = await opened(name, 1280, false);
    const all = await page.locator("tbody tr").count();
    expect(all).toBeGreaterThan(20);
    expect(await page.locator("tbody tr").filter({ visible: true }).count()).toBe(all);
    expect(await page.getByRole("searchbox").isVisible()).toBe(false);
    expect(await page.getByText("không chạy script").isVisible()).toBe(true);
  });

  test("prints on A4, without controls and with the headings of a table on each of its pages", async () => {
    const page = await opened(name);
    const pdf = join(scratch, `${name}.pdf`);
    await page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true });
    const info = execFileSync("pdfinfo", ["-f", "1", "-l", "999", pdf], { encoding: "utf8" });
    const sizes = [...info.matchAll(/size: +([\d.]+) x ([\d.]+)/g)].map(([, ...sides]) =>
      sides.map((side) => Math.round(Number(side))).sort((a, b) => a - b),
    );
    expect(sizes.length).toBeGreaterThan(1);
    expect(new Set(sizes.map(String))).toEqual(new Set(["595,842"]));
    const text = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" }).normalize("NFC");
    expect(text).not.toMatch(/Tìm trong các bảng|Đầu trang|↕/);
    const headed = text.split("\f").filter((one) => /^ *(?:TT|Hạng|Chỉ tiêu|Nội dung|Đối tượng) .*\S/m.test(one));
    expect(headed.length).toBeGreaterThan(sizes.length / 3);
  });

  test("cuts no column off in print", async () => {
    // As wide as A4 on its side within its margins.
    const page = await opened(name, 1030);
    await page.emulateMedia({ media: "print" });
    expect(await page.evaluate(cutOff(".frame > *, td, th", 1030))).toEqual([]);
  });

  test("can be read by those who do not see it", async () => {
    const page = await opened(name);
    const faults = await page.evaluate<Readonly<Record<string, readonly string[]>>>(accessFaults);
    expect(Object.entries(faults).filter(([, found]) => found.length > 0)).toEqual([]);
    expect(Object.keys(faults).length).toBeGreaterThan(5);
    expect(await page.locator("h1").count()).toBe(1);
    expect(await page.locator("html").getAttribute("lang")).toBe("vi");
  });

  test("shows where the focus is, and the way past the controls comes first", async () => {
    const page = await opened(name);
    await page.keyboard.press("Tab");
    const skip = page.locator(".skip");
    expect(await page.evaluate("document.activeElement.className")).toBe("skip");
    expect((await skip.boundingBox())?.x).toBeGreaterThanOrEqual(0);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).toBe("solid");
  });

  test("stands out from its ground by 4.5 to 1, its pictures too", async () => {
    const page = await opened(name);
    const { count, pale } = await page.evaluate<{ count: number; pale: string[] }>(paleTexts);
    expect(pale).toEqual([]);
    expect(count).toBeGreaterThan(100);
  });
});
