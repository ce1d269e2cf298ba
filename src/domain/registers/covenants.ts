import type { IsoDate } from "../dates.js";
import type { CellPlace } from "../place.js";
import { column, needed, type Register } from "../register.js";

export const covenants = {
  name: "covenants",
  title: "SỔ GIAO ƯỚC THI ĐUA CỦA CÁC CỤM, KHỐI",
  columns: [
    needed("cluster", "cluster", "Cụm, khối", "Chọn cụm, khối"),
    needed("leader", "unit", "Cụm trưởng, khối trưởng", "Chọn đơn vị", { also: ["Cụm trưởng", "Khối trưởng"] }),
    column("deputy", "unit", "Cụm phó, khối phó", "Chọn đơn vị", { also: ["Cụm phó", "Khối phó"] }),
    column("signed", "date", "Ngày ký giao ước", "Để trống khi chưa ký", { decisive: true }),
    column("targets", "text", "Chỉ tiêu riêng của giao ước", "Ghi gọn, hoặc số văn bản"),
  ],
} as const satisfies Register;

/** The covenant of a cluster (giao ước thi đua): who leads it this year, and since when it is signed. */
export interface Covenant {
  readonly cluster: string;
  readonly leader: string;
  readonly deputy: string | undefined;
  readonly signedOn: IsoDate | undefined;
  readonly targets: string | undefined;
  readonly place: CellPlace;
}
