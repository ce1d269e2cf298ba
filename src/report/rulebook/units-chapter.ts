import type { Cluster, Unit } from "../../domain/unit.js";
import { type Markup, markup } from "../html/markup.js";
import { explainWords } from "../words/explain-words.js";
import { words } from "../words/words.js";
import { anchors } from "./anchors.js";
import { type Chapter, entry, joined, linkTo, part, termList } from "./book-parts.js";
import { bookTable } from "./book-table.js";
import { citeInFull, citeInTable, citesBelow } from "./cite-markup.js";
import { dayText } from "./day-text.js";
import { lawWords, type RulebookContext, tell } from "./rulebook-context.js";

/** The clusters and blocks with their dated members, then every unit. */
export function unitsChapter(context: RulebookContext): Chapter {
  const { clusters, units } = context.result.plan;
  const { text } = words[context.lang];
  return {
    id: "units",
    lines: [
      ...clusters.map(({ id, name }) => ({ anchor: anchors.cluster(id), name })),
      { anchor: "units", name: text.unit },
    ],
    content: markup`${part("clusters", text.cluster, markup`${clusters.map((one) => clusterEntry(context, one))}`)}${part(
      "units",
      text.unit,
      unitTable(context, [...units.values()]),
    )}`,
  };
}

/** A cluster: its schemes and places, and who was a member when. */
function clusterEntry(context: RulebookContext, { id, name, schemes, places, members, cite }: Cluster): Markup {
  const own = tell(context);
  const { plan } = context.result;
  const used = schemes.map(({ scheme, from }) => {
    const link = linkTo(anchors.scheme(scheme), lawWords(context, plan.schemes.get(scheme)?.name ?? scheme));
    return from === undefined ? link : markup`${link} (${own.from.toLowerCase()} ${dayText(from)})`;
  });
  const allotted = places.map(({ award, number }) => {
    const named = plan.awards.find((one) => one.id === award)?.name ?? award;
    return markup`${number} ${linkTo(anchors.award(award), lawWords(context, named))}`;
  });
  const rows = members.map((one) => ({
    cells: [
      linkTo(anchors.unit(one.unit), lawWords(context, plan.units.get(one.unit)?.name ?? one.unit)),
      dayText(one.from),
      dayText(one.until),
    ],
  }));
  return entry(
    anchors.cluster(id),
    lawWords(context, name),
    markup`${termList([
      [own.scheme, joined(used, "; ")],
      [own.places, allotted.length > 0 ? joined(allotted, "; ") : undefined],
    ])}${citeInFull(context, cite)}${places.map((one) => citeInFull(context, one.cite))}${bookTable(
      `${own.members}: ${name}`,
      [{ title: own.members }, { title: own.from }, { title: own.until }],
      rows,
    )}`,
  );
}

function unitTable(context: RulebookContext, units: readonly Unit[]): Markup {
  const own = tell(context);
  const { text } = words[context.lang];
  const { levels } = explainWords[context.lang];
  const columns = [text.unit, own.id, own.level, own.area, own.yearKind, own.otherNames, own.succeeds, text.basis];
  const rows = units.map((unit) => ({
    id: anchors.unit(unit.id),
    cells: [
      lawWords(context, unit.name),
      unit.code === undefined ? unit.id : `${unit.id} (${unit.code})`,
      levels[unit.level],
      unit.areas.map((one) => own.areas[one]).join(", "),
      own.yearKinds[unit.yearKind],
      lawWords(context, unit.aliases.join("; ")),
      joined(
        unit.succeeds.map((one) => markup`${linkTo(anchors.unit(one.unit), one.unit)} (${dayText(one.on)})`),
        "; ",
      ),
      citeInTable(context, unit.cite),
    ],
  }));
  const cites = units.map(({ cite }) => cite);
  return markup`${bookTable(
    text.unit,
    columns.map((title) => ({ title })),
    rows,
  )}${citesBelow(context, cites)}`;
}
