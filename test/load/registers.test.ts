import { rmSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { openWorkspace } from "../../src/cli/workspace.js";
import { loadScores, loadVerifiedFacts } from "../../src/load/registers.js";
import { makeWorkspace } from "../helpers/workspace.js";

const workspace = makeWorkspace();
afterAll(() => rmSync(workspace, { recursive: true }));
const { plan } = openWorkspace("/", workspace);
if (!plan) throw new Error("the small province does not load");

const scores = (...rows: readonly string[]) => {
  const text = ["unit,item,column,points,bonus,by,reason", ...rows].join("\n");
  const loaded = loadScores(plan, { file: "scores.csv", text });
  return [
    ...loaded.scores.map((one) => `${one.unit} ${one.item} ${one.column} ${one.points?.toString() ?? "x"}`),
    ...loaded.findings.map(
      ({ code, place }) => `${code} ${place && "line" in place ? `${place.line}:${place.column}` : ""}`,
    ),
  ].join("; ");
};

describe("a row of scores is used, or said to be unusable at its cell", () => {
  test.each([
    ["an appraised score", ["huyen-a,thi-dua,appraised,18,,A,B"], "huyen-a thi-dua appraised 18"],
    ["an x: the item does not concern the unit", ["huyen-a,an-toan,appraised,x,,A,B"], "huyen-a an-toan appraised x"],
    ["an unknown unit", ["huyen-c,thi-dua,appraised,18,,A,B"], "TD108 2:1"],
    ["an unknown item", ["huyen-a,thi-du,appraised,18,,A,B"], "TD108 2:2"],
    ["a column that is not there", ["huyen-a,thi-dua,self,18,,A,B"], "TD225 2:3"],
    ["a decimal comma", ['huyen-a,thi-dua,appraised,"18,5",,A,B'], "TD225 2:4"],
    ["nobody named", ["huyen-a,thi-dua,appraised,18,,,B"], "TD225 2:6"],
    [
      "the same twice: the first stands",
      ["huyen-a,thi-dua,appraised,18,,A,B", "huyen-a,thi-dua,appraised,19,,A,B"],
      "huyen-a thi-dua appraised 18; TD107 3:1",
    ],
    [
      "a bad row does not stop the others",
      ["huyen-c,thi-dua,appraised,1,,A,B", "huyen-b,thi-dua,cluster,9,,A,B"],
      "huyen-b thi-dua cluster 9; TD108 2:1",
    ],
  ])("%s", (_why, rows, expected) => expect(scores(...rows)).toBe(expected));
});

describe("a verified fact fits its type", () => {
  test.each([
    ["a count", "huyen-a,members_total,20,BB", "met"],
    ["a choice by its id", "huyen-a,year_rating,excellent,BB", "met"],
    ["a choice by another word", "huyen-a,year_rating,good-enough,BB", "TD225"],
    ["a yes or no", "huyen-a,new_model,true,BB", "met"],
    ["half a person", "huyen-a,members_total,2.5,BB", "TD225"],
    ["no evidence", "huyen-a,members_total,20,", "TD225"],
    ["a derived fact is computed, not given", "huyen-a,targets_all_met,true,BB", "TD108"],
  ])("%s", (_why, row, expected) => {
    const loaded = loadVerifiedFacts(plan, { file: "facts.csv", text: `unit,fact,value,evidence\n${row}` });
    expect(loaded.facts.length === 1 ? "met" : loaded.findings[0]?.code).toBe(expected);
  });
});
