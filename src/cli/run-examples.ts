import { runAwardExample, runQuotaExample, runVoteExample } from "../award/run-example.js";
import type { ExampleRun } from "../domain/example-run.js";
import type { Finding } from "../domain/finding.js";
import type { Plan } from "../domain/plan.js";
import type { Target, TargetExample } from "../domain/target.js";
import { runTargetExample } from "../evaluate/run-example.js";
import { runSchemeExample } from "../evaluate/run-scheme-example.js";
import { readWrittenFigure } from "../ingest/figure/written-figure.js";

/** Run every `examples:` of the data; a finding for each that comes out otherwise than it says. */
export function runExamples(plan: Plan): {
  readonly findings: readonly Finding[];
  readonly count: number;
  readonly runs: readonly ExampleRun[];
} {
  const { awards, facts } = plan;
  const run = (example: Pick<ExampleRun, "place">, findings: readonly Finding[]): ExampleRun => ({
    place: example.place,
    findings,
  });
  const runs: readonly ExampleRun[] = [
    ...[...plan.targets.values()].flatMap((target) => target.examples.map((example) => runOf(plan, target, example))),
    ...awards.flatMap((award) => award.examples.map((one) => run(one, runAwardExample(award, one, facts)))),
    ...awards.flatMap((award) => award.voteExamples.map((one) => run(one, runVoteExample(award, one)))),
    ...awards.flatMap((award) => award.quotaExamples.map((one) => run(one, runQuotaExample(award, one)))),
    ...[...plan.schemes.values()].flatMap((scheme) =>
      scheme.examples.map((one) => run(one, runSchemeExample(plan, scheme, one))),
    ),
  ];
  return { findings: runs.flatMap((one) => one.findings), count: runs.length, runs };
}

/** A target's example, its texts read as those of a report. */
function runOf(plan: Plan, target: Target, example: TargetExample): ExampleRun {
  const { actual } = readWrittenFigure(plan, target, example.actual);
  const base = example.base === undefined ? undefined : readWrittenFigure(plan, target, example.base).actual;
  return { place: example.place, actual, findings: runTargetExample(target, example, actual, base) };
}
