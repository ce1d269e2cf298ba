import type { ReportDocument, TableCell } from "../report/document.js";
import type { Lang } from "../report/words/language.js";
import { batchWords } from "./batch-words.js";
import type { Outcome } from "./run-job.js";

/** What became of each job, for whoever looks in the morning. */
export function batchSummary(outcomes: readonly Outcome[], lang: Lang): ReportDocument {
  const text = batchWords[lang];
  return {
    lang,
    title: text.title,
    subtitle: [],
    tables: [
      {
        id: "jobs",
        title: text.jobs,
        columns: [
          { title: text.job },
          { title: text.state, width: 60 },
          { title: text.files, align: "right" },
          { title: text.errors, align: "right" },
          { title: text.warnings, align: "right" },
        ],
        rows: outcomes.map((one) => [
          { text: one.job },
          stateCell(one, lang),
          ...[one.files, one.errors, one.warnings].map((count) => ({ text: String(count), number: String(count) })),
        ]),
      },
    ],
    closing: [],
  };
}

function stateCell({ failure, beside, resumed }: Outcome, lang: Lang): TableCell {
  const text = batchWords[lang];
  if (failure !== undefined) return { text: `${text.failed}: ${failure}`, tone: "bad" };
  if (beside !== undefined) return { text: `${text.beside} ${beside}`, tone: "open" };
  return { text: resumed ? text.resumed : text.done, tone: "good" };
}
