import type { AwardYear } from "../award-year.js";
import type { IsoDate } from "../dates.js";
import type { Decimal } from "../decimal.js";
import type { CellPlace } from "../place.js";
import { column, needed, type Register } from "../register.js";

/** What a later line does to an earlier one. */
export const decisionChanges = { correct: "Đính chính", replace: "Thay thế", revoke: "Thu hồi" } as const;
export type DecisionChange = keyof typeof decisionChanges;

export const decisions = {
  name: "decisions",
  title: "SỔ QUYẾT ĐỊNH KHEN THƯỞNG",
  columns: [
    needed("number", "text", "Số quyết định", "Ví dụ 614/QĐ-UBND", {
      also: [
        "Số QĐ",
        "QĐ số",
        "Quyết định số",
        "Quyết định",
        "Số, ngày QĐ",
        "Số, ngày quyết định",
        "Số và ngày quyết định",
      ],
    }),
    needed("on", "date", "Ngày quyết định", "Ngày/tháng/năm", {
      also: ["Ngày QĐ", "Quyết định ngày", "Ngày ký", "Ngày ban hành"],
    }),
    column("signer", "text", "Người ký", "Họ tên, chức vụ"),
    needed("nominee", "nominee", "Đối tượng (mã)", "Chọn đơn vị, hoặc ghi mã trong sổ nominees", {
      otherwise: "unit",
      also: [
        "Họ và tên",
        "Họ tên",
        "Tên tập thể",
        "Tên đơn vị",
        "Tập thể, cá nhân",
        "Tên tập thể, cá nhân",
        "Họ và tên, tên tập thể",
        "Tập thể",
        "Cá nhân",
        "Đối tượng",
        "Đơn vị được khen thưởng",
        "Tên hộ gia đình",
      ],
    }),
    column("name", "text", "Tên ghi trong quyết định", "Khi khác tên trong sổ nominees"),
    column("unit", "text", "Đơn vị công tác", "Như trong quyết định", {
      also: [
        "Đơn vị",
        "Chức vụ, đơn vị",
        "Chức vụ, đơn vị công tác",
        "Chức danh, đơn vị công tác",
        "Cơ quan, đơn vị",
        "Nơi công tác",
      ],
    }),
    needed("award", "award", "Danh hiệu, hình thức", "Chọn một", {
      also: [
        "Danh hiệu",
        "Hình thức khen thưởng",
        "Danh hiệu, hình thức khen thưởng",
        "Danh hiệu thi đua",
        "Hình thức",
        "Danh hiệu đề nghị",
        "Khen thưởng",
      ],
    }),
    needed("year", "award_year", "Năm xét", "2016, hoặc năm học 2016-2017", {
      also: ["Năm", "Năm khen thưởng", "Năm học"],
    }),
    column("amount", "money", "Tiền thưởng (đồng)", "Số đồng", {
      also: ["Tiền thưởng", "Mức tiền thưởng", "Mức thưởng", "Số tiền"],
    }),
    column("certificate", "text", "Số vào sổ bằng", "", { also: ["Số bằng", "Số hiệu bằng", "Số giấy chứng nhận"] }),
    column("change", "choice", "Sửa đổi", "Khi dòng này sửa một dòng trước", {
      choices: decisionChanges,
      decisive: true,
    }),
    column("changes", "text", "Sửa quyết định số", "Số của quyết định được sửa"),
    column("reason", "text", "Lý do, ghi chú", "", { also: ["Ghi chú", "Lý do"] }),
  ],
} as const satisfies Register;

/**
 * One line of the decisions (quyết định khen thưởng): an award given, or a change of an earlier line. Nothing is
 * erased; this register is the history from which consecutive years are counted.
 */
export interface DecisionLine {
  readonly number: string;
  readonly on: IsoDate;
  readonly signer: string | undefined;
  readonly nominee: string;
  /** As the decision writes it. */
  readonly name: string | undefined;
  /** An award's id, or a rating of the year such as `excellent`. */
  readonly award: string;
  readonly year: AwardYear;
  readonly amount: Decimal | undefined;
  readonly certificate: string | undefined;
  readonly change: { readonly kind: DecisionChange; readonly number: string } | undefined;
  readonly reason: string | undefined;
  readonly place: CellPlace;
}
