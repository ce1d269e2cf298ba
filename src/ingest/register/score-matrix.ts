import { type Decimal, decimal, sum } from "../../domain/decimal.js";
import { type Finding, finding } from "../../domain/finding.js";
import type { CellPlace } from "../../domain/place.js";
import { scoreMatrix } from "../../domain/registers/scores.js";
import type { Unit } from "../../domain/unit.js";
import { fold } from "../text/fold.js";
import { unitLike, unitOf } from "../text/unit-names.js";
import { cellPlace } from "../workbook/address.js";
import { type Cell, cellAt, type Sheet, type Workbook } from "../workbook/workbook.js";
import { meaningOf, scoredItems, textOf } from "./cell-meaning.js";
import { shortPlace } from "./lines.js";
import type { RegisterContext } from "./register-context.js";

/** One cell of a matrix: what a unit has for an item, by whom. */
export interface MatrixScore {
  readonly unit: string;
  readonly item: string;
  readonly column: "self" | "cluster";
  /** The assessor of the row; undefined in the cluster's own matrix. */
  readonly assessor: string | undefined;
  /** `open`: not understood. Undefined for a blank cell of an assessor, who has not scored yet. */
  readonly points: Decimal | "not_applicable" | "open" | undefined;
  readonly place: CellPlace;
}

interface Matrix {
  readonly sheet: Sheet;
  readonly firstRow: number;
  readonly id: number | undefined;
  readonly item: number | undefined;
  readonly assessor: number | undefined;
  readonly units: readonly { readonly unit: Unit; readonly column: number; readonly of: "self" | "cluster" }[];
  /** Headings beside the units that name none. */
  readonly strangers: readonly Cell[];
}

const ITEM = [scoreMatrix.item, "Nội dung", "Tiêu chí", "Nội dung thi đua", "Nội dung, tiêu chí"].map(fold);
const ID = fold(scoreMatrix.id);
const ASSESSOR = [scoreMatrix.assessors.assessor, "Thành viên chấm", "Giám khảo", "Người đánh giá"].map(fold);
/** Headings that stand beside the units in such tables. */
const BESIDE = /^(ghi chu|tong|tong cong|cong|diem toi da|xep hang|hang)\b/;
const SELF = /^(diem )?(tu cham|don vi tu cham|don vi cham|tu danh gia)\b/;
const CLUSTER = /^(diem )?((cum|khoi)( (cum|khoi|truong))*( thi dua)? (cham|danh gia|tham dinh)|cum khoi|binh xet)\b/;

/** Every score of every matrix of a workbook: items down, units across. Undefined where it holds none. */
export function readMatrices(
  context: RegisterContext,
  file: string,
  workbook: Workbook,
): { readonly scores: readonly MatrixScore[]; readonly findings: readonly Finding[] } | undefined {
  const matrices = workbook.sheets.filter((sheet) => !sheet.hidden).flatMap((sheet) => matrixIn(context, sheet) ?? []);
  if (matrices.length === 0) return undefined;
  const read = matrices.map((matrix) => readMatrix(context, file, matrix));
  return { scores: read.flatMap((one) => one.scores), findings: read.flatMap((one) => one.findings) };
}

function matrixIn(context: RegisterContext, sheet: Sheet): Matrix | undefined {
  for (const [row, cells] of sheet.rows) {
    const texts = cells.filter((cell) => cell.type === "text");
    const named = (keys: readonly string[]) => texts.find((cell) => keys.includes(fold(cell.raw)))?.column;
    const [item, id] = [named(ITEM), named([ID])];
    const units = texts.flatMap((cell) => {
      const unit = unitOf(textOf(cell), context.plan.units);
      return unit ? [{ unit, cell }] : [];
    });
    if ((item === undefined && id === undefined) || units.length === 0) continue;
    const below = sheet.rows.get(row + 1) ?? [];
    const spans = units.map(({ unit, cell }) => ({ unit, ...spanOf(sheet, cell) }));
    const parts = spans.flatMap(({ unit, left, right }) =>
      below
        .filter((cell) => cell.type === "text" && left <= cell.column && cell.column <= right)
        .flatMap((cell) => {
          const words = fold(cell.raw);
          const of = SELF.test(words) ? "self" : CLUSTER.test(words) ? "cluster" : undefined;
          return of ? [{ unit, column: cell.column, of } as const] : [];
        }),
    );
    const whole = spans.map(({ unit, left }) => ({ unit, column: left, of: "cluster" as const }));
    return {
      sheet,
      firstRow: row + (parts.length > 0 ? 2 : 1),
      id,
      item,
      assessor: named(ASSESSOR),
      units: parts.length > 0 ? parts : whole,
      strangers: texts.filter((cell) => cell.column > (units[0]?.cell.column ?? 0) && isStrange(cell, units)),
    };
  }
  return undefined;
}

function isStrange(cell: Cell, units: readonly { readonly cell: Cell }[]): boolean {
  return !units.some((one) => one.cell === cell) && cell.mergedInto === undefined && !BESIDE.test(fold(cell.raw));
}

