import type { WorkbookKind } from "../../domain/file-reading.js";
import type { ReadProblem } from "./limits.js";

/** What a file is by its content, never by its name. A zip must be opened to know more. */
export type FileKind = { readonly kind: "zip" | "xls" | "text" } | { readonly problem: ReadProblem };

const magics: readonly { readonly bytes: string; readonly at?: number; readonly problem: ReadProblem }[] = [
  { bytes: "%PDF", problem: "pdf" },
  { bytes: "{\\rtf", problem: "word_document" },
  { bytes: "\x89PNG", problem: "picture" },
  { bytes: "\xff\xd8\xff", problem: "picture" },
  { bytes: "GIF8", problem: "picture" },
  { bytes: "II*\0", problem: "picture" },
  { bytes: "MM\0*", problem: "picture" },
  { bytes: "RIFF", problem: "picture" },
  { bytes: "BM", problem: "picture" },
  { bytes: "ftyp", at: 4, problem: "picture" },
  { bytes: "Rar!", problem: "archive" },
  { bytes: "7z\xbc\xaf", problem: "archive" },
  { bytes: "\x1f\x8b", problem: "archive" },
];

/** Excel's lock file ~$name.xlsx: the length of a name, the name, and padding, always of this size. */
const LOCK_FILE = 165;

export function fileKind(bytes: Uint8Array): FileKind {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  if (bytes.length === 0 || /^\0+$/.test(head)) return { problem: "empty_file" };
  if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) return { kind: "zip" };
  if (head.startsWith("\xd0\xcf\x11\xe0")) return compoundKind(bytes);
  const magic = magics.find((one) => head.startsWith(one.bytes, one.at ?? 0) && !isLikelyText(one.bytes, head));
  if (magic) return { problem: magic.problem };
  if (bytes.length === LOCK_FILE && (bytes[0] ?? 0) <= 54) return { problem: "lock_file" };
  // Without zero bytes the markup reads the same in UTF-8 and UTF-16.
  const markup = head
    .replaceAll("\0", "")
    .replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "")
    .trimStart()
    .toLowerCase();
  if (/<(html|table|!doctype html|meta|head|body)\b/.test(markup) && markup.startsWith("<"))
    return { problem: "web_page" };
  if (markup.startsWith("mime-version:")) return { problem: "web_page" };
  if (markup.startsWith("<?xml"))
    return {
      problem: markup.includes("excel.sheet") || markup.includes("<workbook") ? "xml_spreadsheet" : "not_a_workbook",
    };
  // JSON, source code: text, but no table.
  if (/^[[{]/.test(markup)) return { problem: "plain_text" };
  return { kind: "text" };
}

/** "BM" and "RIFF" may also begin a text. */
function isLikelyText(magic: string, head: string): boolean {
  return magic.length === 2 && !head.slice(0, 64).includes("\0");
}

/** An OLE container: an old workbook, a locked one, or an old paper; known by the names of its streams. */
function compoundKind(bytes: Uint8Array): FileKind {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (stream: string) => {
    const name = Buffer.from(`${stream}\0`, "utf16le");
    for (let at = buffer.indexOf(name); at >= 0; at = buffer.indexOf(name, at + 1)) if (at % 128 === 0) return true;
    return false;
  };
  if (holds("EncryptedPackage")) return { problem: "encrypted" };
  if (holds("Workbook") || holds("Book")) return { kind: "xls" };
  if (holds("WordDocument")) return { problem: "word_document" };
  if (holds("PowerPoint Document")) return { problem: "presentation" };
  return { problem: "not_a_workbook" };
}

/** What a zip is by the names of its parts; the type of an OpenDocument stands in a part of its own. */
export function zipKind(names: readonly string[], mimetype: string): { readonly kind: WorkbookKind } | FileKind {
  const has = (name: string) => names.includes(name);
  if (has("xl/workbook.bin")) return { kind: "xlsb" };
  if (mimetype.startsWith("application/vnd.oasis.opendocument.spreadsheet")) return { kind: "ods" };
  if (mimetype.startsWith("application/vnd.oasis.opendocument.presentation")) return { problem: "presentation" };
  if (mimetype.startsWith("application/vnd.oasis.opendocument")) return { problem: "word_document" };
  if (has("word/document.xml")) return { problem: "word_document" };
  if (has("ppt/presentation.xml")) return { problem: "presentation" };
  if (has("[content_types].xml") || has("_rels/.rels") || has("xl/workbook.xml")) return { kind: "xlsx" };
  return { problem: "archive" };
}
