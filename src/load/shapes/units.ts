import { yearKinds } from "../../domain/award-year.js";
import { areas } from "../../domain/unit.js";
import { choice, cite, date, group, id, list, someOf, text, wholeNumber } from "../scalars.js";
import { level, periodClock } from "./choices.js";

const yearKind = choice(yearKinds, { year: "năm dương lịch", school_year: "năm học" });

const area = choice(areas, { remote: "vùng sâu, vùng xa", border: "biên giới", island: "hải đảo" });

/** units.yaml: the organisations that take part (đơn vị). */
export const unitsFile = group({
  cite: cite.describe("Căn cứ chung của các đơn vị trong tệp."),
  units: list(
    group({
      id: id.describe("Mã đơn vị, không trùng với đơn vị khác."),
      name: text.describe("Tên đầy đủ của đơn vị."),
      code: text.optional().describe("Mã của cơ quan thống kê, giữ cả số 0 ở đầu."),
      aliases: list(text).default([]).describe("Tên khác, tên viết tắt mà báo cáo và sổ dùng."),
      level: level.describe("Cấp, loại đơn vị."),
      year: yearKind.default("year").describe("Loại năm xét của đơn vị; trường học xét theo năm học."),
      areas: list(area).default([]).describe("Địa bàn mà luật hoặc kế hoạch ưu tiên."),
      succeeds: list(
        group({
          unit: id.describe("Mã đơn vị trước đó."),
          on: date.describe("Ngày sáp nhập hoặc đổi tên."),
        }),
      )
        .prefault([])
        .describe("Đơn vị đã sáp nhập vào, hoặc tên trước đây; cite của đơn vị là quyết định đó."),
      cite: cite.optional().describe("Căn cứ riêng của đơn vị, khi khác với đầu tệp."),
    }),
  ).describe("Các đơn vị, theo thứ tự của văn bản."),
}).meta({ title: "Đơn vị", description: "Các đơn vị tham gia thi đua." });

/** clusters.yaml: clusters and blocks (cụm, khối thi đua) with their dated members, in the deciding document's order. */
export const clustersFile = group({
  clock: periodClock,
  clusters: list(
    group({
      id: id.describe("Mã cụm, khối."),
      name: text.describe("Tên cụm, khối."),
      schemes: someOf(
        group({
          scheme: id.describe("Mã thang điểm."),
          from: date.optional().describe("Ngày đầu dùng thang điểm này; không ghi là từ đầu."),
        }),
      ).describe("Thang điểm mà cụm, khối dùng, theo thứ tự ngày."),
      places: list(
        group({
          award: id.describe("Mã danh hiệu, hình thức khen thưởng."),
          number: wholeNumber.describe("Số lượng phân bổ."),
          cite,
        }),
      )
        .default([])
        .describe("Số lượng phân bổ riêng cho cụm, khối này, hạng cao trước; không ghi thì theo thang điểm."),
      cite: cite.describe("Văn bản chia cụm, khối."),
      members: list(
        group({
          unit: id.describe("Mã đơn vị."),
          from: date.optional().describe("Ngày đầu là thành viên; không ghi là từ đầu."),
          until: date.optional().describe("Ngày cuối là thành viên; không ghi là vẫn còn."),
        }),
      ).describe("Thành viên, theo thứ tự của văn bản."),
    }),
  ).describe("Các cụm, khối thi đua."),
}).meta({
  title: "Cụm, khối thi đua",
  description: "Các cụm, khối thi đua, thang điểm và thành viên của từng cụm, khối.",
});
