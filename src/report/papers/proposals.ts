import type { AwardResult } from "../../award/award-result.js";
import { isProposed, mayBeGiven } from "../../award/prize-totals.js";
import type { AuthorityLevel, Award } from "../../domain/award.js";
import { needsConfirming, weakestBasis } from "../../domain/basis.js";
import { grouped } from "../../domain/grouped.js";
import { moveOn } from "../../domain/registers/nominees.js";
import type { ReportTable, TableCell, TextBlock } from "../document.js";
import { awardExplanation } from "../explain/explanations.js";
import { reasonsOf } from "../tables/awards-table.js";
import { citeText, clusterName, type DrawContext, isShown, say } from "../tables/draw-context.js";
import { rankText } from "../tables/ranking-table.js";
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
  const unitOfResult = (one: AwardResult) => result.evaluation.units.find((unit) => unit.unit === one.nominee.id);
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

/** Danh sách đề nghị: award by award, who, of which unit, at which rank, on which articles. */
export function proposedTable(context: DrawContext): ReportTable {
  const text = say(context);
  return {
    id: "proposed",
    title: text.proposedList,
    columns: [
      { title: text.award, width: 24 },
      { title: text.order, align: "right", width: 5 },
      { title: text.nominee, width: 34 },
      { title: text.unitOrCluster, width: 26 },
      { title: text.rank, align: "right", width: 8 },
      { title: text.dossier, width: 22 },
      { title: text.articles, width: 40 },
    ],
    rows: numbered(proposedAwards(context)).map(({ one, order }) => [
      { text: one.award.name },
      order,
      nomineeCell(context, one),
      { text: unitOf(context, one) },
      { text: rankOf(context, one) },
      { text: dossierText(context, one), tone: one.dossier && !one.dossier.complete ? "open" : "plain" },
      { text: articlesOf(context, one) },
    ]),
    grouped: true,
  };
}

/** Trường hợp chưa chốt: who may still come to an award, and what is lacking. */
export function openTable(context: DrawContext): ReportTable {
  const text = say(context);
  return {
    id: "open",
    title: text.openList,
    columns: [
      { title: text.award, width: 24 },
      { title: text.order, align: "right", width: 5 },
      { title: text.nominee, width: 30 },
      { title: text.unitOrCluster, width: 24 },
      { title: text.verdict, width: 16 },
      { title: text.why, width: 54 },
    ],
    rows: numbered(openAwards(context)).map(({ one, order }) => [
      { text: one.award.name },
      order,
      nomineeCell(context, one),
      { text: unitOf(context, one) },
      { text: words[context.lang].verdicts[one.verdict] },
      { text: whyOpen(context, one).join("; ") },
    ]),
    grouped: true,
  };
}

function whyOpen(context: DrawContext, one: AwardResult): readonly string[] {
  const waits =
    one.selection === undefined || one.selection === "selected" ? [] : [words[context.lang].selections[one.selection]];
  return [
    ...(one.verdict === "met" ? waits : []),
    ...(one.authority === undefined ? [say(context).authorityOpen] : []),
    ...reasonsOf(context, one),
  ];
}

/** Each result with its number within its award. */
function numbered(
  results: readonly AwardResult[],
): readonly { readonly one: AwardResult; readonly order: TableCell }[] {
  const counts = new Map<Award, number>();
  return results.map((one) => {
    const count = (counts.get(one.award) ?? 0) + 1;
    counts.set(one.award, count);
    return { one, order: { text: String(count), number: String(count) } };
  });
}

/** Whether the dossier is complete, what it lacks, and whose opinion is awaited; empty where nobody keeps that register. */
function dossierText(context: DrawContext, { dossier }: AwardResult): string {
  const text = say(context);
  if (!dossier) return "";
  if (dossier.complete) return text.dossierComplete;
  const { dossierPapers } = words[context.lang];
  const bodies = dossier.awaited.flatMap(({ consultation }) => consultation?.body ?? []);
  return [
    ...(dossier.missing.length > 0
      ? [`${text.dossierLacks} ${dossier.missing.map((one) => dossierPapers[one]).join(", ")}`]
      : []),
    ...(bodies.length > 0 ? [`${text.awaits} ${bodies.join(", ")}`] : []),
  ].join("; ");
}

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

function nomineeCell(context: DrawContext, one: AwardResult): TableCell {
  return { text: nomineeName(context, one), tone: "strong", explained: awardExplanation(context, one) };
}

/** Of a unit its cluster; of a person the post and the unit, of others the unit. */
export function unitOf(context: DrawContext, { nominee }: AwardResult): string {
  const { plan, evaluation, registers, judgedOn } = context.result;
  if (nominee.unit === nominee.id)
    return clusterName(context, evaluation.units.find((one) => one.unit === nominee.id)?.cluster);
  const entered = registers.nominees.get(nominee.id);
  const position = nominee.kind === "individual" && entered ? moveOn(entered, judgedOn)?.position : undefined;
  const unit = nominee.unit === undefined ? undefined : (plan.units.get(nominee.unit)?.name ?? nominee.unit);
  return [position, unit].filter(Boolean).join(", ");
}

function rankOf({ result }: DrawContext, { nominee, award }: AwardResult): string {
  const unit = result.evaluation.units.find((one) => one.unit === nominee.id);
  return award.competition === "rank" && unit ? rankText(unit) : "";
}

/** Each provision once, with its weakest basis where that is less than a quotation. */
function articlesOf(context: DrawContext, one: AwardResult): string {
  const { bases } = words[context.lang];
  const byProvision = grouped(
    one.conditions.map(({ cite }) => cite),
    (cite) => citeText(context, cite),
  );
  return [...byProvision]
    .map(([text, cites]) => {
      const basis = weakestBasis(cites.map((cite) => cite.basis));
      return needsConfirming(basis) ? `${text} (${bases[basis]})` : text;
    })
    .join("; ");
}
