import { z } from "zod";
import { directions, levels } from "../../domain/target.js";
import { verdicts } from "../../domain/verdict.js";
import { boolean, choice, cite, expects, group, id, list, number, sentence, text } from "../scalars.js";

/** targets.yaml: targets of a plan, of a cluster's covenant or of one unit; the head says which. */
export const targetsFile = group({
  /** Id of the plan's document; every entry cites it. */
  plan: id.optional(),
  /** Id of the cluster whose covenant sets these targets. */
  covenant: id.optional(),
  /** Id of the unit that registered these targets. */
  own: id.optional(),
  cite: cite.optional(),
  /** How it is known which targets concern whom; the head's own cite where this is not given. */
  level_cite: cite.optional(),
  targets: list(
    group({
      id,
      name: text,
      aliases: list(text).default([]),
      section: text.optional(),
      quote: sentence.optional(),
      measure: id.optional(),
      direction: choice(directions),
      goal: number.optional(),
      stretch: number.optional(),
      level: list(choice(levels)).default([]),
      accumulates: boolean.default(false),
      plausible: z.tuple([number, number], expects("two_numbers")).optional(),
      part_of: id.optional(),
      /** False for a target whose reading is too unclear to decide an award by itself. */
      decides: boolean.default(true),
      /** Where this entry is known otherwise than the head says; a reading that the text does not settle. */
      cite: cite.optional(),
      examples: list(
        group({
          name: sentence,
          actual: text,
          base: text.optional(),
          reads_as: number.optional(),
          verdict: choice(verdicts),
        }),
      ).default([]),
    }),
  ),
});
