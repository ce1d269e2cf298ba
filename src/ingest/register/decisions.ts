import { awardYearIn } from "../../domain/award-year.js";
import { decimal } from "../../domain/decimal.js";
import { type Finding, finding } from "../../domain/finding.js";
import type { DecisionChange, DecisionLine } from "../../domain/registers/decisions.js";
import { cellOf, type Entered } from "./lines.js";
import type { RegisterRow } from "./read-register.js";

/** The lines of `decisions`, in the order they stand; a change must name the decision it changes, and find it there. */
export function decisionsOf(rows: readonly RegisterRow[]): Entered<DecisionLine> {
  const findings: Finding[] = [];
  const read = rows.flatMap((row): { readonly row: RegisterRow; readonly line: DecisionLine }[] => {
    const line = lineIn(row);
    return line ? [{ row, line }] : [];
  });
  const entries = read.flatMap(({ row, line }): DecisionLine[] => {
    const kind = row.values.get("change");
    const number = row.values.get("changes");
    if (kind === undefined && number === undefined) return [line];
    const found = isChange(kind) && number !== undefined && read.some((other) => isAbout(other.line, line, number));
    if (!found) {
      findings.push(finding("TD276", cellOf(row, "changes"), { change: kind ?? "", number: number ?? "" }));
      return [];
    }
    return [{ ...line, change: { kind, number } }];
  });
  return { entries, findings };
}

function lineIn({ values, place }: RegisterRow): DecisionLine | undefined {
  const [number, on, nominee, award] = ["number", "on", "nominee", "award"].map((id) => values.get(id));
  const year = awardYearIn(values.get("year") ?? "");
  const amount = values.get("amount");
  if (number === undefined || on === undefined || nominee === undefined || award === undefined || !year)
    return undefined;
  return {
    number,
    on,
    signer: values.get("signer"),
    nominee,
    name: values.get("name"),
    award,
    year,
    amount: amount === undefined ? undefined : decimal(amount),
    certificate: values.get("certificate"),
    change: undefined,
    reason: values.get("reason"),
    place,
  };
}

/** Whether a line is the one that a later line changes: the same nominee, award and year, under the number named. */
function isAbout(line: DecisionLine, later: DecisionLine, number: string): boolean {
  return (
    line !== later &&
    line.number === number &&
    line.nominee === later.nominee &&
    line.award === later.award &&
    line.year.first === later.year.first &&
    line.on <= later.on
  );
}

function isChange(id: string | undefined): id is DecisionChange {
  return id === "correct" || id === "replace" || id === "revoke";
}
