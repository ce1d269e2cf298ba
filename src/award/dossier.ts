import type { Award } from "../domain/award.js";
import type { Cite } from "../domain/basis.js";
import type { DossierPaper } from "../domain/dossier-paper.js";
import type { CellPlace } from "../domain/place.js";
import type { DossierLine } from "../domain/registers/dossiers.js";
import { isDoubted, type RoundRegisters } from "../domain/registers.js";

/** How a dossier stands (hồ sơ): a paper that nobody entered is as open as one that is missing. */
export interface DossierState {
  readonly complete: boolean;
  readonly missing: readonly DossierPaper[];
  /** Bodies that were asked (hiệp y) and have not answered. */
  readonly awaited: readonly DossierLine[];
  /** Bodies that answered and do not agree, about which the council has to decide. */
  readonly against: readonly DossierLine[];
  readonly sources: readonly CellPlace[];
  readonly cite: Cite;
}

/** The dossier of a nominee for an award; undefined where no rule says what it needs, or no register is kept. */
export function dossierOf(registers: RoundRegisters, nominee: string, award: Award): DossierState | undefined {
  if (!award.dossier || !registers.kept.has("dossiers")) return undefined;
  const lines = registers.dossiers.filter((line) => line.nominee === nominee && line.award === award.id);
  const missing = award.dossier.papers.filter((paper) => {
    const own = lines.filter((line) => line.paper === paper);
    return !own.some((line) => line.isThere) || own.some((line) => !line.isThere && !line.consultation);
  });
  const awaited = lines.filter((line) => line.consultation && !line.isThere);
  const against = lines.filter((line) => line.consultation?.answer === "disagrees");
  return {
    complete:
      [missing, awaited, against].every((one) => one.length === 0) && !isDoubted(registers, "dossiers", nominee),
    missing,
    awaited,
    against,
    sources: lines.map((line) => line.place),
    cite: award.dossier.cite,
  };
}
