import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { kindNames, reportKinds } from "../../src/domain/report-kinds.js";
import { run } from "../helpers/run.js";

const example = new URL("../../examples/kien-giang-2017", import.meta.url).pathname;
const scratch = mkdtempSync(join(tmpdir(), "thidua-look-papers-"));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Every kind as LibreOffice prints it: the name of the file with the kind of program that made it, such as request.docx. */
const printed = new Map<string, { readonly pages: number; readonly size: string; readonly text: string }>();

beforeAll(async () => {
  for (const format of ["docx", "xlsx"] as const) {
    const made = join(scratch, format);
    const kinds = kindNames.filter((kind) => (reportKinds[kind] as readonly string[]).includes(format));
    const { code } = await run([
      ...["report", example, "--format", format, "--out", made, "--unit", "tan-hiep", "--unit", "an-minh"],
      ...kinds.flatMap((kind) => ["--kind", kind]),
    ]);
    expect(code).toBe(0);
    const pdf = join(scratch, `${format}-pdf`);
    mkdirSync(pdf);
    const profile = `-env:UserInstallation=file://${join(scratch, "profile")}`;
    const files = readdirSync(made)
      .filter((name) => name !== "manifest.json")
      .map((name) => join(made, name));
    execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", pdf, ...files], {
      stdio: "ignore",
    });
    for (const name of readdirSync(pdf)) {
      const info = execFileSync("pdfinfo", [join(pdf, name)], { encoding: "utf8" });
      printed.set(name.replace(".pdf", `.${format}`), {
        pages: Number(/Pages: +(\d+)/.exec(info)?.[1]),
        size: /Page size: +(.*)/.exec(info)?.[1] ?? "",
        text: execFileSync("pdftotext", ["-layout", join(pdf, name), "-"], { encoding: "utf8" }),
      });
      execFileSync("pdftoppm", ["-r", "40", "-png", join(pdf, name), join(pdf, name.replace(".pdf", ""))]);
    }
  }
}, 170_000);

test("every kind is printed, each on A4", () => {
  for (const kind of kindNames)
    for (const format of reportKinds[kind].filter((one) => one === "docx" || one === "xlsx")) {
      const own = [...printed].filter(([name]) => name.startsWith(kind) && name.endsWith(format));
      expect(own.length, `${kind} ${format}`).toBeGreaterThan(0);
      for (const [name, { pages, size }] of own) {
        expect(pages, name).toBeGreaterThan(0);
        expect(size, name).toMatch(/A4|595|842/);
      }
    }
  expect(printed.size).toBeGreaterThan(25);
});

test("no page is blank", () => {
  for (const format of ["docx", "xlsx"])
    for (const name of readdirSync(join(scratch, `${format}-pdf`)).filter((one) => one.endsWith(".png")))
      expect(statSync(join(scratch, `${format}-pdf`, name)).size, name).toBeGreaterThan(1_500);
});

describe("the head of a paper stands as the state writes it", () => {
  test.each(["request", "decision-provincial-flag", "summary", "minutes-2018-02-09", "letters-tan-hiep", "ranking"])(
    "%s",
    (name) => {
      const [head = "", motto = ""] = (printed.get(`${name}.docx`)?.text ?? "").split("\n");
      expect(head).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
      expect(motto).toContain("Độc lập - Tự do - Hạnh phúc");
    },
  );
});

test("who signs stands on one page with the room to sign, and papers say no placeholder", () => {
  for (const [name, { text }] of printed) expect(text, name).not.toMatch(/undefined|\{\w+\}|#(NAME|VALUE|DIV)/);
  const decision = printed.get("decision-provincial-flag.docx")?.text ?? "";
  const page = decision.split("\f").find((one) => one.includes("TM. ỦY BAN NHÂN DÂN")) ?? "";
  expect(page).toContain("KT. CHỦ TỊCH");
  expect(page).toContain("PHÓ CHỦ TỊCH");
  expect(page).toContain("Nơi nhận:");
});
