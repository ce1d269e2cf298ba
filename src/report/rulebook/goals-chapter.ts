import type { GoalTable } from "../../domain/plan.js";
import type { Target } from "../../domain/target.js";
import type { Unit } from "../../domain/unit.js";
import { type Markup, markup } from "../html/markup.js";
import { fill } from "../words/language.js";
import { numberText } from "../words/numbers.js";
import { words } from "../words/words.js";
import { anchors } from "./anchors.js";
import { type Chapter, linkTo, part } from "./book-parts.js";
import { bookTable } from "./book-table.js";
import { citeInFull } from "./cite-markup.js";
import { lawWords, type RulebookContext, tell } from "./rulebook-context.js";

/** The goals assigned to units, a table for each annex and cluster, so that it can be read on paper. */
export function goalsChapter(context: RulebookContext): Chapter {
  const { goals } = context.result.plan;
  const tables = goals.flatMap((table, at) => tablesOf(context, table, anchors.goals(at)));
  return {
    id: "goals",
    lines: goals.length === 0 ? [] : tables.map(({ anchor, name }) => ({ anchor, name })),
    content: markup`${goals.map((table, at) => markup`<div id="${anchors.goals(at)}">${citeInFull(context, table.cite)}</div>`)}${
      tables.length > 0
        ? markup`<p class="note">${tell(context).noConcern}</p>`
        : markup`<p>${tell(context).nothing}</p>`
    }${tables.map(({ anchor, name, content }) => part(anchor, name, content))}`,
  };
}

interface GoalsPart {
  readonly anchor: string;
  readonly name: string;
  readonly content: Markup;
}

/** The units with goals, cluster by cluster as they stand at some time, then those outside. */
function tablesOf(context: RulebookContext, table: GoalTable, anchor: string): readonly GoalsPart[] {
  const { plan } = context.result;
  const own = tell(context);
  const units = [...plan.units.values()].filter(({ id }) => (table.goals.get(id)?.size ?? 0) > 0);
  const clusterOf = (unit: Unit) => plan.clusters.find((one) => one.members.some((member) => member.unit === unit.id));
  return [...plan.clusters, undefined].flatMap((cluster) => {
    const members = units.filter((unit) => clusterOf(unit) === cluster);
    if (members.length === 0) return [];
    const name = fill(own.goalsOf, { cluster: cluster?.name ?? own.outsideClusters });
    return [
      { anchor: `${anchor}.${cluster?.id ?? "others"}`, name, content: goalTable(context, table, members, name) },
    ];
  });
}

function goalTable(context: RulebookContext, { goals }: GoalTable, units: readonly Unit[], name: string): Markup {
  const { text } = words[context.lang];
  const goalOf = (unit: Unit, target: Target) => goals.get(unit.id)?.get(target.id);
  const targets = [...context.result.plan.targets.values()].filter((target) =>
    units.some((unit) => goalOf(unit, target) !== undefined),
  );
  const shown = (unit: Unit, target: Target) => {
    const goal = goalOf(unit, target);
    return goal === undefined ? "" : goal === "not_applicable" ? "x" : numberText(goal, context.lang);
  };
  return bookTable(
    name,
    [
      { title: text.target },
      { title: text.measure },
      ...units.map((unit) => ({ title: unit.name, align: "right" as const })),
    ],
    targets.map((target) => ({
      cells: [
        linkTo(anchors.target(target.id), lawWords(context, target.name)),
        lawWords(context, context.result.plan.measures.get(target.measure ?? "")?.name ?? ""),
        ...units.map((unit) => shown(unit, target)),
      ],
    })),
  );
}
