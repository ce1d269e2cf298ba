import { inLanguages } from "./language.js";

/** The words of a page for a browser, and of its pictures. */
export const pageWords = inLanguages({
  skip: { vi: "Đến nội dung", en: "Skip to the content" },
  contents: { vi: "Mục lục", en: "Contents" },
  top: { vi: "Đầu trang", en: "Top" },
  rows: { vi: "{count} dòng", en: "{count} rows" },
  picture: { vi: "hình", en: "picture" },
  search: { vi: "Tìm trong các bảng", en: "Search the tables" },
  searchHint: { vi: "Tìm đơn vị, chỉ tiêu… (không cần dấu)", en: "A unit, a target … (no accents needed)" },
  allShown: { vi: "Có {all} dòng.", en: "{all} rows." },
  someShown: { vi: "Hiện {shown} trên {all} dòng.", en: "{shown} of {all} rows are shown." },
  sortedUp: { vi: "Đã xếp theo “{column}”, tăng dần.", en: "Sorted by “{column}”, ascending." },
  sortedDown: { vi: "Đã xếp theo “{column}”, giảm dần.", en: "Sorted by “{column}”, descending." },
  unsorted: { vi: "Đã trở lại thứ tự ban đầu.", en: "Back in the first order." },
  howTo: {
    vi: "Gõ vào ô tìm để chỉ giữ các dòng có chữ đó. Bấm tên cột để xếp lại.",
    en: "Type into the search box to keep only the rows with that text. Press a column's name to sort.",
  },
  howToExplain: {
    vi: "Bấm vào số, chữ có gạch chấm ở dưới để xem vì sao.",
    en: "Press what is underlined with dots to see why.",
  },
  noScript: {
    vi: "Trình duyệt này không chạy script: không tìm, xếp và xem giải thích được; các bảng vẫn đầy đủ.",
    en: "This browser runs no scripts: there is no searching, sorting or explaining, but the tables are complete.",
  },
  explained: { vi: "xem giải thích", en: "see why" },
  close: { vi: "Đóng", en: "Close" },
  emptyTable: { vi: "Không có dòng nào.", en: "No rows." },
  targetsPicture: { vi: "Chỉ tiêu đạt, không đạt của từng đơn vị", en: "Targets met and missed by each unit" },
  targetsDescription: {
    vi: "Mỗi dòng là một chỉ tiêu, mỗi cột là một đơn vị, xếp theo cụm, khối. Trong ô không đạt là tỷ lệ % so với mức phải đạt, bỏ phần lẻ. Cột cuối: số đơn vị đạt trên số đơn vị thuộc diện. Số liệu nằm ở bảng “{table}”.",
    en: "A row for each target, a column for each unit, cluster by cluster. A cell that is not met holds the per cent of the goal, decimals cut off. Last column: how many of the units concerned met it. The figures are in the table “{table}”.",
  },
  ofGoal: { vi: "{share} % so với mức phải đạt", en: "{share} % of the goal" },
  metOf: { vi: "Đạt", en: "Met" },
  exceeded: { vi: "vượt", en: "exceeded" },
  steps: {
    low: { vi: "không đạt, dưới 70 %", en: "not met, below 70 %" },
    middle: { vi: "không đạt, từ 70 đến dưới 90 %", en: "not met, 70 to below 90 %" },
    near: { vi: "không đạt, từ 90 %", en: "not met, from 90 %" },
  },
  pointsPicture: { vi: "Điểm và hạng: {cluster}", en: "Points and ranks: {cluster}" },
  pointsDescription: {
    vi: "Mỗi thanh là một đơn vị, xếp theo hạng; các đoạn là điểm từng nhóm nội dung và điểm thưởng, đoạn gạch chéo là điểm còn để mở. Số liệu nằm ở bảng “{table}”.",
    en: "A bar for each unit, by rank; its parts are the points of each group and the bonus, the hatched part is what is still open. The figures are in the table “{table}”.",
  },
  openPoints: { vi: "còn để mở: chưa có số liệu hoặc chưa có điểm", en: "still open: no figure or no score yet" },
  upTo: { vi: "tối đa {max}", en: "at most {max}" },
  distancePicture: { vi: "Còn cách từng danh hiệu bao xa", en: "How far from each award" },
  distanceDescription: {
    vi: "Mỗi dòng là một đơn vị, mỗi cột là một danh hiệu, hình thức khen thưởng. Mỗi ô vuông là một điều kiện còn thiếu: càng nhiều ô càng xa. Số liệu nằm ở bảng “{table}”.",
    en: "A row for each unit, a column for each award. Each square is a condition still lacking: the more squares, the farther. The facts are in the table “{table}”.",
  },
  qualifies: { vi: "đủ điều kiện", en: "qualifies" },
  mustChange: { vi: "điều kiện chưa đạt", en: "condition not met" },
  needsEvidence: { vi: "điều kiện chưa đủ căn cứ", en: "condition without evidence" },
  lacking: { vi: "còn {count} điều kiện", en: "{count} conditions lacking" },
});
