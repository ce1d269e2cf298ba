import type { IsoDate } from "./dates.js";
import type { CellPlace } from "./place.js";

/** What a column of a register holds; ids are written as the name of what they stand for. */
export type ColumnType = "unit" | "cluster" | "item" | "points" | "text" | "date" | "choice";

export interface RegisterColumn {
  readonly id: string;
  /** As the form writes it; reading matches it by its words. */
  readonly heading: string;
  readonly type: ColumnType;
  readonly required: boolean;
  /** For a choice: what may stand there, as people write it, by id. */
  readonly choices?: Readonly<Record<string, string>>;
  /** What to write, for the form. */
  readonly help: string;
}

/** A register (sổ theo dõi) of the round: a spreadsheet that the secretariat keeps beside the reports. */
export interface Register {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly RegisterColumn[];
}

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

/** What the form of each register looks like, what is read from it and what is checked: one description. */
export const registers = {
  received: {
    name: "received",
    title: "SỔ THEO DÕI VĂN BẢN, BÁO CÁO ĐẾN",
    columns: [
      column("unit", "Đơn vị", "unit", "Chọn đơn vị", true),
      {
        ...column("paper", "Loại văn bản", "choice", "Chọn loại văn bản", true),
        choices: papers,
      },
      column("due", "Hạn nộp", "date", "Ngày/tháng/năm"),
      column("received", "Ngày nhận", "date", "Để trống khi chưa nhận"),
      column("letter", "Số, ký hiệu công văn", "text", "Ví dụ 215/BC-UBND"),
      column("letter_date", "Ngày công văn", "date", "Ngày/tháng/năm"),
      column("file", "Tệp", "text", "Tên tệp trong thư mục reports, nếu có"),
    ],
  },
  covenants: {
    name: "covenants",
    title: "SỔ GIAO ƯỚC THI ĐUA CỦA CÁC CỤM, KHỐI",
    columns: [
      column("cluster", "Cụm, khối", "cluster", "Chọn cụm, khối", true),
      column("leader", "Cụm trưởng, khối trưởng", "unit", "Chọn đơn vị", true),
      column("deputy", "Cụm phó, khối phó", "unit", "Chọn đơn vị"),
      column("signed", "Ngày ký giao ước", "date", "Để trống khi chưa ký"),
      column("targets", "Chỉ tiêu riêng của giao ước", "text", "Ghi gọn, hoặc số văn bản"),
    ],
  },
  appraisals: {
    name: "appraisals",
    title: "SỔ THẨM ĐỊNH ĐIỂM",
    columns: [
      column("unit", "Đơn vị", "unit", "Chọn đơn vị", true),
      column("item", "Nội dung chấm điểm", "item", "Chọn nội dung", true),
      column("before", "Điểm trước thẩm định", "points", "Điểm đang có"),
      column("after", "Điểm thẩm định", "points", "Số điểm, hoặc x khi không thuộc diện", true),
      column("by", "Người thẩm định", "text", "Họ tên, chức vụ", true),
      column("reason", "Lý do", "text", "Biên bản, văn bản, nội dung kiểm tra", true),
      column("on", "Ngày", "date", "Ngày/tháng/năm", true),
    ],
  },
} as const satisfies Readonly<Record<string, Register>>;
export type RegisterName = keyof typeof registers;
export const registerNames = Object.keys(registers) as readonly RegisterName[];

function column(id: string, heading: string, type: ColumnType, help: string, required = false): RegisterColumn {
  return { id, heading, type, required, help };
}

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

/** The covenant of a cluster (giao ước thi đua): who leads it this year, and since when it is signed. */
export interface Covenant {
  readonly cluster: string;
  readonly leader: string;
  readonly deputy: string | undefined;
  readonly signedOn: IsoDate | undefined;
  readonly targets: string | undefined;
  readonly place: CellPlace;
}
