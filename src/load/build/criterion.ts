import { type Criterion, comparisons, type Operand } from "../../domain/award.js";
import type { FactDefinition } from "../../domain/fact.js";
import { finding } from "../../domain/finding.js";
import type { CriterionInput } from "../shapes/criterion.js";
import type { Path, YamlSource } from "../yaml-source.js";
import type { BuildContext } from "./context.js";

/** Builds criteria from their YAML, and finds facts that do not exist and comparisons that do not fit. */
export class CriterionBuilder {
  constructor(
    private readonly source: YamlSource,
    private readonly facts: ReadonlyMap<string, FactDefinition>,
    private readonly context: BuildContext,
  ) {}

  build(shape: CriterionInput, path: Path): Criterion {
    if (shape.all) return { kind: "all", of: shape.all.map((one, at) => this.build(one, [...path, "all", at])) };
    if (shape.any) return { kind: "any", of: shape.any.map((one, at) => this.build(one, [...path, "any", at])) };
    if (shape.not) return { kind: "not", of: this.build(shape.not, [...path, "not"]) };
    const by = comparisons.find((one) => shape[one] !== undefined) ?? "is";
    const written = shape[by];
    const fact = this.facts.get(shape.fact ?? "");
    this.context.expect("fact", shape.fact ?? "", this.facts, this.source.place([...path, "fact"]));
    const to = fact ? operand(fact, by, written) : undefined;
    if (fact && to === undefined)
      this.context.findings.push(
        finding("TD117", this.source.place([...path, by]), {
          fact: fact.id,
          type: fact.type,
          test: by,
          value: [written].flat().join(", "),
          known: fact.choices.map((choice) => choice.id).join(", "),
        }),
      );
    return { kind: "leaf", label: shape.label ?? "", fact: shape.fact ?? "", by, to: to ?? "", cite: shape.cite };
  }
}

/** What a fact is compared with, as its type; undefined where the comparison does not fit the type. */
function operand(fact: FactDefinition, by: string, written: unknown): Operand | undefined {
  const known = (value: string) => fact.choices.length === 0 || fact.choices.some((choice) => choice.id === value);
  switch (fact.type) {
    case "boolean":
      return by === "is" && (written === "true" || written === "false") ? written === "true" : undefined;
    case "choice": {
      if (by === "is" && typeof written === "string") return known(written) ? written : undefined;
      const values = written as readonly string[];
      return by === "one_of" && values.every(known) ? values : undefined;
    }
    case "count":
    case "share":
      return by === "is" || by === "one_of" ? undefined : (written as Operand);
  }
}
