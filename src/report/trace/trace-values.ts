import type { Leaf } from "../../domain/award.js";
import type { Cite } from "../../domain/basis.js";
import { Decimal } from "../../domain/decimal.js";
import type { KnownFact } from "../../domain/fact.js";
import type { Trace } from "../../domain/judge.js";
import { placeText } from "../../domain/place.js";
import type { Plan } from "../../domain/plan.js";
import type { Ratio } from "../../domain/ratio.js";
import type { TraceNode } from "../json-schema/trace.js";
import { paperName } from "../words/paper-name.js";

/** A rule as judged, with what was seen at each comparison. */
export function nodeOf(plan: Plan, { criterion, verdict, known, children }: Trace, cite: Cite): TraceNode {
  const parts = children.map((child) => nodeOf(plan, child, cite));
  switch (criterion.kind) {
    case "leaf":
      return { leaf: leafOf(plan, criterion, verdict, known, criterion.cite ?? cite), verdict };
    case "not":
      return { not: parts[0], verdict };
    case "all":
      return { all: parts, verdict };
    case "any":
      return { any: parts, verdict };
  }
}

function leafOf(
  plan: Plan,
  leaf: Leaf,
  verdict: Trace["verdict"],
  known: KnownFact | undefined,
  cite: Cite,
): NonNullable<TraceNode["leaf"]> {
  const { label, fact, by, to } = leaf;
  return {
    label,
    fact,
    by,
    to: to instanceof Decimal ? to.toFixed() : typeof to === "object" ? to.map(String) : to,
    seen: known ? seenOf(known) : null,
    verdict,
    cite: citeOf(plan, cite),
  };
}

function seenOf({ value, sources, basis }: KnownFact): NonNullable<NonNullable<TraceNode["leaf"]>["seen"]> {
  const text =
    value.type === "share" ? fraction(value.value) : value.type === "count" ? value.value.toFixed() : value.value;
  return {
    type: value.type,
    value: text,
    orMore: "orMore" in value && value.orMore === true,
    basis: basis ?? null,
    cells: sources.map(placeText),
  };
}

/** Where a rule comes from, with the paper as people call it. */
export function citeOf(plan: Plan, { document: id, provision, basis }: Cite) {
  const document = plan.documents.get(id);
  const paper = document ? paperName(document) : id;
  return { document: id, paper, provision: provision ?? null, basis };
}

/** An exact quotient as `a/b`. */
export function fraction({ numerator, denominator }: Ratio): string {
  return `${numerator.toFixed()}/${denominator.toFixed()}`;
}

/** An exact decimal; null where it is not known. */
export function textOf(value: Decimal | undefined): string | null {
  return value?.toFixed() ?? null;
}
