import { isTextPlace, type Place } from "../../domain/place.js";

/** "registers/decisions.xlsx decisions A7", "plan/goals.csv:12". */
export function cellText(place: Place): string {
  return isTextPlace(place)
    ? `${place.file}:${place.line}`
    : [place.file, place.sheet, place.cell].filter(Boolean).join(" ");
}
