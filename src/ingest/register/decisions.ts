import { awardYearIn } from "../../domain/award-year.js";
import { decimal } from "../../domain/decimal.js";
import { type Finding, finding } from "../../domain/finding.js";
import type { Plan } from "../../domain/plan.js";
import { isChoice } from "../../domain/register.js";
import type { RegisterRow } from "../../domain/register-reading.js";
import { type DecisionLine, decisionChanges, decisions as register } from "../../domain/registers/decisions.js";
import type { Nominee } from "../../domain/registers/nominees.js";
import type { RefusedLine } from "../../domain/registers.js";
import { fold } from "../text/fold.js";
import { type Entered, placeOf, shortPlace } from "./lines.js";

/** The lines of `decisions` that count, and those that say something that cannot be used. */
interface EnteredDecisions extends Entered<DecisionLine> {
  readonly refused: readonly RefusedLine[];
}

/**
 * The lines of `decisions`, in the order they stand. A change must name the decision it changes, and find it there; an
 * award stands once, and is one that such a nominee can have.
 */
export function decisionsOf(
  plan: Plan,
  nominees: ReadonlyMap<string, Nominee>,
  rows: readonly RegisterRow[],
): EnteredDecisions {
  const findings: Finding[] = [];
  const refused: RefusedLine[] = [];
  const read = rows.flatMap((row): { readonly row: RegisterRow; readonly line: DecisionLine }[] => {
    const line = lineIn(row);
    return line ? [{ row, line }] : [];
  });
  const given = new Map<string, DecisionLine>();
  const refuse = ({ values, place }: RegisterRow, line: DecisionLine, why: Finding): readonly DecisionLine[] => {
    findings.push(why);
    refused.push({ register: register.name, nominees: [line.nominee], values, place });
    return [];
  };
  const entries = read.flatMap(({ row, line }): readonly DecisionLine[] => {
    const kind = row.values.get("change");
    const number = row.values.get("changes");
    const key = [line.nominee, line.award, line.year.first, line.number].join(" ");
    const earlier = given.get(key);
    const name = nominees.get(line.nominee)?.name;
    if (kind === undefined && number === undefined) {
      if (earlier) {
        const what = `${line.nominee}, ${line.number}`;
        findings.push(finding("TD262", row.place, { what, first: shortPlace(earlier.place, row.place) }));
        return [];
      }
      const misfit = kindMisfit(plan, nominees, row, line);
      if (misfit) return refuse(row, line, misfit);
      if (line.name !== undefined && name !== undefined && fold(line.name) !== fold(name))
        findings.push(finding("TD282", placeOf(row, "name"), { seen: line.name, nominee: line.nominee, name }));
      given.set(key, line);
      return [line];
    }
    const lacking = register.columns.find(({ id }) => id === (kind === undefined ? "change" : "changes"));
    if (!isChoice(decisionChanges, kind) || number === undefined)
      return refuse(row, line, finding("TD260", placeOf(row, "changes"), { column: lacking?.heading ?? "" }));
    if (read.some((other) => isAbout(other.line, line, number))) return [{ ...line, change: { kind, number } }];
    // The number is wrong, so that any decision of the nominee may be meant.
    const { changes: _, ...values } = Object.fromEntries(row.values);
    const known = read
      .filter((other) => isAbout(other.line, line, other.line.number))
      .map((other) => other.line.number);
    const why = finding("TD276", placeOf(row, "changes"), { change: kind, number, known: known.join(", ") });
    return refuse({ ...row, values: new Map(Object.entries(values)) }, line, why);
  });
  return { entries, refused, findings };
}

/** That such a nominee cannot have the award; ratings of the year are for everybody. */
function kindMisfit(plan: Plan, nominees: ReadonlyMap<string, Nominee>, row: RegisterRow, line: DecisionLine) {
  const award = plan.awards.find(({ id }) => id === line.award);
  const nominee = nominees.get(line.nominee);
  const kind = nominee?.kind ?? "collective";
  if (!award || award.for.includes(kind)) return undefined;
  const name = nominee?.name ?? plan.units.get(line.nominee)?.name ?? line.nominee;
  return finding("TD283", placeOf(row, "award"), { nominee: name, award: award.name, kind });
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
