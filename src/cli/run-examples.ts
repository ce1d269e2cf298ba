import { runAwardExample, runQuotaExample, runVoteExample } from "../award/run-example.js";
import type { Finding } from "../domain/finding.js";
import type { Plan } from "../domain/plan.js";
import { runTargetExample } from "../evaluate/run-example.js";
import { runSchemeExample } from "../evaluate/run-scheme-example.js";
import { readWrittenFigure } from "../ingest/figure/written-figure.js";

/** Run every `examples:` of the data; a finding for each that comes out otherwise than it says. */
export function runExamples(plan: Plan): { readonly findings: readonly Finding[]; readonly count: number } {
  const { awards, facts } = plan;
  const runs: readonly (readonly Finding[])[] = [
    ...[...plan.targets.values()].flatMap((target) =>
      target.examples.map((example) => {
        const { actual } = readWrittenFigure(plan, target, example.actual);
        const base = example.base === undefined ? undefined : readWrittenFigure(plan, target, example.base).actual;
        return runTargetExample(target, example, actual, base);
      }),
    ),
    ...awards.flatMap((award) => award.examples.map((example) => runAwardExample(award, example, facts))),
    ...awards.flatMap((award) => award.voteExamples.map((example) => runVoteExample(award, example))),
    ...awards.flatMap((award) => award.quotaExamples.map((example) => runQuotaExample(award, example))),
    ...[...plan.schemes.values()].flatMap((scheme) =>
      scheme.examples.map((example) => runSchemeExample(plan, scheme, example)),
    ),
  ];
  return { findings: runs.flat(), count: runs.length };
}
