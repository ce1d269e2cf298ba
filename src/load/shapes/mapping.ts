import { z } from "zod";
import { columnRoles } from "../../domain/mapping.js";
import { choice, expects, group, id, list, text, wholeNumber } from "../scalars.js";

const column = z.string(expects("column")).regex(/^[A-Z]{1,3}$/, expects("column"));

/** mapping.yaml: how single units write their reports, settled once by people (quy ước đọc báo cáo). */
export const mappingFile = group({
  mappings: list(
    group({
      unit: id.optional(),
      /** Name of one file; with `unit` it also says whose it is. */
      file: text.optional(),
      sheet: text.optional(),
      heading_row: wholeNumber.optional(),
      /** Column letters by what they hold. */
      columns: z.partialRecord(choice(columnRoles), column, expects("group")).optional(),
      /** A row's words, and the target they mean, or "skip". */
      names: z.record(z.string(), id, expects("group")).optional(),
    }),
  ),
});
