import { isTextPlace, type Place } from "../../domain/place.js";

/** "registers/decisions.xlsx decisions A7", "plan/goals.csv:12". */
export function cellText(place: Place): string {
  return isTextPlace(place) ? `${place.file}:${place.line}` : `${sheetText(place)} ${place.cell}`.trim();
}

/** Several cells, those of one sheet together: "reports/a.xlsx Biểu 01 E5, E6; registers/facts.xlsx facts C4". */
export function cellsText(places: readonly Place[]): string {
  const bySheet = new Map<string, string[]>();
  for (const place of places) {
    const [sheet, cell] = isTextPlace(place) ? [cellText(place), ""] : [sheetText(place), place.cell];
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), ...(cell === "" ? [] : [cell])]);
  }
  return [...bySheet].map(([sheet, cells]) => `${sheet} ${cells.join(", ")}`.trim()).join("; ");
}

function sheetText({ file, sheet }: { readonly file: string; readonly sheet: string }): string {
  return [file, sheet].filter(Boolean).join(" ");
}
