import type { NomineeKind } from "../award.js";
import type { IsoDate } from "../dates.js";
import type { CellPlace } from "../place.js";
import { choiceOf, column, needed, type Register, YES_NO } from "../register.js";

export const nomineeKindNames = {
  individual: "Cá nhân",
  collective: "Tập thể",
  household: "Hộ gia đình",
  organisation: "Tổ chức",
  enterprise: "Doanh nghiệp",
} as const satisfies Record<NomineeKind, string>;

export const nominees = {
  name: "nominees",
  title: "SỔ TẬP THỂ, CÁ NHÂN, HỘ GIA ĐÌNH, TỔ CHỨC, DOANH NGHIỆP ĐƯỢC XÉT",
  columns: [
    needed("id", "nominee_id", "Mã", "Một người một mã, không đổi qua các năm; thêm dòng cùng mã khi chuyển đơn vị"),
    needed("kind", "choice", "Loại đối tượng", "Chọn một", { choices: nomineeKindNames, also: ["Loại", "Đối tượng"] }),
    needed("name", "text", "Họ và tên, tên gọi", "Như trong hồ sơ", { also: ["Họ và tên", "Họ tên", "Tên gọi"] }),
    column("birth_year", "calendar_year", "Năm sinh", "Với cá nhân"),
    column("sex", "choice", "Giới tính", "Nam hoặc Nữ", choiceOf({ male: "Nam", female: "Nữ" })),
    column("unit", "unit", "Đơn vị", "Đơn vị công tác, hoặc đơn vị trình", { decisive: true }),
    column("position", "text", "Chức vụ, nghề nghiệp", ""),
    column("direct_worker", "choice", "Người trực tiếp lao động, công tác", "Có hoặc Không", choiceOf(YES_NO)),
    column("from", "date", "Từ ngày", "Ngày về đơn vị này; để trống ở dòng đầu", { decisive: true }),
    column("distinct", "text", "Không phải là (mã)", "Mã của người trùng tên đã được xác minh là người khác"),
    column("succeeds", "text", "Kế thừa (mã)", "Mã của các tập thể cũ đã sáp nhập, đổi tên"),
  ],
} as const satisfies Register;

/** Where a nominee was from a day on; undefined: from the beginning. */
export interface Move {
  readonly unit: string | undefined;
  readonly position: string | undefined;
  readonly from: IsoDate | undefined;
}

/** Whoever can be given an award. A person (cá nhân) is an id, never a name. */
export interface Nominee {
  readonly id: string;
  readonly kind: NomineeKind;
  readonly name: string;
  readonly birthYear: number | undefined;
  readonly sex: "male" | "female" | undefined;
  readonly directWorker: boolean | undefined;
  /** In the order of their days; at least one. */
  readonly moves: readonly Move[];
  /** Ids of those of the same name that were found to be somebody else. */
  readonly distinct: readonly string[];
  /** Collectives that were merged into this one, or bore another name. */
  readonly succeeds: readonly string[];
  readonly place: CellPlace;
}

/** Where a nominee is on a day: the last move up to it. */
export function moveOn(nominee: Nominee, day: IsoDate): Move | undefined {
  return nominee.moves.filter((move) => move.from === undefined || move.from <= day).at(-1) ?? nominee.moves[0];
}
