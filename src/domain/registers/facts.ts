import type { KnownFact } from "../fact.js";
import { needed, type Register } from "../register.js";

/** Facts that the secretariat verified (dữ kiện đã xác minh); each line is a `VerifiedFact`. */
export const facts = {
  name: "facts",
  title: "SỔ DỮ KIỆN ĐÃ XÁC MINH",
  columns: [
    needed("nominee", "nominee", "Đối tượng (mã)", "Chọn đơn vị, hoặc ghi mã trong sổ nominees"),
    needed("fact", "fact", "Dữ kiện", "Chọn dữ kiện"),
    needed("value", "text", "Giá trị", "Số, Có hoặc Không, hoặc một lựa chọn"),
    needed("evidence", "text", "Minh chứng", "Biên bản, văn bản"),
  ],
} as const satisfies Register;

/** A fact that the secretariat verified, with its evidence; it stands before the nominee's own word. */
export interface VerifiedFact {
  readonly nominee: string;
  readonly fact: string;
  readonly known: KnownFact;
  readonly evidence: string;
}
