import JSZip from "jszip";
import type { IsoDate } from "../../domain/dates.js";

/** The earliest day that a zip can name. */
const ZIP_DAY = new Date("1980-01-01T00:00:00Z");

/**
 * The bytes of a packed Word document, the same at every run: the library puts the clock into the zip and the properties
 * and draws ids of relationships by lot. Ids become their place in their part, the properties carry the given day.
 */
export async function normalise(packed: Uint8Array, day: IsoDate): Promise<Uint8Array> {
  const parts = await partsOf(packed);
  const zip = new JSZip();
  for (const [name, text] of withDay(withFlatEnds(withBookmarks(withRelations(parts))), day))
    zip.file(name, text, { date: ZIP_DAY, createFolders: false });
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE", compressionOptions: { level: 9 } });
}

/** Texts by the names of their parts, in an order of their own; papers hold no pictures. */
type Parts = ReadonlyMap<string, string>;

async function partsOf(packed: Uint8Array): Promise<Parts> {
  const { files } = await JSZip.loadAsync(packed);
  const names = Object.keys(files)
    .filter((name) => files[name]?.dir === false)
    .sort();
  const texts = names.map(
    async (name): Promise<[string, string]> => [name, (await files[name]?.async("string")) ?? ""],
  );
  return new Map(await Promise.all(texts));
}

/** "word/_rels/document.xml.rels" tells the relationships of "word/document.xml", which names them by their ids. */
function withRelations(parts: Parts): Parts {
  const renamed = new Map(parts);
  for (const [name, text] of parts) {
    const owner = /^(.*)_rels\/(.*)\.rels$/.exec(name);
    if (!owner) continue;
    const ids = new Map<string, string>();
    for (const [, id = ""] of text.matchAll(/ Id="([^"]*)"/g)) ids.set(id, `rId${ids.size + 1}`);
    const rename = (pattern: RegExp) => (part: string) =>
      part.replaceAll(pattern, (_, head: string, id: string) => `${head}"${ids.get(id) ?? id}"`);
    renamed.set(name, rename(/( Id=)"([^"]*)"/g)(text));
    const own = `${owner[1]}${owner[2]}`;
    renamed.set(own, rename(/( r:\w+=)"([^"]*)"/g)(parts.get(own) ?? ""));
  }
  return renamed;
}

/** Bookmarks numbered through the document; the library gives every one the same number. */
function withBookmarks(parts: Parts): Parts {
  let count = 0;
  const numbered = (text: string) => {
    const open = new Map<string, number>();
    return text.replaceAll(
      /(<w:bookmark(Start|End)\b[^>]*? w:id=)"(\d+)"/g,
      (_, head: string, end: string, id: string) => {
        if (end === "Start") open.set(id, ++count);
        return `${head}"${open.get(id)}"`;
      },
    );
  };
  return new Map([...parts].map(([name, text]) => [name, numbered(text)]));
}

/** The paragraph in which the library ends a section has a line's height and after a full page would fill one of its own. */
function withFlatEnds(parts: Parts): Parts {
  const name = "word/document.xml";
  const flat = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>';
  const text = (parts.get(name) ?? "").replaceAll("<w:p><w:pPr><w:sectPr>", `<w:p><w:pPr>${flat}<w:sectPr>`);
  return new Map([...parts, [name, text]]);
}

function withDay(parts: Parts, day: IsoDate): Parts {
  const core = "docProps/core.xml";
  const dated = (parts.get(core) ?? "").replaceAll(
    /(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g,
    (_, head: string) => `${head}${day}T00:00:00Z`,
  );
  return new Map([...parts, [core, dated]]);
}
