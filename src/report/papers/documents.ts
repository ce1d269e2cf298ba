import type { Documents, ReportDocument } from "../document.js";
import type { ReportKind } from "../kind-names.js";
import type { DrawContext } from "../tables/draw-context.js";
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
  const built = isPaper(kind) ? papers[kind]({ ...context, lang: "vi" }) : lists[kind](context);
  return "tables" in built ? new Map([[kind, built]]) : built;
}

function isPaper(kind: ReportKind): kind is keyof typeof papers {
  return Object.hasOwn(papers, kind);
}
