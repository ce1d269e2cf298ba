/**
 * The registers that are tables of lines, by the names of their files. They stand apart from what registers hold, so that
 * the command line can offer them without loading it.
 */
const tables = [
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
export type LineRegister = (typeof tables)[number];
export const lineRegisters: readonly LineRegister[] = tables;

/** `scores` is a workbook of several tables beside them. */
export type RegisterName = LineRegister | "scores";
export const registerNames: readonly RegisterName[] = [...tables, "scores"];
