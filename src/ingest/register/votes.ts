import { type Finding, finding } from "../../domain/finding.js";
import type { Plan } from "../../domain/plan.js";
import type { RegisterRow } from "../../domain/register-reading.js";
import type { Nominee } from "../../domain/registers/nominees.js";
import type { CouncilVote } from "../../domain/registers/votes.js";
import { countIn, type Entered, nomineeName, placeOf, shortPlace } from "./lines.js";

/** The lines of `votes`; one whose counts cannot be true is not used, nor a second vote of the session on one award. */
export function votesOf(
  plan: Plan,
  nominees: ReadonlyMap<string, Nominee>,
  rows: readonly RegisterRow[],
): Entered<CouncilVote> {
  const votes = new Map<string, CouncilVote>();
  const findings: Finding[] = [];
  for (const row of rows) {
    const { values, place } = row;
    const [council, on, nominee, award] = ["council", "on", "nominee", "award"].map((id) => values.get(id));
    const [members, present, yes] = [countIn(row, "members"), countIn(row, "present"), countIn(row, "yes")];
    if (council === undefined || on === undefined || nominee === undefined || award === undefined) continue;
    if (members === undefined || present === undefined || yes === undefined) continue;
    const impossible = impossibleCounts(row, members, present, yes);
    if (impossible) {
      findings.push(impossible);
      continue;
    }
    const key = `${council} ${on} ${nominee} ${award}`;
    const what = `${nomineeName(plan, nominees, nominee)}, ${plan.awards.find((one) => one.id === award)?.name ?? award}`;
    const earlier = votes.get(key);
    if (earlier) {
      findings.push(finding("TD262", place, { what: `${what}, ${on}`, first: shortPlace(earlier.place, place) }));
      continue;
    }
    const before = [...votes.values()].find((one) => one.nominee === nominee && one.award === award);
    if (before) {
      findings.push(finding("TD290", place, { what, first: shortPlace(before.place, place), council: before.council }));
    }
    const ballot = values.get("ballot");
    votes.set(key, {
      council,
      on,
      members,
      present,
      written: countIn(row, "written") ?? 0,
      nominee,
      award,
      ballot: ballot === "secret" || ballot === "open" ? ballot : undefined,
      yes,
      no: countIn(row, "no"),
      minutes: values.get("minutes"),
      place,
    });
  }
  return { entries: [...votes.values()], findings };
}

/** Members who are present or absent are all there are, and nobody votes twice. */
function impossibleCounts(row: RegisterRow, members: number, present: number, yes: number): Finding | undefined {
  const [absent, written, no] = [countIn(row, "absent"), countIn(row, "written") ?? 0, countIn(row, "no") ?? 0];
  const says = (column: string, what: string, seen: number, limit: number) =>
    finding("TD269", placeOf(row, column), { what, seen: String(seen), limit: String(limit) });
  if (present > members) return says("present", "present", present, members);
  if (absent !== undefined && present + absent !== members)
    return says("absent", "present_and_absent", present + absent, members);
  if (written > members - present) return says("written", "written_votes", written, members - present);
  if (yes + no > present + written) return says("yes", "votes_cast", yes + no, present + written);
  return undefined;
}
