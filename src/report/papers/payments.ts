import { sum } from "../../domain/decimal.js";
import { grouped } from "../../domain/grouped.js";
import type { ReportDocument, ReportTable, TableCell } from "../document.js";
import { prizeExplanation } from "../explain/prize-explanation.js";

import { type DrawContext, figure, say } from "../tables/draw-context.js";
import { severalPrizes, unlessOwn } from "../tables/prizes-table.js";
import { moneyWords } from "../words/money-words.js";
import { words } from "../words/words.js";
import { listDocument } from "./lists.js";
import { nomineeName, unitOf } from "./nominee-names.js";
import { proposedAwards } from "./proposed-awards.js";

/** Danh sách ký nhận: whoever receives money that the province decides on, with room to sign; the sum in words below. */
export function paymentsDocument(context: DrawContext): ReportDocument {
  const { plan, round } = context.result;
  const text = say(context);
  return listDocument(context, {
    title: `${text.paymentsList} ${round.period.name}`,
    subtitle: [plan.name],
    tables: [paymentsTable(context)],
    closing: [],
  });
}

function paymentsTable(context: DrawContext): ReportTable {
  const { lang } = context;
  const text = say(context);
  const paid = proposedAwards(context).filter((one) => one.prize?.amount && one.authority?.level === "province");
  const amounts = paid.flatMap((one) => one.prize?.amount ?? []);
  const key = (at: number) => `payment ${at}`;
  const rows = [...grouped(paid, (one) => one.award).values()].flat().map((one, at): readonly TableCell[] => [
    { text: one.award.name },
    { text: String(at + 1), number: String(at + 1) },
    { text: nomineeName(context, one), tone: "strong" },
    { text: unitOf(context, one) },
    {
      ...figure(one.prize?.amount, lang),
      live: () => ({ key: key(at) }),
      explained: () => prizeExplanation(context, one),
    },
    { text: "" },
  ]);
  const total: readonly TableCell[] = [
    { text: "" },
    { text: "" },
    { text: text.allTogether, tone: "strong" },
    { text: "" },
    {
      ...figure(sum(amounts), lang),
      tone: "strong",
      live: () => ({ formula: { fn: "SUM", of: paid.map((_, at) => ({ cell: key(at) })) } }),
      explained: () => paid.map((one) => [nomineeName(context, one), figure(one.prize?.amount, lang).text] as const),
    },
    { text: "" },
  ];
  const open = proposedAwards(context).filter((one) => !one.prize?.amount && one.authority?.level === "province");
  return {
    id: "payments",
    title: text.paymentsList,
    columns: [
      { title: text.award, width: 24 },
      { title: text.order, align: "right", width: 5 },
      { title: text.nominee, width: 32 },
      { title: text.unitOrCluster, width: 26 },
      { title: text.amount, align: "right", width: 16 },
      { title: text.signHere, width: 20 },
    ],
    rows: paid.length === 0 ? [] : [...rows, total],
    grouped: true,
    notes: [
      ...(paid.length === 0 ? [] : [`${text.inWords}: ${moneyWords(sum(amounts))}.`]),
      ...(open.length === 0
        ? []
        : [`${text.noPrizeKnown}: ${open.map((one) => `${one.nominee.name} (${one.award.name})`).join("; ")}.`]),
      ...unlessOwn(context, paid),
      ...severalPrizes(context, paid),
      words[lang].text.fundAssumed,
    ],
  };
}
