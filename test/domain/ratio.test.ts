import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isIsoDate, paperDate } from "../../src/domain/dates.js";
import { decimal } from "../../src/domain/decimal.js";
import { compareRatios, meanRatio, ratio, roundRatio } from "../../src/domain/ratio.js";

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

  test("agrees with whole-number arithmetic for any fraction", () => {
    fc.assert(
      fc.property(
        fc.bigInt(0n, 10n ** 15n),
        fc.bigInt(1n, 10n ** 12n),
        fc.integer({ min: 0, max: 6 }),
        (a, b, decimals) => {
          const scale = 10n ** BigInt(decimals);
          const expected = (a * scale * 2n + b) / (2n * b);
          const got = roundRatio(ratio(decimal(a.toString()), decimal(b.toString())), decimals, "half_up");
          expect(got.times(scale.toString()).toFixed()).toBe(expected.toString());
        },
      ),
    );
  });
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
