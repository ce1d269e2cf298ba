import type { KnownFact } from "../domain/fact.js";
import type { Observation, Submissions, UnitReport } from "../domain/observation.js";
import { type Said, saidParts } from "./said.js";

/** What came in for a round: the reports unit by unit, and the lines of each register. */
export function dataSaid({ reports, unreadable, registers }: Submissions): Said {
  const { verifiedFacts, kept: _, ...lines } = registers;
  return saidParts({
    reports: new Map([...reports].map(([unit, report]) => [unit, reportSaid(report)])),
    unreadable,
    registers: {
      ...lines,
      verifiedFacts: verifiedFacts.map(({ known, ...line }) => ({ ...line, ...factSaid(known) })),
    },
  });
}

function reportSaid({ datedOn, observations, selfScores, facts }: UnitReport) {
  return {
    datedOn,
    figures: new Map([...observations].map(([target, one]) => [target, figureSaid(one)])),
    selfScores: new Map([...selfScores].map(([item, { points, place }]) => [item, { points, place }])),
    facts: new Map([...facts].map(([fact, known]) => [fact, factSaid(known)])),
  };
}

/** The figure where there is one; else how the cell was read, and its own words. */
function figureSaid({ reading, actual, raw, candidates, reportedGoal, base, evidence, place }: Observation) {
  const isOpen = reading === "doubtful" || reading === "unreadable";
  const read = actual ? { actual } : { reading, ...(isOpen ? { cellText: raw } : {}), candidates };
  return { ...read, reportedGoal, previous: base, evidence, place };
}

function factSaid({ value, sources: [place] }: KnownFact) {
  return { value: value.value, ...("orMore" in value && value.orMore ? { orMore: true } : {}), place };
}
