import { isChoice } from "../../domain/register.js";
import type { RegisterRow } from "../../domain/register-reading.js";
import { papers, type Receipt } from "../../domain/registers/received.js";

/** The lines of `received` as papers that were due or came in. */
export function receiptsOf(rows: readonly RegisterRow[]): readonly Receipt[] {
  return rows.flatMap(({ values, place }): Receipt[] => {
    const [unit, paper] = [values.get("unit"), values.get("paper")];
    if (unit === undefined || !isChoice(papers, paper)) return [];
    return [
      {
        unit,
        paper,
        due: values.get("due"),
        received: values.get("received"),
        letter: values.get("letter"),
        letterDate: values.get("letter_date"),
        file: values.get("file"),
        place,
      },
    ];
  });
}
