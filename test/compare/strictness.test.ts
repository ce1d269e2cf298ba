import { describe, expect, test } from "vitest";
import type { Change } from "../../src/compare/changes.js";
import type { Said, SaidValue } from "../../src/compare/said.js";
import { strictnessOf } from "../../src/compare/strictness.js";
import type { Comparison, Operand } from "../../src/domain/award.js";
import { decimal } from "../../src/domain/decimal.js";
import { ratio } from "../../src/domain/ratio.js";
import { planWith } from "../evaluate/builders.js";

const plan = planWith({});
const said = (value: SaidValue | undefined): Said => ({
  value,
  parts: new Map(),
  name: undefined,
  from: undefined,
  cite: undefined,
  place: undefined,
});
const leaf = (by: Comparison, to: Operand): SaidValue => ({
  kind: "leaf",
  label: "",
  fact: "f",
  by,
  to,
  cite: undefined,
});

function strictness(path: string, before: SaidValue | undefined, after: SaidValue | undefined) {
  const change: Change = {
    kind: before === undefined ? "added" : after === undefined ? "removed" : "changed",
    path: path.split("/").map((key) => ({ key, name: undefined })),
    before: before === undefined ? undefined : said(before),
    after: after === undefined ? undefined : said(after),
    from: undefined,
    cite: undefined,
    place: undefined,
  };
  return strictnessOf(change, plan);
}

const criterion = "awards/a/rules/r/criterion";
const [low, high] = [decimal("0.7"), decimal("0.8")];

describe("whether a change asks for more or for less", () => {
  test.each<[string, string, SaidValue | undefined, SaidValue | undefined, string | undefined]>([
    ["a higher bound of at least", criterion, leaf("at_least", low), leaf("at_least", high), "stricter"],
    ["a higher bound of at most", criterion, leaf("at_most", low), leaf("at_most", high), "looser"],
    ["more than instead of at least", criterion, leaf("at_least", low), leaf("more_than", low), "stricter"],
    ["at most instead of less than", criterion, leaf("less_than", low), leaf("at_most", low), "looser"],
    ["at most instead of at least", criterion, leaf("at_least", low), leaf("at_most", low), undefined],
    ["a higher bound under a not", `${criterion}/not/f`, leaf("at_least", low), leaf("at_least", high), "looser"],
    ["a higher bound under two", `${criterion}/not/not/f`, leaf("at_least", low), leaf("at_least", high), "stricter"],
    ["one choice fewer", criterion, leaf("one_of", ["a", "b"]), leaf("one_of", ["a"]), "stricter"],
    ["one choice more", criterion, leaf("one_of", ["a"]), leaf("one_of", ["a", "b"]), "looser"],
    ["another choice", criterion, leaf("is", "a"), leaf("is", "b"), undefined],
    ["yes instead of no", criterion, leaf("is", false), leaf("is", true), undefined],
    ["one condition more of all", `${criterion}/all/f`, undefined, leaf("is", true), "stricter"],
    ["one way more of any", `${criterion}/any/f`, undefined, leaf("is", true), "looser"],
    ["one way fewer of any", `${criterion}/any#2/f`, leaf("is", true), undefined, "stricter"],
    ["one bar more under a not", `${criterion}/not/any/f`, undefined, leaf("is", true), "stricter"],
    ["a rule more", "awards/a/rules/r", undefined, "x", "stricter"],
    ["a quota that goes", "awards/a/quotas/q", "x", undefined, "looser"],
    ["a gate more", "schemes/s/gates/g", undefined, "x", "stricter"],
    ["a higher threshold", "awards/a/votes/#1/threshold", ratio(low), ratio(high), "stricter"],
    ["a larger share of a quota", "awards/a/quotas/q/share", ratio(low), ratio(high), "looser"],
    ["one paper more in the dossier", "awards/a/dossier/papers", ["request"], ["request", "minutes"], "stricter"],
    ["another paper in the dossier", "awards/a/dossier/papers", ["request"], ["minutes"], undefined],
    ["a higher coefficient asks nothing", "prizes/coefficients/c/value", low, high, undefined],
    ["a goal of a target that there is not", "targets/t/goal", low, high, undefined],
  ])("%s", (_, path, before, after, expected) => {
    expect(strictness(path, before, after)).toBe(expected);
  });
});
