import { describe, expect, test } from "vitest";
import { runAwardExample, runQuotaExample, runVoteExample } from "../../src/award/run-example.js";
import { openWorkspace } from "../../src/cli/workspace.js";
import type { Award } from "../../src/domain/award.js";

const { plan } = openWorkspace("/", new URL("../../examples/kien-giang-2017", import.meta.url).pathname);

function award(id: string): Award {
  const found = plan?.awards.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
}

/** The sentence's parts: what came, and what the example says. */
const told = (findings: ReturnType<typeof runVoteExample>) =>
  findings.map(({ code, args }) => `${code} ${args["got"]} not ${args["expected"]}`);

test("every example of an award, a vote and a quota in the data comes out as it says", () => {
  const awards = plan?.awards ?? [];
  const runs = [
    ...awards.flatMap((one) => one.examples.map((example) => runAwardExample(one, example, plan?.facts ?? new Map()))),
    ...awards.flatMap((one) => one.voteExamples.map((example) => runVoteExample(one, example))),
    ...awards.flatMap((one) => one.quotaExamples.map((example) => runQuotaExample(one, example))),
  ];
  expect(runs.flatMap(told)).toEqual([]);
  expect(runs.length).toBeGreaterThan(90);
});

describe("an example that comes out otherwise is told with what came", () => {
  test("a verdict", () => {
    const own = award("advanced-labour-collective");
    const [example] = own.examples.filter((one) => one.verdict === "met");
    if (!example) throw new Error("no example");
    const wrong = { ...example, verdict: "not_met" } as const;
    expect(told(runAwardExample(own, wrong, plan?.facts ?? new Map()))).toEqual(["TD116 met not not_met"]);
  });

  test("votes", () => {
    const own = award("provincial-champion");
    const [first] = own.voteExamples;
    if (!first) throw new Error("no example");
    expect(told(runVoteExample(own, { ...first, passes: "no" }))).toEqual(["TD116 yes not no"]);
    expect(told(runVoteExample(own, { ...first, yes: 13 }))).toEqual(["TD116 no not yes"]);
    expect(told(runVoteExample(own, { ...first, on: "2017-09-30" }))).toEqual(["TD116 unknown not yes"]);
  });

  test("a quota, and an award without one", () => {
    const own = award("base-champion");
    const [first] = own.quotaExamples;
    if (!first) throw new Error("no example");
    expect(told(runQuotaExample(own, { ...first, of: 27 }))).toEqual(["TD116 4 not 3"]);
    expect(told(runQuotaExample(award("provincial-flag"), first))).toEqual(["TD116 none not 3"]);
  });
});
