import { type AwardYear, awardYearText, type YearKind } from "../domain/award-year.js";
import type { IsoDate } from "../domain/dates.js";
import type { Decimal } from "../domain/decimal.js";
import { type Finding, finding } from "../domain/finding.js";
import type { Place } from "../domain/place.js";
import type { Plan } from "../domain/plan.js";
import type { DecisionLine } from "../domain/registers/decisions.js";
import { moveOn } from "../domain/registers/nominees.js";
import { mayConcern, type RefusedLine, type RoundRegisters } from "../domain/registers.js";
import { nomineeOn } from "./nominee.js";

/** An award that a nominee holds, once every correction, replacement and revocation up to a day is counted. */
export interface Holding {
  readonly nominee: string;
  readonly award: string;
  readonly year: AwardYear;
  /** The decision by which it is held, and its own day. */
  readonly number: string;
  readonly decidedOn: IsoDate;
  readonly name: string | undefined;
  readonly amount: Decimal | undefined;
  readonly certificate: string | undefined;
  /** The line that gave it, then those that changed it. */
  readonly sources: readonly Place[];
}

/** Awards held on a day. */
export function holdingsOn(lines: readonly DecisionLine[], day: IsoDate): readonly Holding[] {
  const inOrder = lines.filter((line) => line.on <= day).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const holdings = new Map<string, readonly Holding[]>();
  for (const line of inOrder) {
    const key = `${line.nominee} ${line.award} ${line.year.first}`;
    holdings.set(key, afterLine(holdings.get(key) ?? [], line));
  }
  return [...holdings.values()].flat();
}

/** What a nominee holds of one award for one year after one more line. */
function afterLine(holdings: readonly Holding[], line: DecisionLine): readonly Holding[] {
  const { change } = line;
  if (!change) return [...holdings, given(line)];
  const earlier = holdings.find((one) => one.number === change.number);
  if (!earlier) return holdings;
  const sources = [...earlier.sources, line.place];
  const others = holdings.filter((one) => one !== earlier);
  switch (change.kind) {
    case "revoke":
      return others;
    case "replace":
      return [...others, { ...given(line), sources }];
    case "correct":
      return [...others, corrected(earlier, line, sources)];
  }
}

function given({ nominee, award, year, number, on, name, amount, certificate, place }: DecisionLine): Holding {
  return { nominee, award, year, number, decidedOn: on, name, amount, certificate, sources: [place] };
}

/** A correction changes what it names and nothing else; the award keeps its decision and day. */
function corrected(earlier: Holding, line: DecisionLine, sources: readonly Place[]): Holding {
  return {
    ...earlier,
    name: line.name ?? earlier.name,
    amount: line.amount ?? earlier.amount,
    certificate: line.certificate ?? earlier.certificate,
    sources,
  };
}

/** One list for all nominees. */
const EVERYBODY = "";

function listKey(award: string, first: number, kind: YearKind, list: string): string {
  return [award, first, kind, list].join(" ");
}

/** Years in a row, counted back from one; `orMore` where the register cannot tell whether the run goes on. */
export interface Run {
  readonly years: number;
  readonly orMore: boolean;
  readonly sources: readonly Place[];
}

/** Whether a year's award is held; undefined: the register does not say. */
type Held = { readonly held: boolean | undefined; readonly sources: readonly Place[] };

/** The history that the register of decisions holds (lịch sử khen thưởng). */
export class History {
  readonly holdings: readonly Holding[];
  private readonly byNominee = new Map<string, Holding[]>();
  /** Which lists the register has: awards and years, of whose people or, decided by the province or above, of everybody. */
  private readonly lists = new Set<string>();
  /** Lines dated after the day of judgement, which do not count yet. */
  readonly later: readonly DecisionLine[];
  /** Lines that could not be used. */
  private readonly refused: readonly RefusedLine[];

  constructor(
    private readonly plan: Plan,
    private readonly registers: RoundRegisters,
    day: IsoDate,
  ) {
    this.holdings = holdingsOn(registers.decisions, day);
    for (const holding of this.holdings) {
      const own = this.byNominee.get(holding.nominee);
      if (own) own.push(holding);
      else this.byNominee.set(holding.nominee, [holding]);
    }
    this.refused = registers.refused.filter((one) => one.register === "decisions");
    this.later = registers.decisions.filter((line) => line.on > day);
    for (const { nominee, award, year, on } of registers.decisions.filter((line) => line.on <= day))
      this.lists.add(listKey(award, year.first, year.kind, this.listOf(nominee, award, on)));
  }

