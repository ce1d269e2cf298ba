import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimal, sum } from "../../src/domain/decimal.js";
import { roundRatio } from "../../src/domain/ratio.js";
import { achievement } from "../../src/evaluate/achievement.js";
import { rankUnits } from "../../src/evaluate/rank.js";
import { shareOut } from "../../src/evaluate/share-out.js";

/** "met 1.0000 exceeded", or why nothing can be said. */
function reachedText(direction: Parameters<typeof achievement>[0], actual: string, goal: string): string {
  const result = achievement(direction, decimal(actual), decimal(goal));
  if ("undecidable" in result) return result.undecidable;
  return `${result.verdict} ${roundRatio(result.share, 4, "half_up").toFixed(4)}${result.exceeded ? " exceeded" : ""}`;
}

describe("how a result stands to its goal", () => {
  test.each([
    ["exactly on the goal is met", "at_least", "98.6", "98.6", "met 1.0000"],
    ["a hair under is not, though the rounded share is 1", "at_least", "4.519999", "4.520", "not_met 1.0000"],
    ["above the goal", "at_least", "5.65", "4.520", "met 1.2500 exceeded"],
    ["a fall is no negative share", "at_least", "-3", "7.2", "not_met 0.0000"],
    ["nothing reached", "at_least", "0", "11", "not_met 0.0000"],
    ["no share of a goal of zero", "at_least", "5", "0", "no_share"],
    ["nor of one below", "at_least", "5", "-1", "no_share"],
    ["lower is better: on the goal", "at_most", "13.4", "13.4", "met 1.0000"],
    ["lower is better: under it", "at_most", "10.72", "13.4", "met 1.2500 exceeded"],
    ["lower is better: over it", "at_most", "16.75", "13.4", "not_met 0.8000"],
    ["none at all where few are allowed", "at_most", "0", "13.4", "met 1.0000 exceeded"],
    ["none at all where none is allowed", "at_most", "0", "0", "met 1.0000"],
    ["one where none is allowed", "at_most", "1", "0", "not_met 0.0000"],
    ["fewer than none allowed is no goal", "at_most", "5", "-1", "no_share"],
    ["fewer than none is no figure", "at_most", "-1", "13.4", "no_share"],
    ["one fewer than last year is full", "lower_than_base", "199", "200", "met 1.0000"],
    ["as many as last year is not fewer", "lower_than_base", "200", "200", "not_met 1.0000"],
    ["a quarter more", "lower_than_base", "250", "200", "not_met 0.8000"],
    ["from none nothing can be lowered", "lower_than_base", "0", "0", "nothing_to_lower"],
    ["from below none neither", "lower_than_base", "5", "-4", "no_share"],
    ["to below none neither", "lower_than_base", "-5", "4", "no_share"],
    ["more than last year is full", "higher_than_base", "201", "200", "met 1.0000"],
    ["as many as last year is not more", "higher_than_base", "200", "200", "not_met 1.0000"],
    ["a loss after a gain is no negative share", "higher_than_base", "-3", "200", "not_met 0.0000"],
    ["no share of a last year without any", "higher_than_base", "5", "0", "no_share"],
    ["no share of a last year of loss", "higher_than_base", "5", "-2", "no_share"],
    ["less than last year", "higher_than_base", "150", "200", "not_met 0.7500"],
  ] as const)("%s", (_why, direction, actual, goal, expected) =>
    expect(reachedText(direction, actual, goal)).toBe(expected),
  );
});

describe("sharing points out", () => {
  test("650 among 27 equal items adds up to the last hundredth, the rest given to the first", () => {
    const parts = shareOut(
      decimal(650),
      Array.from({ length: 27 }, () => decimal(1)),
      2,
    );
    expect(sum(parts).toFixed(2)).toBe("650.00");
    expect(parts[0]?.toFixed(2)).toBe("24.08");
    expect(parts.at(-1)?.toFixed(2)).toBe("24.07");
  });

  test("nothing to share by gives nothing", () => {
    expect(shareOut(decimal(10), [decimal(0), decimal(0)], 2).map((part) => part.toFixed())).toEqual(["0", "0"]);
    expect(shareOut(decimal(10), [], 2)).toEqual([]);
  });

  test("whatever the weights, the parts add up and none is a step away from its due", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 40 }),
        (points, weights) => {
          const parts = shareOut(
            decimal(points),
            weights.map((weight) => decimal(weight)),
            2,
          );
          expect(sum(parts).eq(points)).toBe(true);
          const total = weights.reduce((a, b) => a + b, 0);
          parts.forEach((part, at) => {
            const due = decimal(points).times(weights[at] ?? 0);
            expect(part.times(total).minus(due).abs().lte(decimal("0.01").times(total))).toBe(true);
          });
        },
      ),
    );
  });
});