function spanOf(sheet: Sheet, { row, column }: Cell): { readonly left: number; readonly right: number } {
  const merge = sheet.merges.find((one) => one.top === row && one.left === column);
  return { left: column, right: merge?.right ?? column };
}

function readMatrix({ plan }: RegisterContext, file: string, matrix: Matrix) {
  const items = scoredItems(plan);
  const scores: MatrixScore[] = [];
  const findings: Finding[] = matrix.strangers.map(({ row, column, raw }) => {
    const suggestion = unitLike([raw], plan.units)?.name ?? "";
    return finding("TD284", cellPlace(file, matrix.sheet.name, row, column), { seen: raw.trim(), suggestion });
  });
  const at = (row: number, column: number | undefined) =>
    column === undefined ? undefined : cellAt(matrix.sheet, row, column);
  let inherited = "";
  for (const row of matrix.sheet.rows.keys()) {
    if (row < matrix.firstRow) continue;
    const given = matrix.units.map((one) => ({ ...one, cell: at(row, one.column) }));
    const assessor = textOf(at(row, matrix.assessor));
    const names = [at(row, matrix.id), at(row, matrix.item)].map(textOf).filter((text) => text !== "");
    const filled = given.some(({ cell }) => textOf(cell) !== "");
    if (matrix.assessor !== undefined && names.length > 0) inherited = names.join(" | ");
    const named = names.length > 0 ? names : matrix.assessor === undefined ? [] : inherited.split(" | ");
    const item = items.find(({ id, name }) => named.some((text) => text === id || fold(text) === fold(name)));
    const place = (column: number) => cellPlace(file, matrix.sheet.name, row, column);
    if (!item) {
      // Groups and totals carry sums of what stands in their items.
      const isItem = filled && named.length > 0 && !isSum(named.at(-1) ?? "", plan);
      const column = matrix.item ?? matrix.id ?? 1;
      if (isItem)
        findings.push(finding("TD261", place(column), { kind: "item", seen: named.at(-1) ?? "", suggestion: "" }));
      continue;
    }
    if (matrix.assessor !== undefined && assessor === "") continue;
    for (const { unit, column, of, cell } of given) {
      const text = textOf(cell);
      if (text === "" && matrix.assessor === undefined) continue;
      const points = text === "" || !cell ? "" : meaningOf(plan, POINTS, cell, false);
      if (points === undefined) findings.push(finding("TD225", place(column), { expected: "number", seen: text }));
      scores.push({
        unit: unit.id,
        item: item.id,
        column: of,
        assessor: matrix.assessor === undefined ? undefined : assessor,
        points: pointsOf(points),
        place: place(column),
      });
    }
  }
  return { scores, findings };
}

/** What a cell's meaning is as points; an unknown one stays open. */
function pointsOf(meaning: string | undefined): MatrixScore["points"] {
  if (meaning === undefined) return "open";
  if (meaning === "") return undefined;
  return meaning === "x" ? "not_applicable" : decimal(meaning);
}

const POINTS = { id: "points", heading: "", type: "points", required: false, help: "" } as const;

function isSum(text: string, plan: RegisterContext["plan"]): boolean {
  const words = fold(text);
  const groups = [...plan.schemes.values()].flatMap((scheme) => scheme.groups);
  const isGroup = groups.some(({ id, name }) => id === text || fold(name) === words);
  return isGroup || /^(tong|cong|diem thuong|diem tru|xep hang|hang)\b/.test(words);
}

/**
 * The mean of the assessors' points for one unit and item, kept exact to the decimals of the scheme; open while one of
 * them has not scored, or not readably. An assessor's `x` takes no part, as when nobody scores their own unit.
 */
export function meanOfAssessors(
  scores: readonly MatrixScore[],
  round: (total: Decimal, count: number) => Decimal,
): { readonly points: Decimal | "open" | undefined; readonly blank: readonly CellPlace[] } {
  const blank = scores.filter((one) => one.points === undefined).map((one) => one.place);
  if (blank.length > 0 || scores.some((one) => one.points === "open")) return { points: "open", blank };
  const given = scores.flatMap(({ points }) => (typeof points === "object" ? [points] : []));
  return { points: given.length === 0 ? undefined : round(sum(given), given.length), blank };
}

/** What tells one score from another. */
interface ScoreKey {
  readonly unit: string;
  readonly item: string;
  readonly column: string;
  readonly assessor?: string | undefined;
  readonly place: CellPlace;
}

/** A score that stands in two cells counts once, and the second is said. */
export function firstOfEach<T extends ScoreKey>(
  scores: readonly T[],
): { readonly scores: readonly T[]; readonly findings: readonly Finding[] } {
  const first = new Map<string, T>();
  const findings: Finding[] = [];
  for (const score of scores) {
    const key = [score.unit, score.item, score.column, score.assessor].join(" ");
    const earlier = first.get(key);
    if (!earlier) first.set(key, score);
    else
      findings.push(
        finding("TD262", score.place, {
          what: `${score.unit}, ${score.item}`,
          first: shortPlace(earlier.place, score.place),
        }),
      );
  }
  return { scores: [...first.values()], findings };
}
