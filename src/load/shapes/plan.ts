import { cite, group, id, list, sentence, text, wholeNumber } from "../scalars.js";

/** plan.yaml: the head of a plan (kế hoạch phát động), its text, and what in it is checked or known to be a slip. */
export const planFile = group({
  plan: id,
  name: sentence,
  province: text,
  province_unit: id,
  document: id,
  /** File with the plan's own words, slips and all. */
  text,
  arithmetic: list(
    group({
      /** `part` is `share` per cent of `whole`, or of something that the text does not give. */
      share: group({ part: id, whole: id.optional(), share: id, decimals: wholeNumber }).optional(),
      /** `parts` together are at most `whole`. */
      parts: group({ parts: list(id), whole: id }).optional(),
      /** `target` counts some of a number of things that is named in the text. */
      count: group({ target: id, of: wholeNumber, added: id.optional() }).optional(),
    }),
  ).default([]),
  /** Places where the text contradicts itself; each stays as a note. */
  slips: list(group({ quote: sentence, says: sentence, cite })).default([]),
});
