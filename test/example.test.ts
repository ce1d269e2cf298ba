import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { evaluationFormats } from "../src/domain/report-kinds.js";
import { type EvaluationDocument, evaluationDocument } from "../src/report/json-schema/evaluation.js";
import { statusDocument } from "../src/report/json-schema/status.js";
import { run } from "./helpers/run.js";

const root = new URL("..", import.meta.url).pathname;
const example = join(root, "examples/kien-giang-2017");
const scratch = mkdtempSync(join(tmpdir(), "thidua-example-"));
afterAll(() => rmSync(scratch, { recursive: true }));

let evaluation: EvaluationDocument;
beforeAll(async () => {
  const ran = await run(["evaluate", example, "--format", "json", "--fail-on", "never"]);
  expect(ran.code).toBe(0);
  evaluation = evaluationDocument.parse(JSON.parse(ran.out));
});

const unit = (id: string) => {
  const found = evaluation.units.find((one) => one.id === id);
  if (!found) throw new Error(`no unit ${id}`);
  return found;
};

test("the province, fifteen districts and block 7 stand in the result, and at least 15 ranks are certain", () => {
  expect(evaluation.units).toHaveLength(23);
  expect(evaluation.units.filter((one) => one.rank !== null).length).toBeGreaterThanOrEqual(15);
});

test("the province is measured against the plan's own goals and never ranked", () => {
  const province = unit("kien-giang");
  expect(province.rank).toBeNull();
  expect(province.cluster).toBeNull();
  expect(province.targets.filter((target) => target.goalFrom === "plan").length).toBeGreaterThanOrEqual(40);
});

test("the plan's goal is never laid on a unit to which it was not assigned", () => {
  const others = evaluation.units.filter((one) => one.id !== "kien-giang");
  expect(others.flatMap((one) => one.targets).filter((target) => target.goalFrom === "plan")).toEqual([]);
});

test("each unit's total is the sum of the points and bonuses it prints", () => {
  const cents = (text: string) => BigInt(text.replace(".", ""));
  const complete = evaluation.units.filter((one) => one.total !== null);
  expect(complete.length).toBeGreaterThan(15);
  for (const one of complete) {
    const groups = one.groups.reduce((sum, group) => sum + cents(group.points) + cents(group.bonus), 0n);
    expect(groups).toBe(cents(one.total ?? "0"));
    for (const group of one.groups) {
      const items = one.items.filter((item) => item.group === group.group && item.points !== null);
      expect(items.reduce((sum, item) => sum + cents(item.points ?? "0"), 0n)).toBe(cents(group.points));
      const bonus = items.reduce((sum, item) => sum + cents(item.bonus), 0n);
      expect(bonus < cents(group.maxBonus) ? bonus : cents(group.maxBonus)).toBe(cents(group.bonus));
    }
  }
});

test("a group's points are shared among the items that concern a unit, to the last hundredth", () => {
  const districts = evaluation.units.filter((one) => one.scheme !== null && one.status !== "not_reported");
  for (const one of districts) {
    const own = one.items.filter((item) => item.group === "group-1" && item.maxPoints !== null);
    expect(own.reduce((sum, item) => sum + BigInt((item.maxPoints ?? "0").replace(".", "")), 0n)).toBe(65_000n);
  }
});

test("open figures leave points open and ranks a range, never zero", () => {
  const open = unit("kien-hai");
  expect(open.status).toBe("partly");
  expect(open.total).toBeNull();
  expect(open.rank).toBeNull();
  expect(open.rankFrom).toBeLessThan(open.rankTo ?? 0);
});

test("a unit without a report is listed, unranked, and a note says so", () => {
  expect(unit("lien-hiep-huu-nghi")).toMatchObject({ status: "not_reported", rank: null, rankFrom: null });
  expect(evaluation.findings.some((finding) => finding.code === "TD306")).toBe(true);
});

test("a leader who qualifies is selected for the flag, and nobody behind is", () => {
  const flags = evaluation.awards.filter((award) => award.award === "provincial-flag");
  const selected = flags.filter((award) => award.selection === "selected").map((award) => award.nominee.id);
  expect(selected).toEqual(expect.arrayContaining(["rach-gia", "tan-hiep", "phu-quoc"]));
  for (const award of flags) if (award.selection === "selected") expect(unit(award.nominee.id).rank).toBe(1);
});

