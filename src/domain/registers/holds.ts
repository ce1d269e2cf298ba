import type { IsoDate } from "../dates.js";
import type { CellPlace } from "../place.js";
import { choiceOf, column, needed, type Register } from "../register.js";

export const holdReasons = {
  inspection: "Đang thanh tra, kiểm tra, điều tra",
  discipline: "Đang xem xét kỷ luật",
  complaint: "Có đơn thư khiếu nại, tố cáo đang được xác minh",
} as const;
export type HoldReason = keyof typeof holdReasons;

export const holds = {
  name: "holds",
  title: "SỔ TẠM DỪNG XÉT",
  columns: [
    needed("nominee", "nominee", "Đối tượng (mã)", "Chọn đơn vị, hoặc ghi mã trong sổ nominees"),
    needed("reason", "choice", "Lý do", "Chọn lý do", choiceOf(holdReasons)),
    needed("since", "date", "Từ ngày", "Ngày/tháng/năm"),
    column("until", "date", "Đến ngày", "Để trống khi chưa kết thúc"),
    needed("paper", "text", "Văn bản", "Số, ký hiệu của văn bản thông báo"),
  ],
} as const satisfies Register;

/**
 * A hold (tạm dừng xét): while it lasts nothing can be concluded for the nominee; it is not a no. What could not be read
 * of it is undefined, and it holds all the same.
 */
export interface Hold {
  readonly nominee: string;
  readonly reason: HoldReason | undefined;
  readonly since: IsoDate | undefined;
  readonly until: IsoDate | undefined;
  readonly paper: string;
  readonly place: CellPlace;
}

/** Whether the hold lasts on a day; the last day belongs to it. */
export function holdsOn(hold: Hold, day: IsoDate): boolean {
  return (hold.since === undefined || hold.since <= day) && (hold.until === undefined || day <= hold.until);
}
