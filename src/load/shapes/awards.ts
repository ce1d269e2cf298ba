import { z } from "zod";
import { authorityLevels, ballotKinds, nomineeKinds, occasions, quotaBases, voteBases } from "../../domain/award.js";
import { dossierPaperNames } from "../../domain/dossier-paper.js";
import { factTypes } from "../../domain/fact.js";
import { verdicts } from "../../domain/verdict.js";
import {
  boolean,
  choice,
  cite,
  date,
  expects,
  group,
  id,
  list,
  number,
  record,
  sentence,
  text,
  wholeNumber,
} from "../scalars.js";
import { criterion } from "./criterion.js";

/** What an award consists of, whether it stands by itself or a province adds it. */
const awardParts = {
  criteria: list(
    group({
      id,
      /** The kinds of nominee and the occasions that it is about; all of the award's where it says none. */
      for: list(choice(nomineeKinds)).optional(),
      occasions: list(choice(occasions)).optional(),
      text: sentence,
      /** A day, or `document`: as long as the cited document holds. */
      from: z.union([date, z.literal("document")], expects("date")),
      /** It may still have applied until this day, beside a later version. */
      may_apply_until: date.optional(),
      cite,
      /** `none` repeals. */
      value: criterion.or(z.literal("none")),
    }),
  ),
  /** How a council must vote on it; the latest on the day counts. */
  votes: list(
    group({
      from: date,
      body: choice(["council", "cluster"]).default("council"),
      ballot: choice(ballotKinds).optional(),
      threshold: number,
      /** More than the threshold, not at least. */
      strict: boolean.default(false),
      base: choice(voteBases),
      /** The least share of all members who must be present. */
      quorum: number.optional(),
      cite,
    }),
  ).default([]),
  dossier: group({ papers: list(choice(dossierPaperNames)), cite }).optional(),
  /** Who decides and who proposes; left out where the law found is silent. */
  authorities: list(
    group({
      from: date,
      level: choice(authorityLevels),
      decides: sentence,
      proposes: sentence.optional(),
      for: list(choice(nomineeKinds)).optional(),
      cite,
    }),
  ).default([]),
  /** How many may have it at most; always rounded down. */
  quotas: list(
    group({
      from: date,
      may_apply_until: date.optional(),
      share: number,
      of: choice(quotaBases),
      award: id.optional(),
      within: choice(["unit", "round"]),
      cite,
    }),
  ).default([]),
  /** Rules of reading that are no comparison, such as which leave counts as work. */
  notes: list(group({ from: date, until: date.optional(), text: sentence, cite })).default([]),
  not_modelled: list(sentence).default([]),
  examples: list(
    group({
      name: sentence,
      /** The kind of nominee and the occasion, where the award knows several. */
      kind: choice(nomineeKinds).optional(),
      occasion: choice(occasions).default("year"),
      decided_on: date,
      facts: record(id, text),
      verdict: choice(verdicts),
    }),
  ).default([]),
  vote_examples: list(
    group({
      name: sentence,
      on: date,
      members: wholeNumber,
      present: wholeNumber,
      /** Written votes of members who were absent. */
      written: wholeNumber.default(0),
      yes: wholeNumber,
      ballot: choice(ballotKinds).optional(),
      passes: choice(["yes", "no", "unknown"]),
    }),
  ).default([]),
  quota_examples: list(
    group({
      name: sentence,
      decided_on: date,
      /** The number of which the quota is a share. */
      of: wholeNumber,
      at_most: wholeNumber,
    }),
  ).default([]),
};

/** A title or commendation: dated rules, what stays human judgement, and examples that are run. */
export const awardFile = group({
  award: id,
  name: text,
  /** Other names under which lists have it. */
  also_called: list(text).default([]),
  kind: choice(["title", "commendation"]),
  for: list(choice(nomineeKinds)),
  clock: choice(["decision"]),
  competition: choice(["rank", "none"]).default("none"),
  /** Members of clusters are not judged for it unless a register puts them forward. */
  only_when_put_forward: boolean.default(false),
  ...awardParts,
});

/** What a province's own papers add to one or several awards of national law, such as standards for further kinds of nominee. */
export const additionFile = group({
  adds_to: z.union([id, list(id)]),
  /** The kinds of nominee that the award knows besides its own. */
  for: list(choice(nomineeKinds)).default([]),
  clock: choice(["decision"]),
  ...awardParts,
  criteria: awardParts.criteria.default([]),
});

/** movements.yaml: movements (phong trào thi đua) by theme, each with its words in the plan. */
export const movementsFile = group({
  movements: list(group({ id, name: text, quote: text, cite })),
});

/** preferences.yaml: whom law and plan prefer where several qualify; never points. */
export const preferencesFile = group({
  preferences: list(
    group({
      id,
      label: sentence,
      for: list(choice(nomineeKinds)),
      from: date,
      value: criterion,
      cite,
    }),
  ),
});

/** facts.yaml: the facts that forms ask for. */
export const factsFile = group({
  facts: list(
    group({
      id,
      name: sentence,
      type: choice(factTypes),
      choices: list(group({ id, name: text })).prefault([]),
      /** The kinds of nominee it is about; the units' forms ask what is about collectives. */
      for: list(choice(nomineeKinds)).default(["collective"]),
      /** False: the units' forms do not ask for it; the register facts can say it. */
      form: boolean.default(true),
    }),
  ),
});
