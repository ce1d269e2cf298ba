import type { AwardResult } from "../../award/award-result.js";
import { moveOn } from "../../domain/registers/nominees.js";
import { unitIn } from "../../evaluate/evaluation.js";
import { clusterName, type DrawContext, say } from "../tables/draw-context.js";

/** "Bà Trần Thị Ánh (sinh năm 1980)"; who is no person is called by the name alone. */
export function nomineeName(context: DrawContext, { nominee }: AwardResult): string {
  const entered = context.result.registers.nominees.get(nominee.id);
  if (nominee.kind !== "individual" || !entered) return nominee.name;
  const text = say(context);
  const honorific =
    entered.sex === undefined ? [] : [entered.sex === "female" ? text.honorificOfWomen : text.honorific];
  const born = entered.birthYear === undefined ? [] : [`(${text.bornIn} ${entered.birthYear})`];
  return [...honorific, nominee.name, ...born].join(" ");
}

/** Of a unit its cluster; of a person the post and the unit, of others the unit. */
export function unitOf(context: DrawContext, { nominee }: AwardResult): string {
  const { plan, evaluation, registers, judgedOn } = context.result;
  if (nominee.unit === nominee.id) return clusterName(context, unitIn(evaluation, nominee.id)?.cluster);
  const entered = registers.nominees.get(nominee.id);
  const position = nominee.kind === "individual" && entered ? moveOn(entered, judgedOn)?.position : undefined;
  const unit = nominee.unit === undefined ? undefined : (plan.units.get(nominee.unit)?.name ?? nominee.unit);
  return [position, unit].filter(Boolean).join(", ");
}
