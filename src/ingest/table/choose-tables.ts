import type { Period } from "../../domain/period.js";
import { fold } from "../text/fold.js";
import type { LocatedTable } from "./located-table.js";
import type { RowName } from "./row-names.js";

/** A table with what its rows name and say. */
export interface Candidate {
  readonly table: LocatedTable;
  readonly names: ReadonlyMap<number, RowName>;
  /** By target, the text of the result. */
  readonly figures: ReadonlyMap<string, string>;
}

export interface Choice {
  /** The tables to read, the fullest first. */
  readonly read: readonly Candidate[];
  /** Others that repeat what those say, with the one that was preferred. */
  readonly passedOver: readonly { readonly table: LocatedTable; readonly for: LocatedTable }[];
  /** Tables of another year. */
  readonly otherYear: readonly { readonly table: LocatedTable; readonly year: string }[];
  /** Tables that fit equally and disagree: nobody but a person can choose. */
  readonly tied: readonly LocatedTable[];
}

/**
 * Which tables of a workbook are the report. Tables about different targets belong together; where two speak of the
 * same targets, visible ones go before hidden ones, plain ones before drafts and samples, fuller ones before others.
 */
export function chooseTables(candidates: readonly Candidate[], period: Period): Choice {
  const withTargets = candidates.filter(({ figures }) => figures.size > 0);
  // A table none of whose rows is understood is still read, so that its rows are asked about.
  const named = withTargets.length > 0 ? withTargets : candidates.slice(0, 1);
  const otherYear = named.flatMap(({ table }) => {
    const year = otherYearOf(table, period);
    return year === undefined ? [] : [{ table, year }];
  });
  const ours = named
    .filter(({ table }) => !otherYear.some((other) => other.table === table))
    .map((candidate) => ({ ...candidate, rank: rankOf(candidate.table) }))
    .sort((a, b) => a.rank - b.rank || b.figures.size - a.figures.size);
  const read: (typeof ours)[number][] = [];
  const passedOver: Choice["passedOver"][number][] = [];
  const tied: LocatedTable[] = [];
  for (const one of ours) {
    const rival = read.find((other) => [...one.figures.keys()].some((target) => other.figures.has(target)));
    if (!rival) {
      read.push(one);
      continue;
    }
    const shared = [...one.figures.keys()].filter((target) => rival.figures.has(target));
    const agree = shared.every((target) => one.figures.get(target) === rival.figures.get(target));
    const isEqual =
      one.rank === rival.rank && one.figures.size === rival.figures.size && shared.length === one.figures.size;
    if (isEqual && !agree) tied.push(rival.table, one.table);
    else passedOver.push({ table: one.table, for: rival.table });
  }
  return { read: tied.length > 0 ? [] : read, passedOver, otherYear, tied: [...new Set(tied)] };
}

/** 0 for a plain visible table, more for hidden ones, drafts, old versions and samples. */
function rankOf({ sheet }: LocatedTable): number {
  const name = fold(sheet.name);
  const isDraft = /(^| )(cu|nhap|ban nhap|huong dan|vi du|mau|cach ghi|luu|backup|old|copy)( |$)/.test(name);
  const isForm = /(^| )(bieu mau|mau so|mau bieu)( |$)/.test(name);
  return (sheet.hidden ? 2 : 0) + (isDraft && !isForm ? 1 : 0);
}

/** The year of a table whose name and title speak of other years only. */
function otherYearOf({ sheet, headerRow, firstRow }: LocatedTable, period: Period): string | undefined {
  const titles = [sheet.name];
  for (const [row, cells] of sheet.rows)
    if (row < headerRow || (row < firstRow && row >= headerRow))
      for (const cell of cells) if (cell.type === "text" && isTitle(cell.raw)) titles.push(cell.raw);
  const years = titles.flatMap((title) => [...title.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map((match) => match[0]));
  const [first, last] = [period.from.slice(0, 4), period.to.slice(0, 4)];
  return years.length > 0 && !years.some((year) => year >= first && year <= last) ? years[0] : undefined;
}

/** A title names the report; a letter's number or a legal basis also carries a year, but says nothing of the table's. */
function isTitle(text: string): boolean {
  const words = fold(text);
  return (
    /(ket qua|bao cao|bieu|chi tieu|thuc hien|ke hoach)/.test(words) &&
    !/(kem theo|can cu|quyet dinh|cong van|ngay)/.test(words)
  );
}
