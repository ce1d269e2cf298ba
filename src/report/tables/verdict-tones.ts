import type { TargetVerdict } from "../../domain/verdict.js";
import type { Tone } from "../document.js";

/** How verdicts feel, of targets and of awards. */
export const tones: Readonly<Record<TargetVerdict, Tone>> = {
  met: "good",
  not_met: "bad",
  unknown: "open",
  not_applicable: "faint",
};
