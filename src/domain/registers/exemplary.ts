import type { IsoDate } from "../dates.js";
import type { CellPlace } from "../place.js";
import { choiceOf, column, needed, type Register } from "../register.js";

/** The four stages of work with an exemplary case, in their order. */
export const exemplaryStages = {
  found: "Phát hiện",
  fostered: "Bồi dưỡng",
  reviewed: "Tổng kết",
  spread: "Nhân rộng",
} as const;
export type ExemplaryStage = keyof typeof exemplaryStages;
export const exemplaryStageNames = Object.keys(exemplaryStages) as [ExemplaryStage, ...ExemplaryStage[]];

export const exemplary = {
  name: "exemplary",
  title: "SỔ ĐIỂN HÌNH TIÊN TIẾN",
  columns: [
    needed("nominee", "nominee", "Điển hình (mã)", "Mã trong sổ nominees, hoặc đơn vị"),
    needed("stage", "choice", "Giai đoạn", "Chọn giai đoạn", choiceOf(exemplaryStages)),
    needed("on", "date", "Ngày", "Ngày/tháng/năm"),
    column("paper", "text", "Văn bản", "Số, ký hiệu"),
    column("note", "text", "Nội dung", "Mô hình, cách làm"),
  ],
} as const satisfies Register;

/** One stage that an exemplary case (điển hình tiên tiến) has reached. */
export interface ExemplaryStep {
  readonly nominee: string;
  readonly stage: ExemplaryStage;
  readonly on: IsoDate;
  readonly paper: string | undefined;
  readonly note: string | undefined;
  readonly place: CellPlace;
}
