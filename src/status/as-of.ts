import type { IsoDate } from "../domain/dates.js";
import type { UnitReport } from "../domain/observation.js";
import type { RoundRegisters } from "../domain/registers.js";

/** Leaves a day out where it is later than the one from which the round is seen. */
type Past = (on: IsoDate | undefined) => IsoDate | undefined;

/** What of one register carries a day, and what of it was there on a day. */
interface InTime<T> {
  readonly days: (all: T) => readonly (IsoDate | undefined)[];
  readonly on: (all: T, past: Past) => T;
}

/** Lines that each happened on one day; where nobody wrote it, they are taken as past. */
function happened<T>(dayOf: (one: T) => IsoDate | undefined): InTime<readonly T[]> {
  return {
    days: (all) => all.map(dayOf),
    on: (all, past) => all.filter((one) => dayOf(one) === undefined || past(dayOf(one)) !== undefined),
  };
}

const timeless = { days: () => [], on: <T>(all: T) => all };

/** Every register; a new one that is not named here does not compile. */
const inTime: { readonly [K in keyof RoundRegisters]: InTime<RoundRegisters[K]> } = {
  refused: timeless,
  kept: timeless,
  nominees: timeless,
  verifiedFacts: timeless,
  receipts: {
    days: (all) => all.flatMap((one) => [one.received, one.letterDate]),
    on: (all, past) => all.map((one) => ({ ...one, received: past(one.received) })),
  },
  covenants: {
    days: (all) => all.map((one) => one.signedOn),
    on: (all, past) => all.map((one) => ({ ...one, signedOn: past(one.signedOn) })),
  },
  registrations: happened((one) => one.on),
  scores: happened((one) => one.on),
  meetings: happened((one) => one.on),
  initiatives: { days: (all) => all.map((one) => one.recognised?.on), on: (all) => all },
  exemplary: happened((one) => one.on),
  dossiers: {
    days: (all) => all.flatMap((one) => [one.on, one.consultation?.asked, one.consultation?.answered]),
    on: (all, past) => {
      const isPast = (on: IsoDate | undefined) => on === undefined || past(on) !== undefined;
      return all
        .filter((one) => isPast(one.on) && isPast(one.consultation?.asked))
        .map((one) =>
          isPast(one.consultation?.answered) || !one.consultation
            ? one
            : { ...one, isThere: false, consultation: { ...one.consultation, answered: undefined, answer: undefined } },
        );
    },
  },
  holds: happened((one) => one.since),
  votes: happened((one) => one.on),
  decisions: happened((one) => one.on),
};

const names = Object.keys(inTime) as readonly (keyof RoundRegisters)[];

function daysOf<K extends keyof RoundRegisters>(registers: RoundRegisters, name: K) {
  return inTime[name].days(registers[name]);
}

function seenOn<K extends keyof RoundRegisters>(registers: RoundRegisters, name: K, past: Past) {
  return [name, inTime[name].on(registers[name], past)] as const;
}

/** The latest day on which anything happened, by registers and reports; undefined where nothing carries a day. */
export function latestDay(registers: RoundRegisters, reports: Iterable<UnitReport>): IsoDate | undefined {
  const days = [...names.flatMap((name) => daysOf(registers, name)), ...[...reports].map((one) => one.datedOn)];
  return days.reduce((last, day) => (last === undefined || (day !== undefined && day > last) ? day : last), undefined);
}

/** The registers as they stood on a day: what happened later is left out, and what was open then is open. */
export function registersOn(registers: RoundRegisters, day: IsoDate): RoundRegisters {
  const past: Past = (on) => (on !== undefined && on <= day ? on : undefined);
  return Object.fromEntries(names.map((name) => seenOn(registers, name, past))) as unknown as RoundRegisters;
}
