import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isMap, isScalar, parseDocument, visit } from "yaml";
import { changesBetween } from "../../src/compare/changes.js";
import { dataSaid } from "../../src/compare/data-said.js";
import { rulesSaid } from "../../src/compare/rules-said.js";
import type { Said } from "../../src/compare/said.js";
import { nomineeKinds } from "../../src/domain/award.js";
import { loadPlan } from "../../src/load/load-plan.js";
import { fieldWords } from "../../src/report/words/field-words.js";
import { exampleRound } from "../helpers/example-round.js";
import { exampleRules } from "../helpers/example-rules.js";

const { rules, plan, round } = exampleRules();

/** Keys whose values are run or drawn and mean nothing by themselves, or are named elsewhere. */
const SILENT = /^(examples|vote_examples|quota_examples|slips|arithmetic|text|clock|notes?)$/;

/** Every scalar value of the YAML files, by where it stands in the text. */
const scalars = rules
  .filter(({ file }) => file.endsWith(".yaml") && !file.includes("/papers/"))
  .flatMap(({ file, text }) => {
    const found: { readonly file: string; readonly key: string; readonly start: number; readonly end: number }[] = [];
    visit(parseDocument(text, { schema: "failsafe" }), {
      Pair: (_, { key, value }, path) => {
        const name = isScalar(key) ? String(key.value) : "";
        if (SILENT.test(name)) return visit.SKIP;
        const isInMap = isMap(path.at(-1));
        if (isInMap && isScalar(value) && value.range)
          found.push({ file, key: name, start: value.range[0], end: value.range[1] });
        return undefined;
      },
    });
    return found;
  });

describe("nothing that changes in the rules is passed over", () => {
  test("any value of any rule file, when another stands there and the plan still loads, is told", () => {
    const before = rulesSaid(plan, round);
    let compared = 0;
    fc.assert(
      fc.property(fc.constantFrom(...scalars), ({ file, start, end }) => {
        const files = rules.map((one) => {
          if (one.file !== file) return one;
          const value = one.text.slice(start, end);
          const other = /^\d/.test(value)
            ? value.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10))
            : `${value}x`;
          return { ...one, text: one.text.slice(0, start) + other + one.text.slice(end) };
        });
        const changed = loadPlan(files, "plan").plan;
        if (!changed) return;
        compared += 1;
        expect(changesBetween(before, rulesSaid(changed, round)).length).toBeGreaterThan(0);
      }),
      { numRuns: 40, seed: 8 },
    );
    expect(compared).toBeGreaterThan(10);
  }, 120_000);
});

describe("every part of rules and data has a word", () => {
  /** Names of parts: keys of objects, not ids nor numbers. */
  const partsOf = (said: Said, names: Set<string> = new Set()): Set<string> => {
    for (const [key, part] of said.parts) {
      if (/^[a-z][A-Za-z]*$/.test(key)) names.add(key);
      partsOf(part, names);
    }
    return names;
  };
  const ids = new Set([
    ...[plan.units, plan.targets, plan.facts, plan.measures, plan.documents, plan.schemes].flatMap((one) => [
      ...one.keys(),
    ]),
    ...plan.awards.map(({ id }) => id),
    ...[...plan.awards.flatMap((one) => one.rules), ...plan.movements, ...plan.preferences].map(({ id }) => id),
    ...[...plan.schemes.values()].flatMap(({ groups }) =>
      groups.flatMap((one) => [one.id, ...one.items.map(({ id }) => id)]),
    ),
    ...plan.papers.templates.keys(),
    ...nomineeKinds,
    ...[...plan.facts.values()].flatMap(({ choices }) => choices.map(({ id }) => id)),
  ]);
  const named = (said: Said) => [...partsOf(said)].filter((key) => !ids.has(key) && !(key in fieldWords.vi));

  test("of the rules", () => {
    const said = rulesSaid(plan, round);
    expect(partsOf(said).size).toBeGreaterThan(100);
    expect(named(said)).toEqual([]);
  });

  test("of reports and registers", async () => {
    const said = dataSaid((await exampleRound()).submissions);
    expect(partsOf(said).size).toBeGreaterThan(40);
    expect(named(said)).toEqual([]);
  });
});
