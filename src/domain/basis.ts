/**
 * How surely a rule is known (độ tin cậy của căn cứ), from strong to weak.
 *
 * `read`: the provision's own words were seen. `quoted`: seen as a quotation. `secondary`: a source describes or applies
 * it. `analogy`: another place or year. `memory`: general knowledge. `assumption`: our own choice.
 */
export const bases = ["read", "quoted", "secondary", "analogy", "memory", "assumption"] as const;
export type Basis = (typeof bases)[number];

/** Where a rule comes from: the document, the provision in it, and how surely. */
export interface Cite {
  /** Id in the register of documents. */
  readonly document: string;
  /** Điều, khoản, điểm; undefined where the whole document is meant. */
  readonly provision?: string | undefined;
  readonly basis: Basis;
  /** Where it was found when that is not the document itself; for an analogy, whose practice. */
  readonly seenIn?: string | undefined;
  /** The day somebody last compared it with its source. */
  readonly checked?: string | undefined;
  readonly note?: string | undefined;
}

function weakerBasis(a: Basis, b: Basis): Basis {
  return bases.indexOf(a) >= bases.indexOf(b) ? a : b;
}

/** The weakest of several; `read` where there is none, since nothing weak was used. */
export function weakestBasis(all: readonly Basis[]): Basis {
  return all.reduce(weakerBasis, "read");
}

/** A result that rests on less than `quoted` says so wherever it is shown. */
export function needsConfirming(basis: Basis): boolean {
  return bases.indexOf(basis) > bases.indexOf("quoted");
}
