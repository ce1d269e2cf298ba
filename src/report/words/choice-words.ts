import { ownEntry } from "../../domain/own-entry.js";
import { explainWords } from "./explain-words.js";
import { inLanguages, type Lang } from "./language.js";
import { rulebookWords } from "./rulebook-words.js";
import { words } from "./words.js";

/** Values of our lists that stand nowhere else as a word of their own, by the part that holds them. */
const ownWords = inLanguages({
  period: {
    half_year: { vi: "sáu tháng", en: "half year" },
    campaign: { vi: "đợt", en: "campaign" },
  },
  operator: {
    all: { vi: "tất cả các điều kiện", en: "all conditions" },
    any: { vi: "một trong các điều kiện", en: "any of the conditions" },
  },
  origin: {
    plan: { vi: "kế hoạch", en: "the plan" },
    covenant: { vi: "giao ước của cụm, khối", en: "a cluster's covenant" },
    own: { vi: "đơn vị tự đăng ký", en: "the unit itself" },
  },
  quotaBase: {
    holders: { vi: "số đã đạt", en: "holders" },
    meeting: { vi: "số đạt tiêu chuẩn", en: "those who meet" },
  },
  place: {
    leave_empty: { vi: "để trống", en: "stays empty" },
    pass_down: { vi: "chuyển hạng sau", en: "goes to the next" },
  },
  leads: {
    actual: { vi: "số liệu", en: "figure" },
    excess: { vi: "phần vượt", en: "excess" },
  },
  goal: { not_applicable: { vi: "không thuộc diện", en: "not applicable" } },
});

/** A value of one of our lists in words, by the part that holds it; undefined for what is no such value. */
export function choiceWord(field: string, value: string, lang: Lang): string | undefined {
  const { nomineeKinds, occasions, levels, sources, bases, readings, dossierPapers } = words[lang];
  const { directions, levels: targetLevels, shapes, authors } = explainWords[lang];
  const { awardKinds, competitions, bodies, ballots, voteBases, quotaBases, withins } = rulebookWords[lang];
  const { kinds, roundings, absences, against, areas, yearKinds, factTypes } = rulebookWords[lang];
  const { period, operator, origin, quotaBase, place, leads, goal } = ownWords[lang];
  const lists: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> = {
    kind: { ...shapes, ...nomineeKinds, ...kinds, ...awardKinds, ...yearKinds, ...period },
    for: nomineeKinds,
    doubledFor: nomineeKinds,
    occasions,
    occasion: occasions,
    level: { ...targetLevels, ...levels },
    levels: targetLevels,
    direction: directions,
    by: authors,
    counts: sources,
    targets: sources,
    people: sources,
    points: sources,
    column: sources,
    basis: bases,
    reading: readings,
    papers: dossierPapers,
    paper: dossierPapers,
    competition: competitions,
    body: bodies,
    ballot: ballots,
    base: voteBases,
    of: { ...quotaBases, ...quotaBase },
    within: withins,
    rounding: roundings,
    absent: absences,
    against,
    areas,
    yearKind: yearKinds,
    type: factTypes,
    operator,
    origin,
    place,
    leads,
    goal,
  };
  return ownEntry(ownEntry(lists, field) ?? {}, value);
}
