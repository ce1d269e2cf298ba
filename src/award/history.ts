import { type AwardYear, awardYearText, type YearKind } from "../domain/award-year.js";
import type { IsoDate } from "../domain/dates.js";
import type { Decimal } from "../domain/decimal.js";
import { type Finding, finding } from "../domain/finding.js";
import type { Place } from "../domain/place.js";
import type { Plan } from "../domain/plan.js";
import type { DecisionLine } from "../domain/registers/decisions.js";
import { moveOn } from "../domain/registers/nominees.js";
import type { RoundRegisters } from "../domain/registers.js";

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

/** Awards held on a day, in the order of their decisions. */
export function holdingsOn(lines: readonly DecisionLine[], day: IsoDate): readonly Holding[] {
  const inOrder = lines.filter((line) => line.on <= day).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  let holdings: readonly Holding[] = [];
  for (const line of inOrder) {
    const { change } = line;
    if (!change) {
      holdings = [...holdings, given(line)];
      continue;
    }
    const earlier = holdings.find((one) => one.number === change.number && isSameAward(one, line));
    if (!earlier) continue;
    const sources = [...earlier.sources, line.place];
    const others = holdings.filter((one) => one !== earlier);
    if (change.kind === "revoke") holdings = others;
    else if (change.kind === "replace") holdings = [...others, { ...given(line), sources }];
    else holdings = holdings.map((one) => (one === earlier ? corrected(earlier, line, sources) : one));
  }
  return holdings;
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

function isSameAward(holding: Holding, line: DecisionLine): boolean {
  return holding.nominee === line.nominee && holding.award === line.award && holding.year.first === line.year.first;
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

  constructor(
    private readonly plan: Plan,
    private readonly registers: RoundRegisters,
    day: IsoDate,
  ) {
    this.holdings = holdingsOn(registers.decisions, day);
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
    return this.holdings.filter((one) => one.nominee === nominee && one.year.first === year.first && this.fits(one));
  }

  /** Decisions whose year is of another kind than the nominee's own; they are counted for no year. */
  misfits(): readonly Finding[] {
    return this.holdings
      .filter((one) => !this.fits(one))
      .map((one) => finding("TD270", one.sources[0], { nominee: one.nominee, year: awardYearText(one.year) }));
  }

  private heldIn(nominee: string, award: string, first: number, kind: YearKind): Held {
    const own = this.holdings.filter(
      (one) => one.nominee === nominee && one.award === award && one.year.first === first,
    );
    const [holding] = own.filter((one) => this.fits(one));
    if (holding) return { held: true, sources: holding.sources };
    if (own.length > 0) return { held: undefined, sources: [] };
    const before = this.predecessors(nominee).map((one) => this.heldIn(one, award, first, kind));
    if (before.length === 0) return { held: this.covers(award, first, kind) ? false : undefined, sources: [] };
    // Of merged collectives all had it, or none; anything between is for people to decide.
    const all = before.every((one) => one.held === true);
    const none = before.every((one) => one.held === false);
    return { held: all ? true : none ? false : undefined, sources: before.flatMap((one) => one.sources) };
  }

  /** From the first to the last year that the register has of an award, what it lacks was not given. */
  private covers(award: string, first: number, kind: YearKind): boolean {
    const years = this.registers.decisions
      .filter((line) => line.award === award && line.year.kind === kind)
      .map((line) => line.year.first);
    return years.length > 0 && Math.min(...years) <= first && first <= Math.max(...years);
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
