import { z } from "zod";
import { date, expects, group, list, record, sentence, text } from "../scalars.js";

/** accepted.yaml: findings of `thidua check` that were reviewed and may stand (phát hiện đã xem và chấp nhận). */
export const acceptedFile = group({
  accepted: list(
    group({
      code: z.string(expects("finding_code")).regex(/^TD\d{3}$/, expects("finding_code")),
      /** As the finding names its file; left out where it names none. */
      file: text.optional(),
      /** What the finding says, as `thidua check --format json` writes it. */
      args: record(z.string(), z.string(expects("text"))).default({}),
      reason: sentence,
      /** Who accepted it, and on which day. */
      by: text,
      on: date,
    }),
  ),
});
