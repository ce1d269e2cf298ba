import { bases, type Cite, needsConfirming } from "../../domain/basis.js";
import type { Scheme } from "../../domain/scheme.js";
import type { ReportTable } from "../document.js";
import { certaintyWords } from "../words/certainty-words.js";
import { words } from "../words/words.js";
import { citeText, type DrawContext, issuedText, say } from "./draw-context.js";

interface Use {
  readonly cite: Cite;
  readonly usedFor: string;
}

/** Căn cứ: every provision the result rests on, the weakest first. */
export function sourcesTable(context: DrawContext): ReportTable {
  const text = say(context);
  const rows = usesOf(context).map(({ cite, usedFor }) => [
    { text: usedFor },
    { text: [citeText(context, cite), issuedText(context, cite)].filter(Boolean).join(" ") },
    {
      text: words[context.lang].bases[cite.basis],
      tone: needsConfirming(cite.basis) ? ("open" as const) : ("good" as const),
    },
    { text: [cite.seenIn, cite.note].filter(Boolean).join(". ") },
  ]);
  return {
    id: "sources",
    title: text.sources,
    columns: [
      { title: text.usedFor, width: 44 },
      { title: text.document, width: 40 },
      { title: text.basis, width: 24 },
      { title: text.seenIn, width: 50 },
    ],
    rows,
  };
}

/** One line on all that rests on less than a quotation. */
export function weakBasisLine(context: DrawContext): string {
  const text = say(context);
  const weak = usesOf(context)
    .map((use) => use.cite.basis)
    .filter(needsConfirming);
  const counts = bases
    .map((basis) => ({ basis, count: weak.filter((one) => one === basis).length }))
    .filter(({ count }) => count > 0)
    .map(({ basis, count }) => `${words[context.lang].bases[basis]} ${count}`);
  return counts.length === 0 ? text.strong : `${text.restsOn}: ${counts.join(", ")}.`;
}

function usesOf(context: DrawContext): readonly Use[] {
  const { result } = context;
  const text = say(context);
  const { plan, evaluation } = result;
  const schemes = new Set(evaluation.clusters.map((cluster) => cluster.scheme));
  const uses: Use[] = [
    ...[...schemes].flatMap((scheme) => {
      return [
        { cite: scheme.cite, usedFor: scheme.name },
        { cite: scheme.counts.cite, usedFor: text.whichScoreCounts },
        { cite: scheme.whenHolderFails.cite, usedFor: text.whenHolderFails },
        ...scheme.groups.flatMap((group) => [
          { cite: group.cite, usedFor: group.name },
          { cite: group.method, usedFor: group.name },
          ...(group.weightBounds
            ? [
                {
                  cite: group.weightBounds.cite,
                  usedFor: `${certaintyWords[context.lang].weightBounds}: ${group.name}`,
                },
              ]
            : []),
        ]),
        ...scheme.rankAwards.map((one) => ({
          cite: one.cite,
          usedFor: `${one.rank} → ${plan.awards.find((award) => award.id === one.award)?.name ?? one.award}`,
        })),
      ];
    }),
    ...evaluation.clusters.map(({ cluster }) => ({ cite: cluster.cite, usedFor: cluster.name })),
    ...plan.goals.map((table) => ({ cite: table.cite, usedFor: text.goals })),
    ...uniqueCites([...plan.targets.values()].map((target) => target.levelCite)).map((cite) => ({
      cite,
      usedFor: text.whomTargetsConcern,
    })),
    ...[...plan.targets.values()]
      .filter((target) => needsConfirming(target.cite.basis))
      .map((target) => ({ cite: target.cite, usedFor: target.name })),
    ...uniqueConditions(result),
  ];
  return [...uses].sort((a, b) => bases.indexOf(b.cite.basis) - bases.indexOf(a.cite.basis));
}

/** Each cite once. */
function uniqueCites(cites: readonly Cite[]): readonly Cite[] {
  return [...new Map(cites.map((cite) => [JSON.stringify(cite), cite])).values()];
}

function uniqueConditions(result: DrawContext["result"]): readonly Use[] {
  const seen = new Map<string, Use>();
  for (const award of result.awards)
    for (const condition of award.conditions)
      seen.set(`${award.award.id} ${condition.leaf.label}`, {
        cite: condition.cite,
        usedFor: `${award.award.name}: ${condition.leaf.label}`,
      });
  return [...seen.values()];
}

/** By which scale the points are, and how surely that is known. */
export function schemeLine(context: DrawContext, { name, cite }: Scheme): string {
  const seen = [words[context.lang].bases[cite.basis], cite.seenIn].filter(Boolean).join(": ");
  return `${say(context).pointsBy} ${name} (${citeText(context, cite)}; ${seen}).`;
}
