import { type Award, leavesNaming } from "../domain/award.js";
import { type AwardYear, yearJudged } from "../domain/award-year.js";
import type { Basis } from "../domain/basis.js";
import type { IsoDate } from "../domain/dates.js";
import { decimal } from "../domain/decimal.js";
import { type FactValue, type KnownFact, TITLE_OF_THE_YEAR } from "../domain/fact.js";
import type { Place } from "../domain/place.js";
import { clusterOf, type Plan, type Round } from "../domain/plan.js";
import { isDoubted, type RoundRegisters } from "../domain/registers.js";
import type { VoteResult } from "./council-vote.js";
import type { DossierState } from "./dossier.js";
import type { History, Holding, Run } from "./history.js";
import type { JudgedNominee } from "./nominee.js";

/** The provincial flag, and the fact that its standard is met. */
export const FLAG = "provincial-flag";
export const MEETS_FLAG = "meets_provincial_flag";

/** The provincial commendation, from which further years are counted. */
const COMMENDATION = "provincial-commendation";

/** What facts are derived from: the registers, the history they hold, and the day of judgement. */
export interface RegisterFactsContext {
  readonly plan: Plan;
  readonly round: Round;
  readonly registers: RoundRegisters;
  readonly history: History;
  readonly day: IsoDate;
}

/** The rating of a year's work that is counted. */
const EXCELLENT = "excellent";

/** The title on which the national one is conferred after its second year, so that its run may have ended a year before. */
const AFTER_ITS_YEAR = "provincial-champion";

/** Runs of years, by fact: of which award or rating of the year. */
const runs = [
  { fact: "base_champion_years", award: "base-champion" },
  { fact: "provincial_champion_years", award: "provincial-champion" },
  { fact: "consecutive_excellent_years", award: EXCELLENT },
] as const;

/** How many of a unit's people hold a title for the year, by fact; the register need not know all of them. */
const holders = [
  { fact: "members_advanced", award: "advanced-worker" },
  { fact: "members_base_champion", award: "base-champion" },
] as const;

/** Facts about a nominee that hold for every award: who it is, its history, its initiatives, which titles its people hold. */
export function nomineeFacts(context: RegisterFactsContext, nominee: JudgedNominee): ReadonlyMap<string, KnownFact> {
  return new Map([
    ...identityFacts(context, nominee),
    ...(context.registers.kept.has("decisions") ? historyFacts(context, nominee) : []),
    ...(context.registers.kept.has("initiatives") ? initiativeFacts(context, nominee.id) : []),
  ]);
}

/** What preferences and standards outside the blocks ask about whoever is judged. */
function identityFacts({ plan, registers, round }: RegisterFactsContext, nominee: JudgedNominee) {
  const facts = new Map<string, KnownFact>();
  const entered = registers.nominees.get(nominee.id);
  const sources = entered ? [entered.place] : [];
  const put = (fact: string, value: boolean | undefined) => {
    if (value !== undefined) facts.set(fact, known({ type: "boolean", value }, sources));
  };
  put("woman", entered?.sex === undefined ? undefined : entered.sex === "female");
  put("direct_worker", entered?.directWorker);
  // That a unit lies in such an area is known where the plan says so; that it does not is not.
  const areas = plan.units.get(nominee.unit ?? "")?.areas ?? [];
  put("in_preferred_area", areas.length > 0 ? true : undefined);
  const isMember = nominee.unit !== undefined && clusterOf(plan, nominee.unit, round.period.to) !== undefined;
  put("outside_blocks", !isMember);
  return facts;
}

/** Runs of years, the title of the year, who of a unit's people holds which title, and what came after a commendation. */
function historyFacts(context: RegisterFactsContext, nominee: JudgedNominee) {
  const { history, round, plan } = context;
  const facts = new Map<string, KnownFact>();
  const year = yearJudged(history.yearKindOf(nominee.id, round.period.to), round.period);
  for (const { fact, award } of runs) {
    const run = history.runTo(nominee.id, award, year);
    const before =
      award === AFTER_ITS_YEAR ? history.runTo(nominee.id, award, { ...year, first: year.first - 1 }) : run;
    const shown = runFact(before.years > run.years ? before : run);
    if (shown) facts.set(fact, shown);
  }
  const builtUpon = titlesBuiltUpon(plan);
  const base = history.heldFor(nominee.id, year).find((one) => builtUpon.has(one.award));
  if (base) facts.set(TITLE_OF_THE_YEAR, known({ type: "choice", value: base.award }, base.sources));
  if (nominee.kind === "collective")
    for (const { fact, award } of holders) {
      const people = holdersOf(context, nominee.id, award);
      const value = { type: "count", value: decimal(people.length), orMore: true } as const;
      if (people.length > 0)
        facts.set(
          fact,
          known(
            value,
            people.flatMap((one) => one.sources),
          ),
        );
    }
  for (const [fact, shown] of afterCommendation(context, nominee.id, year)) facts.set(fact, shown);
  return facts;
}

