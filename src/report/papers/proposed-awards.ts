import type { AwardResult } from "../../award/award-result.js";
import { isProposed, mayBeGiven } from "../../award/prize-totals.js";
import type { AuthorityLevel, Award } from "../../domain/award.js";
import { grouped } from "../../domain/grouped.js";
import { unitIn } from "../../evaluate/evaluation.js";
import type { TextBlock } from "../document.js";
import { type DrawContext, isShown } from "../tables/draw-context.js";
import { words } from "../words/words.js";
import { countText } from "./paper-words.js";

/** Levels on which the province decides, or before which it puts its proposals. */
const ours: ReadonlySet<AuthorityLevel> = new Set(["province", "central"]);

/** An award on which the province decides or proposes, at least for some kinds of nominees. */
export function isOurs({ authorities }: Award): boolean {
  return authorities.some((one) => ours.has(one.level));
}

/** What is put before the council and the chairman: nothing is left to choose, and the province decides or proposes. */
export function proposedAwards(context: DrawContext): readonly AwardResult[] {
  const proposed = shownAwards(context).filter(
    (one) => isProposed(one) && one.authority !== undefined && ours.has(one.authority.level),
  );
  return byRankWithinCluster(context, proposed);
}

/** Units of one cluster that have the same award stand by rank; everybody else stays where he is. */
function byRankWithinCluster({ result }: DrawContext, all: readonly AwardResult[]): readonly AwardResult[] {
  const unitOfResult = (one: AwardResult) => unitIn(result.evaluation, one.nominee.id);
  const together = grouped(all, (one) => `${one.award.id} ${unitOfResult(one)?.cluster ?? one.nominee.id}`);
  const rank = (one: AwardResult) => unitOfResult(one)?.rankFrom ?? 0;
  return [...together.values()].flatMap((own) => [...own].sort((a, b) => rank(a) - rank(b)));
}

/** What may still come to an award of the province: evidence, a vote or a choice is lacking, or it is not known who decides. */
export function openAwards(context: DrawContext): readonly AwardResult[] {
  return shownAwards(context).filter((one) => {
    const { verdict, authority, award } = one;
    if (authority === undefined ? !isOurs(award) : !ours.has(authority.level)) return false;
    if (one.selection === "not_selected") return false;
    return verdict === "unknown" || (mayBeGiven(one) && (!isProposed(one) || authority === undefined));
  });
}

function shownAwards(context: DrawContext): readonly AwardResult[] {
  return context.result.awards.filter((one) => isShown(context, one.nominee.unit));
}

/** "Cờ thi đua của Ủy ban nhân dân tỉnh: 04 tập thể", award by award. */
export function proposalCounts(context: DrawContext): readonly TextBlock[] {
  const byAward = grouped(proposedAwards(context), (one) => one.award);
  return [...byAward].map(([award, results]) => ({ kind: "numbered", text: `${award.name}: ${kindCounts(results)}.` }));
}

/** "04 tập thể, 02 cá nhân". */
export function kindCounts(results: readonly AwardResult[]): string {
  const byKind = grouped(results, (one) => one.nominee.kind);
  return [...byKind].map(([kind, all]) => `${countText(all.length)} ${words.vi.nomineeKinds[kind]}`).join(", ");
}
