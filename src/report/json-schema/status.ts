import { z } from "zod";
import { exemplaryStageNames } from "../../domain/registers/exemplary.js";
import { paperNames } from "../../domain/registers/received.js";
import { asOfSources, covenantStates, paperStates, waitKinds } from "../../status/round-status.js";
import { day, findings, knownPlace, period, place, planNamed } from "./parts.js";

const waiting = z.strictObject({
  kind: z.enum(waitKinds),
  on: z.string().nullable().describe("whom it waits for; null: the secretariat itself"),
  about: z.string(),
  what: z.array(z.string()).describe("papers that lack, or the reason of a hold"),
  since: day.nullable(),
  days: z.number().int().nullable(),
  place,
});

/** The JSON that `thidua status --format json` writes. */
export const statusDocument = z.strictObject({
  format: z.literal("thidua.status/1"),
  plan: planNamed,
  period,
  asOf: day,
  asOfFrom: z.enum(asOfSources),
  clusters: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      leader: z.string().nullable(),
      deputy: z.string().nullable(),
      covenant: z.enum(covenantStates),
      covenantSignedOn: day.nullable(),
      metOn: day.nullable(),
      scoresAreIn: z.boolean(),
      units: z.array(
        z.strictObject({
          id: z.string(),
          name: z.string(),
          papers: z.array(
            z.strictObject({
              paper: z.enum(paperNames),
              state: z.enum(paperStates),
              due: day.nullable(),
              received: day.nullable(),
              days: z.number().int().nullable().describe("days late, overdue or left"),
              sinceReceipt: z.number().int().nullable(),
              letter: z.string().nullable(),
              file: z.string().nullable(),
              place,
            }),
          ),
          items: z
            .strictObject({ scored: z.number().int(), appraised: z.number().int(), all: z.number().int() })
            .describe("of the items that people score"),
          vote: z.strictObject({ yes: z.number().int(), present: z.number().int() }).nullable(),
        }),
      ),
      dueNext: z.array(
        z.strictObject({ paper: z.enum(paperNames), due: day, days: z.number().int(), units: z.array(z.string()) }),
      ),
      waiting: z.array(waiting),
    }),
  ),
  outside: z.array(waiting),
  exemplary: z.array(
    z.strictObject({
      nominee: z.string(),
      name: z.string(),
      unit: z.string().nullable(),
      stage: z.enum(exemplaryStageNames),
      on: day,
      days: z.number().int(),
      note: z.string().nullable(),
      place: knownPlace,
    }),
  ),
  findings,
});
export type StatusDocument = z.output<typeof statusDocument>;
