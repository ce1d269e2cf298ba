import { closest } from "../../domain/closest.js";
import type { Decimal } from "../../domain/decimal.js";
import { type Finding, finding } from "../../domain/finding.js";
import { type Place, placeText } from "../../domain/place.js";
import type { Target } from "../../domain/target.js";
import type { Entry } from "./entries.js";

/** What can be referred to, in the words of the findings. */
export type Kind =
  | "document"
  | "measure"
  | "target"
  | "unit"
  | "cluster"
  | "scheme"
  | "award"
  | "fact"
  | "item"
  | "movement"
  | "paper";

/** Collects findings while the plan is put together, and remembers where each id was first used. */
export class BuildContext {
  readonly findings: Finding[] = [];

  /** `inDoubt`: kinds of which a file could not be used; what refers to them is not called missing. */
  constructor(private readonly inDoubt: (kind: Kind) => boolean) {}

  /** Whether a file of that kind could not be used, so that nothing of it is called missing. */
  isInDoubt(kind: Kind): boolean {
    return this.inDoubt(kind);
  }

  private readonly firstUse = new Map<string, Place>();

  /** True when the id is new among its kind; a second use becomes a finding. */
  claim(kind: Kind, id: string, place: Place): boolean {
    const key = `${kind} ${id}`;
    const first = this.firstUse.get(key);
    if (!first) {
      this.firstUse.set(key, place);
      return true;
    }
    this.findings.push(finding("TD107", place, { kind, id, first: placeText(first) }));
    return false;
  }

  /** What the entries of a kind become, by their ids; of two with one id the first counts. */
  collect<Value extends { readonly id: string }, File, Made>(
    kind: Kind,
    entries: readonly Entry<File, Value>[],
    make: (entry: Entry<File, Value>) => Made,
  ): ReadonlyMap<string, Made> {
    const first = entries.filter(({ value, at }) => this.claim(kind, value.id, at("id")));
    return new Map(first.map((entry) => [entry.value.id, make(entry)]));
  }

  /** A reference to something that must exist. */
  expect(kind: Kind, id: string, known: { has(id: string): boolean; keys(): Iterable<string> }, place: Place): boolean {
    if (known.has(id) || this.inDoubt(kind)) return true;
    this.findings.push(finding("TD108", place, { kind, id, suggestion: closest(id, known.keys()) }));
    return false;
  }

  /** A goal lies where results of its target are to be expected; "3.200" for three thousand two hundred does not. */
  expectPlausible(target: Target | undefined, goal: Decimal, place: Place): void {
    const [low, high] = target?.plausible ?? [];
    if (!target || !low || !high || (goal.gte(low) && goal.lte(high))) return;
    const args = { goal: goal.toFixed(), target: target.name, low: low.toFixed(), high: high.toFixed() };
    this.findings.push(finding("TD126", place, args));
  }
}
