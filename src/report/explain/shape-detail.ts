import { type Decimal, decimal } from "../../domain/decimal.js";
import type { Shape } from "../../domain/shape.js";
import type { NamingContext } from "../tables/draw-context.js";
import { explainWords } from "../words/explain-words.js";
import { fill } from "../words/language.js";
import { numberText } from "../words/numbers.js";

/** The numbers of a shape in words: its bands, steps or cases; nothing where its name says all. */
export function shapeDetail({ result, lang }: NamingContext, shape: Shape): string {
  const own = explainWords[lang];
  const number = (value: Decimal) => numberText(value, lang);
  const percent = (part: Decimal) => number(part.times(decimal(100)));
  switch (shape.kind) {
    case "proportional":
    case "when_met":
      return "";
    case "bands":
      return shape.bands
        .map(({ from, part }) => fill(own.band, { from: percent(from), part: percent(part) }))
        .join("; ");
    case "per_step": {
      const values = { step: percent(shape.step), down: number(shape.down), up: number(shape.up) };
      return fill(shape.whole ? own.wholeSteps : own.steps, values);
    }
    case "tally": {
      const counts = shape.counts.map(
        ({ target, points }) => `${result.plan.targets.get(target)?.name ?? target} ${number(points)}`,
      );
      return fill(own.tallied, { start: number(shape.start), counts: counts.join("; ") });
    }
    case "leader":
      return fill(own.leaderPart, { part: percent(shape.atGoal) });
  }
}
