import { wordedPapers } from "../../domain/paper-template.js";
import type { ReportKind } from "../../domain/report-kinds.js";
import type { Documents, ReportDocument } from "../document.js";
import type { DrawContext } from "../tables/draw-context.js";
import { words } from "../words/words.js";
import { awardsDocument } from "./awards.js";
import { ballotDocuments } from "./ballots.js";
import { certificatesDocument } from "./certificates.js";
import { covenantDocuments } from "./covenant.js";
import { decisionDocuments } from "./decision.js";
import { evaluationDocument } from "./evaluation.js";
import { letterDocuments } from "./letters.js";
import { minutesDocuments } from "./minutes.js";
import { paymentsDocument } from "./payments.js";
import { prizesDocument } from "./prizes.js";
import { progressDocument } from "./progress.js";
import { rankingDocument } from "./ranking.js";
import { requestDocument } from "./request.js";
import { resultsDocument } from "./results.js";
import { summaryDocument } from "./summary.js";
import { tallyDocuments } from "./tally.js";

/** What a kind of report consists of. */
type Build = (context: DrawContext) => ReportDocument | Documents;

/** Papers of the state, in Vietnamese whatever the language of the screen. */
const papers = {
  request: requestDocument,
  minutes: minutesDocuments,
  decision: decisionDocuments,
  summary: summaryDocument,
  ballots: ballotDocuments,
  tally: tallyDocuments,
  covenant: covenantDocuments,
  letters: letterDocuments,
} as const satisfies Partial<Record<ReportKind, Build>>;

const lists = {
  evaluation: (context) => evaluationDocument(context, "full"),
  ranking: rankingDocument,
  results: resultsDocument,
  awards: awardsDocument,
  prizes: prizesDocument,
  payments: paymentsDocument,
  progress: progressDocument,
  certificates: certificatesDocument,
} as const satisfies Record<Exclude<ReportKind, keyof typeof papers>, Build>;

/** The documents of a kind: one under its own name, or several under theirs. */
export function documentsOf(kind: ReportKind, context: DrawContext): Documents {
  const own: DrawContext = isPaper(kind) ? { ...context, lang: "vi" } : context;
  const built = isPaper(kind) ? papers[kind](own) : lists[kind](own);
  const documents: Documents = "tables" in built ? new Map([[kind, built]]) : built;
  return forEachUnit.has(kind) ? documents : new Map([...documents].map(([name, one]) => [name, asExtract(own, one)]));
}

/** Whether a number was given for a kind of which there are several papers, so that none of them bears it. */
export function sharesNumber(kind: ReportKind, { result }: DrawContext, documents: Documents): boolean {
  const given = wordedPapers.find((one) => one === kind);
  return documents.size > 1 && given !== undefined && result.round.papers.get(given)?.number !== undefined;
}

/** Kinds of which each document is of one unit or one cluster anyway. */
const forEachUnit: ReadonlySet<ReportKind> = new Set(["letters", "covenant"]);

/** What shows only some units says so under its title, so that nobody takes it for the whole. */
function asExtract({ result, lang, shown }: DrawContext, document: ReportDocument): ReportDocument {
  if (shown === undefined) return document;
  const names = [...shown].map((id) => result.plan.units.get(id)?.name ?? id).join(", ");
  return { ...document, subtitle: [...document.subtitle, `${words[lang].text.extract}: ${names}`] };
}

function isPaper(kind: ReportKind): kind is keyof typeof papers {
  return Object.hasOwn(papers, kind);
}
