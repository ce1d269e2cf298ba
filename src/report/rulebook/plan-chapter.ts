import { grouped } from "../../domain/grouped.js";
import { type Target, targetOrigins } from "../../domain/target.js";
import { type Markup, markup } from "../html/markup.js";
import { capital } from "../words/language.js";
import { words } from "../words/words.js";
import { anchors } from "./anchors.js";
import { type Chapter, joined, part, termList } from "./book-parts.js";
import { citesBelow, provisionOf } from "./cite-markup.js";
import { dayText } from "./day-text.js";
import { lawWords, type RulebookContext, tell } from "./rulebook-context.js";
import { targetEntry } from "./target-entry.js";

/** The plan, and its targets by section; then those of covenants and units. */
export function planChapter(context: RulebookContext): Chapter {
  const { plan } = context.result;
  const targets = [...plan.targets.values()];
  const sections = targetOrigins.flatMap((origin) => [
    ...grouped(
      targets.filter((one) => one.origin === origin),
      (target) => headingOf(context, target),
    ),
  ]);
  return {
    id: "plan",
    lines: targets.map(({ id, name }) => ({ anchor: anchors.target(id), name })),
    content: markup`${planTerms(context)}${sections.map(([heading, own], at) =>
      part(
        `targets-${at + 1}`,
        heading,
        markup`${own.map((one) => targetEntry(context, one))}${citesBelow(
          context,
          own.map((one) => one.levelCite),
        )}`,
      ),
    )}`,
  };
}

function planTerms(context: RulebookContext): Markup {
  const { plan, round, judgedOn } = context.result;
  const own = tell(context);
  const { text } = words[context.lang];
  const cites = [...plan.targets.values()].filter(({ origin }) => origin === "plan").map(({ cite }) => cite);
  const documents = new Map(cites.map(({ document, basis }) => [document, { document, basis }]));
  const { name, from, to } = round.period;
  return termList([
    [own.name, lawWords(context, plan.name)],
    [own.province, lawWords(context, plan.province)],
    [
      own.papersOfPlan,
      joined(
        [...documents.values()].map((one) => provisionOf(context, one)),
        "; ",
      ),
    ],
    [text.period, markup`${lawWords(context, name)} (${dayText(from)} – ${dayText(to)})`],
    [text.decidedOn, round.decidedOn === undefined ? text.dayOpen : dayText(round.decidedOn)],
    [text.judgedOn, dayText(judgedOn)],
  ]);
}

/** "Chỉ tiêu của kế hoạch, mục II.3.1"; of a covenant or a unit whose. */
function headingOf(context: RulebookContext, { origin, section, owner }: Target): string {
  const own = tell(context);
  const { plan } = context.result;
  const whose =
    owner === undefined ? undefined : (plan.clusters.find(({ id }) => id === owner) ?? plan.units.get(owner))?.name;
  const where = section === undefined ? undefined : `${own.section} ${section}`;
  return capital([own.origins[origin], whose ?? owner, where].filter(Boolean).join(", "));
}
