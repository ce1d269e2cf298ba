import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isIsoDate, paperDate } from "../../src/domain/dates.js";
import { decimal } from "../../src/domain/decimal.js";
import {
  compareRatios,
  excessOver,
  isAboveNothing,
  meanRatio,
  ratio,
  roundings,
  roundRatio,
} from "../../src/domain/ratio.js";

describe("rounding a ratio once", () => {
  test.each([
    ["half goes up", "1", "8", 2, "half_up", "0.13"],
    ["just under half stays", "1249", "10000", 2, "half_up", "0.12"],
    ["a third", "1", "3", 4, "half_up", "0.3333"],
    ["half away from zero below zero", "-1", "8", 2, "half_up", "-0.13"],
    ["down cuts", "199", "100", 1, "down", "1.9"],
    ["up lifts whatever is left", "1001", "1000", 1, "up", "1.1"],
    ["up leaves what is exact", "11", "10", 1, "up", "1.1"],
  ] as const)("%s", (_why, a, b, decimals, how, expected) => {
    expect(roundRatio(ratio(decimal(a), decimal(b)), decimals, how).toString()).toBe(expected);
  });

  test.each(roundings)("%s agrees with whole-number arithmetic for any fraction", (rounding) => {
    fc.assert(
      fc.property(
        fc.bigInt(-(10n ** 15n), 10n ** 15n),
        fc.oneof(fc.constant(1n), fc.bigInt(1n, 10n ** 12n)),
        fc.integer({ min: 0, max: 6 }),
        (a, b, decimals) => {
          const scale = 10n ** BigInt(decimals);
          const scaled = (a < 0n ? -a : a) * scale;
          const magnitude = { down: scaled / b, up: (scaled + b - 1n) / b, half_up: (scaled * 2n + b) / (2n * b) };
          const expected = a < 0n ? -magnitude[rounding] : magnitude[rounding];
          const got = roundRatio(ratio(decimal(a.toString()), decimal(b.toString())), decimals, rounding);
          expect(got.times(scale.toString()).toFixed()).toBe(expected.toString());
        },
      ),
    );
  });

  test("a decimal over one that has no more places stays what it is, one that has more is rounded", () => {
    expect(
      ["0.12", "0.125", "-0.125"].map((text) => roundRatio(ratio(decimal(text)), 2, "half_up").toString()),
    ).toEqual(["0.12", "0.13", "-0.13"]);
  });
});

test("what stands above a base is the difference, or nothing", () => {
  const part = fc.tuple(fc.integer({ min: -99, max: 99 }), fc.constantFrom(1, 3, 7, 10));
  fc.assert(
    fc.property(part, part, ([a, over], [b, under]) => {
      const excess = excessOver(ratio(decimal(a), decimal(over)), ratio(decimal(b), decimal(under)));
      const difference = a * under - b * over;
      expect(compareRatios(excess, ratio(decimal(Math.max(0, difference)), decimal(over * under)))).toBe(0);
      expect(isAboveNothing(excess)).toBe(difference > 0);
    }),
  );
});

test("0.08 of 0.1 is exactly 0.8, which floats deny", () => {
  expect(compareRatios(ratio(decimal("0.08"), decimal("0.1")), ratio(decimal("0.8")))).toBe(0);
});

test("the mean of thirds is a third", () => {
  const third = ratio(decimal(1), decimal(3));
  expect(compareRatios(meanRatio([third, third, third]), third)).toBe(0);
});

test.each([
  ["2017-03-07", "07/3/2017"],
  ["2015-02-11", "11/02/2015"],
  ["2017-10-31", "31/10/2017"],
  ["2017-01-09", "09/01/2017"],
])("state papers write %s as %s", (iso, paper) => expect(paperDate(iso)).toBe(paper));

test.each([
  ["2017-02-28", true],
  ["2017-02-29", false],
  ["2016-02-29", true],
  ["2017-13-01", false],
  ["17-01-01", false],
])("%s is a day of the calendar: %s", (text, expected) => expect(isIsoDate(text)).toBe(expected));
