import type { Leaf } from "../domain/award.js";
import type { Cite } from "../domain/basis.js";
import type { IsoDate } from "../domain/dates.js";
import { Decimal } from "../domain/decimal.js";
import type { CellPlace } from "../domain/place.js";
import type { Ratio } from "../domain/ratio.js";

/** A value that is compared as a whole; of a list of texts each is an entry. */
export type SaidValue = Decimal | Ratio | string | boolean | readonly string[] | Leaf | Cite;

/** What rules or data say, as a tree: a value, or parts by their keys or ids. */
export interface Said {
  readonly value: SaidValue | undefined;
  readonly parts: ReadonlyMap<string, Said>;
  /** Its own name or label, where it has one. */
  readonly name: string | undefined;
  /** The day from which it holds, where it says one. */
  readonly from: IsoDate | undefined;
  readonly cite: Cite | undefined;
  /** The cell it was read from. */
  readonly place: CellPlace | undefined;
}

/** What says nothing by itself: examples are run, not compared; places move with every line; an id is the key. */
const SILENT = new Set(["id", "place", "sources", "raw", "examples", "voteExamples", "quotaExamples"]);

/** By what an entry of a list is known again: its id, else what of these it has. */
const IDENTITY = [
  "unit",
  "cluster",
  "nominee",
  "person",
  "target",
  "item",
  "column",
  "award",
  "scheme",
  "fact",
  "document",
  "paper",
  "number",
  "rank",
  "for",
  "signedBy",
] as const;

/** Lists whose order says nothing. */
const UNORDERED = new Set([
  "levels",
  "aliases",
  "areas",
  "for",
  "occasions",
  "doubledFor",
  "amends",
  "replaces",
  "papers",
]);

/** Between the parts of an identity. */
export const SEPARATOR = " · ";

type Fields = Readonly<Record<string, unknown>>;

/** Any value of the domain as what it says; undefined where it says nothing. */
function saidOf(value: unknown): Said | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "string" || typeof value === "boolean") return leaf(value);
  if (typeof value === "number") return leaf(new Decimal(value));
  if (value instanceof Decimal) return leaf(value);
  if (value instanceof Set) return leaf([...value].map(String));
  if (value instanceof Map) return branch({}, [...value]);
  if (Array.isArray(value)) return listed(value);
  const fields = value as Fields;
  if ("numerator" in fields) return leaf(value as Ratio);
  if ("basis" in fields && "document" in fields) return leaf(value as Cite);
  if ("fact" in fields && "by" in fields && "to" in fields)
    return { ...leaf(value as Leaf), name: textOf(fields["label"]) };
  if (Array.isArray(fields["of"]) && "kind" in fields) return branch({}, [[String(fields["kind"]), fields["of"]]]);
  if (fields["kind"] === "not") return branch({}, [["not", [fields["of"]]]]);
  return branch(
    fields,
    Object.entries(fields).filter(([key]) => !SILENT.has(key)),
  );
}

/** A tree from parts that were put together by hand. */
export function saidParts(parts: Readonly<Record<string, unknown>>): Said {
  return branch({}, Object.entries(parts));
}

function leaf(value: SaidValue): Said {
  return { value, parts: new Map(), name: undefined, from: undefined, cite: undefined, place: undefined };
}

function branch(fields: Fields, entries: readonly (readonly [string, unknown])[]): Said {
  const parts = entries.flatMap(([key, value]): [string, Said][] => {
    const said = saidOf(UNORDERED.has(key) && Array.isArray(value) ? [...value].sort() : value);
    return said ? [[key, said]] : [];
  });
  const { name, label, text, from, to, cite, place } = fields;
  return {
    value: undefined,
    parts: new Map(parts),
    name: textOf(name) ?? textOf(label) ?? textOf(text),
    // A period begins and ends; that is no day from which a rule holds.
    from: to === undefined ? textOf(from) : undefined,
    cite: cite as Cite | undefined,
    place: place as CellPlace | undefined,
  };
}

/** Texts are one value; things are parts, known again by what identifies them, the first, the second of those alike. */
function listed(values: readonly unknown[]): Said {
  if (values.length === 0) return branch({}, []);
  if (values.every(isScalar)) return leaf(values.map(String));
  if (values.every(isParagraph)) return leaf(values.map((one) => one.text ?? `{${one.name}}`));
  const seen = new Map<string, number>();
  return branch(
    {},
    values.map((one) => {
      const identity = identityOf(one);
      const count = (seen.get(identity) ?? 0) + 1;
      seen.set(identity, count);
      return [count === 1 && identity !== "" ? identity : `${identity}#${count}`, one] as const;
    }),
  );
}

function isParagraph(value: unknown): value is { readonly text?: string; readonly name?: string } {
  const { kind, text, name } = (value ?? {}) as Fields;
  return typeof kind === "string" && (typeof text === "string" || (kind === "block" && typeof name === "string"));
}

function identityOf(value: unknown): string {
  const fields = value as Fields;
  if (isScalar(fields["id"])) return String(fields["id"]);
  return IDENTITY.map((key) => fields[key])
    .filter((one) => isScalar(one) || (Array.isArray(one) && one.every(isScalar)))
    .join(SEPARATOR);
}

function isScalar(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number" || value instanceof Decimal;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
