import type { Criterion, NomineeKind } from "../../domain/award.js";
import type { Plan } from "../../domain/plan.js";
import { BuildContext } from "../build/context.js";
import { CriterionBuilder } from "../build/criterion.js";
import type { CriterionInput } from "../shapes/criterion.js";
import type { Shelves } from "../shelves.js";
import type { Path, YamlSource } from "../yaml-source.js";

/** A criterion (tiêu chuẩn) where it is written: of what, about whom, and at which path of its file. */
export interface WrittenCriterion {
  readonly of: string;
  readonly kinds: readonly NomineeKind[];
  readonly criterion: Criterion;
  readonly source: YamlSource;
  readonly path: Path;
}

/** Every criterion of the rules: of awards, of preferences and of the gates before the ranks. */
export function writtenCriteria(shelves: Shelves, plan: Plan): readonly WrittenCriterion[] {
  const built = (source: YamlSource, written: CriterionInput, path: Path) => {
    // What does not exist was said when the plan was put together.
    const criterion = new CriterionBuilder(source, plan.facts, new BuildContext(() => true)).build(written, path);
    return { criterion, source, path };
  };
  const nameOf = (award: string) => plan.awards.find(({ id }) => id === award)?.name ?? award;
  const kindsOf = (award: string) => plan.awards.find(({ id }) => id === award)?.for ?? [];
  const ofAwards = [...shelves.award, ...shelves.adds_to].flatMap(({ source, value }) => {
    const awards = "award" in value ? [value.award] : [value.addsTo].flat();
    const kinds = value.for.length > 0 ? value.for : awards.flatMap(kindsOf);
    return value.criteria.flatMap((rule, at) =>
      rule.value === "none"
        ? []
        : [
            {
              of: awards.map(nameOf).join(", "),
              kinds: rule.for ?? kinds,
              ...built(source, rule.value, ["criteria", at, "value"]),
            },
          ],
    );
  });
  const ofPreferences = shelves.preferences.flatMap(({ source, value }) =>
    value.preferences.map((one, at) => ({
      of: one.label,
      kinds: one.for,
      ...built(source, one.value, ["preferences", at, "value"]),
    })),
  );
  const ofGates = shelves.scheme.flatMap(({ source, value }) =>
    value.gates.map((gate, at) => ({
      of: gate.label,
      // Who is ranked is a unit.
      kinds: ["collective"] as const,
      ...built(source, gate.value, ["gates", at, "value"]),
    })),
  );
  return [...ofAwards, ...ofPreferences, ...ofGates];
}

/** A part of a criterion and its path. */
export interface Part {
  readonly criterion: Criterion;
  readonly path: Path;
}

/** What a criterion consists of, each with its path. */
export function partsBelow({ criterion, path }: Part): readonly Part[] {
  if (criterion.kind === "leaf") return [];
  if (criterion.kind === "not") return [{ criterion: criterion.of, path: [...path, "not"] }];
  return criterion.of.map((one, at) => ({ criterion: one, path: [...path, criterion.kind, at] }));
}
