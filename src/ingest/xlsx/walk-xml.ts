import { TextDecoder } from "node:util";
import { Unreadable } from "../workbook/limits.js";
import { type XmlListener, XmlTokenizer } from "./xml-tokenizer.js";
import type { Chunks } from "./zip.js";

/** Walk the XML of a part, whatever its encoding; throws Unreadable. */
export async function walkXml(chunks: Chunks, listener: XmlListener): Promise<void> {
  const tokens = new XmlTokenizer(listener);
  let decoder: TextDecoder | "utf-8" | undefined;
  const take = (chunk: Uint8Array) => {
    decoder ??= decoderFor(chunk);
    tokens.write(decoder === "utf-8" ? chunk : Buffer.from(decoder.decode(chunk, { stream: true })));
  };
  // What is at hand is not waited for: a workbook has a dozen small parts.
  if (Symbol.iterator in chunks) for (const chunk of chunks) take(chunk);
  else for await (const chunk of chunks) take(chunk);
  tokens.finish();
}

/** By the byte-order mark, by the zero bytes of UTF-16, else by the encoding that the XML declaration names. */
function decoderFor(bytes: Uint8Array): TextDecoder | "utf-8" {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return new TextDecoder("utf-16le");
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return new TextDecoder("utf-16be");
  const head = Buffer.from(bytes.subarray(0, 200)).toString("latin1");
  const declared = /^<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(head)?.[1]?.toLowerCase() ?? "utf-8";
  if (declared === "utf-8" || declared === "us-ascii") return "utf-8";
  try {
    return new TextDecoder(declared);
  } catch {
    throw new Unreadable("damaged");
  }
}

/** `_x0041_` stands for a character that XML cannot hold. */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
