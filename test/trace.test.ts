import { readFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { type TraceDocument, traceDocument } from "../src/report/json-schema/trace.js";
import { run } from "./helpers/run.js";
import { workspaces } from "./helpers/workspace.js";
import { rederive } from "./rederive.js";

const { workspaceWith, remove } = workspaces();
afterAll(remove);

const example = new URL("../examples/kien-giang-2017", import.meta.url).pathname;

/** Made once, within the first test that asks, so that a measure of what each test reaches sees it. */
let made: Promise<TraceDocument> | undefined;
function traced(): Promise<TraceDocument> {
  made ??= run(["explain", "-C", example, "--format", "json"]).then(({ out }) => traceDocument.parse(JSON.parse(out)));
  return made;
}

test("the script that derives everything again imports nothing", () => {
  const text = readFileSync(new URL("./rederive.ts", import.meta.url), "utf8");
  expect(text).not.toMatch(/\bimport\b.*from|require\(/);
});

test("every total, rank, verdict and selection of the example follows from its trace", async () => {
  const trace = await traced();
  expect(rederive(trace)).toEqual([]);
  expect(trace.units.length).toBe(23);
  expect(trace.units.flatMap((unit) => unit.targets).length).toBeGreaterThan(700);
  expect(trace.awards.length).toBeGreaterThan(100);
});

test("the example has every verdict and every selection", async () => {
  const trace = await traced();
  expect(new Set(trace.awards.map((one) => one.verdict))).toEqual(new Set(["met", "not_met", "unknown"]));
  expect(new Set(trace.awards.map((one) => one.selection))).toEqual(
    new Set([null, "selected", "not_selected", "tie_for_council", "awaits_vote", "no_quota_known"]),
  );
  expect(new Set(trace.awards.map((one) => one.occasion))).toEqual(new Set(["year", "thematic", "sudden"]));
});

describe("a trace in which something does not follow is found out", () => {
  type Changes = readonly [string, (copy: TraceDocument) => void, RegExp];
  const unit = (copy: TraceDocument, id: string) => {
    const found = copy.units.find((one) => one.id === id);
    if (!found) throw new Error(id);
    return found;
  };
  const award = (copy: TraceDocument, nominee: string, id: string) => {
    const found = copy.awards.find((one) => one.nominee.id === nominee && one.award === id);
    if (!found) throw new Error(id);
    return found;
  };
  const changes: readonly Changes[] = [
    ["a total", (copy) => Object.assign(unit(copy, "rach-gia"), { total: "972.26" }), /rach-gia total/],
    [
      "the points of an item",
      (copy) => Object.assign(unit(copy, "rach-gia").items[0] ?? {}, { points: "1" }),
      /rach-gia known/,
    ],
    ["a rank", (copy) => Object.assign(unit(copy, "ha-tien"), { rank: 1 }), /ha-tien rank/],
    [
      "a verdict",
      (copy) => Object.assign(award(copy, "rach-gia", "provincial-flag"), { verdict: "unknown" }),
      /rach-gia provincial-flag verdict/,
    ],
    [
      "what was seen",
      (copy) => {
        const leaf = award(copy, "rach-gia", "provincial-flag").rules[0]?.versions[0]?.rule.all?.[0]?.leaf;
        Object.assign(leaf?.seen ?? {}, { value: false });
      },
      /rach-gia provincial-flag verdict/,
    ],
    [
      "a vote",
      (copy) => Object.assign(award(copy, "CN-0004", "provincial-champion").vote ?? {}, { yes: 14 }),
      /CN-0004 provincial-champion vote/,
    ],
    [
      "a selection",
      (copy) => Object.assign(award(copy, "kien-luong", "provincial-commendation"), { selection: "selected" }),
      /kien-luong provincial-commendation selection/,
    ],
    [
      "the base of a quota",
      (copy) => Object.assign(award(copy, "CN-0011", "base-champion").quota ?? {}, { base: "6" }),
      /CN-0011 base-champion selection/,
    ],
    [
      "a target",
      (copy) => {
        const target = unit(copy, "rach-gia").targets.find(
          (one) => one.verdict === "met" && one.direction === "at_least",
        );
        Object.assign(target ?? {}, { actual: "0" });
      },
      /rach-gia .* verdict/,
    ],
  ];
  test.each(changes)("%s", async (_what, change, expected) => {
    const copy = structuredClone(await traced());
    change(copy);
    expect(rederive(copy).join("\n")).toMatch(expected);
  });
});

describe("what is explained is what was evaluated", () => {
  test("one unit and one award", async () => {
    const trace = await traced();
    const { out } = await run(["explain", "Rạch Giá", "Cờ thi đua cấp tỉnh", "-C", example, "--format", "json"]);
    const own = traceDocument.parse(JSON.parse(out));
    expect(own.units.map((one) => one.id)).toEqual(["rach-gia"]);
    expect(own.awards.map((one) => one.award)).toEqual(["provincial-flag"]);
    expect(own.units[0]).toEqual(trace.units.find((one) => one.id === "rach-gia"));
    expect(rederive(own)).toEqual([]);
  });
});

describe("a scheme with gates, deductions, a cap on all bonus and places that are passed down", () => {
  const scheme = readFileSync(new URL("./fixtures/base/plan/scheme.yaml", import.meta.url), "utf8");
  const cite = "{ document: quy-che, basis: read }";
  const rich = scheme
    .replace("place: leave_empty", "place: pass_down")
    .replace(
      "groups:\n",
      `max_bonus: 0.5
gates:
  - { id: du-diem, label: Từ 90 điểm, value: { label: Tổng điểm, fact: total_points, at_least: 90 }, cite: ${cite} }
groups:
`,
    )
    .replace(
      "by: people,",
      `by: people, weight: 2, cite: ${cite} }
      - { id: giao-uoc, name: Ký giao ước, by: fact, fact: covenant_signed, cite: ${cite} }
      - { id: tru, name: Điểm trừ, kind: deduction, by: people, counts: [appraised], max_deduction: 10, cite: ${cite} }
      - { id: thuong, name: Điểm thưởng, kind: bonus, by: people,`,
    );
  const appraisals = (...lines: readonly string[]) =>
    ["Đơn vị\tNội dung chấm điểm\tĐiểm thẩm định\tNgười thẩm định\tLý do\tNgày", ...lines].join("\n");
  const line = (unit: string, item: string, points: string) => `${unit}\t${item}\t${points}\tBan\tHọp\t10/01/2018`;
  const both = [line("Huyện A", "Công tác thi đua", "n:13"), line("Huyện B", "Công tác thi đua", "n:12")];
  const covenants = "Cụm, khối\tCụm trưởng\tNgày ký giao ước\nCụm 1\tHuyện A\t10/03/2017";
  const files = {
    "plan/scheme.yaml": rich,
    "registers/appraisals-goc.xlsx": appraisals(...both),
    "registers/covenants.xlsx": covenants,
  };

  async function traceWith(more: Readonly<Record<string, string>>) {
    const { out } = await run(["explain", "-C", workspaceWith({ ...files, ...more }), "--format", "json"]);
    const found = traceDocument.parse(JSON.parse(out));
    expect(rederive(found)).toEqual([]);
    return found.units
      .filter((unit) => unit.cluster !== null)
      .map(({ id, total, known, open, rank, rankFrom }) => `${id} ${total ?? `${known}+${open}`} ${rank ?? rankFrom}`);
  }

  test.each([
    ["all is known; the bonus stops at the cap of the scheme", {}, ["huyen-a 100.16 1", "huyen-b 97.34 2"]],
    [
      "a deduction shuts a unit out",
      { "registers/appraisals-goc.xlsx": appraisals(...both, line("Huyện B", "Điểm trừ", "n:8")) },
      ["huyen-a 100.16 1", "huyen-b 89.34 null"],
    ],
    [
      "a deduction that is too high was given all the same",
      { "registers/appraisals-goc.xlsx": appraisals(...both, line("Huyện A", "Điểm trừ", "n:18")) },
      ["huyen-a 90.16+10 1", "huyen-b 97.34 1"],
    ],
    [
      "a day that cannot be read is no covenant that was not signed",
      { "registers/covenants.xlsx": covenants.replace("10/03/2017", "tháng ba") },
      ["huyen-a 93.5+6.66 1", "huyen-b 90.68+6.66 1"],
    ],
    [
      "no covenant at all",
      { "registers/covenants.xlsx": covenants.replace("10/03/2017", "") },
      ["huyen-a 93.5 1", "huyen-b 90.68 2"],
    ],
  ])("%s", async (_why, more, expected) => expect(await traceWith(more)).toEqual(expected));
});
