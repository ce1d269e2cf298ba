import { describe, expect, test } from "vitest";
import { kindNames } from "../../src/domain/report-kinds.js";
import type { ReportTable } from "../../src/report/document.js";
import { documentsOf } from "../../src/report/papers/documents.js";
import { roundResult } from "../helpers/round-result.js";

const example = new URL("../../examples/kien-giang-2017", import.meta.url).pathname;

/** Columns whose numbers only count the lines above. */
const isOrder = (title: string) => title === "TT";

describe("every number that is shown says what stands behind it", async () => {
  const result = await roundResult(example);
  test.each(kindNames)("in %s", (kind) => {
    const documents = [...documentsOf(kind, { result, lang: "vi", shown: undefined }).values()];
    const tables = documents.flatMap(({ tables: own, paper }): readonly ReportTable[] => [
      ...own,
      ...(paper?.text ?? []).flatMap((block) => (block.kind === "table" ? [block.table] : [])),
    ]);
    const silent = tables.flatMap(({ id, columns, rows }) =>
      rows.flatMap((row) =>
        row.flatMap(({ text, number, explained }, at) => {
          const title = columns[at]?.title ?? "";
          const isShown = number !== undefined && text !== "" && !isOrder(title);
          return isShown && (explained?.() ?? []).length === 0 ? [`${id}: ${title}: ${text}`] : [];
        }),
      ),
    );
    expect(silent).toEqual([]);
  });
});
