import { describe, expect, test } from "vitest";
import type { JudgedNominee } from "../../src/award/nominee.js";
import { prizeOf } from "../../src/award/prize.js";
import { openWorkspace } from "../../src/cli/workspace.js";
import type { NomineeKind } from "../../src/domain/award.js";

const { plan } = openWorkspace(new URL("../..", import.meta.url).pathname, "examples/kien-giang-2017");
if (!plan) throw new Error("the example does not load");
const rules = plan;

const nominee = (kind: NomineeKind): JudgedNominee => ({ kind, id: "x", name: "x", unit: "tan-hiep" });
const prize = (award: string, kind: NomineeKind, day: string) => {
  const found = rules.awards.find((one) => one.id === award);
  if (!found) throw new Error(award);
  const given = prizeOf(rules, found, nominee(kind), day, undefined);
  return given && (given.amount?.toFixed(0) ?? "blocked");
};

describe("coefficient × base salary on the day of decision, rounded up to ten thousand", () => {
  test.each([
    ["a provincial flag of 28/02/2018", "provincial-flag", "collective", "2018-02-28", "10400000"],
    [
      "a provincial flag of 15/09/2017, under the older decree",
      "provincial-flag",
      "collective",
      "2017-09-15",
      "20150000",
    ],
    ["on the last day of the older decree", "provincial-flag", "collective", "2017-09-30", "20150000"],
    ["on the first day of the newer one", "provincial-flag", "collective", "2017-10-01", "10400000"],
    ["before the base salary rose, rounded up", "provincial-flag", "collective", "2017-06-30", "18760000"],
    ["a government flag", "government-flag", "collective", "2018-02-28", "15600000"],
    ["a commendation of a person", "provincial-commendation", "individual", "2018-02-28", "1300000"],
    ["a commendation of a collective is doubled", "provincial-commendation", "collective", "2018-02-28", "2600000"],
    ["a title of a collective is not", "excellent-labour-collective", "collective", "2018-02-28", "1950000"],
    [
      "the coefficient that is only remembered is not paid on",
      "provincial-commendation",
      "collective",
      "2017-09-15",
      "blocked",
    ],
    ["three tenths of 1.490.000 are rounded up", "advanced-worker", "individual", "2019-07-01", "450000"],
    [
      "a household's commendation has no amount that is known",
      "provincial-commendation",
      "household",
      "2018-02-28",
      undefined,
    ],
    ["nor an enterprise's", "provincial-commendation", "enterprise", "2018-02-28", undefined],
    ["before the table begins nothing is known", "provincial-flag", "collective", "2013-06-30", undefined],
  ] as const)("%s", (_why, award, kind, day, expected) => expect(prize(award, kind, day)).toBe(expected));

  test("a certificate that a commune or a higher office may have signed has both coefficients and no amount", () => {
    const award = rules.awards.find((one) => one.id === "certificate-of-merit");
    if (!award) throw new Error("no certificate");
    const given = prizeOf(rules, award, nominee("collective"), "2018-02-28", undefined);
    expect(given?.amount).toBeUndefined();
    expect(given?.coefficient).toBeUndefined();
    expect(given?.bySigner.map((one) => one.value.toFixed())).toEqual(["0.6", "0.3"]);
    expect(given?.basis).toBe("secondary");
  });

  test("that of a commune alone is rounded up after it is multiplied", () => {
    const award = rules.awards.find((one) => one.id === "certificate-of-merit");
    if (!award) throw new Error("no certificate");
    const ofCommune = rules.prizes.coefficients.filter((one) => one.award === award.id && one.value.eq("0.15"));
    const commune = { ...rules, prizes: { ...rules.prizes, coefficients: ofCommune } };
    const amount = (kind: NomineeKind) => prizeOf(commune, award, nominee(kind), "2018-02-28", undefined)?.amount;
    expect([amount("individual")?.toFixed(0), amount("collective")?.toFixed(0)]).toEqual(["200000", "390000"]);
  });
});
