import { type Award, type Criterion, leavesOfCriterion } from "../../domain/award.js";
import type { Cite } from "../../domain/basis.js";
import type { Decimal } from "../../domain/decimal.js";
import { layoutParts } from "../../domain/paper-template.js";
import type { Plan } from "../../domain/plan.js";
import type { Scheme } from "../../domain/scheme.js";
import { fill } from "../words/language.js";
import { numberText } from "../words/numbers.js";
import { paperName } from "../words/paper-name.js";
import { anchors } from "./anchors.js";
import { type RulebookContext, tell } from "./rulebook-context.js";

/** A rule of the annex that stands on a cite: where it is in the annex, what it is called, and within what. */
export interface CitedRule {
  readonly within: string;
  readonly name: string;
  readonly anchor: string;
  readonly cite: Cite;
}

/** Every rule that stands on a cite, in the order of the annex: what documents link back to, and what has to be confirmed. */
export function citedRules(context: RulebookContext): readonly CitedRule[] {
  const { plan } = context.result;
  const { chapters } = tell(context);
  return [
    ...targetRules(context, plan),
    ...unitRules(context, plan),
    ...[...plan.schemes.values()].flatMap((scheme) => schemeRules(context, scheme)),
    ...plan.awards.flatMap((award) => awardRules(context, award)),
    ...prizeRules(context, plan),
    ...plan.preferences.flatMap((one): readonly CitedRule[] => {
      const at = { within: chapters.preferences, anchor: anchors.preference(one, plan.preferences) };
      return [{ ...at, name: one.label, cite: one.cite }, ...leafRules(at, one.criterion)];
    }),
    ...plan.movements.map(({ id, name, cite }) => ({
      within: chapters.movements,
      name,
      anchor: anchors.movement(id),
      cite,
    })),
    ...paperRules(context, plan),
  ];
}

function targetRules(context: RulebookContext, { targets, goals }: Plan): readonly CitedRule[] {
  const { roles, chapters } = tell(context);
  const all = [...targets.values()].map((target) => ({ ...target, anchor: anchors.target(target.id) }));
  return [
    ...all.map(({ anchor, name, cite }) => ({ within: roles.targets, name, anchor, cite })),
    ...all.map(({ anchor, name, levelCite }) => ({ within: roles.levels, name, anchor, cite: levelCite })),
    ...goals.map(({ cite }, at) => ({ within: chapters.goals, name: chapters.goals, anchor: anchors.goals(at), cite })),
  ];
}

function unitRules(context: RulebookContext, { clusters, units }: Plan): readonly CitedRule[] {
  const { roles } = tell(context);
  return [
    ...clusters.map(({ id, name, cite }) => ({ within: roles.clusters, name, anchor: anchors.cluster(id), cite })),
    ...clusters.flatMap(({ id, name, places }) =>
      places.map(({ cite }) => ({ within: roles.places, name, anchor: anchors.cluster(id), cite })),
    ),
    ...[...units.values()].map(({ id, name, cite }) => ({
      within: roles.units,
      name,
      anchor: anchors.unit(id),
      cite,
    })),
  ];
}

function schemeRules(context: RulebookContext, scheme: Scheme): readonly CitedRule[] {
  const { roles } = tell(context);
  const { id, name: within } = scheme;
  const anchor = anchors.scheme(id);
  return [
    { within, name: roles.whole, anchor, cite: scheme.cite },
    { within, name: roles.counts, anchor, cite: scheme.counts.cite },
    { within, name: roles.holder, anchor, cite: scheme.whenHolderFails.cite },
    ...scheme.gates.flatMap((gate) => {
      const at = { within, anchor: anchors.gate(id, gate.id) };
      return [{ ...at, name: gate.label, cite: gate.cite }, ...leafRules(at, gate.criterion)];
    }),
    ...scheme.groups.flatMap((group) => {
      const at = { within, anchor: anchors.group(id, group.id) };
      return [
        { ...at, name: group.name, cite: group.cite },
        { ...at, name: fill(roles.method, { name: group.name }), cite: group.method },
        ...(group.weightBounds
          ? [{ ...at, name: fill(roles.bounds, { name: group.name }), cite: group.weightBounds.cite }]
          : []),
        ...group.items.map((item) => ({ within, name: item.name, anchor: anchors.item(id, item.id), cite: item.cite })),
      ];
    }),
    ...scheme.rankAwards.map(({ rank, cite }, at) => ({
      within,
      name: fill(roles.rank, { rank: String(rank) }),
      anchor: anchors.rank(id, at),
      cite,
    })),
  ];
}

