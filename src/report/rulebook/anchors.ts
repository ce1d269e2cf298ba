import type { Award, Preference, Rule } from "../../domain/award.js";

/** The names under which the annex's parts and rules are linked; what stands within something is set off by a point. */
export const anchors = {
  chapter: (id: string) => `chapter-${id}`,
  target: (id: string) => `target-${id}`,
  goals: (at: number) => `goals-${at + 1}`,
  unit: (id: string) => `unit-${id}`,
  cluster: (id: string) => `cluster-${id}`,
  scheme: (id: string) => `scheme-${id}`,
  group: (scheme: string, id: string) => `group-${scheme}.${id}`,
  item: (scheme: string, id: string) => `item-${scheme}.${id}`,
  gate: (scheme: string, id: string) => `gate-${scheme}.${id}`,
  rank: (scheme: string, at: number) => `rank-${scheme}.${at + 1}`,
  award: (id: string) => `award-${id}`,
  rule: (award: Award, rule: Rule) => `award-${award.id}.${versioned(rule, award.rules)}`,
  votes: (award: string, at: number) => `votes-${award}.${at + 1}`,
  quota: (award: string, at: number) => `quota-${award}.${at + 1}`,
  authority: (award: string, at: number) => `authority-${award}.${at + 1}`,
  note: (award: string, at: number) => `note-${award}.${at + 1}`,
  dossier: (award: string) => `dossier-${award}`,
  baseSalary: (at: number) => `base-salary-${at + 1}`,
  rounding: (at: number) => `prize-rounding-${at + 1}`,
  coefficient: (at: number) => `coefficient-${at + 1}`,
  preference: (one: Preference, all: readonly Preference[]) => `preference-${versioned(one, all)}`,
  movement: (id: string) => `movement-${id}`,
  fact: (id: string) => `fact-${id}`,
  measure: (id: string) => `measure-${id}`,
  layout: (id: string) => `layout-${id}`,
  wording: (paper: string) => `wording-${paper}`,
  ground: (at: number) => `ground-${at + 1}`,
  document: (id: string) => `document-${id}`,
} as const;

/** The id, numbered from the second version on. */
function versioned<T extends { readonly id: string }>(one: T, all: readonly T[]): string {
  const at = all.filter(({ id }) => id === one.id).indexOf(one);
  return at > 0 ? `${one.id}.${at + 1}` : one.id;
}
