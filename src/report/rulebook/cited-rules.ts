import type { Award, Criterion } from "../../domain/award.js";
import { leavesOfCriterion } from "../../domain/award.js";
import type { Cite } from "../../domain/basis.js";
import type { Plan } from "../../domain/plan.js";
import type { Scheme } from "../../domain/scheme.js";
import { fill } from "../words/language.js";
import { numberText } from "../words/numbers.js";
import { paperName } from "../words/paper-name.js";
import { anchors } from "./anchors.js";
import { type RulebookContext, tell } from "./rulebook-context.js";

/** A rule of the annex that stands on a cite: where it is in the annex, and what it is called. */
export interface CitedRule {
  readonly anchor: string;
  readonly name: string;
  readonly cite: Cite;
}

/** Every rule that stands on a cite, in the order of the annex: what documents link back to, and what has to be confirmed. */
export function citedRules(context: RulebookContext): readonly CitedRule[] {
  const { plan } = context.result;
  return [
    ...targetRules(context, plan),
    ...unitRules(context, plan),
    ...[...plan.schemes.values()].flatMap((scheme) => schemeRules(context, scheme)),
    ...plan.awards.flatMap((award) => awardRules(context, award)),
    ...prizeRules(context, plan),
    ...plan.preferences.flatMap((one): readonly CitedRule[] => {
      const anchor = anchors.preference(one, plan.preferences);
      return [{ anchor, name: one.label, cite: one.cite }, ...leafRules(anchor, one.criterion)];
    }),
    ...plan.movements.map(({ id, name, cite }) => ({ anchor: anchors.movement(id), name, cite })),
    ...paperRules(context, plan),
  ];
}

function targetRules(context: RulebookContext, { targets, goals }: Plan): readonly CitedRule[] {
  const { roles, chapters } = tell(context);
  return [
    ...[...targets.values()].flatMap(({ id, name, cite, levelCite }) => [
      { anchor: anchors.target(id), name, cite },
      { anchor: anchors.target(id), name: fill(roles.level, { name }), cite: levelCite },
    ]),
    ...goals.map(({ cite }, at) => ({ anchor: anchors.goals(at), name: chapters.goals, cite })),
  ];
}

function unitRules(context: RulebookContext, { clusters, units }: Plan): readonly CitedRule[] {
  const { roles } = tell(context);
  return [
    ...clusters.flatMap(({ id, name, cite, places }) => [
      { anchor: anchors.cluster(id), name, cite },
      ...places.map((one) => ({ anchor: anchors.cluster(id), name: fill(roles.places, { name }), cite: one.cite })),
    ]),
    ...[...units.values()].map(({ id, name, cite }) => ({ anchor: anchors.unit(id), name, cite })),
  ];
}

function schemeRules(context: RulebookContext, scheme: Scheme): readonly CitedRule[] {
  const { roles } = tell(context);
  const { id, name } = scheme;
  const anchor = anchors.scheme(id);
  return [
    { anchor, name, cite: scheme.cite },
    { anchor, name: fill(roles.counts, { name }), cite: scheme.counts.cite },
    { anchor, name: fill(roles.holder, { name }), cite: scheme.whenHolderFails.cite },
    ...scheme.gates.flatMap((gate) => {
      const own = anchors.gate(id, gate.id);
      return [{ anchor: own, name: gate.label, cite: gate.cite }, ...leafRules(own, gate.criterion)];
    }),
    ...scheme.groups.flatMap((group) => [
      { anchor: anchors.group(id, group.id), name: group.name, cite: group.cite },
      { anchor: anchors.group(id, group.id), name: fill(roles.method, { name: group.name }), cite: group.method },
      ...group.items.map((item) => ({ anchor: anchors.item(id, item.id), name: item.name, cite: item.cite })),
    ]),
    ...scheme.rankAwards.map(({ rank, cite }, at) => ({
      anchor: anchors.rank(id, at),
      name: fill(roles.rank, { name, rank: String(rank) }),
      cite,
    })),
  ];
}

function awardRules(context: RulebookContext, award: Award): readonly CitedRule[] {
  const { roles } = tell(context);
  const { id, name, dossier } = award;
  return [
    ...award.rules.flatMap((rule) => {
      const anchor = anchors.rule(award, rule);
      const named = fill(roles.rule, { name, rule: rule.cite.provision ?? rule.id });
      return [{ anchor, name: named, cite: rule.cite }, ...(rule.criterion ? leafRules(anchor, rule.criterion) : [])];
    }),
    ...award.votes.map(({ cite }, at) => ({ anchor: anchors.votes(id, at), name: fill(roles.votes, { name }), cite })),
    ...award.quotas.map(({ cite }, at) => ({
      anchor: anchors.quota(id, at),
      name: fill(roles.quotas, { name }),
      cite,
    })),
    ...award.authorities.map(({ cite }, at) => ({
      anchor: anchors.authority(id, at),
      name: fill(roles.authorities, { name }),
      cite,
    })),
    ...(dossier ? [{ anchor: anchors.dossier(id), name: fill(roles.dossier, { name }), cite: dossier.cite }] : []),
    ...award.notes.map(({ cite }, at) => ({ anchor: anchors.note(id, at), name: fill(roles.notes, { name }), cite })),
  ];
}

/** The comparisons that are known otherwise than their article. */
function leafRules(anchor: string, criterion: Criterion): readonly CitedRule[] {
  return leavesOfCriterion(criterion).flatMap(({ label, cite }) => (cite ? [{ anchor, name: label, cite }] : []));
}

function prizeRules(context: RulebookContext, { awards, prizes }: Plan): readonly CitedRule[] {
  const { roles } = tell(context);
  const named = new Map(awards.map(({ id, name }) => [id, name]));
  const value = (one: { readonly value: Parameters<typeof numberText>[0] }) => numberText(one.value, context.lang);
  return [
    ...prizes.baseSalary.map((one, at) => ({
      anchor: anchors.baseSalary(at),
      name: fill(roles.salary, { value: value(one) }),
      cite: one.cite,
    })),
    ...prizes.rounding.map(({ cite }, at) => ({ anchor: anchors.rounding(at), name: roles.rounding, cite })),
    ...prizes.coefficients.map((one, at) => ({
      anchor: anchors.coefficient(at),
      name: fill(roles.coefficient, { value: value(one), name: named.get(one.award) ?? one.award }),
      cite: one.cite,
    })),
  ];
}

function paperRules(context: RulebookContext, { papers, documents }: Plan): readonly CitedRule[] {
  const { roles, wordedPapers, layoutParts } = tell(context);
  return [
    ...[...papers.templates.values()].map(({ paper, cite }) => ({
      anchor: anchors.wording(paper),
      name: fill(roles.wording, { name: wordedPapers[paper] }),
      cite,
    })),
    ...papers.layouts.flatMap((layout) =>
      (["page", "head", "body"] as const).map((one) => ({
        anchor: anchors.layout(layout.id),
        name: fill(roles.layout, { name: layoutParts[one] }),
        cite: layout[one].cite,
      })),
    ),
    ...papers.grounds.map(({ document, cite }, at) => {
      const paper = documents.get(document);
      return {
        anchor: anchors.ground(at),
        name: fill(roles.ground, { name: paper ? paperName(paper) : document }),
        cite,
      };
    }),
  ];
}
