import { type NomineeKind, nomineeKinds } from "./award.js";
import type { Basis } from "./basis.js";
import { type Decimal, decimal } from "./decimal.js";
import type { Place } from "./place.js";
import { type Ratio, ratio } from "./ratio.js";

export const factTypes = ["boolean", "count", "share", "choice"] as const;
export type FactType = (typeof factTypes)[number];

/** A fact (dữ kiện) on which a criterion can stand: named and typed, so that a misspelt one is found on loading. */
export interface FactDefinition {
  readonly id: string;
  readonly name: string;
  readonly type: FactType;
  /** The values a choice can take, with the words of the form. */
  readonly choices: readonly FactChoice[];
  /** `reported`: the form asks for it. `derived`: computed from other facts and results. */
  readonly source: "reported" | "derived";
  /** The kinds of nominee it is about; the units' forms ask what is about collectives. */
  readonly for: readonly NomineeKind[];
  /** Whether the forms of units ask for it. */
  readonly form: boolean;
  /** Whether the register of facts may say it: what is reported, and what others computed where this tool cannot. */
  readonly enterable: boolean;
}

export interface FactChoice {
  readonly id: string;
  readonly name: string;
}

/**
 * Booleans, exact numbers and choices (as their id). A share is a ratio, compared exactly. A count or share with `orMore`
 * is known to be at least that: a run of years that goes back to where the register begins, people whom it shows.
 */
export type FactValue =
  | { readonly type: "boolean"; readonly value: boolean }
  | { readonly type: "count"; readonly value: Decimal; readonly orMore?: boolean }
  | { readonly type: "share"; readonly value: Ratio; readonly orMore?: boolean }
  | { readonly type: "choice"; readonly value: string };

/** A fact as known for one nominee, with every cell that it rests on. */
export interface KnownFact {
  readonly value: FactValue;
  readonly sources: readonly Place[];
  /** The weakest basis of what it was computed from; undefined for a plain report. */
  readonly basis?: Basis | undefined;
}

/** The facts known of one nominee; a name that is not there is unknown. */
export type Facts = ReadonlyMap<string, KnownFact>;

/** The title of the year on which higher titles stand; its values are the ids of awards. */
export const TITLE_OF_THE_YEAR = "title_of_the_year";

/**
 * Facts that are computed, never asked for. A criterion names them like any other; how each is found stands in
 * `evaluate/unit-facts.ts`, `evaluate/evaluate-unit.ts`, `award/derived-facts.ts`, `award/register-facts.ts` and
 * `award/award-round.ts`.
 */
export const derivedFacts: readonly FactDefinition[] = [
  derived("members_completing_duty_share", "Tỷ lệ cá nhân hoàn thành nhiệm vụ được giao", "share", ["collective"]),
  derived("members_advanced_share", "Tỷ lệ cá nhân đạt danh hiệu Lao động tiên tiến", "share", ["collective"]),
  derived(TITLE_OF_THE_YEAR, "Danh hiệu đã đạt trong năm làm cơ sở cho danh hiệu cao hơn", "choice"),
  derived("registered", "Đã đăng ký danh hiệu trong sổ đăng ký thi đua", "boolean"),
  derived("meets_provincial_flag", "Đạt tiêu chuẩn Cờ thi đua của Ủy ban nhân dân tỉnh", "boolean", ["collective"]),
  derived("outside_blocks", "Đứng ngoài các khối thi đua của tỉnh", "boolean"),
  derived("woman", "Là nữ", "boolean", ["individual"]),
  derived("direct_worker", "Là người trực tiếp lao động, công tác", "boolean", ["individual"]),
  derived("members_women_share", "Tỷ lệ nữ trong tập thể", "share", ["collective"]),
  derived("in_preferred_area", "Ở vùng sâu, vùng xa, biên giới, hải đảo", "boolean"),
  verifiable("base_champion_years", "Số năm liên tục đạt Chiến sĩ thi đua cơ sở, tính đến năm xét", "count"),
  verifiable("provincial_champion_years", "Số lần liên tục đạt Chiến sĩ thi đua cấp tỉnh", "count"),
  verifiable("excellent_years_after_commendation", "Số năm liên tục xuất sắc sau Bằng khen cấp tỉnh", "count"),
  verifiable("flags_after_commendation", "Số Cờ thi đua cấp tỉnh sau Bằng khen cấp tỉnh", "count"),
  verifiable("initiatives_after_commendation", "Số sáng kiến được công nhận sau Bằng khen cấp tỉnh", "count"),
  verifiable("initiatives_two_years", "Số sáng kiến được công nhận trong hai năm", "count"),
  verifiable("initiatives_recognised_total", "Số sáng kiến được công nhận đến nay", "count"),
  verifiable("initiatives_recognised", "Số sáng kiến, đề tài được công nhận trong kỳ xét", "count"),
  verifiable("initiatives_recognised_province", "Số sáng kiến, đề tài được cấp tỉnh công nhận", "count"),
  derived("dossier_complete", "Hồ sơ đủ giấy tờ", "boolean"),
  derived("vote_share", "Tỷ lệ phiếu đồng ý của Hội đồng", "share"),
  verifiable("targets_all_met", "Đạt mọi chỉ tiêu thuộc diện của đơn vị", "boolean"),
  verifiable("targets_exceeded", "Số chỉ tiêu vượt mức giao", "count"),
  derived("covenant_signed", "Cụm, khối đã ký giao ước thi đua", "boolean", ["collective"]),
  derived("registered_for_emulation", "Đã đăng ký thi đua", "boolean", ["collective"]),
  derived("reported_in_time", "Nộp báo cáo đúng hạn", "boolean", ["collective"]),
  derived("total_points", "Tổng điểm theo thang điểm của cụm, khối", "count", ["collective"]),
  derived("assessed_in_cluster", "Được bình xét trong cụm, khối thi đua do tỉnh tổ chức", "boolean", ["collective"]),
  derived("rank_commended", "Xếp hạng được thang điểm đề nghị khen thưởng", "boolean", ["collective"]),
];

/** What the evaluation itself finds out about a unit's work before anybody is ranked. */
export const factsOfWork = ["covenant_signed", "registered_for_emulation", "reported_in_time"] as const;

/** One that a person may also enter as verified, since registers begin some day and papers are older. */
function verifiable(id: string, name: string, type: FactType): FactDefinition {
  return { ...derived(id, name, type), enterable: true };
}

function derived(
  id: string,
  name: string,
  type: FactType,
  kinds: readonly NomineeKind[] = nomineeKinds,
): FactDefinition {
  return { id, name, type, choices: [], source: "derived", for: kinds, form: false, enterable: false };
}

/** A fact's value as data writes it: true, 7, 0.7, excellent. */
export function factValue(definition: FactDefinition | undefined, text: string): FactValue | undefined {
  switch (definition?.type) {
    case "boolean":
      return text === "true" || text === "false" ? { type: "boolean", value: text === "true" } : undefined;
    case "count":
      return /^\d+$/.test(text) ? { type: "count", value: decimal(text) } : undefined;
    case "share":
      return /^\d+(\.\d+)?$/.test(text) ? { type: "share", value: ratio(decimal(text)) } : undefined;
    case "choice": {
      const known = definition.choices.length === 0 || definition.choices.some((choice) => choice.id === text);
      return known ? { type: "choice", value: text } : undefined;
    }
    default:
      return undefined;
  }
}
