import { basis, date, group, id, list, sentence, text } from "../scalars.js";

/** documents.yaml: the register of documents (văn bản). */
export const documentsFile = group({
  documents: list(
    group({
      id: id.describe("Mã văn bản, để nơi khác dẫn."),
      kind: text.describe("Loại văn bản, như Luật, Nghị định, Quyết định, Kế hoạch."),
      number: text.optional().describe("Số và ký hiệu, như 11/2015/QĐ-UBND; không ghi khi chưa biết."),
      name: sentence.describe("Trích yếu, tên gọi."),
      issuer: text.optional().describe("Cơ quan ban hành."),
      issued: date.optional().describe("Ngày ban hành."),
      in_force: date.optional().describe("Ngày bắt đầu có hiệu lực; không ghi khi chưa biết."),
      until: date.optional().describe("Ngày cuối còn hiệu lực; không ghi khi vẫn còn hoặc chưa biết."),
      overtaken: group({
        by: id.describe("Mã văn bản cấp trên đó."),
        from: date.describe("Từ ngày nào."),
      })
        .optional()
        .describe("Văn bản cấp trên có thể đã thay tiêu chuẩn của văn bản này, dù văn bản này chưa được sửa."),
      amends: list(id).default([]).describe("Mã những văn bản mà văn bản này sửa đổi, bổ sung."),
      replaces: list(id).default([]).describe("Mã những văn bản mà văn bản này thay thế."),
      basis: basis.describe("Mức độ tin cậy của các thông tin về văn bản này."),
      seen_in: text
        .optional()
        .describe("Nơi đã thấy, khi không phải chính văn bản; phải ghi với quoted, secondary, analogy."),
      note: sentence.optional().describe("Ghi chú: điều gì chắc, điều gì chưa."),
    }),
  ).describe("Các văn bản."),
}).meta({ title: "Sổ văn bản", description: "Các văn bản mà kế hoạch, tiêu chuẩn và căn cứ dẫn đến." });
