import { periodKinds } from "../../domain/period.js";
import { choice, date, group, id, text } from "../scalars.js";
import { givenPapers } from "./papers.js";

/** thidua.yaml: one review round (đợt xét). */
export const workspaceFile = group({
  plan: id,
  /** Packaged rules on which the files of `plan/` stand, such as kien-giang/2017; a file of the same name there replaces one. */
  base: text.optional(),
  period: group({ kind: choice(periodKinds), name: text, from: date, to: date }),
  decided_on: date.optional(),
  reports_due: group({ on: date, letter: text }).optional(),
  /** The national law on which the round was started: the version of the tool that carried it. */
  national_law: text.optional(),
  papers: givenPapers,
  places: group({
    plan: text.default("plan"),
    reports: text.default("reports"),
    registers: text.default("registers"),
    out: text.default("out"),
  }).prefault({ plan: "plan", reports: "reports", registers: "registers", out: "out" }),
});
