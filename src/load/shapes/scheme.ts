import { z } from "zod";
import { decimal } from "../../domain/decimal.js";
import { roundings } from "../../domain/ratio.js";
import { scoreColumns } from "../../domain/registers/scores.js";
import { absences, itemAuthors, itemKinds, scoreSources, vacancies } from "../../domain/scheme.js";
import { comparands, leaderBys, shapeKinds } from "../../domain/shape.js";
import {
  aboveZero,
  boolean,
  choice,
  cite,
  expects,
  group,
  id,
  list,
  named,
  notBelowZero,
  number,
  rawGroup,
  record,
  sentence,
  someOf,
  text,
  upToOne,
  wholeNumber,
} from "../scalars.js";
import { criterion } from "./criterion.js";

/** In what way points follow targets; `kind` says which keys it has. */
const shape = z.discriminatedUnion(
  "kind",
  [
    group({ kind: z.literal("proportional") }),
    group({ kind: z.literal("when_met") }),
    group({ kind: z.literal("bands"), bands: someOf(group({ from: notBelowZero, part: upToOne })) }),
    group({
      kind: z.literal("per_step"),
      /** As a share of the goal: 0.01 is one percent. */
      step: aboveZero,
      /** Only whole steps count. */
      whole: boolean,
      down: notBelowZero,
      up: notBelowZero.default(decimal(0)),
    }),
    group({
      kind: z.literal("tally"),
      start: number.default(decimal(0)),
      /** Points for each case; below zero they are taken. */
      counts: someOf(group({ target: id, points: number })),
    }),
    /** It looks at its whole cluster, and says so. */
    group({
      kind: z.literal("leader"),
      looks_at: choice(["cluster"]),
      at_goal: upToOne,
      leads: choice(leaderBys),
    }),
  ],
  { error: expects(`one_of:${shapeKinds.join(", ")}`) },
);

const writtenItem = rawGroup({
  id,
  name: text,
  kind: choice(itemKinds).default("points"),
  by: choice(itemAuthors).default("targets"),
  targets: list(id).default([]),
  /** The yes or no that decides, for items by a fact. */
  fact: id.optional(),
  shape: shape.optional(),
  against: choice(comparands).default("goal"),
  counts: list(choice(scoreSources)).optional(),
  weight: aboveZero.default(decimal(1)),
  max_bonus: notBelowZero.optional(),
  max_deduction: notBelowZero.optional(),
  cite,
}).superRefine((value, context) => {
  const lacks = (key: "max_deduction" | "fact", what: "plain_number" | "id") => {
    if (value[key] === undefined) context.addIssue({ code: "custom", path: [key], message: expects(what) });
  };
  if (value.kind === "deduction") lacks("max_deduction", "plain_number");
  if (value.by === "fact") lacks("fact", "id");
});
const item = named(writtenItem);

const exampleFigure = group({ goal: number.optional(), actual: number.optional(), previous: number.optional() });

const exampleUnit = group({
  unit: id,
  /** By target; one that is not named does not concern the unit. */
  figures: record(id, exampleFigure).default({}),
  scores: list(
    group({
      item: id,
      column: choice(scoreColumns),
      points: number.optional(),
      bonus: number.optional(),
      deduction: number.optional(),
    }),
  ).default([]),
  facts: record(id, text).default({}),
  /** What must come out: points by item, the bonus after its caps, the total, the rank (`1`, `1-2`, `none`), the award. */
  points: record(id, number.or(z.literal("open"))).default({}),
  bonus: number.optional(),
  total: number.or(z.literal("open")).optional(),
  rank: text.optional(),
  leads_to: id.optional(),
});

/** A scoring scheme (thang điểm): groups of items, how their points are found, and what each rank leads to. */
export const schemeFile = group({
  scheme: id,
  name: sentence,
  clock: choice(["period"]),
  cite,
  decimals: group({ share: wholeNumber, points: wholeNumber }).default({ share: 4, points: 2 }),
  rounding: choice(roundings).default("half_up"),
  counts: group({ targets: list(choice(scoreSources)), people: list(choice(scoreSources)), cite }),
  /** Highest bonus of all groups together. */
  max_bonus: notBelowZero.optional(),
  /** Conditions without which a unit is not ranked. */
  gates: list(group({ id, label: sentence, value: criterion, cite })).default([]),
  groups: list(
    group({
      id,
      name: sentence,
      max: notBelowZero,
      max_bonus: notBelowZero.default(decimal(0)),
      shape: shape.default({ kind: "proportional" }),
      absent: choice(absences).default("share_out"),
      /** One further item for each target of the unit's covenant and of its own. */
      own_targets: boolean.default(false),
      cite,
      method: cite,
      items: list(item),
    }),
  ),
  rank_awards: list(
    group({
      rank: wholeNumber,
      award: id,
      /** Only in clusters with at least, or at most, so many members. */
      from_size: wholeNumber.optional(),
      to_size: wholeNumber.optional(),
      /** Prize money in đồng that the scheme's own paper sets. */
      prize: notBelowZero.optional(),
      cite,
    }),
  ).default([]),
  when_holder_fails: group({ place: choice(vacancies), cite }),
  not_modelled: list(sentence).default([]),
  examples: list(
    group({
      name: sentence,
      /** Places allotted to the cluster, by award, the best ranks first. */
      places: record(id, wholeNumber).default({}),
      units: someOf(exampleUnit),
    }),
  ).default([]),
});

export type ExampleUnitInput = z.output<typeof exampleUnit>;
