import type { YearKind } from "./award-year.js";
import type { Cite } from "./basis.js";
import type { IsoDate } from "./dates.js";
import type { Level } from "./target.js";

/** Areas that law and plan prefer: remote, border, island (vùng sâu, vùng xa, biên giới, hải đảo). */
export const areas = ["remote", "border", "island"] as const;
export type Area = (typeof areas)[number];

/** A unit (đơn vị): an organisation that takes part in the movement. */
export interface Unit {
  readonly id: string;
  readonly name: string;
  /** Code of the statistical office, as text, since it may begin with zero. */
  readonly code: string | undefined;
  readonly aliases: readonly string[];
  readonly level: Level;
  /** The kind of year for which it is judged; schools count school years. */
  readonly yearKind: YearKind;
  readonly areas: readonly Area[];
  /** Units that were merged into it, or bore another name before. */
  readonly succeeds: readonly Succession[];
  readonly cite: Cite;
}

/** That a unit took another's place (sáp nhập, đổi tên), and since when. */
export interface Succession {
  readonly unit: string;
  readonly on: IsoDate;
}

/** A cluster or block (cụm, khối thi đua): the units that are compared with each other. */
export interface Cluster {
  readonly id: string;
  readonly name: string;
  /** In the order of their days; a new one may replace another in the midst of a round. */
  readonly schemes: readonly DatedScheme[];
  /** Places that a paper allots to this cluster; none: as its scheme says. */
  readonly places: readonly AllottedPlaces[];
  /** In the order of the deciding document. */
  readonly members: readonly Membership[];
  readonly cite: Cite;
}

/** Membership is dated: a unit may change its cluster between rounds. */
export interface Membership {
  readonly unit: string;
  readonly from: IsoDate | undefined;
  readonly until: IsoDate | undefined;
}

export function membersOn(cluster: Cluster, day: IsoDate): readonly string[] {
  return cluster.members
    .filter((m) => (m.from === undefined || m.from <= day) && (m.until === undefined || day <= m.until))
    .map((m) => m.unit);
}

/** A scheme that a cluster uses from a day on, until it adopts the next. */
export interface DatedScheme {
  readonly scheme: string;
  readonly from: IsoDate | undefined;
}

/** How many of a cluster may have an award (số lượng phân bổ cho cụm, khối). */
export interface AllottedPlaces {
  readonly award: string;
  readonly number: number;
  readonly cite: Cite;
}

/** The scheme in use on a day; before the first, the first. */
export function schemeOn({ schemes }: Cluster, day: IsoDate): string {
  const begun = schemes.filter((one) => one.from === undefined || one.from <= day);
  return (begun.at(-1) ?? schemes[0])?.scheme ?? "";
}

/** The schemes in use during a period, the earliest first. */
export function schemesDuring(cluster: Cluster, from: IsoDate, to: IsoDate): readonly string[] {
  const later = cluster.schemes.filter((one) => one.from !== undefined && one.from > from && one.from <= to);
  return [...new Set([schemeOn(cluster, from), ...later.map((one) => one.scheme)])];
}
