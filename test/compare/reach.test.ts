import { beforeAll, describe, expect, test } from "vitest";
import { mayBeGiven } from "../../src/award/prize-totals.js";
import type { RoundRead } from "../../src/cli/read-round.js";
import { reachEngine } from "../../src/cli/supposed-round.js";
import { reachOf } from "../../src/compare/reach.js";
import { exampleRound } from "../helpers/example-round.js";

let read: RoundRead;
beforeAll(async () => {
  read = await exampleRound();
});

/** Units of all clusters: with a report and without, open, held, far ahead and far behind. */
const units = [
  "rach-gia",
  "ha-tien",
  "hon-dat",
  "giong-rieng",
  "an-bien",
  "u-minh-thuong",
  "ldld-tinh",
  "lien-hiep-huu-nghi",
];

describe("what is needed for an award", () => {
  test.each([
    "provincial-commendation",
    "excellent-labour-collective",
    "advanced-labour-collective",
    "provincial-flag",
  ])(
    "%s: each figure once, no fact that changes nothing, and a reason wherever it is not reached",
    (award) => {
      for (const unit of units) {
        const engine = reachEngine(read, [], unit, undefined);
        const reach = reachOf(engine, unit, award);
        if (!reach) continue;
        const { suppositions, result, isOutOfReach, isRanked } = reach;
        const targets = suppositions.flatMap((one) => (one.kind === "figure" ? [one.figure.target] : []));
        expect([unit, new Set(targets).size]).toEqual([unit, targets.length]);
        const isNamed = result.lacking.length > 0 || result.hold !== undefined || result.selection !== undefined;
        expect([unit, mayBeGiven(result) || isOutOfReach || !isRanked || isNamed]).toEqual([unit, true]);
        const standing = ({ verdict, selection }: typeof result) => `${verdict} ${selection}`;
        for (const fact of suppositions.filter((one) => one.kind === "fact")) {
          const others = engine.judge(suppositions.filter((one) => one !== fact)).awards;
          const without = others.find(
            (one) => one.nominee.id === unit && one.award.id === award && one.occasion === "year",
          );
          expect([unit, fact.fact, without && standing(without)]).not.toEqual([unit, fact.fact, standing(result)]);
        }
      }
    },
    120_000,
  );

  test("where no single figure is enough, several within what is believable are", () => {
    const reach = reachOf(
      reachEngine(read, [], "u-minh-thuong", undefined),
      "u-minh-thuong",
      "provincial-commendation",
    );
    expect(reach?.isOutOfReach).toBe(false);
    expect(reach && mayBeGiven(reach.result)).toBe(true);
  });
});
