import { z } from "zod";
import { date, expects, group, list, record, sentence, text } from "../scalars.js";

/** accepted.yaml: findings of `thidua check` that were reviewed and may stand (phát hiện đã xem và chấp nhận). */
export const acceptedFile = group({
  accepted: list(
    group({
      code: z
        .string(expects("finding_code"))
        .regex(/^TD\d{3}$/, expects("finding_code"))
        .describe("Mã phát hiện, như TD133."),
      file: text
        .optional()
        .describe("Tệp mà phát hiện nêu, như lệnh check viết; bỏ trống khi phát hiện không nêu tệp."),
      args: record(z.string(), z.string(expects("text")))
        .default({})
        .describe("Phát hiện nói gì, như thidua check --format json viết ở args."),
      reason: sentence.describe("Vì sao chấp nhận."),
      by: text.describe("Ai chấp nhận."),
      on: date.describe("Chấp nhận ngày nào."),
    }),
  ).describe("Các phát hiện của lệnh check đã xem và chấp nhận."),
});
