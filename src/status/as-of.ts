import type { IsoDate } from "../domain/dates.js";
import type { UnitReport } from "../domain/observation.js";
import type { RoundRegisters } from "../domain/registers.js";

/** The latest day on which anything happened, by registers and reports; undefined where nothing carries a day. */
export function latestDay(registers: RoundRegisters, reports: Iterable<UnitReport>): IsoDate | undefined {
  const days = [
    ...registers.receipts.flatMap((one) => [one.received, one.letterDate]),
    ...registers.covenants.map((one) => one.signedOn),
    ...registers.registrations.map((one) => one.on),
    ...registers.scores.map((one) => one.on),
    ...registers.meetings.map((one) => one.on),
    ...registers.initiatives.map((one) => one.recognised?.on),
    ...registers.exemplary.map((one) => one.on),
    ...registers.dossiers.flatMap((one) => [one.on, one.consultation?.asked, one.consultation?.answered]),
    ...registers.holds.map((one) => one.since),
    ...registers.votes.map((one) => one.on),
    ...registers.decisions.map((one) => one.on),
    ...[...reports].map((one) => one.datedOn),
  ].filter((day) => day !== undefined);
  return days.reduce<IsoDate | undefined>((last, day) => (last === undefined || day > last ? day : last), undefined);
}

/** The registers as they stood on a day: what happened later is left out, and what was open then is open. */
export function registersOn(registers: RoundRegisters, day: IsoDate): RoundRegisters {
  const isPast = (on: IsoDate | undefined) => on === undefined || on <= day;
  const past = (on: IsoDate | undefined) => (isPast(on) ? on : undefined);
  return {
    ...registers,
    receipts: registers.receipts.map((one) => ({ ...one, received: past(one.received) })),
    covenants: registers.covenants.map((one) => ({ ...one, signedOn: past(one.signedOn) })),
    registrations: registers.registrations.filter((one) => isPast(one.on)),
    scores: registers.scores.filter((one) => isPast(one.on)),
    meetings: registers.meetings.filter((one) => isPast(one.on)),
    exemplary: registers.exemplary.filter((one) => isPast(one.on)),
    dossiers: registers.dossiers
      .filter((one) => isPast(one.on) && isPast(one.consultation?.asked))
      .map((one) =>
        isPast(one.consultation?.answered) || !one.consultation
          ? one
          : { ...one, isThere: false, consultation: { ...one.consultation, answered: undefined, answer: undefined } },
      ),
    holds: registers.holds.filter((one) => isPast(one.since)),
    votes: registers.votes.filter((one) => isPast(one.on)),
    decisions: registers.decisions.filter((one) => isPast(one.on)),
  };
}
