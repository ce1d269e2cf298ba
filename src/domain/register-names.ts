const names = [
  "received",
  "covenants",
  "registrations",
  "appraisals",
  "nominees",
  "initiatives",
  "exemplary",
  "dossiers",
  "holds",
  "votes",
  "decisions",
  "facts",
] as const;

/** The registers that are tables of lines; light, so that the command line can name them without what they hold. */
export type LineRegister = (typeof names)[number];
export const lineRegisters: readonly LineRegister[] = names;

/** `scores` is a workbook of several tables beside them. */
export type RegisterName = LineRegister | "scores";
export const registerNames: readonly RegisterName[] = [...lineRegisters, "scores"];