/** "A 91.5, B 80+10, C 70?" as standings; what stands behind + is open, with ? a gate is. */
const standings = (text: string) =>
  text.split(", ").map((part) => {
    const [, unit = "", known = "0", open = "0", gate] = /^(\S+) ([\d.]+)(?:\+([\d.]+))?(\?|!)?$/.exec(part) ?? [];
    const passed = gate === "?" ? ("unknown" as const) : ("met" as const);
    return { unit, known: decimal(known), open: decimal(open), ...(gate ? { gate: passed } : {}) };
  });
const ranks = (text: string) =>
  [...rankUnits(standings(text))]
    .map(([unit, { rank, rankFrom, rankTo }]) => `${unit} ${rank ?? `${rankFrom}-${rankTo}`}`)
    .join(", ");
const ties = (text: string) =>
  [...rankUnits(standings(text))].map(([unit, { tiedWith }]) => `${unit}=${tiedWith.join("+") || "-"}`).join(", ");

describe("ranking a cluster", () => {
  test.each([
    ["highest points first", "A 80, B 91.5, C 90", "A 3, B 1, C 2"],
    ["equal points share a rank and the next is skipped", "A 90, B 95, C 90, D 80", "A 2, B 1, C 2, D 4"],
    ["open points that cannot change anything leave ranks certain", "A 90, B 50+10, C 40", "A 1, B 2, C 3"],
    ["open points that could change places make a range", "A 90, B 85+10, C 80", "A 1-2, B 1-2, C 3"],
    ["reaching the same points shares the rank, so one above is not pushed down", "A 90, B 80+10", "A 1, B 1-2"],
    ["one unit alone", "A 5+5", "A 1"],
    ["who may not pass a gate has no certain rank", "A 90?, B 80", "A 1-1, B 1-2"],
    ["nor is the last one certain that may not", "A 90, B 80?", "A 1, B 2-2"],
    ["who passes the gate asked for is as any other", "A 90!, B 80!", "A 1, B 2"],
  ])("%s", (_why, given, expected) => expect(ranks(given)).toBe(expected));

  test.each([
    ["equal points", "A 90, B 90, C 80", "A=B, B=A, C=-"],
    ["three of equal points", "A 90, B 90, C 90", "A=B+C, B=A+C, C=A+B"],
    ["equal so far, while points of one are open", "A 90, B 90+5", "A=-, B=-"],
    ["equal, while one may not pass a gate", "A 90, B 90?", "A=-, B=-"],
    ["equal, and both pass", "A 90!, B 90", "A=B, B=A"],
  ])("certainly share a rank: %s", (_why, given, expected) => expect(ties(given)).toBe(expected));

  const units = fc.array(fc.record({ known: fc.integer({ min: 0, max: 50 }), open: fc.integer({ min: 0, max: 20 }) }), {
    minLength: 2,
    maxLength: 12,
  });
  const named = (given: readonly { known: number; open: number }[]) =>
    given.map((one, at) => ({ unit: `u${at}`, known: decimal(one.known), open: decimal(one.open) }));

  test("the order of the units never matters", () => {
    fc.assert(
      fc.property(units, (given) => {
        const forward = rankUnits(named(given));
        const backward = rankUnits([...named(given)].reverse());
        for (const [unit, placing] of forward) expect(backward.get(unit)?.rankFrom).toBe(placing.rankFrom);
      }),
    );
  });

  test("whatever the open points turn out to be, the rank lies in the range", () => {
    fc.assert(
      fc.property(
        units,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 }),
        (given, luck) => {
          const open = named(given);
          const settled = open.map((one, at) => ({
            ...one,
            known: one.known.plus(one.open.times(luck[at] ?? 0)),
            open: decimal(0),
          }));
          const before = rankUnits(open);
          for (const [unit, { rank }] of rankUnits(settled)) {
            expect(rank).toBeGreaterThanOrEqual(before.get(unit)?.rankFrom ?? 0);
            expect(rank).toBeLessThanOrEqual(before.get(unit)?.rankTo ?? 0);
          }
        },
      ),
    );
  });

  test("no two units swap when a third is added", () => {
    fc.assert(
      fc.property(units, fc.integer({ min: 0, max: 50 }), (given, third) => {
        const settled = named(given).map((one) => ({ ...one, open: decimal(0) }));
        const before = rankUnits(settled);
        const after = rankUnits([...settled, { unit: "third", known: decimal(third), open: decimal(0) }]);
        const rank = (placings: ReturnType<typeof rankUnits>, unit: string) => placings.get(unit)?.rank ?? 0;
        for (const a of settled)
          for (const b of settled)
            expect(Math.sign(rank(after, a.unit) - rank(after, b.unit))).toBe(
              Math.sign(rank(before, a.unit) - rank(before, b.unit)),
            );
      }),
    );
  });
});
