import type { AwardResult } from "../../award/award-result.js";
import type { Award } from "../../domain/award.js";
import { grouped } from "../../domain/grouped.js";
import { placesText } from "../../domain/place.js";
import { unitIn } from "../../evaluate/evaluation.js";
import type { ReportTable, TableCell, Tone } from "../document.js";
import { numberText } from "../words/numbers.js";
import { words } from "../words/words.js";
import { citeText, clusterName, type DrawContext, isShown, say } from "./draw-context.js";
import { seenText } from "./fact-text.js";
import { tones } from "./verdict-tones.js";

/** Ai đủ điều kiện: units down, awards across, for a screen; the articles stand below. */
export function awardsOverview(context: DrawContext): ReportTable {
  const { result, lang } = context;
  const text = say(context);
  const members = new Set(
    result.evaluation.units.filter((unit) => unit.cluster !== undefined).map((unit) => unit.unit),
  );
  const units = result.evaluation.units.filter((unit) => members.has(unit.unit) && isShown(context, unit.unit));
  const ofMembers = result.awards.filter((one) => members.has(one.nominee.id));
  const awards = [...new Set(ofMembers.map((one) => one.award))];
  const byNominee = grouped(ofMembers, (one) => one.nominee.id);
  const cell = (unit: string, award: Award): TableCell => {
    const found = byNominee.get(unit)?.find((one) => one.award === award);
    if (!found) return { text: "" };
    const selected =
      found.selection === undefined || found.selection === "not_selected"
        ? ""
        : ` – ${words[lang].selections[found.selection]}`;
    return {
      text: verdictText(context, found) + selected,
      tone: selected === "" ? tones[found.verdict] : "strong",
    };
  };
  return {
    id: "awards-overview",
    title: text.awardsOverview,
    sheet: text.awards,
    columns: [
      { title: text.cluster },
      { title: text.unit, width: 34 },
      ...awards.map(({ name }) => ({ title: name, width: 24 })),
    ],
    rows: units.map((unit) => [
      { text: clusterName(context, unit.cluster) },
      { text: unit.name },
      ...awards.map((award) => cell(unit.unit, award)),
    ]),
    grouped: true,
    notes: notesOn(context, awards),
  };
}

/** Cá nhân và đối tượng khác: whoever the registers put forward, award by award, people by given name, and why not. */
export function nomineesTable(context: DrawContext): ReportTable {
  const text = say(context);
  const members = new Set(context.result.evaluation.units.map((unit) => unit.unit));
  const results = shownAwards(context).filter((one) => !members.has(one.nominee.id));
  return {
    id: "nominees",
    title: text.nominees,
    columns: [
      { title: text.award, width: 30 },
      { title: text.nominee, width: 30 },
      { title: text.unit, width: 28 },
      { title: text.verdict, width: 16 },
      { title: text.selection, width: 18 },
      { title: text.why, width: 46 },
    ],
    rows: results.map((result) => [
      { text: result.award.name },
      { text: result.nominee.name },
      { text: unitName(context, result) },
      { text: words[context.lang].verdicts[result.verdict], tone: tones[result.verdict] },
      selectionCell(context, result),
      { text: reasonsOf(context, result).join("; "), tone: "faint" },
    ]),
    grouped: true,
    notes: notesOn(context, [...new Set(results.map((one) => one.award))]),
  };
}

/** What stands in the way: the hold, the conditions that fail or are open, the vote, the dossier. */
export function reasonsOf(context: DrawContext, result: AwardResult): readonly string[] {
  const { lang } = context;
  const text = say(context);
  const { hold, vote, dossier } = result;
  const failing = result.conditions.filter((condition) => condition.verdict === result.verdict);
  const lacking = dossier?.missing.map((paper) => words[lang].dossierPapers[paper]) ?? [];
  return [
    ...(hold ? [`${text.underReview}: ${hold.paper}`] : []),
    ...(result.verdict === "met" ? [] : failing.map((one) => `${one.leaf.label}: ${seenText(context, one)}`)),
    ...(vote ? [`${vote.vote.yes}/${vote.vote.members} ${text.votesWord}`] : []),
    ...(lacking.length > 0 ? [`${text.dossierMissing} ${lacking.join(", ")}`] : []),
    ...(dossier?.against ?? []).map((line) => `${text.disagrees}: ${line.consultation?.body ?? ""}`),
    ...remarksOn(context, result),
  ];
}

/** What a council looks at beside the verdict: what it is for, whom the law prefers, how many may have it, what else was won. */
function remarksOn(context: DrawContext, result: AwardResult): readonly string[] {
  const { lang } = context;
  const text = say(context);
  const { occasion, achievement, verdict, quota, clashesWith } = result;
  const labels = verdict === "not_met" ? [] : result.preferences.map((one) => one.label);
  const others = clashesWith.map((one) => one.name);
  return [
    ...(occasion === "year" ? [] : [[words[lang].occasions[occasion], achievement].filter(Boolean).join(": ")]),
    ...(labels.length > 0 ? [`${text.preferred}: ${labels.join(", ")}`] : []),
    ...(quota?.limit && quota.qualified > 0
      ? [`${text.quota} ${numberText(quota.limit, lang)}, ${text.qualify} ${quota.qualified}`]
      : []),
    ...(others.length > 0 ? [`${text.oneOfSeveral}: ${others.join(", ")}`] : []),
  ];
}

