/** How a report can be drawn; `terminal` is for the screen of `evaluate` alone. */
export const reportFormats = ["docx", "html", "xlsx", "csv", "json"] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** How an evaluation can be drawn from `evaluate` itself. */
export const evaluationFormats = ["terminal", "json", "csv", "xlsx"] as const;
export type EvaluationFormat = (typeof evaluationFormats)[number];

/** How what is for the screen, a merge request or a program can be drawn. */
export const screenFormats = ["terminal", "md", "json"] as const;
export type ScreenFormat = (typeof screenFormats)[number];

const paper = ["docx", "html", "json"] as const satisfies readonly ReportFormat[];
const list = reportFormats;

/** Every kind of report and how it can be drawn; light, so that the command line can name them without loading a drawing. */
export const reportKinds = {
  request: paper,
  minutes: paper,
  decision: paper,
  summary: paper,
  ballots: paper,
  tally: paper,
  covenant: paper,
  letters: paper,
  evaluation: list,
  ranking: list,
  results: list,
  awards: list,
  prizes: list,
  payments: list,
  progress: list,
  certificates: list,
} as const satisfies Readonly<Record<string, readonly ReportFormat[]>>;

export type ReportKind = keyof typeof reportKinds;
export const kindNames = Object.keys(reportKinds) as unknown as readonly [ReportKind, ...ReportKind[]];
