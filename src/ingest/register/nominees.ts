import { type Finding, finding } from "../../domain/finding.js";
import type { Plan } from "../../domain/plan.js";
import { isChoice } from "../../domain/register.js";
import type { RegisterRow } from "../../domain/register-reading.js";
import { type Move, type Nominee, nomineeKindNames } from "../../domain/registers/nominees.js";
import { fold } from "../text/fold.js";
import { byDay, type Entered, idsIn, placeOf, shortPlace } from "./lines.js";

/**
 * The lines of `nominees`: several lines with one id are the moves of one nominee. Two persons of one name are asked
 * about, never joined; a line whose id already stands for somebody else is not used.
 */
export function nomineesOf(plan: Plan, rows: readonly RegisterRow[]): Entered<Nominee> {
  const nominees = new Map<string, Nominee>();
  const findings: Finding[] = [];
  for (const row of byDay(rows, "from")) {
    const entered = nomineeIn(row);
    if (!entered) continue;
    const first = nominees.get(entered.id);
    const unit = plan.units.get(entered.id);
    if (unit || (first && !isSame(first, entered))) {
      const seen = first ? `${first.name} (${shortPlace(first.place, row.place)})` : (unit?.name ?? "");
      findings.push(finding("TD266", placeOf(row, "id"), { id: entered.id, name: entered.name, first: seen }));
      continue;
    }
    if (first && (row.values.get("from") === undefined || hasMoveOn(first, row.values.get("from")))) {
      findings.push(
        finding("TD267", placeOf(row, "from"), { id: entered.id, first: shortPlace(first.place, row.place) }),
      );
      continue;
    }
    nominees.set(entered.id, first ? { ...first, moves: [...first.moves, ...entered.moves] } : entered);
  }
  const known = new Set([...nominees.keys(), ...plan.units.keys()]);
  for (const row of rows)
    for (const column of ["distinct", "succeeds"] as const)
      for (const id of idsIn(row.values.get(column)))
        if (!known.has(id))
          findings.push(finding("TD261", placeOf(row, column), { kind: "nominee", seen: id, suggestion: "" }));
  const entries = [...nominees.values()];
  return { entries, findings: [...findings, ...namesakes(entries)] };
}

function nomineeIn({ values, place }: RegisterRow): Nominee | undefined {
  const [id, name, kind] = [values.get("id"), values.get("name"), values.get("kind")];
  if (id === undefined || name === undefined || !isChoice(nomineeKindNames, kind)) return undefined;
  const year = values.get("birth_year");
  const [sex, direct] = [values.get("sex"), values.get("direct_worker")];
  const move: Move = { unit: values.get("unit"), position: values.get("position"), from: values.get("from") };
  return {
    id,
    kind,
    name,
    birthYear: year === undefined ? undefined : Number(year),
    sex: sex === "male" || sex === "female" ? sex : undefined,
    directWorker: direct === undefined ? undefined : direct === "yes",
    moves: [move],
    distinct: idsIn(values.get("distinct")),
    succeeds: idsIn(values.get("succeeds")),
    place,
  };
}

/** The same nominee as far as the two lines say: kind, name, and the year of birth and sex where both have them. */
function isSame(a: Nominee, b: Nominee): boolean {
  const agree = <T>(one: T | undefined, other: T | undefined) =>
    one === undefined || other === undefined || one === other;
  return a.kind === b.kind && fold(a.name) === fold(b.name) && agree(a.birthYear, b.birthYear) && agree(a.sex, b.sex);
}

function hasMoveOn(nominee: Nominee, day: string | undefined): boolean {
  return nominee.moves.some((move) => move.from === day);
}

/** Persons who could be one: the same name, nothing that tells them apart, and nobody has said that they differ. */
function namesakes(nominees: readonly Nominee[]): readonly Finding[] {
  const earlier = new Map<string, Nominee[]>();
  return nominees.flatMap((person) => {
    if (person.kind !== "individual") return [];
    const ofName = earlier.get(fold(person.name)) ?? [];
    earlier.set(fold(person.name), [...ofName, person]);
    return ofName
      .filter((other) => isSame(other, person))
      .filter((other) => !other.distinct.includes(person.id) && !person.distinct.includes(other.id))
      .map((other) =>
        finding("TD265", person.place, {
          name: person.name,
          id: person.id,
          other: other.id,
          first: shortPlace(other.place, person.place),
        }),
      );
  });
}
