import type { Unit } from "../../domain/unit.js";

/** How a letter names the unit it is for: a district is written to by its people's committee. */
export function addresseeOf({ level, name }: Unit): string {
  const isTerritory = level === "province" || level === "district" || level === "commune";
  return isTerritory ? `Ủy ban nhân dân ${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
}
