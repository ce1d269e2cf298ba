import type { AwardResult } from "../../award/award-result.js";
import type { Award } from "../../domain/award.js";
import { needsConfirming, weakestBasis } from "../../domain/basis.js";
import { grouped } from "../../domain/grouped.js";
import { unitIn } from "../../evaluate/evaluation.js";
import type { ReportTable, TableCell } from "../document.js";
import { awardExplanation } from "../explain/explanations.js";
import { reasonsOf } from "../tables/awards-table.js";
import { citeText, type DrawContext, say } from "../tables/draw-context.js";
import { rankText } from "../tables/ranking-table.js";
import { words } from "../words/words.js";
import { nomineeName, unitOf } from "./nominee-names.js";
import { openAwards, proposedAwards } from "./proposed-awards.js";

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

function nomineeCell(context: DrawContext, one: AwardResult): TableCell {
  return { text: nomineeName(context, one), tone: "strong", explained: () => awardExplanation(context, one) };
}

function rankOf({ result }: DrawContext, { nominee, award }: AwardResult): string {
  const unit = unitIn(result.evaluation, nominee.id);
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
