import type { IsoDate } from "../dates.js";
import type { CellPlace } from "../place.js";
import { choiceOf, column, needed, type Register } from "../register.js";

export const initiatives = {
  name: "initiatives",
  title: "SỔ SÁNG KIẾN, ĐỀ TÀI ĐƯỢC CÔNG NHẬN",
  columns: [
    needed("nominee", "nominee", "Tác giả (mã)", "Mã trong sổ nominees, hoặc đơn vị"),
    needed("title", "text", "Tên sáng kiến, đề tài", ""),
    needed(
      "scope",
      "choice",
      "Phạm vi",
      "Phạm vi ảnh hưởng được công nhận",
      choiceOf({ base: "Cơ sở", province: "Tỉnh" }),
    ),
    column("decision", "text", "Quyết định công nhận", "Số, ký hiệu; để trống khi chưa công nhận"),
    column("on", "date", "Ngày quyết định", "Ngày/tháng/năm"),
  ],
} as const satisfies Register;

/** An initiative or accepted research (sáng kiến, đề tài); recognised once a decision with its day says so. */
export interface Initiative {
  readonly nominee: string;
  readonly title: string;
  readonly scope: "base" | "province";
  readonly recognised: { readonly decision: string; readonly on: IsoDate } | undefined;
  readonly place: CellPlace;
}
