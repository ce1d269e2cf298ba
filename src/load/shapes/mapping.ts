import { z } from "zod";
import { columnRoles } from "../../domain/mapping.js";
import { type LineRegister, lineRegisters } from "../../domain/registers.js";
import { choice, expects, group, id, list, record, someKeys, text, wholeNumber } from "../scalars.js";

const column = z.string(expects("column")).regex(/^[A-Z]{1,3}$/, expects("column"));

/** mapping.yaml: how single reports and lists are written, settled once by people (quy ước đọc báo cáo, danh sách). */
export const mappingFile = group({
  mappings: list(
    group({
      unit: id.optional(),
      /** Name of one file; with `unit` it also says whose it is. */
      file: text.optional(),
      sheet: text.optional(),
      heading_row: wholeNumber.optional(),
      /** Column letters by what they hold. */
      columns: someKeys(columnRoles, column).optional(),
      /** A row's words, and the target they mean, or "skip". */
      names: record(z.string(), id).optional(),
    }),
  ).default([]),
  /** How lists that are read as registers are written, such as the award lists of earlier years. */
  registers: list(
    group({
      register: choice(lineRegisters as [LineRegister, ...LineRegister[]]),
      file: text.optional(),
      sheet: text.optional(),
      heading_row: wholeNumber.optional(),
      /** Column letters by the register's column. */
      columns: record(id, column).optional(),
      /** What a column says on every line where the list is silent, as people write it. */
      values: record(id, text).optional(),
      /** A nominee's words in the list, and the id they mean, or "skip". */
      nominees: record(z.string(), text).optional(),
    }),
  ).default([]),
});
