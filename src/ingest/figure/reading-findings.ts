import type { Decimal } from "../../domain/decimal.js";
import { type Finding, finding } from "../../domain/finding.js";
import type { Measure } from "../../domain/measure.js";
import type { CellPlace } from "../../domain/place.js";
import type { Target } from "../../domain/target.js";
import type { Measured } from "./measured.js";
import type { TargetRow } from "./target-row.js";

/** What is to be said of a reading. */
export function readingFindings(
  row: TargetRow,
  raw: string,
  { reading, isConverted, written, own }: Measured,
): readonly Finding[] {
  const { target, place } = row;
  const args = { raw, target: target.name };
  const formula = row.actual?.formula ?? "";
  switch (reading.kind) {
    case "blank":
      return [];
    case "not_applicable":
      return [finding("TD229", place, { seen: raw, target: target.name })];
    case "doubtful": {
      const candidates = reading.candidates.map(String).join(";");
      return [finding("TD205", place, { ...args, why: reading.why, candidates })];
    }
    case "unreadable":
      switch (reading.why) {
        case "error_value":
          return [finding("TD207", place, { ...args, formula })];
        case "no_stored_result":
          return [finding("TD208", place, { target: target.name, formula })];
        case "measure":
          return [finding("TD215", place, { ...args, seen: written, measure: own?.name ?? "" })];
        case "date":
          return [finding("TD249", place, args)];
        case "text":
          return [finding("TD206", place, args)];
      }
      break;
    case "figure": {
      const { value, notes, rejected } = reading;
      const found = notes.map((why) => {
        const both = { taken: value.toString(), rejected: rejected?.toString() ?? "" };
        return finding(why === "vietnamese_reading" ? "TD232" : "TD210", place, { ...args, ...both, why });
      });
      if (isConverted) {
        const turned = { seen: written, value: value.toString(), measure: own?.name ?? "" };
        found.push(finding("TD216", place, { ...args, ...turned }));
      }
      if (/\[[^\]]+\]/.test(formula))
        found.push(finding("TD254", place, { target: target.name, formula, value: value.toString() }));
      return [...found, ...implausible(target, own, value, place)];
    }
  }
}

function implausible(
  target: Target,
  measure: Measure | undefined,
  value: Decimal,
  place: CellPlace,
): readonly Finding[] {
  if (!target.plausible) return [];
  const [low, high] = target.plausible;
  if (value.gte(low) && value.lte(high)) return [];
  if (measure?.percent && high.eq(100) && value.gt(100))
    return [finding("TD243", place, { value: value.toString(), target: target.name })];
  return [
    finding("TD209", place, {
      value: value.toString(),
      target: target.name,
      low: low.toString(),
      high: high.toString(),
    }),
  ];
}