test("what was not reported leaves a title unknown, with what is missing", () => {
  const title = evaluation.awards.find(
    (award) => award.award === "advanced-labour-collective" && award.nominee.id === "an-bien",
  );
  expect(title?.verdict).toBe("unknown");
  expect(title?.missing).toEqual(["year_rating", "members_advanced", "members_total", "members_warned_or_worse"]);
});

test("every condition carries its article, document and basis", () => {
  const conditions = evaluation.awards.flatMap((award) => award.conditions);
  expect(conditions.length).toBeGreaterThan(200);
  for (const { cite } of conditions) expect([cite.document, cite.provision].every(Boolean)).toBe(true);
});

test("the prize money of the round is what its awards, its units and its funds bring together", () => {
  const { awards, units, funds, all } = evaluation.prizes;
  expect(Number(all.amount)).toBeGreaterThan(0);
  for (const part of [awards, units, funds]) {
    expect(part.reduce((sum, one) => sum + Number(one.amount), 0)).toBe(Number(all.amount));
    expect(part.reduce((sum, one) => sum + one.count, 0)).toBe(all.count);
  }
});

test("in the example nobody is lost: who was judged was removed, qualifies or is open", () => {
  const { funnel } = evaluation;
  expect(funnel.length).toBeGreaterThanOrEqual(8);
  for (const { judged, steps, met, unknown } of funnel) {
    const removed = steps.reduce((sum, step) => sum + step.removed, 0);
    expect(judged - removed).toBe(met + unknown);
    expect(steps.at(-1)?.left).toBe(met + unknown);
  }
});

const candidate = (id: string, award: string) =>
  evaluation.awards.find((one) => one.nominee.id === id && one.award === award);

describe("the registers of the example tell small stories", () => {
  test("three years as Chiến sĩ thi đua cơ sở, one of them from an old list, and a vote over all members", () => {
    const hung = candidate("CN-0001", "provincial-champion");
    const years = hung?.conditions.find((one) => one.fact === "base_champion_years");
    expect(years).toMatchObject({ seen: "3+", verdict: "met" });
    expect(new Set(years?.sources.map((place) => place.file))).toEqual(
      new Set(["registers/decisions.xlsx", "registers/decisions-2015.xlsx"]),
    );
    expect(hung).toMatchObject({ selection: "selected", vote: { yes: 15, members: 15, passed: true } });
  });

  test("fourteen of fifteen pass with a written vote, thirteen fall, and what the law says stays", () => {
    expect(candidate("CN-0003", "provincial-champion")).toMatchObject({ selection: "selected", vote: { yes: 14 } });
    expect(candidate("CN-0004", "provincial-champion")).toMatchObject({
      verdict: "met",
      selection: "not_selected",
      vote: { yes: 13, passed: false },
    });
  });

  test("a corrected name counts once, and a title taken back does not", () => {
    const years = (id: string) =>
      candidate(id, "provincial-champion")?.conditions.find((one) => one.fact === "base_champion_years");
    expect(years("CN-0005")).toMatchObject({ seen: "2", verdict: "not_met" });
    expect(years("CN-0005")?.sources).toHaveLength(3);
    expect(candidate("CN-0008", "base-champion")?.verdict).toBe("not_met");
  });

  test("a merged collective has the years of both that were merged", () => {
    const years = candidate("TT-0001", "provincial-commendation")?.conditions.find(
      (one) => one.fact === "consecutive_excellent_years",
    );
    expect(years).toMatchObject({ seen: "2+", verdict: "met" });
    expect(years?.sources).toHaveLength(3);
  });

  test("households, an enterprise and an organisation outside the blocks: met, not met and open", () => {
    const verdicts = ["HGD-0001", "HGD-0002", "HGD-0003"].map((id) => candidate(id, "cultural-family")?.verdict);
    expect(verdicts).toEqual(["met", "not_met", "unknown"]);
    const outside = ["DN-0001", "DN-0002", "TC-0001"].map((id) => candidate(id, "provincial-commendation"));
    expect(outside.map((one) => one?.verdict)).toEqual(["met", "not_met", "unknown"]);
    // That it is this commendation is our own reading of the plan, and that is said.
    expect(outside.map((one) => one?.basis)).toEqual(["assumption", "assumption", "assumption"]);
    expect(outside[2]?.missing).toEqual(["movement_contribution"]);
  });

  test("a unit on hold is open where it would be met", () => {
    expect(candidate("ha-tien", "advanced-labour-collective")).toMatchObject({
      verdict: "unknown",
      hold: { reason: "inspection" },
    });
  });

  test("a unit that did not register can have no title", () => {
    expect(candidate("u-minh-thuong", "advanced-labour-collective")?.verdict).toBe("not_met");
    expect(candidate("u-minh-thuong", "provincial-commendation")?.verdict).not.toBe("not_met");
  });

  test("two persons of one name are asked about", () => {
    expect(evaluation.findings.find((one) => one.code === "TD265")?.args).toMatchObject({
      id: "CN-0002",
      other: "CN-0001",
    });
  });

  test("the status names the late, the missing and who waits for whom", async () => {
    const { out } = await run(["status", example, "--format", "json", "--fail-on", "never"]);
    const status = statusDocument.parse(JSON.parse(out));
    expect(status.asOf).toBe("2018-02-09");
    const kinds = new Set([...status.clusters.flatMap((one) => one.waiting), ...status.outside].map((one) => one.kind));
    expect([...kinds].sort()).toEqual(["appraisal", "consultation", "covenant", "dossier", "hold", "paper"]);
    const papers = status.clusters.flatMap((one) => one.units).flatMap((one) => one.papers);
    expect(papers.filter((one) => one.state === "late")).toHaveLength(3);
    expect(papers.filter((one) => one.state === "overdue")).toHaveLength(2);
  });
});

