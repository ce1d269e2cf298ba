import type { Finding } from "../../domain/finding.js";
import type { Plan, Round } from "../../domain/plan.js";
import type { Shelves } from "../shelves.js";
import { reviewBands } from "./bands.js";
import { reviewDocumentsInForce } from "./documents-in-force.js";
import { reviewNomineeKinds } from "./nominee-kinds.js";
import { reviewRankSizes } from "./rank-sizes.js";
import { reviewReach } from "./reach.js";
import { reviewReplacedRules } from "./replaced-rules.js";
import { reviewSameDocument } from "./same-document.js";
import { reviewScale } from "./scale.js";
import { reviewUnusedTargets } from "./unused-targets.js";

/**
 * What a reviewer should look at in rules that load and can be used, but hardly as they are meant (rà soát quy định). Awards
 * are looked at under the law of the round's own day.
 */
export function reviewRules(shelves: Shelves, plan: Plan, round: Round): readonly Finding[] {
  const day = round.decidedOn ?? round.period.to;
  return [
    ...reviewReach(shelves, plan, day),
    ...reviewNomineeKinds(shelves, plan, day),
    ...reviewReplacedRules(shelves),
    ...reviewBands(shelves),
    ...reviewRankSizes(shelves),
    ...reviewScale(shelves),
    ...reviewUnusedTargets(shelves, plan, round),
    ...reviewDocumentsInForce(shelves, plan, day),
    ...reviewSameDocument(shelves),
  ];
}
