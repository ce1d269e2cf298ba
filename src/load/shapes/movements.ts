import { cite, group, id, list, text } from "../scalars.js";

/** movements.yaml: movements (phong trào thi đua) by theme, each with its words in the plan. */
export const movementsFile = group({
  movements: list(
    group({
      id: id.describe("Mã phong trào."),
      name: text.describe("Tên phong trào."),
      quote: text.describe("Nguyên văn câu nêu phong trào; phải có trong văn bản kế hoạch."),
      cite,
    }),
  ).describe("Các phong trào thi đua."),
}).meta({
  title: "Phong trào thi đua",
  description: "Các phong trào thi đua theo chuyên đề mà khen thưởng có thể dành cho.",
});
