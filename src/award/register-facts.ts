import { type Award, leavesNaming } from "../domain/award.js";
import { yearJudged } from "../domain/award-year.js";
import type { Basis } from "../domain/basis.js";
import type { IsoDate } from "../domain/dates.js";
import { decimal } from "../domain/decimal.js";
import type { FactValue, KnownFact } from "../domain/fact.js";
import type { Place } from "../domain/place.js";
import type { Plan, Round } from "../domain/plan.js";
import type { RoundRegisters } from "../domain/registers.js";
import { voteOn } from "./council-vote.js";
import { dossierOf } from "./dossier.js";
import type { History, Run } from "./history.js";
import type { JudgedNominee } from "./nominee.js";

/** The title of the year on which higher titles stand. */
export const TITLE_OF_THE_YEAR = "title_of_the_year";

/** What facts are derived from: the registers, the history they hold, and the day of judgement. */
export interface RegisterFactsContext {
  readonly plan: Plan;
  readonly round: Round;
  readonly registers: RoundRegisters;
  readonly history: History;
  readonly day: IsoDate;
}

/** Runs of years, by fact: of which award or rating of the year. */
const runs = [
  { fact: "base_champion_years", award: "base-champion" },
  { fact: "consecutive_excellent_years", award: "excellent" },
] as const;

/** How many of a unit's people hold a title for the year, by fact; the register need not know all of them. */
const holders = [
  { fact: "members_advanced", award: "advanced-worker" },
  { fact: "members_base_champion", award: "base-champion" },
] as const;

/** Facts about a nominee that hold for every award: history, initiatives, who of its people holds which title. */
export function nomineeFacts(context: RegisterFactsContext, nominee: JudgedNominee): ReadonlyMap<string, KnownFact> {
  const facts = new Map<string, KnownFact>();
  const { registers } = context;
  if (registers.kept.has("decisions")) {
    const year = yearJudged(context.history.yearKindOf(nominee.id, context.round.period.to), context.round.period);
    for (const { fact, award } of runs) {
      const known = runFact(context.history.runTo(nominee.id, award, year));
      if (known) facts.set(fact, known);
    }
    const base = context.history.heldFor(nominee.id, year).find((one) => titlesBuiltUpon(context.plan).has(one.award));
    if (base) facts.set(TITLE_OF_THE_YEAR, known({ type: "choice", value: base.award }, base.sources));
    if (nominee.kind === "collective")
      for (const { fact, award } of holders) {
        const people = holdersOf(context, nominee.id, award);
        if (people.length > 0)
          facts.set(
            fact,
            known(
              { type: "count", value: decimal(people.length), orMore: true },
              people.flatMap((one) => one.sources),
            ),
          );
      }
  }
  if (registers.kept.has("initiatives")) {
    const { from } = context.round.period;
    facts.set(
      "initiatives_recognised",
      initiatives(context, nominee.id, (on) => on >= from),
    );
    facts.set(
      "initiatives_recognised_province",
      initiatives(context, nominee.id, () => true, "province"),
    );
  }
  return facts;
}

/** Facts about a nominee beside one award: registered, dossier, vote. */
export function candidacyFacts(
  context: RegisterFactsContext,
  nominee: JudgedNominee,
  award: Award,
): ReadonlyMap<string, KnownFact> {
  const facts = new Map<string, KnownFact>();
  const registered = registeredFact(context, nominee.id, award);
  if (registered) facts.set("registered", registered);
  const dossier = dossierOf(context.registers, nominee.id, award);
  if (dossier?.complete)
    facts.set("dossier_complete", known({ type: "boolean", value: true }, dossier.sources, dossier.cite.basis));
  const result = voteOn(context.registers, nominee.id, award, context.day);
  if (result?.share)
    facts.set(
      "vote_share",
      known({ type: "share", value: result.share }, [result.vote.place], result.rule?.cite.basis),
    );
  return facts;
}

/** Titles of the year that other awards ask for, such as Lao động tiên tiến. */
export function titlesBuiltUpon(plan: Plan): ReadonlySet<string> {
  return new Set(plan.awards.flatMap((award) => leavesNaming(award, TITLE_OF_THE_YEAR)).map(({ to }) => String(to)));
}

/**
 * Whether a nominee registered for a title. Who registered for a title that stands on this one has registered for it
 * too, which is our own reading. A register that lacks the nominee is a no; without a register nothing is known.
 */
function registeredFact(
  { plan, registers }: RegisterFactsContext,
  nominee: string,
  award: Award,
): KnownFact | undefined {
  if (!registers.kept.has("registrations")) return undefined;
  const own = registers.registrations.filter((one) => one.nominee === nominee);
  const exact = own.find((one) => one.award === award.id);
  if (exact) return known({ type: "boolean", value: true }, [exact.place]);
  const higher = own.find((one) => {
    const registered = plan.awards.find(({ id }) => id === one.award);
    return registered && leavesNaming(registered, TITLE_OF_THE_YEAR).some(({ to }) => to === award.id);
  });
  if (higher) return known({ type: "boolean", value: true }, [higher.place], "assumption");
  return known({ type: "boolean", value: false }, []);
}

/** A run is known when it is settled, or when something of it is. */
function runFact({ years, orMore, sources }: Run): KnownFact | undefined {
  if (orMore && years === 0) return undefined;
  return known({ type: "count", value: decimal(years), ...(orMore ? { orMore } : {}) }, sources);
}

/** The holdings of persons who were of a unit when the decision was made. */
function holdersOf({ registers, round, history }: RegisterFactsContext, unit: string, award: string) {
  const year = yearJudged(history.yearKindOf(unit, round.period.to), round.period);
  return history.holdings.filter((one) => {
    const person = registers.nominees.get(one.nominee);
    if (person?.kind !== "individual" || one.award !== award || one.year.first !== year.first) return false;
    const moves = person.moves.filter((move) => move.from === undefined || move.from <= round.period.to);
    return (moves.at(-1) ?? person.moves[0])?.unit === unit;
  });
}

/** Initiatives recognised up to the day; those still without a decision may add to them. */
function initiatives(
  { registers, day }: RegisterFactsContext,
  nominee: string,
  isCounted: (on: IsoDate) => boolean,
  scope?: "province",
): KnownFact {
  const own = registers.initiatives.filter(
    (one) => one.nominee === nominee && (scope === undefined || one.scope === scope),
  );
  const counted = own.filter(({ recognised }) => recognised && recognised.on <= day && isCounted(recognised.on));
  const open = own.some(({ recognised }) => !recognised || recognised.on > day);
  return known(
    { type: "count", value: decimal(counted.length), ...(open ? { orMore: true } : {}) },
    (counted.length > 0 ? counted : own).map((one) => one.place),
  );
}

function known(value: FactValue, sources: readonly Place[], basis?: Basis): KnownFact {
  return { value, place: sources[0], sources, basis };
}