/** Who decides and who proposes; the law found may be silent. */
function authorityText(context: DrawContext, { authority }: AwardResult): string {
  if (!authority) return say(context).notKnown;
  const { decides, proposes } = authority;
  return proposes === undefined ? decides : `${decides} (${say(context).proposedBy} ${proposes})`;
}

/** The verdict, and that it is open because of a hold. */
function verdictText({ lang }: DrawContext, { verdict, hold }: AwardResult): string {
  const shown = words[lang].verdicts[verdict];
  return hold && verdict === "unknown" ? `${shown} (${words[lang].text.underReview})` : shown;
}

/** The articles of some awards, and what of them people must judge. */
function notesOn(context: DrawContext, awards: readonly Award[]): readonly string[] {
  return [...awards.map((award) => citesNote(context, award)), ...notModelled(context, awards)];
}

function citesNote(context: DrawContext, award: Award): string {
  const cites = context.result.awards
    .filter((one) => one.award === award)
    .flatMap((one) => one.conditions.map((condition) => condition.cite));
  const named = [
    ...new Set(cites.map((cite) => `${citeText(context, cite)} (${words[context.lang].bases[cite.basis]})`)),
  ];
  return `${say(context).articles}, ${award.name}: ${named.join("; ")}.`;
}

function unitName({ result }: DrawContext, { nominee }: AwardResult): string {
  return nominee.unit === undefined ? "" : (result.plan.units.get(nominee.unit)?.name ?? nominee.unit);
}

/** Danh hiệu, hình thức khen thưởng: each nominee beside each award, with the verdict, the selection and the articles. */
export function awardsTable(context: DrawContext): ReportTable {
  const text = say(context);
  return {
    id: "awards",
    title: text.awards,
    columns: [
      { title: text.award, width: 24 },
      { title: text.cluster, width: 16 },
      { title: text.nominee, width: 26 },
      { title: text.unit, width: 20 },
      { title: text.verdict, width: 13 },
      { title: text.selection, width: 14 },
      { title: text.authority, width: 24 },
      { title: text.remarks, width: 26 },
      { title: text.articles, width: 32 },
    ],
    rows: shownAwards(context).map((result) => [
      { text: result.award.name },
      { text: clusterOfNominee(context, result) },
      { text: result.nominee.name },
      { text: result.nominee.unit === result.nominee.id ? "" : unitName(context, result) },
      { text: verdictText(context, result), tone: tones[result.verdict] },
      selectionCell(context, result),
      { text: authorityText(context, result) },
      { text: remarksOn(context, result).join("; ") },
      { text: articles(context, result).join("; "), tone: "faint" },
    ]),
    grouped: true,
    notes: notModelled(
      context,
      context.result.awards.map((result) => result.award),
    ),
  };
}

/** Điều kiện chưa đạt hoặc còn thiếu: why not, and what is missing, article by article. */
export function conditionsTable(context: DrawContext): ReportTable {
  const text = say(context);
  const rows = shownAwards(context)
    .filter((result) => result.verdict !== "met")
    .flatMap((result) =>
      result.conditions
        .filter((condition) => condition.verdict !== "met")
        .map((condition): readonly TableCell[] => [
          { text: result.nominee.name },
          { text: result.award.name },
          { text: condition.leaf.label },
          { text: seenText(context, condition) },
          { text: placesText(condition.known?.sources ?? []), tone: "faint" as const },
          { text: words[context.lang].verdicts[condition.verdict], tone: tones[condition.verdict] },
          { text: citeText(context, condition.cite) },
          { text: words[context.lang].bases[condition.cite.basis] },
        ]),
    );
  return {
    id: "conditions",
    title: text.conditions,
    columns: [
      { title: text.nominee, width: 30 },
      { title: text.award, width: 24 },
      { title: text.condition, width: 40 },
      { title: text.seen, width: 16 },
      { title: text.cell, width: 30 },
      { title: text.verdict, width: 16 },
      { title: text.article, width: 30 },
      { title: text.basis, width: 20 },
    ],
    rows,
  };
}

function shownAwards(context: DrawContext): readonly AwardResult[] {
  return context.result.awards.filter((result) => isShown(context, result.nominee.unit));
}

function clusterOfNominee(context: DrawContext, result: AwardResult): string {
  const unit = unitIn(context.result.evaluation, result.nominee.unit);
  return clusterName(context, unit?.cluster);
}

function selectionCell(context: DrawContext, { selection }: AwardResult): TableCell {
  if (selection === undefined) return { text: "" };
  const tone: Tone = selection === "selected" ? "strong" : selection === "not_selected" ? "faint" : "open";
  return { text: words[context.lang].selections[selection], tone };
}

function articles(context: DrawContext, result: AwardResult): readonly string[] {
  return [...new Set(result.conditions.map((condition) => citeText(context, condition.cite)))];
}

function notModelled(context: DrawContext, awards: readonly Award[]): readonly string[] {
  const text = say(context);
  return context.result.plan.awards
    .filter((award) => awards.includes(award) && award.notModelled.length > 0)
    .map((award) => `${text.notModelled} (${award.name}): ${award.notModelled.join("; ")}.`);
}
