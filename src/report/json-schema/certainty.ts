import { z } from "zod";
import { scoreColumns } from "../../domain/registers/scores.js";
import { cite, decimalText, knownPlace, openDecimal } from "./parts.js";

const moved = z.strictObject({
  units: z.array(z.string()).describe("who then may stand first"),
  settled: z.boolean().describe("whether nothing open could change that again"),
});

/** How sure the ranks of a cluster are; no probability, and no award looks at it. */
export const certainty = z.strictObject({
  cluster: z.string(),
  first: z.strictObject({
    units: z.array(z.string()).describe("who may stand first"),
    settled: z.boolean().describe("one for certain, or several level for certain"),
  }),
  places: z.array(
    z.strictObject({
      unit: z.string(),
      rankFrom: z.number().int(),
      rankTo: z.number().int().describe("a doubtful figure is one of its candidates, what is open anything"),
      least: decimalText,
      most: decimalText,
      ahead: openDecimal.describe(
        "of all behind, at least so much; null for the last, and where one behind may yet come to more",
      ),
    }),
  ),
  smallestChange: z
    .strictObject({
      readings: z
        .array(
          z.strictObject({
            unit: z.string(),
            target: z.string(),
            raw: z.string(),
            figure: decimalText,
            place: knownPlace,
            first: moved,
          }),
        )
        .describe("while first place is open: doubtful figures that by themselves say more of it"),
      scores: z
        .array(
          z.strictObject({
            unit: z.string(),
            item: z.string(),
            source: z.enum(scoreColumns),
            from: decimalText,
            to: decimalText,
            first: moved,
          }),
        )
        .describe("of one score that people gave; several that are as small, none where none moves first place"),
      weights: z
        .array(
          z.strictObject({ group: z.string(), item: z.string(), from: decimalText, to: decimalText, first: moved }),
        )
        .describe("of one assumed weight within its bounds, in the same way"),
    })
    .describe("what alone moves first place, each kind in its own measure"),
  weightBounds: z.array(
    z.strictObject({ group: z.string(), from: decimalText, to: decimalText, step: decimalText, cite }),
  ),
});
