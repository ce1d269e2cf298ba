import type { Comparand, Shape } from "../../domain/shape.js";

/** A shape with its numbers, as a scheme's YAML writes it. */
export function shapeText(shape: Shape, against: Comparand): string {
  const compared = against === "previous" ? "; against: previous" : "";
  return `${partsOf(shape)}${compared}`;
}

function partsOf(shape: Shape): string {
  switch (shape.kind) {
    case "bands":
      return `bands ${shape.bands.map(({ from, part }) => `${from.toFixed()}: ${part.toFixed()}`).join(", ")}`;
    case "per_step":
      return `per_step ${shape.step.toFixed()}${shape.whole ? " whole" : ""}, down ${shape.down.toFixed()}, up ${shape.up.toFixed()}`;
    case "tally":
      return `tally from ${shape.start.toFixed()}: ${shape.counts.map(({ target, points }) => `${target} ${points.toFixed()}`).join(", ")}`;
    case "leader":
      return `leader at_goal ${shape.atGoal.toFixed()}, leads ${shape.leads}`;
    case "proportional":
    case "when_met":
      return shape.kind;
  }
}