function awardRules(context: RulebookContext, award: Award): readonly CitedRule[] {
  const { roles } = tell(context);
  const { id, name: within, dossier } = award;
  return [
    ...award.rules.flatMap((rule) => {
      const at = { within, anchor: anchors.rule(award, rule) };
      const own = { ...at, name: rule.cite.provision ?? roles.rule, cite: rule.cite };
      return [own, ...(rule.criterion ? leafRules(at, rule.criterion) : [])];
    }),
    ...award.votes.map(({ cite }, at) => ({ within, name: roles.votes, anchor: anchors.votes(id, at), cite })),
    ...award.quotas.map(({ cite }, at) => ({ within, name: roles.quotas, anchor: anchors.quota(id, at), cite })),
    ...award.authorities.map(({ cite }, at) => ({
      within,
      name: roles.authorities,
      anchor: anchors.authority(id, at),
      cite,
    })),
    ...(dossier ? [{ within, name: roles.dossier, anchor: anchors.dossier(id), cite: dossier.cite }] : []),
    ...award.notes.map(({ cite }, at) => ({ within, name: roles.notes, anchor: anchors.note(id, at), cite })),
  ];
}

/** The comparisons that are known otherwise than their article. */
function leafRules(at: Pick<CitedRule, "within" | "anchor">, criterion: Criterion): readonly CitedRule[] {
  return leavesOfCriterion(criterion).flatMap(({ label, cite }) => (cite ? [{ ...at, name: label, cite }] : []));
}

function prizeRules(context: RulebookContext, { awards, prizes }: Plan): readonly CitedRule[] {
  const { roles, chapters } = tell(context);
  const within = chapters.prizes;
  const named = new Map(awards.map(({ id, name }) => [id, name]));
  const text = (value: Decimal) => numberText(value, context.lang);
  return [
    ...prizes.baseSalary.map(({ value, cite }, at) => ({
      within,
      name: fill(roles.salary, { value: text(value) }),
      anchor: anchors.baseSalary(at),
      cite,
    })),
    ...prizes.rounding.map(({ cite }, at) => ({ within, name: roles.rounding, anchor: anchors.rounding(at), cite })),
    ...prizes.coefficients.map(({ award, value, cite }, at) => ({
      within,
      name: fill(roles.coefficient, { value: text(value), name: named.get(award) ?? award }),
      anchor: anchors.coefficient(at),
      cite,
    })),
  ];
}

function paperRules(context: RulebookContext, { papers, documents }: Plan): readonly CitedRule[] {
  const own = tell(context);
  const { roles } = own;
  const within = own.chapters.papers;
  return [
    ...[...papers.templates.values()].map(({ paper, cite }) => ({
      within,
      name: fill(roles.wording, { name: own.wordedPapers[paper] }),
      anchor: anchors.wording(paper),
      cite,
    })),
    ...papers.layouts.flatMap((layout) =>
      layoutParts.map((one) => ({
        within,
        name: fill(roles.layout, { name: own.layoutParts[one] }),
        anchor: anchors.layout(layout.id),
        cite: layout[one].cite,
      })),
    ),
    ...papers.grounds.map(({ document, cite }, at) => {
      const paper = documents.get(document);
      const name = fill(roles.ground, { name: paper ? paperName(paper) : document });
      return { within, name, anchor: anchors.ground(at), cite };
    }),
  ];
}