  /** How often in a row a nominee had an award, the last time for `last`; across renamed and merged collectives. */
  runTo(nominee: string, award: string, last: AwardYear): Run {
    const sources: Place[] = [];
    for (let first = last.first; ; first--) {
      const { held, sources: seen } = this.heldIn(nominee, award, first, last.kind);
      if (held !== true) return { years: last.first - first, orMore: held === undefined, sources };
      sources.push(...seen);
    }
  }

  /** What a nominee was given for a year, in its own kind of year. */
  heldFor(nominee: string, year: AwardYear): readonly Holding[] {
    return this.of(nominee).filter((one) => one.year.first === year.first && this.fits(one));
  }

  /** Decisions whose year is of another kind than the nominee's own; they are counted for no year. */
  misfits(): readonly Finding[] {
    return this.holdings
      .filter((one) => !this.fits(one))
      .map(({ nominee, year, decidedOn, sources: [place] }) => {
        const name = nomineeOn(this.plan, this.registers, nominee, decidedOn)?.name ?? nominee;
        return finding("TD270", place, { nominee: name, year: awardYearText(year) });
      });
  }

  /** All that a nominee holds. */
  of(nominee: string): readonly Holding[] {
    return this.byNominee.get(nominee) ?? [];
  }

  private heldIn(nominee: string, award: string, first: number, kind: YearKind): Held {
    const own = this.of(nominee).filter((one) => one.award === award && one.year.first === first);
    const [holding] = own.filter((one) => this.fits(one));
    if (holding) return { held: this.mayHaveChanged(holding) ? undefined : true, sources: holding.sources };
    if (own.length > 0) return { held: undefined, sources: [] };
    const before = this.predecessors(nominee).map((one) => this.heldIn(one, award, first, kind));
    if (before.length === 0)
      return { held: this.isMissed(nominee, award, first, kind) ? false : undefined, sources: [] };
    // Of merged collectives all had it, or none; anything between is for people to decide.
    const all = before.every((one) => one.held === true);
    const none = before.every((one) => one.held === false);
    return { held: all ? true : none ? false : undefined, sources: before.flatMap((one) => one.sources) };
  }

  /**
   * Whether a nominee certainly did not have an award: the list on which it would stand is in the register, and no line
   * that could not be used may be the nominee's.
   */
  private isMissed(nominee: string, award: string, first: number, kind: YearKind): boolean {
    const list = this.listOf(nominee, award, `${first}-12-31`);
    return (
      this.lists.has(listKey(award, first, kind, list)) &&
      !this.later.some((line) => line.nominee === nominee && line.award === award && line.year.first === first) &&
      !this.refused.some((line) => mayConcern(line, nominee) && [undefined, award].includes(line.values.get("award")))
    );
  }

  /** Whether a change that could not be used may have been of a holding. */
  private mayHaveChanged({ nominee, award, number }: Holding): boolean {
    return this.refused.some(({ nominees, values }) => {
      const changes = values.get("changes");
      if (changes === undefined && !values.has("change")) return false;
      const isSame = (seen: string | undefined, own: string) => seen === undefined || seen === own;
      return (
        (nominees === undefined || nominees.includes(nominee)) &&
        isSame(values.get("award"), award) &&
        isSame(changes, number)
      );
    });
  }

  /**
   * On whose list a nominee stands for an award: units decide on their own people, so that each has a list of its own;
   * what the province or a higher level decides, and what units themselves are given, stands on one list.
   */
  private listOf(nominee: string, award: string, day: IsoDate): string {
    const authorities = this.plan.awards.find(({ id }) => id === award)?.authorities ?? [];
    const isOwn = authorities.length === 0 || authorities.some(({ level }) => level === "unit" || level === "district");
    const entered = this.registers.nominees.get(nominee);
    return (isOwn && entered && moveOn(entered, day)?.unit) || EVERYBODY;
  }

  private predecessors(nominee: string): readonly string[] {
    const unit = this.plan.units.get(nominee);
    return unit ? unit.succeeds.map((one) => one.unit) : (this.registers.nominees.get(nominee)?.succeeds ?? []);
  }

  private fits({ nominee, year, decidedOn }: Holding): boolean {
    return year.kind === this.yearKindOf(nominee, decidedOn);
  }

  /** The kind of year of a nominee on a day: of the unit it is, or in which it was then. */
  yearKindOf(nominee: string, day: IsoDate): YearKind {
    const entered = this.registers.nominees.get(nominee);
    const unit = entered ? moveOn(entered, day)?.unit : nominee;
    return this.plan.units.get(unit ?? "")?.yearKind ?? "year";
  }
}
