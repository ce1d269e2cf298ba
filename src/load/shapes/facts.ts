import { factTypes } from "../../domain/fact.js";
import { boolean, choice, group, id, list, sentence, text } from "../scalars.js";
import { nomineeKind } from "./choices.js";

const factType = choice(factTypes, {
  boolean: "có hoặc không",
  count: "số đếm",
  share: "tỷ lệ, viết 0.7 là 70 %",
  choice: "một trong các lựa chọn ở choices",
});

/** facts.yaml: the facts that forms ask for. */
export const factsFile = group({
  facts: list(
    group({
      id: id.describe("Mã dữ kiện, để tiêu chuẩn dùng."),
      name: sentence.describe("Dữ kiện, viết như biểu mẫu hỏi."),
      type: factType.describe("Kiểu giá trị."),
      choices: list(
        group({
          id: id.describe("Mã lựa chọn."),
          name: text.describe("Lựa chọn như in trong biểu mẫu."),
        }),
      )
        .prefault([])
        .describe("Các lựa chọn, với kiểu choice."),
      for: list(nomineeKind)
        .default(["collective"])
        .describe("Dữ kiện nói về đối tượng nào; biểu mẫu của đơn vị chỉ hỏi điều nói về tập thể."),
      form: boolean.default(true).describe("Ghi false để biểu mẫu của đơn vị không hỏi; vẫn ghi được trong sổ facts."),
    }),
  ).describe("Các dữ kiện."),
}).meta({ title: "Dữ kiện", description: "Những dữ kiện mà biểu mẫu và sổ facts hỏi, để xét tiêu chuẩn." });
