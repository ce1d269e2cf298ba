import type { IsoDate } from "../dates.js";
import type { CellPlace } from "../place.js";
import { column, needed, type Register } from "../register.js";

export const registrations = {
  name: "registrations",
  title: "SỔ ĐĂNG KÝ THI ĐUA",
  columns: [
    needed("nominee", "nominee", "Đối tượng đăng ký", "Chọn đơn vị, hoặc ghi mã trong sổ nominees", {
      also: ["Đối tượng (mã)", "Đối tượng", "Tên tập thể, cá nhân"],
    }),
    needed("award", "award", "Danh hiệu đăng ký", "Chọn danh hiệu", { also: ["Danh hiệu", "Danh hiệu thi đua"] }),
    column("on", "date", "Ngày đăng ký", "Ngày/tháng/năm"),
    column("letter", "text", "Văn bản đăng ký", "Số, ký hiệu"),
  ],
} as const satisfies Register;

/** Who registered for which title (đăng ký danh hiệu thi đua). */
export interface Registration {
  readonly nominee: string;
  readonly award: string;
  readonly on: IsoDate | undefined;
  readonly letter: string | undefined;
  readonly place: CellPlace;
}