/**
 * What came after the last provincial commendation: years of excellent work in a row, flags, initiatives. Without a
 * commendation in the register there are none of a certain number.
 */
function afterCommendation({ history, registers, day }: RegisterFactsContext, nominee: string, year: AwardYear) {
  const facts = new Map<string, KnownFact>();
  const given = history.of(nominee).filter((one) => one.award === COMMENDATION);
  const last = given.reduce<Holding | undefined>(
    (latest, one) => (latest && latest.year.first > one.year.first ? latest : one),
    undefined,
  );
  if (!last) return facts;
  const run = history.runTo(nominee, EXCELLENT, year);
  const since = year.first - last.year.first;
  const settled = run.years >= since || !run.orMore;
  const years = decimal(Math.min(run.years, since));
  if (settled || run.years > 0)
    facts.set(
      "excellent_years_after_commendation",
      known({ type: "count", value: years, ...(settled ? {} : { orMore: true }) }, [...last.sources, ...run.sources]),
    );
  const flags = history.of(nominee).filter((one) => one.award === FLAG && one.year.first > last.year.first);
  facts.set(
    "flags_after_commendation",
    known({ type: "count", value: decimal(flags.length), orMore: true }, [
      ...last.sources,
      ...flags.flatMap((one) => one.sources),
    ]),
  );
  if (registers.kept.has("initiatives")) {
    const own = registers.initiatives.filter(
      ({ nominee: author, recognised }) =>
        author === nominee && recognised && recognised.on > last.decidedOn && recognised.on <= day,
    );
    facts.set(
      "initiatives_after_commendation",
      known({ type: "count", value: decimal(own.length), orMore: true }, [
        ...last.sources,
        ...own.map((one) => one.place),
      ]),
    );
  }
  return facts;
}

function initiativeFacts(context: RegisterFactsContext, nominee: string) {
  const { from } = context.round.period;
  const yearBefore = `${Number(from.slice(0, 4)) - 1}${from.slice(4)}`;
  const counted = (isCounted: (on: IsoDate) => boolean, scope?: "province") =>
    initiatives(context, nominee, isCounted, scope);
  return new Map([
    ["initiatives_recognised", counted((on) => on >= from)],
    ["initiatives_two_years", counted((on) => on >= yearBefore)],
    ["initiatives_recognised_total", counted(() => true)],
    ["initiatives_recognised_province", counted(() => true, "province")],
  ]);
}

/** Facts about a nominee beside one award: registered, dossier, vote. */
export function candidacyFacts(
  context: RegisterFactsContext,
  nominee: string,
  award: Award,
  dossier: DossierState | undefined,
  vote: VoteResult | undefined,
): ReadonlyMap<string, KnownFact> {
  const facts = new Map<string, KnownFact>();
  const registered = registeredFact(context, nominee, award);
  if (registered) facts.set("registered", registered);
  if (dossier?.complete)
    facts.set("dossier_complete", known({ type: "boolean", value: true }, dossier.sources, dossier.cite.basis));
  if (vote?.share)
    facts.set("vote_share", known({ type: "share", value: vote.share }, [vote.vote.place], vote.rule?.cite.basis));
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
  return isDoubted(registers, "registrations", nominee) ? undefined : known({ type: "boolean", value: false }, []);
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
  const open =
    isDoubted(registers, "initiatives", nominee) || own.some(({ recognised }) => !recognised || recognised.on > day);
  return known(
    { type: "count", value: decimal(counted.length), ...(open ? { orMore: true } : {}) },
    (counted.length > 0 ? counted : own).map((one) => one.place),
  );
}

function known(value: FactValue, sources: readonly Place[], basis?: Basis): KnownFact {
  return { value, sources, basis };
}
