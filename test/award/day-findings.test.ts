import { describe, expect, test } from "vitest";
import { dayFindings } from "../../src/award/day-findings.js";
import type { Award } from "../../src/domain/award.js";
import type { Plan, Round } from "../../src/domain/plan.js";

const document = (id: string, more: object = {}) =>
  [id, { id, number: `${id}/QĐ`, name: id, inForce: "2014-06-01", amends: [], ...more }] as const;
const plan = (...documents: readonly (readonly [string, object])[]) =>
  ({ awards: [], clusters: [], schemes: new Map(), documents: new Map(documents) }) as unknown as Plan;
const rule = (id: string, more: object = {}) => ({
  id,
  from: "2014-06-01",
  text: "",
  for: ["collective"],
  occasions: ["year"],
  cite: { document: "law", basis: "read" },
  criterion: { kind: "leaf", fact: "a", label: "a", by: "is", to: true, cite: undefined },
  ...more,
});
const award = (more: object) =>
  ({ id: "x", name: "X", rules: [], authorities: [], quotas: [], notes: [], votes: [], ...more }) as unknown as Award;
const said = (of: Plan, own: Award, day = "2018-02-28") => {
  const round = { period: { from: "2017-01-01", to: "2017-12-31" }, decidedOn: day } as unknown as Round;
  const judged = [{ award: own, rules: own.rules.map((one) => ({ versions: [{ rule: one }] })) }] as never;
  return dayFindings({ ...of, awards: [own] } as Plan, round, judged, day).map(({ code, args }) =>
    [code, ...Object.values(args)].join(" "),
  );
};

describe("what is said of the law of a day", () => {
  const law = document("law");
  const two = [
    rule("r", { cite: { document: "law", basis: "quoted", seenIn: "trang A" } }),
    rule("r", { cite: { document: "law", basis: "quoted", seenIn: "trang B" } }),
  ];
  test.each([
    ["nothing, where one rule holds", plan(law), award({ rules: [rule("r")] }), []],
    [
      "two wordings, with where each was seen",
      plan(law),
      award({ rules: two }),
      ["TD416 X 2018-02-28 law/QĐ, trang A; law/QĐ, trang B"],
    ],
    ["two rules of one article are not two wordings", plan(law), award({ rules: [rule("r"), rule("s")] }), []],
    ["one wording found twice is one", plan(law), award({ rules: [rule("r"), rule("r")] }), []],
    [
      "a document without a number by its id",
      plan(document("law", { number: undefined })),
      award({ rules: two }),
      ["TD416 X 2018-02-28 law, trang A; law, trang B"],
    ],
    [
      "two quotas that may apply",
      plan(law, document("decree")),
      award({
        quotas: [
          { from: "2014-06-01", mayApplyUntil: "2018-12-31", cite: { document: "law" } },
          { from: "2017-10-01", cite: { document: "decree" } },
        ],
      }),
      ["TD416 X 2018-02-28 law/QĐ; decree/QĐ"],
    ],
    [
      "what is known from memory, each provision once",
      plan(law),
      award({
        rules: [
          rule("r", { cite: { document: "law", provision: "Điều 1", basis: "memory" } }),
          rule("s", { cite: { document: "law", provision: "Điều 1", basis: "memory" } }),
          rule("t", { cite: { document: "law", basis: "memory" } }),
        ],
      }),
      ["TD418 X Điều 1, law"],
    ],
    [
      "a condition that is",
      plan(law),
      award({
        rules: [
          rule("r", {
            criterion: {
              kind: "not",
              of: {
                kind: "leaf",
                fact: "a",
                label: "a",
                by: "is",
                to: true,
                cite: { document: "law", provision: "Điều 2", basis: "memory" },
              },
            },
          }),
        ],
      }),
      ["TD418 X Điều 2"],
    ],
    [
      "a document that holds no more",
      plan(document("law", { until: "2017-12-31" })),
      award({ rules: [rule("r")] }),
      [],
    ],
    [
      "standards that a decree may have overtaken",
      plan(document("law", { overtaken: { by: "decree", from: "2018-02-28" } }), document("decree")),
      award({ rules: [rule("r")] }),
      ["TD417 law/QĐ decree/QĐ 2018-02-28"],
    ],
    [
      "not before its day",
      plan(document("law", { overtaken: { by: "decree", from: "2018-03-01" } }), document("decree")),
      award({ rules: [rule("r")] }),
      [],
    ],
    [
      "a note's document too",
      plan(law, document("old", { overtaken: { by: "law", from: "2017-10-01" } })),
      award({ notes: [{ from: "2015-01-01", text: "", cite: { document: "old" } }] }),
      ["TD417 old/QĐ law/QĐ 2017-10-01"],
    ],
    [
      "not a note that has ended",
      plan(law, document("old", { overtaken: { by: "law", from: "2017-10-01" } })),
      award({ notes: [{ from: "2015-01-01", until: "2018-01-01", text: "", cite: { document: "old" } }] }),
      [],
    ],
  ] as const)("%s", (_why, of, own, expected) =>
    expect(said(of, own).filter((one) => !one.startsWith("TD405"))).toEqual(expected),
  );

  test("a decision on the period's last day is not before its end", () => {
    expect(said(plan(law), award({}), "2017-12-31")).toEqual([]);
    expect(said(plan(law), award({}), "2017-12-30")).toEqual(["TD402 2017-12-30 2017-12-31"]);
  });
});
