import type { Award, Quota, VoteRule } from "../../domain/award.js";
import type { Ratio } from "../../domain/ratio.js";
import { type Markup, markup } from "../html/markup.js";
import { fill } from "../words/language.js";
import { numberText, percentOf } from "../words/numbers.js";
import { words } from "../words/words.js";
import { anchors } from "./anchors.js";
import { bookTable } from "./book-table.js";
import { citeInTable, citesBelow } from "./cite-markup.js";
import { dayText, sinceText } from "./day-text.js";
import { outcomeOf } from "./example-outcome.js";
import { kindsText } from "./kinds-text.js";
import { lawWords, type RulebookContext, tell } from "./rulebook-context.js";

/** How a council must vote, from which day; and the examples of counts. */
export function voteTable(context: RulebookContext, award: Award): Markup {
  const own = tell(context);
  const columns = [own.from, own.body, own.ballot, own.threshold, own.countedOver, own.quorum, basisTitle(context)];
  const rows = award.votes.map((rule, at) => ({
    id: anchors.votes(award.id, at),
    cells: [
      sinceText(context, rule),
      own.bodies[rule.body],
      rule.ballot === undefined ? own.anyBallot : own.ballots[rule.ballot],
      thresholdText(context, rule),
      own.voteBases[rule.base],
      rule.quorum ? fill(own.atLeast, { share: percent(context, rule.quorum) }) : "",
      citeInTable(context, rule.cite),
    ],
  }));
  const examples = award.voteExamples.map((one) => ({
    cells: [
      lawWords(context, one.name),
      dayText(one.on),
      fill(own.voteIn, {
        yes: String(one.yes),
        members: String(one.members),
        present: String(one.present),
        written: String(one.written),
        ballot: one.ballot === undefined ? "" : `; ${own.ballots[one.ballot]}`,
      }),
      own.passes[one.passes],
      outcomeOf(context, one.place),
    ],
  }));
  return markup`${titledTable(own.votes, columns, rows)}${citesBelow(
    context,
    award.votes.map(({ cite }) => cite),
  )}${
    examples.length > 0
      ? titledTable(
          `${own.examples}: ${own.votes}`,
          [own.example, own.on, own.goesIn, own.mustComeOut, own.cameOut],
          examples,
        )
      : undefined
  }`;
}

/** How many may have the award at most, from which day; and the examples of numbers. */
export function quotaTable(context: RulebookContext, award: Award): Markup {
  const own = tell(context);
  const columns = [own.from, own.share, own.shareOf, own.within, basisTitle(context)];
  const rows = award.quotas.map((quota, at) => ({
    id: anchors.quota(award.id, at),
    cells: [
      sinceText(context, quota),
      `${percent(context, quota.share)} %`,
      baseText(context, quota),
      own.withins[quota.within],
      citeInTable(context, quota.cite),
    ],
  }));
  const examples = award.quotaExamples.map((one) => ({
    cells: [
      lawWords(context, one.name),
      dayText(one.decidedOn),
      fill(own.outOf, { of: String(one.of) }),
      fill(own.atMost, { count: String(one.atMost) }),
      outcomeOf(context, one.place),
    ],
  }));
  return markup`${titledTable(own.quotas, columns, rows)}${citesBelow(
    context,
    award.quotas.map(({ cite }) => cite),
  )}${
    examples.length > 0
      ? titledTable(
          `${own.examples}: ${own.quotas}`,
          [own.example, own.on, own.goesIn, own.mustComeOut, own.cameOut],
          examples,
        )
      : undefined
  }`;
}

/** Who decides and who proposes, from which day and for whom. */
export function authorityTable(context: RulebookContext, award: Award): Markup {
  const own = tell(context);
  const columns = [own.from, own.authorityLevel, own.decides, own.proposes, own.forWhom, basisTitle(context)];
  const rows = award.authorities.map((one, at) => ({
    id: anchors.authority(award.id, at),
    cells: [
      sinceText(context, one),
      words[context.lang].levels[one.level],
      lawWords(context, one.decides),
      lawWords(context, one.proposes ?? ""),
      kindsText(context, one.for),
      citeInTable(context, one.cite),
    ],
  }));
  return markup`${titledTable(own.authorities, columns, rows)}${citesBelow(
    context,
    award.authorities.map(({ cite }) => cite),
  )}`;
}

function titledTable(label: string, titles: readonly string[], rows: Parameters<typeof bookTable>[2]): Markup {
  return bookTable(
    label,
    titles.map((title) => ({ title })),
    rows,
  );
}

function basisTitle({ lang }: RulebookContext): string {
  return words[lang].text.basis;
}

function thresholdText(context: RulebookContext, { threshold, strict }: VoteRule): string {
  const own = tell(context);
  return fill(strict ? own.moreThan : own.atLeast, { share: percent(context, threshold) });
}

function baseText(context: RulebookContext, { of, award }: Quota): string {
  const named = context.result.plan.awards.find(({ id }) => id === award)?.name ?? award ?? "";
  return fill(tell(context).quotaBases[of], { award: named });
}

function percent({ lang }: RulebookContext, share: Ratio): string {
  return numberText(percentOf(share), lang);
}
