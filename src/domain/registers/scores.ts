import type { IsoDate } from "../dates.js";
import type { Decimal } from "../decimal.js";
import type { CellPlace } from "../place.js";
import { choiceOf, column, needed, type Register } from "../register.js";

/**
 * What the leader of a cluster sends (bảng chấm điểm của cụm, khối): one workbook, whose first sheet has the items down
 * and the units across, each with a column for its own and one for the cluster's points.
 */
export const scoreMatrix = {
  sheet: "Chấm điểm",
  title: "BẢNG CHẤM ĐIỂM CỦA CỤM, KHỐI THI ĐUA",
  id: "Mã",
  item: "Nội dung chấm điểm",
  max: "Điểm tối đa",
  columns: { self: "Tự chấm", cluster: "Cụm, khối chấm" },
  /** A sheet for items that several assessors score: item and assessor down, units across. */
  assessors: { sheet: "Người chấm", title: "ĐIỂM CỦA TỪNG NGƯỜI CHẤM", assessor: "Người chấm" },
} as const;

/** Bonus and deduction with its reason; a line is added to the cluster's points of the item. */
export const adjustments = {
  name: "adjustments",
  title: "ĐIỂM THƯỞNG, ĐIỂM TRỪ DO CỤM, KHỐI ĐỀ NGHỊ",
  columns: [
    needed("unit", "unit", "Đơn vị", "Chọn đơn vị"),
    needed("item", "item", "Nội dung chấm điểm", "Chọn nội dung"),
    needed("kind", "choice", "Thưởng hay trừ", "Chọn một", choiceOf({ bonus: "Điểm thưởng", deduction: "Điểm trừ" })),
    needed("points", "points", "Số điểm", "Số dương"),
    needed("reason", "text", "Lý do", "Việc gì, văn bản nào"),
  ],
} as const satisfies Register;

/** The meeting at which the cluster assessed its units. */
export const meetings = {
  name: "meetings",
  title: "CUỘC HỌP BÌNH XÉT CỦA CỤM, KHỐI",
  columns: [
    needed("cluster", "cluster", "Cụm, khối", "Chọn cụm, khối"),
    needed("on", "date", "Ngày họp", "Ngày/tháng/năm"),
    column("minutes", "text", "Biên bản số", "Số, ký hiệu"),
    needed("members", "count", "Số thành viên", "Tổng số người có quyền bỏ phiếu"),
    needed("present", "count", "Số có mặt", "Số người dự họp"),
  ],
} as const satisfies Register;

/** How the cluster voted for each of its units (suy tôn). */
export const clusterVotes = {
  name: "cluster-votes",
  title: "KẾT QUẢ BỎ PHIẾU SUY TÔN",
  columns: [
    needed("unit", "unit", "Đơn vị", "Chọn đơn vị"),
    needed("yes", "count", "Số phiếu đồng ý", "Số phiếu"),
    column("no", "count", "Số phiếu không đồng ý", "Số phiếu"),
  ],
} as const satisfies Register;

/** The tables of lines that stand beside the matrix, each on a sheet of its own. */
export const scoreTables = { adjustments, meetings, clusterVotes } as const;

/** A meeting of a cluster with its vote, by unit. */
export interface ClusterMeeting {
  readonly cluster: string;
  readonly on: IsoDate;
  readonly minutes: string | undefined;
  readonly members: number;
  readonly present: number;
  readonly votes: ReadonlyMap<string, { readonly yes: number; readonly no: number | undefined }>;
  readonly place: CellPlace;
}

/** Whose score it is: the unit's own, its cluster's, or the secretariat's appraisal. */
export const scoreColumns = ["self", "cluster", "appraised"] as const;
export type ScoreColumn = (typeof scoreColumns)[number];

/** A score that a register holds for a unit's item. */
export interface GivenScore {
  readonly unit: string;
  readonly item: string;
  readonly column: ScoreColumn;
  /** `open`: something was given that cannot be used yet. Undefined where only a bonus or a deduction was given. */
  readonly points: Decimal | "not_applicable" | "open" | undefined;
  readonly bonus: Decimal | undefined;
  /** Taken from the points; never below zero. */
  readonly deduction: Decimal | undefined;
  readonly by: string;
  readonly reason: string;
  /** The day of an appraisal. */
  readonly on: IsoDate | undefined;
  readonly place: CellPlace;
}
