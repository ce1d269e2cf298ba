import { type IsoDate, screenDate } from "../../domain/dates.js";
import type { FileReading } from "../../domain/file-reading.js";
import type { Finding } from "../../domain/finding.js";
import { formTargets } from "../../domain/form.js";
import { type CellPlace, comparePlaces, isTextPlace } from "../../domain/place.js";
import { clusterOf } from "../../domain/plan.js";
import type { Target } from "../../domain/target.js";
import type { Unit } from "../../domain/unit.js";
import type { ReportTable, TableCell } from "../document.js";
import { addresseeOf } from "../papers/addressee.js";
import { findingWords } from "../words/finding-words.js";
import { words } from "../words/words.js";
import { figureName, measureCell, valueCell } from "./figure-cells.js";
import type { ReadingResult } from "./reading-result.js";
import { type ReportedFigure, reportedFigures } from "./reported-figures.js";

/** What goes back to a unit (thư đề nghị rà soát báo cáo): a letter, and what was read with what is wrong beside it. */
export interface UnitReturn {
  readonly unit: Unit;
  /** Paragraphs; those of `points` are numbered. The letter is in Vietnamese, whatever the language of the screen. */
  readonly letter: {
    readonly title: string;
    readonly opening: readonly string[];
    readonly points: readonly string[];
    readonly closing: readonly string[];
  };
  readonly figures: ReportTable;
}

/** The returns of all units whose reports were read, in the order of the units. */
export function unitReturns(result: ReadingResult, by: IsoDate | undefined): readonly UnitReturn[] {
  return [...result.plan.units.values()].flatMap((unit) => {
    const readings = result.readings.filter((reading) => reading.unit === unit.id);
    return readings.length > 0 ? [unitReturn(result, unit, readings, by)] : [];
  });
}

function unitReturn(
  result: ReadingResult,
  unit: Unit,
  readings: readonly FileReading[],
  by: IsoDate | undefined,
): UnitReturn {
  const files = new Set(readings.map((reading) => reading.file));
  const findings = result.findings.filter((one) => one.place !== undefined && files.has(one.place.file));
  const points = [
    ...findings.filter((one) => one.severity !== "note" || one.code === "TD233").map(pointText),
    ...absentTargets(result, unit, readings),
  ];
  const day = by === undefined ? "……/……/………" : screenDate(by);
  const names = [...files].map((file) => `“${file.split("/").at(-1)}”`).join(", ");
  return {
    unit,
    letter: {
      title: "ĐỀ NGHỊ RÀ SOÁT BÁO CÁO KẾT QUẢ THI ĐUA",
      opening: [
        `Kính gửi: ${addresseeOf(unit)}`,
        `Thường trực Hội đồng Thi đua - Khen thưởng đã nhận và đọc báo cáo ${result.round.period.name} của đơn vị (tệp ${names}).`,
        points.length > 0
          ? `Để kết quả của đơn vị được tính đúng và đủ, trân trọng đề nghị đơn vị xem lại ${points.length} nội dung dưới đây và gửi lại báo cáo trước ngày ${day}:`
          : "Chưa thấy nội dung nào cần sửa. Đề nghị đơn vị đối chiếu số liệu ở trang sau.",
      ],
      points,
      closing: [
        "Trang “Số liệu đã đọc” ghi từng ô đã đọc và bên cạnh là điều cần xem lại. Tệp của đơn vị được giữ nguyên, không bị sửa.",
        "Trân trọng cảm ơn sự phối hợp của đơn vị.",
      ],
    },
    figures: figuresTable(result, readings, findings),
  };
}

function pointText(finding: Finding): string {
  const { place } = finding;
  const sentence = findingWords(finding, "vi");
  if (!place || isTextPlace(place) || place.cell === "") return sentence;
  return `Trang “${place.sheet}”, ô ${place.cell}: ${sentence}`;
}

/** Targets of the unit for which no file has a row at all, and those that are left blank. */
function absentTargets(
  { plan, round }: ReadingResult,
  unit: Unit,
  readings: readonly FileReading[],
): readonly string[] {
  const year = round.period.to.slice(0, 4);
  const read = readings.flatMap((reading) => reading.observations).filter((one) => one.period === year);
  const seen = new Set(read.map((one) => one.target));
  const filled = new Set(read.filter((one) => one.reading !== "blank").map((one) => one.target));
  const own = formTargets(plan, unit, clusterOf(plan, unit.id, round.period.to));
  const named = (targets: readonly Target[]) => targets.map((target) => target.name).join("; ");
  const absent = own.filter(({ id }) => !seen.has(id));
  const blank = own.filter(({ id }) => seen.has(id) && !filled.has(id));
  return [
    ...(absent.length > 0 ? [`Chưa thấy dòng nào về: ${named(absent)}.`] : []),
    ...(blank.length > 0 ? [`Chưa có số liệu: ${named(blank)}. Đề nghị bổ sung, hoặc ghi rõ lý do chưa có.`] : []),
  ];
}

/** A row of the sheet beside which something may be wrong. */
interface ReturnedRow {
  readonly place: CellPlace;
  readonly cells: readonly TableCell[];
}

function figuresTable(
  result: ReadingResult,
  readings: readonly FileReading[],
  findings: readonly Finding[],
): ReportTable {
  const files = new Set(readings.map((reading) => reading.file));
  const figures = reportedFigures(result).filter((figure) => files.has(figure.place.file));
  const rows = [...figures.map((figure) => figureRow(result, figure)), ...readings.flatMap(unknownRows)];
  return {
    id: "figures",
    title: "Số liệu đã đọc",
    columns: [
      { title: "Tệp", width: 22 },
      { title: "Ô", width: 18 },
      { title: "Chỉ tiêu, nội dung", width: 40 },
      { title: "Ghi trong tệp", width: 18 },
      { title: "Đọc là", width: 16 },
      { title: "Giá trị", align: "right", width: 16 },
      { title: "ĐVT", width: 12 },
      { title: "Cần xem lại", width: 56 },
    ],
    rows: rows
      .sort((a, b) => comparePlaces(a.place, b.place))
      .map(({ place, cells }) => [
        { text: place.file.split("/").at(-1) ?? "" },
        { text: `${place.sheet} ${place.cell}` },
        ...cells,
        { text: wrongAt(place, findings).join("\n"), tone: "bad" },
      ]),
  };
}

function figureRow({ plan }: ReadingResult, figure: ReportedFigure): ReturnedRow {
  const cells = [
    { text: `${figureName(plan, figure)} (${figure.period})` },
    { text: figure.raw },
    { text: words.vi.readings[figure.reading] },
    valueCell(figure, "vi"),
    measureCell(plan, figure, "vi"),
  ];
  return { place: figure.place, cells };
}

/** Rows of which it is not known which target they are of. */
function unknownRows({ questions }: FileReading): readonly ReturnedRow[] {
  return questions
    .filter((question) => question.kind === "name")
    .map(({ place, text }) => ({
      place,
      cells: [{ text }, { text: "" }, { text: "chưa rõ chỉ tiêu nào" }, { text: "" }, { text: "" }],
    }));
}

/** What was found in the row of a cell. */
function wrongAt(place: CellPlace, findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(({ place: at }) => at && !isTextPlace(at) && at.file === place.file && isSameRow(at, place))
    .map((one) => findingWords(one, "vi"));
}

function isSameRow(a: CellPlace, b: CellPlace): boolean {
  return a.sheet === b.sheet && a.cell !== "" && a.cell.replace(/^[A-Z]+/, "") === b.cell.replace(/^[A-Z]+/, "");
}
