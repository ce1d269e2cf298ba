import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The tests that look at points, ranks and awards, the quick ones first: a mutant is done with at the first that fails. */
const order = [
  "test/domain/",
  "test/evaluate/",
  "test/award/council-vote",
  "test/award/history",
  "test/award/prize",
  "test/award/reasons",
  "test/award/funnel",
  "test/award/round-parts",
  "test/award/data-examples",
  "test/award/select",
  "test/award/derived-facts",
  "test/award/register-facts",
  "test/award/notes",
  "test/award/judge-award",
  "test/award/nominees",
  "test/award/day-findings",
  "test/award/award-round",
  "test/expected",
];

class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => order.findIndex((start) => moduleId.includes(start));
    return [...files].sort((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    env: { NO_COLOR: "1" },
    include: order.map((start) => (start.endsWith("/") ? `${start}**/*.test.ts` : `${start}*.test.ts`)),
    isolate: false,
    sequence: { sequencer: QuickFirst },
    testTimeout: 30_000,
  },
});
