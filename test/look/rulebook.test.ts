import { execFileSync } from "node:child_process";
import { mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accessFaults, cutOff, paleTexts } from "../helpers/page-checks.js";
import { pagesIn } from "../helpers/pages.js";
import { run } from "../helpers/run.js";

const examples = ["kien-giang-2017", "schemes"];
const scratch = mkdtempSync(join(tmpdir(), "thidua-rulebook-"));
const opened = pagesIn(scratch);

beforeAll(async () => {
  for (const example of examples) {
    const workspace = new URL(`../../examples/${example}`, import.meta.url).pathname;
    expect((await run(["docs", workspace, "--out", scratch])).code).toBe(0);
    renameSync(join(scratch, "rules.html"), join(scratch, `${example}.html`));
  }
});
afterAll(() => rmSync(scratch, { recursive: true }));

describe.each(examples)("the annex of %s", (name) => {
  test("never grows wider than a phone, and its curves stay within their frames", async () => {
    const page = await opened(name, 360);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
    expect(await page.evaluate(cutOff("main > *, article, .frame, dl, figcaption", 360))).toEqual([]);
  });

  test("is complete without its script", async () => {
    const page = await opened(name, 1280, false);
    for (const part of ["section", "article", "tbody tr"])
      expect(await page.locator(part).filter({ visible: false }).count()).toBe(0);
    expect(await page.locator("article").count()).toBeGreaterThan(60);
    expect(await page.getByRole("searchbox").isVisible()).toBe(false);
    expect(await page.getByText("không chạy script").isVisible()).toBe(true);
  });

  test("prints upright on A4 without controls, and cuts nothing off", async () => {
    const page = await opened(name);
    const pdf = join(scratch, `${name}.pdf`);
    await page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true });
    const info = execFileSync("pdfinfo", ["-f", "1", "-l", "999", pdf], { encoding: "utf8" });
    const sizes = [...info.matchAll(/size: +([\d.]+) x ([\d.]+)/g)].map(([, ...sides]) => sides.map(Number));
    expect(sizes.length).toBeGreaterThan(20);
    expect(new Set(sizes.map((sides) => sides.map(Math.round).join(" x ")))).toEqual(new Set(["595 x 842"]));
    const text = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" }).normalize("NFC");
    expect(text).not.toMatch(/Tìm trong phụ lục|Đầu trang/);
    expect(text).toContain("Chỗ nào chưa chắc");
    // As wide as upright A4 within its margins.
    await page.setViewportSize({ width: 703, height: 1000 });
    await page.emulateMedia({ media: "print" });
    expect(await page.evaluate(cutOff(".frame > *, td, th, svg", 703))).toEqual([]);
  });

  test("can be read by those who do not see it, and stands out from its ground by 4.5 to 1", async () => {
    const page = await opened(name);
    const faults = await page.evaluate<Readonly<Record<string, readonly string[]>>>(accessFaults);
    expect(Object.entries(faults).filter(([, found]) => found.length > 0)).toEqual([]);
    const { count, pale } = await page.evaluate<{ count: number; pale: string[] }>(paleTexts);
    expect(pale).toEqual([]);
    expect(count).toBeGreaterThan(1000);
    expect(await page.locator("h1").count()).toBe(1);
  });
});

test("searching keeps what holds the text, its headings and its lines of the contents", async () => {
  const page = await opened("kien-giang-2017");
  const all = await page.locator("#said").textContent();
  await page.getByRole("searchbox").fill("san luong lua");
  expect(await page.locator("#target-rice-output").isVisible()).toBe(true);
  expect(await page.locator("#target-grdp-growth").isVisible()).toBe(false);
  expect(await page.locator("#chapter-prizes").isVisible()).toBe(false);
  expect(await page.locator("#contents a[href='#chapter-prizes']").isVisible()).toBe(false);
  expect(await page.locator("#contents a[href='#chapter-plan']").isVisible()).toBe(true);
  expect(await page.locator("#said").textContent()).toMatch(/^Hiện \d+ trên \d+ mục\.$/);
  await page.getByRole("searchbox").fill("");
  expect(await page.locator("#said").textContent()).toBe(all);
});

test("a link to what the search has hidden shows it again", async () => {
  const page = await opened("kien-giang-2017");
  await page.getByRole("searchbox").fill("san luong lua");
  expect(await page.locator("#measure-million_tonne").isVisible()).toBe(false);
  await page.locator("#target-rice-output a[href='#measure-million_tonne']").first().click();
  expect(await page.locator("#measure-million_tonne").isVisible()).toBe(true);
  expect(await page.getByRole("searchbox").inputValue()).toBe("");
});

test("every picture has a name and a description, and every line of it its words", async () => {
  const page = await opened("schemes");
  const curves = page.locator("figure.curve svg");
  expect(await curves.count()).toBeGreaterThan(8);
  for (const curve of await curves.all()) {
    expect(await curve.locator("title").textContent()).toMatch(/^Đường điểm: /);
    expect(((await curve.locator("desc").textContent()) ?? "").length).toBeGreaterThan(40);
  }
});
