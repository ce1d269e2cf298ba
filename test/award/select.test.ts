import { describe, expect, test } from "vitest";
import type { AwardResult, Selection } from "../../src/award/award-result.js";
import { selectByRank } from "../../src/award/select.js";
import { decimal } from "../../src/domain/decimal.js";
import type { RankAward, Scheme } from "../../src/domain/scheme.js";
import type { Verdict } from "../../src/domain/verdict.js";
import type { ClusterEvaluation, UnitEvaluation } from "../../src/evaluate/evaluation.js";
import { rankUnits } from "../../src/evaluate/rank.js";

const votes = { passed: { passed: true }, lost: { passed: false }, uncounted: { passed: undefined } };

/**
 * "A 90 met, B 80+15 unknown" as a cluster's units with their verdicts; the flag goes to these ranks. Answers
 * "A selected, B awaits_vote". A council's vote, or a gate that shuts out, stands behind: "A 90 met lost".
 */
function selected(
  text: string,
  ranks: readonly number[],
  place: Scheme["whenHolderFails"]["place"] = "leave_empty",
  taken: ReadonlyMap<string, Selection> = new Map(),
): string {
  const parts = text.split(", ").map((part) => {
    const [, unit = "", known = "0", open = "0", verdict = "", more] =
      /^(\S+) ([\d.]+)(?:\+([\d.]+))? (\w+)(?: (\w+))?$/.exec(part) ?? [];
    const vote = votes[more as keyof typeof votes];
    const gate: Verdict = more === "shut" ? "not_met" : "met";
    return { unit, known: decimal(known), open: decimal(open), verdict: verdict as AwardResult["verdict"], vote, gate };
  });
  const placings = rankUnits(parts.filter((part) => part.gate === "met"));
  const units = new Map(
    parts.map((part) => [
      part.unit,
      { ...part, name: part.unit, ...placings.get(part.unit) } as unknown as UnitEvaluation,
    ]),
  );
  const results = parts.map(
    ({ unit, verdict, vote }) =>
      ({
        vote,
        award: { id: "flag", name: "Flag" },
        verdict,
        nominee: { id: unit, unit, name: unit },
        selection: undefined,
      }) as unknown as AwardResult,
  );
  const cite = { document: "d", basis: "read" } as const;
  const places = ranks.map((rank) => ({ rank, award: "flag", cite }) as unknown as RankAward);
  const cluster = {
    cluster: { name: "Cụm" },
    scheme: { whenHolderFails: { place } },
    places,
  } as unknown as ClusterEvaluation;
  const { results: chosen, findings } = selectByRank(results, units, cluster, taken);
  const told = findings.length > 0 ? ` (${findings.map((finding) => finding.code).join(", ")})` : "";
  return `${chosen.map((one) => `${one.nominee.unit} ${one.selection ?? "-"}`).join(", ")}${told}`;
}

describe("who is selected for an award that ranks lead to", () => {
  test.each([
    ["rank 1 qualifies", "A 90 met, B 80 met", [1], "A selected, B not_selected"],
    ["rank 1 does not qualify: its place stays empty", "A 90 not_met, B 80 met", [1], "A -, B not_selected"],
    [
      "rank 1 is open: its place waits and is not passed down",
      "A 90 unknown, B 80 met",
      [1],
      "A awaits_vote, B not_selected",
    ],
    [
      "two level at the one place",
      "A 90 met, B 90 met, C 80 met",
      [1],
      "A tie_for_council, B tie_for_council, C not_selected (TD404)",
    ],
    ["two level and two places", "A 90 met, B 90 met, C 80 met", [1, 2], "A selected, B selected, C not_selected"],
    [
      "a tie across the last of two places",
      "A 95 met, B 90 met, C 90 met",
      [2],
      "A not_selected, B tie_for_council, C tie_for_council (TD404)",
    ],
    ["open points could change the place", "A 90 met, B 80+15 met", [1], "A awaits_vote, B awaits_vote"],
    [
      "open points that cannot reach the place",
      "A 90 met, B 80+5 met, C 70+5 met",
      [1],
      "A selected, B not_selected, C not_selected",
    ],
    ["a council that passed it", "A 90 met passed, B 80 met", [1], "A selected, B not_selected"],
    ["a council that did not pass it", "A 90 met lost, B 80 met", [1], "A not_selected, B not_selected"],
    ["a vote that nobody can count yet", "A 90 met uncounted, B 80 met", [1], "A awaits_vote, B not_selected"],
    [
      "a vote does not close what the law leaves open",
      "A 90 unknown passed, B 80 met",
      [1],
      "A awaits_vote, B not_selected",
    ],
    ["shut out by a gate", "A 90 met shut, B 80 met", [1], "A not_selected, B selected"],
    ["no rank leads to it", "A 90 met, B 80 not_met", [], "A no_quota_known, B -"],
  ] as const)("%s", (_why, given, ranks, expected) => expect(selected(given, ranks)).toBe(expected));

  test("where the scheme passes down, the next that qualifies takes the place, but never past one that is open", () => {
    expect(selected("A 90 not_met, B 80 met", [1], "pass_down")).toBe("A -, B selected");
    expect(selected("A 90 unknown, B 80 met", [1], "pass_down")).toBe("A awaits_vote, B not_selected");
  });

  test("passed down in order: who has a better place takes no second, and who may have one waits", () => {
    const flag = (selection: Selection) => new Map([["A", selection]]);
    expect(selected("A 95 met, B 90 met, C 80 met, D 70 met", [2, 3], "pass_down", flag("selected"))).toBe(
      "A not_selected, B selected, C selected, D not_selected",
    );
    expect(selected("A 95 met, B 90 met, C 80 met", [2], "pass_down", flag("awaits_vote"))).toBe(
      "A awaits_vote, B selected, C not_selected",
    );
    expect(selected("A 95 met, B 90 met, C 80 met, D 70 met", [2, 3], "pass_down")).toBe(
      "A selected, B selected, C not_selected, D not_selected",
    );
  });
});
