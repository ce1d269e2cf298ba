import type { Occasion } from "../award.js";
import type { IsoDate } from "../dates.js";
import { type DossierPaper, dossierPapers } from "../dossier-paper.js";
import type { CellPlace } from "../place.js";
import { choiceOf, column, needed, type Register } from "../register.js";

const occasionNames = {
  year: "Thường xuyên",
  thematic: "Theo đợt, chuyên đề",
  sudden: "Đột xuất",
} as const satisfies Record<Occasion, string>;

export const dossiers = {
  name: "dossiers",
  title: "SỔ HỒ SƠ KHEN THƯỞNG VÀ HIỆP Y",
  columns: [
    needed("nominee", "nominee", "Đối tượng (mã)", "Chọn đơn vị, hoặc ghi mã trong sổ nominees"),
    needed("award", "award", "Danh hiệu, hình thức đề nghị", "Chọn một"),
    column("occasion", "choice", "Loại khen thưởng", "Để trống là thường xuyên", {
      choices: occasionNames,
      decisive: true,
    }),
    column("achievement", "text", "Thành tích, phong trào", "Phong trào theo chuyên đề, hoặc thành tích đột xuất"),
    needed("paper", "choice", "Giấy tờ", "Chọn loại giấy tờ", choiceOf(dossierPapers)),
    column("state", "choice", "Tình trạng", "Có hoặc Thiếu", choiceOf({ there: "Có", missing: "Thiếu" })),
    column("number", "text", "Số, ký hiệu", ""),
    column("on", "date", "Ngày văn bản", "Ngày/tháng/năm"),
    column("body", "text", "Cơ quan được hỏi ý kiến", "Với hiệp y"),
    column("asked", "date", "Ngày hỏi", "Với hiệp y"),
    column("answered", "date", "Ngày trả lời", "Để trống khi chưa trả lời", { decisive: true }),
    column("answer", "choice", "Ý kiến trả lời", "Với hiệp y", {
      choices: { agrees: "Đồng ý", disagrees: "Không đồng ý", other: "Ý kiến khác" },
      decisive: true,
    }),
  ],
} as const satisfies Register;

/** One paper of a nominee's dossier for an award: there, or known to be missing. */
export interface DossierLine {
  readonly nominee: string;
  readonly award: string;
  readonly occasion: Occasion;
  /** What it is for, where that is not the year's work: a movement or a deed. */
  readonly achievement: string | undefined;
  readonly paper: DossierPaper;
  readonly isThere: boolean;
  readonly number: string | undefined;
  readonly on: IsoDate | undefined;
  /** Whom we asked (hiệp y), and what came of it. */
  readonly consultation: Consultation | undefined;
  readonly place: CellPlace;
}

export interface Consultation {
  readonly body: string;
  readonly asked: IsoDate | undefined;
  readonly answered: IsoDate | undefined;
  readonly answer: "agrees" | "disagrees" | "other" | undefined;
}