describe("the same inputs give the same bytes", () => {
  const bytesBelow = (folder: string): readonly (readonly [string, string])[] =>
    readdirSync(folder)
      .sort()
      .flatMap((name) => {
        const path = join(folder, name);
        return statSync(path).isDirectory()
          ? bytesBelow(path).map(([inner, hash]) => [`${name}/${inner}`, hash] as const)
          : [[name, createHash("sha256").update(readFileSync(path)).digest("hex")] as const];
      });

  test("every format, in another time zone and locale", { timeout: 120_000 }, () => {
    const folders = [
      { TZ: "Asia/Ho_Chi_Minh", LANG: "vi_VN.UTF-8" },
      { TZ: "America/New_York", LANG: "de_DE.UTF-8" },
    ].map((env, at) => {
      const out = join(scratch, `run-${at}`);
      for (const format of evaluationFormats)
        execFileSync(
          process.execPath,
          ["bin/thidua.js", "evaluate", example, "--fail-on", "never", "--format", format, "--out", out],
          {
            cwd: root,
            env: { ...process.env, ...env },
            stdio: "ignore",
          },
        );
      return bytesBelow(out);
    });
    expect(folders[0]?.length).toBeGreaterThan(8);
    expect(folders[1]).toEqual(folders[0]);
  });

  test("the example is what `node scripts/make-example.mjs` makes of the rules as they are", () => {
    const made = join(scratch, "example");
    execFileSync("cp", ["-r", example, made]);
    execFileSync(process.execPath, ["scripts/make-example.mjs", made], { cwd: root, stdio: "ignore" });
    expect(bytesBelow(made)).toEqual(bytesBelow(example));
  });
});

test("showing one unit does not change anybody's rank", async () => {
  const ran = await run(["evaluate", example, "--format", "json", "--fail-on", "never", "--unit", "ha-tien"]);
  const shown = evaluationDocument.parse(JSON.parse(ran.out));
  expect(shown.units.map((one) => one.id)).toEqual(["ha-tien"]);
  expect(shown.units[0]).toEqual(unit("ha-tien"));
});

test("reports named one by one, in any order, give the same result", async () => {
  const files = readdirSync(join(example, "reports")).map((name) => join(example, "reports", name));
  const argv = files.reverse().flatMap((file) => ["--reports", file]);
  const ran = await run(["evaluate", example, "--format", "json", "--fail-on", "never", ...argv]);
  expect(JSON.parse(ran.out)).toEqual(evaluation);
});
