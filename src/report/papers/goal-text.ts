import type { TargetResult } from "../../evaluate/evaluation.js";
import { numberText } from "../words/numbers.js";

/** A goal as papers write it: what is at most, and the figure of the year before that must be bettered, say so. */
export function goalText({ target, goal }: Pick<TargetResult, "target" | "goal">): string {
  if (!goal) return "";
  const shown = numberText(goal, "vi");
  switch (target.direction) {
    case "at_most":
      return `không quá ${shown}`;
    case "lower_than_base":
      return `dưới ${shown} (cùng kỳ)`;
    case "higher_than_base":
      return `trên ${shown} (cùng kỳ)`;
    default:
      return shown;
  }
}
