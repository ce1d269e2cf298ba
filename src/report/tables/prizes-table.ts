import type { AwardResult } from "../../award/award-result.js";
import type { Prize } from "../../award/prize.js";
import { isProposed, mayBeGiven, type PrizeTotal, prizeTotals } from "../../award/prize-totals.js";
import { grouped } from "../../domain/grouped.js";
import type { ReportTable, TableCell } from "../document.js";
import { prizeExplanation, prizeTotalExplanation } from "../explain/prize-explanation.js";
import { keys } from "../formulas/cell-keys.js";
import { prizeFormula, prizeSum } from "../formulas/prize-formulas.js";
import { moneyWords } from "../words/money-words.js";
import { numberText } from "../words/numbers.js";
import { words } from "../words/words.js";
import { citeText, type DrawContext, figure, isShown, type NamingContext, say } from "./draw-context.js";

/** Tiền thưởng: what each award that is met brings, how it is computed, and by which paper. */
export function prizesTable(context: DrawContext): ReportTable {
  const text = say(context);
  const given = givenAwards(context);
  return {
    id: "prizes",
    title: text.prizes,
    columns: [
      { title: text.award, width: 30 },
      { title: text.nominee, width: 34 },
      { title: text.fund, width: 14 },
      { title: text.coefficient, align: "right" },
      { title: text.baseSalary, align: "right", width: 14 },
      { title: text.amount, align: "right", width: 16 },
      { title: text.selection, width: 24 },
      { title: text.article, width: 44 },
    ],
    rows: given.map((one, at) => prizeRow(context, one, at)),
    grouped: true,
    notes: [...unlessOwn(context, given), ...severalPrizes(context, given)],
  };
}

function prizeRow(context: DrawContext, one: AwardResult, at: number): readonly TableCell[] {
  const { lang } = context;
  const { prize } = one;
  const explained = () => prizeExplanation(context, one);
  return [
    { text: one.award.name },
    { text: whoText(context, one) },
    { text: fundName(context, one.authority?.level) },
    { ...figure(prize?.coefficient, lang), live: () => ({ key: keys.prize(at, "coefficient") }), explained },
    { ...figure(prize?.baseSalary, lang), live: () => ({ key: keys.prize(at, "baseSalary") }), explained },
    {
      ...figure(prize?.amount, lang),
      live: () => ({ key: keys.prize(at, "amount"), formula: prize && prizeFormula(prize, at) }),
      explained,
    },
    stateCell(context, one),
    { text: prize ? citeText(context, prize.cite) : "", tone: "faint" },
  ];
}

/** Tổng tiền thưởng: by award, by unit and by the fund that pays, and all of it in words. */
export function prizeTotalsTable(context: DrawContext): ReportTable {
  const text = say(context);
  const given = givenAwards(context);
  const totals = prizeTotals(given);
  const row = (
    kind: string,
    name: string,
    total: PrizeTotal,
    isIn: (one: AwardResult) => boolean,
  ): readonly TableCell[] => [
    { text: kind },
    { text: name },
    amountCell(context, total, given, isIn),
    {
      text: String(total.count),
      number: String(total.count),
      explained: () => prizeTotalExplanation(context, total, given.filter(isIn)),
    },
    { text: total.open === 0 ? "" : String(total.open), tone: "open" },
  ];
  return {
    id: "prize-totals",
    title: text.prizeTotals,
    columns: [
      { title: text.totalBy, width: 20 },
      { title: text.what, width: 40 },
      { title: text.amount, align: "right", width: 18 },
      { title: text.prizeCount, align: "right" },
      { title: text.prizesOpen, align: "right", width: 20 },
    ],
    rows: [
      ...[...totals.awards].map(([award, total]) => row(text.award, award.name, total, (one) => one.award === award)),
      ...[...totals.units].map(([id, total]) =>
        row(text.unit, unitName(context, id), total, ({ nominee }) => nominee.unit === id),
      ),
      ...[...totals.funds].map(([level, total]) =>
        row(text.fund, fundName(context, level), total, ({ authority }) => authority?.level === level),
      ),
      ...(totals.awards.size > 0 ? [row(text.allTogether, "", totals.all, () => true)] : []),
    ],
    grouped: true,
    notes:
      totals.awards.size > 0
        ? [
            `${text.inWords}: ${moneyWords(totals.all.amount)}.`,
            ...unknownPrizes(context, given),
            text.totalsOfProposed,
            ...unlessOwn(context, given),
            ...severalPrizes(context, given),
            text.fundAssumed,
          ]
        : [],
  };
}

