import { expect, test } from "vitest";
import { openWorkspace } from "../../src/cli/workspace.js";
import { authorityOn, notesOn } from "../../src/domain/award.js";

const { plan } = openWorkspace(new URL("../..", import.meta.url).pathname, "examples/kien-giang-2017");
const award = plan?.awards.find((one) => one.id === "base-champion");
if (!award) throw new Error("the example does not load");

const LAPSED = "decree-65-2014";

test.each([
  ["the day before it begins", "2014-08-19", []],
  ["the first day", "2014-08-20", ["read", "read"]],
  ["the last day", "2017-09-30", ["read", "read"]],
  ["the day after, kept as our own assumption", "2017-10-01", ["assumption", "assumption"]],
])("notes of a decree on %s", (_why, day, expected) => {
  const notes = notesOn(award, day).filter(({ cite }) => [LAPSED, "decree-91-2017"].includes(cite.document));
  expect(notes.map(({ cite }) => cite.basis)).toEqual(expected);
});

test("no award cites the decree of 2014 for a note or an authority after its last day", () => {
  const cited = (plan?.awards ?? []).flatMap((one) => [
    ...notesOn(one, "2017-10-01"),
    ...one.for.flatMap((kind) => authorityOn(one, kind, "2017-10-01") ?? []),
  ]);
  expect(cited.filter(({ cite }) => cite.document === LAPSED)).toEqual([]);
});

test("what the province's general regulation may ask more is said beside every award", () => {
  const silent = (plan?.awards ?? []).filter(({ notModelled }) => !notModelled.some((one) => one.includes("11/2015")));
  expect(silent).toEqual([]);
});
