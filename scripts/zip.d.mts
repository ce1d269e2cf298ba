/** A part of a zip; a text is written as UTF-8. `size` and `crc` may lie, `method` 0 stores. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array | Iterable<string>;
  readonly method?: number;
  readonly size?: number;
  readonly crc?: number;
  readonly flags?: number;
  /** Written as large archives write it. */
  readonly large?: boolean;
}

export function zip(parts: Iterable<ZipPart>): Uint8Array;
