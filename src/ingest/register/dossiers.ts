import { type Movement, occasions } from "../../domain/award.js";
import { dossierPapers } from "../../domain/dossier-paper.js";
import { type Finding, finding } from "../../domain/finding.js";
import { isChoice } from "../../domain/register.js";
import type { RegisterRow } from "../../domain/register-reading.js";
import { type Consultation, type DossierLine, dossiers as register } from "../../domain/registers/dossiers.js";
import { fold } from "../text/fold.js";
import { type Entered, placeOf } from "./lines.js";

/**
 * The lines of `dossiers`. A paper says whether it is there; a consultation (hiệp y) names whom we asked, and is there
 * once it was answered. What is for a movement by theme is for one of the plan's.
 */
export function dossiersOf(rows: readonly RegisterRow[], movements: readonly Movement[]): Entered<DossierLine> {
  const findings: Finding[] = [];
  const entries = rows.flatMap((row): DossierLine[] => {
    const { values, place } = row;
    const [nominee, award, paper] = [values.get("nominee"), values.get("award"), values.get("paper")];
    if (nominee === undefined || award === undefined || !isChoice(dossierPapers, paper)) return [];
    const consultation = paper === "consultation" ? consultationIn(row) : undefined;
    const state = values.get("state") ?? (consultation && (consultation.answered ? "there" : "missing"));
    const lacking = paper === "consultation" && !consultation ? "body" : state === undefined ? "state" : undefined;
    if (lacking !== undefined) {
      const column = register.columns.find(({ id }) => id === lacking)?.heading ?? "";
      findings.push(finding("TD260", placeOf(row, lacking), { column }));
      return [];
    }
    const isThere = state === "there";
    const given = values.get("occasion");
    const occasion = occasions.find((one) => one === given) ?? "year";
    const written = values.get("achievement");
    const movement = occasion === "thematic" && written !== undefined ? movementNamed(written, movements) : undefined;
    if (occasion === "thematic" && written !== undefined && !movement) {
      const known = movements.map(({ name }) => name).join("; ");
      findings.push(finding("TD291", placeOf(row, "achievement"), { what: written, known }));
    }
    const achievement = movement?.name ?? written;
    const [number, on] = [values.get("number"), values.get("on")];
    return [{ nominee, award, occasion, achievement, paper, isThere, number, on, consultation, place }];
  });
  return { entries, findings };
}

function movementNamed(written: string, movements: readonly Movement[]): Movement | undefined {
  const wanted = ` ${fold(written)} `;
  return movements.find(({ name }) => wanted.includes(` ${fold(name)} `));
}

function consultationIn({ values }: RegisterRow): Consultation | undefined {
  const body = values.get("body");
  const answer = values.get("answer");
  if (body === undefined) return undefined;
  return {
    body,
    asked: values.get("asked"),
    answered: values.get("answered"),
    answer: answer === "agrees" || answer === "disagrees" || answer === "other" ? answer : undefined,
  };
}