/** The sum of those among the prizes that are proposed and whose amount is known. */
function amountCell(
  context: DrawContext,
  total: PrizeTotal,
  given: readonly AwardResult[],
  isIn: (one: AwardResult) => boolean,
): TableCell {
  return {
    ...figure(total.amount, context.lang),
    live: () => ({ formula: prizeSum(given, isIn) }),
    explained: () => prizeTotalExplanation(context, total, given.filter(isIn)),
  };
}

/** What may be given; whether the law found says how much it brings or not. */
function givenAwards(context: DrawContext): readonly AwardResult[] {
  return context.result.awards.filter((one) => mayBeGiven(one) && isShown(context, one.nominee.unit));
}

/** Awards for kinds of nominees for whom no amount is known; they stand among the open ones. */
function unknownPrizes(context: DrawContext, given: readonly AwardResult[]): readonly string[] {
  const without = given.filter((one) => one.prize === undefined);
  const named = without.map(({ award, nominee }) => `${nominee.name} (${award.name})`);
  return named.length > 0 ? [`${say(context).noPrizeKnown}: ${named.join("; ")}.`] : [];
}

/** The papers of schemes that may set amounts of their own. */
export function unlessOwn(context: DrawContext, given: readonly AwardResult[]): readonly string[] {
  const documents = new Set(given.flatMap((one) => one.prize?.unless ?? []));
  return [...documents].map((id) => `${say(context).unlessOwn} ${citeText(context, { document: id, basis: "read" })}.`);
}

/** Whoever is proposed for more than one amount: whether all may be taken is not for us to say. */
export function severalPrizes(context: DrawContext, given: readonly AwardResult[]): readonly string[] {
  const paid = given.filter((one) => isProposed(one) && one.prize?.amount && one.occasion === "year");
  const several = [...grouped(paid, (one) => one.nominee.id).values()].filter((own) => own.length > 1);
  const names = several.map((own) => own[0]?.nominee.name ?? "");
  return names.length === 0 ? [] : [`${say(context).severalPrizes}: ${names.join("; ")}.`];
}

/** Whether the money is proposed, or what still stands before it. */
function stateCell(context: DrawContext, one: AwardResult): TableCell {
  const text = say(context);
  const open = whyNoAmount(context, one.prize);
  if (open !== undefined) return { text: open, tone: "open" };
  if (isProposed(one)) return { text: words[context.lang].selections.selected, tone: "good" };
  if (one.clashesWith.length > 0) return { text: text.oneOfSeveral, tone: "open" };
  return { text: one.selection === undefined ? "" : words[context.lang].selections[one.selection], tone: "open" };
}

/** Why there is no amount; undefined where there is one. */
export function whyNoAmount(context: NamingContext, prize: Prize | undefined): string | undefined {
  const text = say(context);
  if (prize === undefined) return text.noAmountKnown;
  const signers = prize.bySigner.map(({ signedBy, value }) => `${numberText(value, context.lang)} (${signedBy ?? ""})`);
  if (signers.length > 0) return `${text.bySigner}: ${signers.join("; ")}`;
  return prize.amount === undefined ? text.amountBlocked : undefined;
}

/** A person with the unit, since several may bear one name. */
function whoText(context: DrawContext, { nominee }: AwardResult): string {
  return nominee.kind === "individual" ? `${nominee.name} (${unitName(context, nominee.unit)})` : nominee.name;
}

function fundName({ lang }: DrawContext, level: NonNullable<AwardResult["authority"]>["level"] | undefined): string {
  return level === undefined ? words[lang].text.notKnown : words[lang].levels[level];
}

function unitName(context: DrawContext, id: string | undefined): string {
  return id === undefined ? say(context).outsideUnits : (context.result.plan.units.get(id)?.name ?? id);
}
