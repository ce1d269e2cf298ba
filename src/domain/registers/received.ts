import type { IsoDate } from "../dates.js";
import type { CellPlace } from "../place.js";
import { choiceOf, column, needed, type Register } from "../register.js";

/** The papers that a unit sends in the course of the year. */
export const papers = {
  launch_plan: "Kế hoạch phát động",
  covenant: "Giao ước thi đua",
  registration: "Đăng ký thi đua",
  half_year_report: "Báo cáo 6 tháng",
  year_report: "Báo cáo năm",
  dossier: "Hồ sơ khen thưởng",
} as const;
export type Paper = keyof typeof papers;
export const paperNames = Object.keys(papers) as [Paper, ...Paper[]];

export const received = {
  name: "received",
  title: "SỔ THEO DÕI VĂN BẢN, BÁO CÁO ĐẾN",
  columns: [
    needed("unit", "unit", "Đơn vị", "Chọn đơn vị"),
    needed("paper", "choice", "Loại văn bản", "Chọn loại văn bản", choiceOf(papers)),
    column("due", "date", "Hạn nộp", "Ngày/tháng/năm"),
    column("received", "date", "Ngày nhận", "Để trống khi chưa nhận", { decisive: true }),
    column("letter", "text", "Số, ký hiệu công văn", "Ví dụ 215/BC-UBND"),
    column("letter_date", "date", "Ngày công văn", "Ngày/tháng/năm"),
    column("file", "text", "Tệp", "Tên tệp trong thư mục reports, nếu có"),
  ],
} as const satisfies Register;

/** A paper that was due or came in (văn bản đến). */
export interface Receipt {
  readonly unit: string;
  readonly paper: Paper;
  readonly due: IsoDate | undefined;
  readonly received: IsoDate | undefined;
  readonly letter: string | undefined;
  readonly letterDate: IsoDate | undefined;
  /** Name of the file in the folder of reports. */
  readonly file: string | undefined;
  readonly place: CellPlace;
}
