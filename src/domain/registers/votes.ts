import type { Ballot } from "../award.js";
import type { IsoDate } from "../dates.js";
import type { CellPlace } from "../place.js";
import { choiceOf, column, needed, type Register } from "../register.js";

const ballots = { secret: "Bỏ phiếu kín", open: "Biểu quyết" } as const satisfies Record<Ballot, string>;

export const votes = {
  name: "votes",
  title: "SỔ KẾT QUẢ BỎ PHIẾU CỦA HỘI ĐỒNG",
  columns: [
    needed("council", "text", "Hội đồng", "Tên hội đồng của phiên họp"),
    needed("on", "date", "Ngày họp", "Ngày/tháng/năm"),
    needed("members", "count", "Tổng số thành viên", "Theo quyết định thành lập"),
    needed("present", "count", "Có mặt", ""),
    column("absent", "count", "Vắng", "", { decisive: true }),
    column("written", "count", "Số phiếu bằng văn bản", "Của thành viên vắng mặt", { decisive: true }),
    needed("nominee", "nominee", "Đối tượng (mã)", "Chọn đơn vị, hoặc ghi mã trong sổ nominees"),
    needed("award", "award", "Danh hiệu, hình thức", "Chọn một"),
    column("ballot", "choice", "Cách bỏ phiếu", "Chọn một", choiceOf(ballots)),
    needed("yes", "count", "Đồng ý", "Số phiếu"),
    column("no", "count", "Không đồng ý", "Số phiếu", { decisive: true }),
    column("minutes", "text", "Biên bản", "Số, ký hiệu"),
  ],
} as const satisfies Register;

/** How a council voted on one nominee for one award. Counts are of members, never shares. */
export interface CouncilVote {
  readonly council: string;
  readonly on: IsoDate;
  readonly members: number;
  readonly present: number;
  /** Written votes of members who were absent. */
  readonly written: number;
  readonly nominee: string;
  readonly award: string;
  readonly ballot: Ballot | undefined;
  readonly yes: number;
  readonly no: number | undefined;
  readonly minutes: string | undefined;
  readonly place: CellPlace;
}
