import { describe, expect, test } from "vitest";
import { decimal } from "../../src/domain/decimal.js";
import { compareRatios, type Ratio, ratio } from "../../src/domain/ratio.js";
import type { Direction } from "../../src/domain/target.js";
import { elapsedOn, paceOf } from "../../src/status/pace.js";

const year = { kind: "year", name: "năm 2017", from: "2017-01-01", to: "2017-12-31" } as const;
const halfYear = { kind: "half_year", name: "6 tháng", from: "2017-01-01", to: "2017-06-30" } as const;
const leapYear = { kind: "year", name: "năm 2016", from: "2016-01-01", to: "2016-12-31" } as const;
const oneDay = { kind: "campaign", name: "ngày hội", from: "2017-05-19", to: "2017-05-19" } as const;

describe("what of the period has gone by", () => {
  test.each([
    ["before the period nothing", year, "2016-12-31", "0/365"],
    ["long before it nothing either", year, "2015-03-01", "0/365"],
    ["on its first day one day, since the day itself counts", year, "2017-01-01", "1/365"],
    ["in its midst the days up to and with the day", year, "2017-10-31", "304/365"],
    ["on its last day the whole", year, "2017-12-31", "365/365"],
    ["after it the whole, and no more", year, "2018-03-01", "365/365"],
    ["half a year is measured by its own days", halfYear, "2017-03-31", "90/181"],
    ["a leap year has a day more", leapYear, "2016-02-29", "60/366"],
    ["a period of one day is over on that day", oneDay, "2017-05-19", "1/1"],
  ])("%s", (_why, period, day, expected) => {
    const { days, of } = elapsedOn(period, day);
    expect(`${days}/${of}`).toBe(expected);
  });
});

const cumulative = { accumulates: true, direction: "at_least" } as const;
const half = { days: 1, of: 2 };

/** "3/10 -2/10 7 behind": share, difference, lacking, state. */
function paceText(goal: string, reached: string, elapsed: { days: number; of: number }): string {
  const pace = paceOf(cumulative, decimal(goal), decimal(reached), elapsed);
  if (!pace) return "none";
  const text = (one: Ratio) => `${one.numerator.toFixed()}/${one.denominator.toFixed()}`;
  return [text(pace.share), text(pace.difference), pace.lacking.toFixed(), pace.state].join(" ");
}

describe("a cumulative target beside the even pace to its goal", () => {
  test.each([
    ["is behind where less is reached than time has gone by", "10", "3", half, "3/10 -4/20 7 behind"],
    ["is behind by the least there is", "1000", "499.999", half, "499.999/1000 -0.002/2000 500.001 behind"],
    ["is on pace exactly at it", "10", "5", half, "5/10 0/20 5 on_pace"],
    ["is on pace at a share that no decimal writes", "3", "1", { days: 1, of: 3 }, "1/3 0/3 2 on_pace"],
    ["is on pace where it is ahead and not yet there", "10", "9.5", half, "9.5/10 9/20 0.5 on_pace"],
    ["is met at its goal, whatever the day", "10", "10", half, "10/10 10/20 0 met"],
    ["is met above it, and nothing is lacking", "10", "12", { days: 365, of: 365 }, "12/10 730/3650 0 met"],
    ["is never behind before the period", "10", "0", { days: 0, of: 365 }, "0/10 0/3650 10 on_pace"],
    ["at the end is behind by all that is lacking", "10", "9", { days: 365, of: 365 }, "9/10 -365/3650 1 behind"],
    ["with nothing reached lacks the whole goal", "10", "0", half, "0/10 -10/20 10 behind"],
    ["below zero lacks more than the goal", "10", "-1", half, "-1/10 -12/20 11 behind"],
    ["has no pace to a goal of zero", "0", "0", half, "none"],
    ["has no pace to a goal below zero", "-5", "3", half, "none"],
  ])("%s", (_why, goal, reached, elapsed, expected) => expect(paceText(goal, reached, elapsed)).toBe(expected));

  test("the whole is the goal, so that at the goal and the end nothing is between them", () => {
    const pace = paceOf(cumulative, decimal(7), decimal(7), { days: 365, of: 365 });
    expect(pace && compareRatios(pace.share, pace.elapsed)).toBe(0);
    expect(pace && compareRatios(pace.share, ratio(decimal(1)))).toBe(0);
  });
});

describe("what has no pace", () => {
  const ten = decimal(10);
  test.each<[string, boolean, Direction, typeof ten | undefined, typeof ten | undefined]>([
    ["a level or a rate, which does not add up", false, "at_least", ten, ten],
    ["what must stay below a cap, even where it adds up", true, "at_most", ten, ten],
    ["what must fall below the year before", true, "lower_than_base", ten, ten],
    ["what must rise above the year before", true, "higher_than_base", ten, ten],
    ["a state that is achieved or not", false, "achieved", undefined, undefined],
    ["a target without a goal", true, "at_least", undefined, ten],
    ["a target without a figure, which is not zero", true, "at_least", ten, undefined],
  ])("%s", (_why, accumulates, direction, goal, reached) =>
    expect(paceOf({ accumulates, direction }, goal, reached, half)).toBeUndefined(),
  );
});
