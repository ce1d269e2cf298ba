import { describe, expect, test } from "vitest";
import type { KnownFact } from "../../src/domain/fact.js";
import type { Submissions } from "../../src/domain/observation.js";
import { noRegisters } from "../../src/domain/registers.js";
import type { Cluster } from "../../src/domain/unit.js";
import { unitFacts } from "../../src/evaluate/unit-facts.js";
import { at, unitNamed } from "./builders.js";

const cluster = { id: "c" } as Cluster;
const known = (value: boolean, cell: string): KnownFact => ({
  value: { type: "boolean", value },
  sources: [at(cell)],
});
const kept = (...names: readonly string[]) => ({ kept: new Set(names) });

/** "covenant_signed=true A5, reported_in_time=false" of unit "a", which reported one fact in cell R. */
function facts(more: object, late?: boolean): string {
  const submissions = {
    reports: new Map([["a", { facts: new Map([["n", known(true, "R")]]) }]]),
    registers: { ...noRegisters, ...more },
  } as unknown as Submissions;
  return [...unitFacts(unitNamed("a"), cluster, submissions, late)]
    .map(([name, { value, sources }]) => {
      const cells = sources.map((place) => ("cell" in place ? place.cell : "?"));
      return [`${name}=${value.type === "boolean" ? value.value : "?"}`, ...cells].join(" ");
    })
    .join(", ");
}

const covenant = (more: object = {}) => ({ cluster: "c", signedOn: "2017-02-01", place: at("A5"), ...more });
const registration = (nominee: string, cell = "A7") => ({ nominee, place: at(cell) });
const refused = (register: string, nominees: readonly string[] | undefined) => ({
  refused: [{ register, nominees, values: new Map(), place: at("A9") }],
});
const reported = "n=true R";

describe("what is known of a unit's work before it is ranked", () => {
  test.each([
    ["registers that are not kept say nothing", {}, reported],
    [
      "what it reported, beside what was verified of another",
      { verifiedFacts: [{ nominee: "b", fact: "n", known: known(false, "V") }] },
      reported,
    ],
    [
      "what was verified stands before what it reported",
      { verifiedFacts: [{ nominee: "a", fact: "n", known: known(false, "V") }] },
      "n=false V",
    ],
    ["a covenant that its cluster signed", { covenants: [covenant()] }, `${reported}, covenant_signed=true A5`],
    [
      "a covenant of another cluster",
      { ...kept("covenants"), covenants: [covenant({ cluster: "d" })] },
      `${reported}, covenant_signed=false`,
    ],
    [
      "a covenant that is not signed yet",
      { ...kept("covenants"), covenants: [covenant({ signedOn: undefined })] },
      `${reported}, covenant_signed=false`,
    ],
    ["no covenant in the register", kept("covenants"), `${reported}, covenant_signed=false`],
    ["another register that is kept says nothing of covenants", kept("votes"), reported],
    [
      "a line of covenants that could not be used may have been its own",
      { ...kept("covenants"), ...refused("covenants", undefined) },
      reported,
    ],
    [
      "a line that was about another leaves the no",
      { ...kept("covenants"), ...refused("covenants", ["b"]) },
      `${reported}, covenant_signed=false`,
    ],
    [
      "its registration",
      { registrations: [registration("b", "A6"), registration("a")] },
      `${reported}, registered_for_emulation=true A7`,
    ],
    [
      "only another registered",
      { ...kept("registrations"), registrations: [registration("b")] },
      `${reported}, registered_for_emulation=false`,
    ],
    ["only another registered, in a register that is not kept whole", { registrations: [registration("b")] }, reported],
    [
      "a line of registrations that could not be used",
      { ...kept("registrations"), ...refused("registrations", ["a"]) },
      reported,
    ],
  ])("%s", (_why, more, expected) => expect(facts(more)).toBe(expected));

  test.each([
    ["late", true, `${reported}, reported_in_time=false`],
    ["in time", false, `${reported}, reported_in_time=true`],
  ])("a report %s", (_why, late, expected) => expect(facts({}, late)).toBe(expected));

  test("a unit outside the clusters is asked for no covenant", () => {
    const outside = (more: object) => {
      const submissions = { reports: new Map(), registers: { ...noRegisters, ...more } } as unknown as Submissions;
      return [...unitFacts(unitNamed("a"), undefined, submissions, undefined).keys()];
    };
    expect(outside({ ...kept("covenants"), covenants: [covenant()] })).toEqual([]);
    expect(outside(kept("registrations"))).toEqual(["registered_for_emulation"]);
  });
});
