import type { TextPlace } from "../../domain/place.js";
import type { Shaped } from "../parse-shape.js";
import type { Path } from "../yaml-source.js";

/** An entry (mục) of the list that a file of rules holds. */
export interface Entry<File, Value> {
  readonly file: File;
  readonly value: Value;
  /** The place of something in the entry. */
  at(...path: Path): TextPlace;
}

/** The entries of a shelf's files, all in one list. */
export function entriesOf<Key extends string, File extends Readonly<Record<Key, readonly unknown[]>>>(
  shelf: readonly Shaped<File>[],
  key: Key,
): readonly Entry<File, File[Key][number]>[] {
  return shelf.flatMap(({ source, value: file }) =>
    file[key].map((value, index) => ({ file, value, at: (...path: Path) => source.place([key, index, ...path]) })),
  );
}
