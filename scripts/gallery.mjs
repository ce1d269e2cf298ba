/**
 * Makes docs/gallery: what each paper, list and page of the bundled example looks like. Needs LibreOffice, poppler and
 * Chromium; run by hand after a change of what papers look like, and look at the diff.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { kindNames, reportKinds } from "../build/domain/report-kinds.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const gallery = join(root, "docs/gallery");
const scratch = mkdtempSync(join(tmpdir(), "thidua-gallery-"));
const example = join(root, "examples/kien-giang-2017");

/** Units whose letters and clusters are shown: one that leads, one with points still open. */
const shown = ["--unit", "rach-gia", "--unit", "an-minh"];

function report(format, kinds, more = []) {
  const out = join(scratch, format);
  const asked = kinds.flatMap((kind) => ["--kind", kind]);
  execFileSync(process.execPath, [
    join(root, "bin/thidua.js"),
    ...["report", example, "--format", format, "--as-of", "2017-12-31", "--out", out, ...asked, ...more],
  ]);
  return readdirSync(out)
    .sort()
    .map((name) => join(out, name));
}

/** The first pages of papers as LibreOffice prints them. */
function print(files, pages) {
  const pdf = join(scratch, "pdf");
  mkdirSync(pdf, { recursive: true });
  const profile = `-env:UserInstallation=file://${join(scratch, "profile")}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", pdf, ...files], {
    stdio: "ignore",
  });
  for (const file of files) {
    const [name, format] = file.split("/").at(-1).split(".");
    const to = join(gallery, `${name}-${format}`);
    execFileSync("pdftoppm", ["-r", "56", "-png", "-l", String(pages), join(pdf, `${name}.pdf`), to]);
  }
}

/** Pages as a browser shows them, wide and on a phone. */
async function photograph(files) {
  const browser = await chromium.launch({
    executablePath: process.env.THIDUA_CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
  });
  for (const file of files) {
    const name = file.split("/").at(-1).replace(".html", "");
    for (const [kind, width, height] of [
      ["page", 1200, 900],
      ["phone", 360, 720],
    ]) {
      const page = await browser.newPage({ viewport: { width, height } });
      await page.goto(`file://${file}`);
      await page.screenshot({ path: join(gallery, `${name}-${kind}.png`) });
      await page.close();
    }
  }
  await browser.close();
}

rmSync(gallery, { recursive: true, force: true });
mkdirSync(gallery, { recursive: true });
const letters = ["letters", "covenant"];
print(
  [
    ...report(
      "docx",
      kindNames.filter((kind) => !letters.includes(kind) && kind !== "evaluation"),
    ),
  ],
  2,
);
rmSync(join(scratch, "docx"), { recursive: true });
print(report("docx", letters, shown), 2);
print(
  report(
    "xlsx",
    ["ranking", "prizes", "progress"].filter((kind) => reportKinds[kind]),
  ),
  1,
);
await photograph(report("html", ["evaluation", "ranking", "request"]));

const pictures = readdirSync(gallery).sort();
const lines = pictures.map((name) => `### ${name.replace(".png", "")}\n\n![${name}](${name})\n`);
writeFileSync(
  join(gallery, "README.md"),
  `# Gallery · Hình ảnh\n\nWhat the papers, lists and pages of the bundled example look like; made by \`npm run gallery\`. Văn bản, danh sách và trang của ví dụ kèm theo, số liệu minh họa.\n\n${lines.join("\n")}`,
);
rmSync(scratch, { recursive: true });
console.log(`${pictures.length} pictures in docs/gallery`);
