import type { ColumnRole } from "../../domain/mapping.js";
import type { Period } from "../../domain/period.js";

/** What a heading says: the role of its column, and whether every word of it was understood. */
export interface Heading {
  readonly role: ColumnRole;
  readonly sure: boolean;
}

/** Role words, folded; the first group that has one decides, and in a group the longest wins. */
const vocabulary: readonly { readonly role: ColumnRole | "other"; readonly phrases: readonly string[] }[] = [
  { role: "index", phrases: ["stt", "tt", "so tt", "so thu tu"] },
  {
    role: "self",
    phrases: ["diem tu cham", "tu cham diem", "don vi tu cham", "tu cham", "diem don vi cham", "diem tu danh gia"],
  },
  { role: "max", phrases: ["diem chuan", "diem toi da", "thang diem"] },
  { role: "other", phrases: ["diem tham dinh", "diem cum", "diem khoi", "cum cham", "khoi cham", "tham dinh", "diem"] },
  {
    role: "other",
    phrases: [
      "so voi cung ky",
      "so cung ky",
      "so voi nam truoc",
      "so nam truoc",
      "so voi nam \\d{4}",
      "so nam \\d{4}",
      "tang giam",
      "chenh lech",
    ],
  },
  {
    role: "ratio",
    phrases: [
      "ty le th kh",
      "ti le th kh",
      "ty le thuc hien ke hoach",
      "thuc hien ke hoach %",
      "% thuc hien ke hoach",
      "th ke hoach",
      "th kh",
      "so voi ke hoach",
      "so ke hoach",
      "so voi kh",
      "so kh",
      "ty le dat",
      "dat ty le",
      "ty le hoan thanh",
      "muc do hoan thanh",
      "ty le thuc hien",
      "% thuc hien",
      "% ke hoach",
      "% kh",
      "% dat",
      "dat %",
      "ty le",
      "ti le",
      "%",
    ],
  },
  // Before the goal, whose word they contain.
  {
    role: "actual",
    phrases: ["ket qua thuc hien ke hoach", "tinh hinh thuc hien ke hoach", "thuc hien ke hoach"],
  },
  {
    role: "goal",
    phrases: [
      "chi tieu ke hoach",
      "chi tieu duoc giao",
      "chi tieu giao",
      "ke hoach duoc giao",
      "ke hoach giao",
      "ke hoach",
      "muc giao",
      "muc tieu",
      "kh giao",
      "kh",
    ],
  },
  {
    role: "actual",
    phrases: [
      "ket qua thuc hien",
      "kq thuc hien",
      "ket qua th",
      "kq th",
      "ket qua dat duoc",
      "uoc thuc hien",
      "so thuc hien",
      "thuc hien",
      "thuc te",
      "ket qua",
      "dat duoc",
      "uoc th",
      "uoc dat",
      "th",
    ],
  },
  { role: "measure", phrases: ["don vi tinh", "don vi do", "dvt", "don vi"] },
  {
    role: "name",
    phrases: [
      "noi dung chi tieu",
      "ten chi tieu",
      "chi tieu thi dua",
      "chi tieu",
      "noi dung thi dua",
      "noi dung",
      "hang muc",
      "tieu chi",
      "danh muc",
    ],
  },
  {
    role: "note",
    phrases: ["ghi chu", "minh chung", "tai lieu kem theo", "can cu", "nguyen nhan", "ly do", "giai trinh"],
  },
];

/** Words that change nothing about what a column holds. */
const fillers =
  /\b(luy ke|so tuyet doi|cua don vi|don vi|duoc|so lieu|bao cao|ky|trong|den het|den|het|ngay|chinh thuc|cac|tong|minh chung|can cu|thi dua|uoc|tai lieu|va|%|trieu dong|ty dong)\b|%/g;

type When = "wanted" | "previous" | "part" | "other" | "unsaid";

/** What a heading means, its words folded; undefined for one that no role fits, or of a period that is not asked for. */
export function readHeading(words: string, period: Period): Heading | undefined {
  const when = periodIn(words, period);
  const found = roleIn(words);
  // "Năm 2016" or "Cùng kỳ" alone: last year's result.
  if (!found) return when === "previous" && withoutPeriod(words) === "" ? { role: "base", sure: true } : undefined;
  if (found.role === "other") return undefined;
  const rest = withoutPeriod(words.replace(new RegExp(`\\b${found.phrase}\\b|${found.phrase}`), " "));
  const sure = rest === "" && !endsEarlier(words, period);
  if (when === "part" || when === "other") return undefined;
  if (when !== "previous") return { role: found.role, sure };
  return found.role === "actual" ? { role: "base", sure } : undefined;
}

/** "Đến 30/11/2017": a day before the month in which the period ends. */
function endsEarlier(words: string, period: Period): boolean {
  const month = /(?<!\d)\d{1,2} (\d{1,2}) 20\d\d(?!\d)/.exec(words)?.[1];
  return month !== undefined && Number(month) !== Number(period.to.slice(5, 7));
}

function roleIn(words: string): { readonly role: ColumnRole | "other"; readonly phrase: string } | undefined {
  for (const { role, phrases } of vocabulary) {
    const found = phrases
      .filter((phrase) => new RegExp(`(?<![a-z0-9])${phrase}(?![a-z0-9])`).test(words))
      .sort((a, b) => b.length - a.length)[0];
    if (found !== undefined) return { role, phrase: found };
  }
  return undefined;
}

const PARTS = /\b(\d{1,2} thang|quy (i{1,3}|iv|[1-4])|thang \d{1,2}|dau nam|cuoi nam)\b/;

/** The time a heading speaks of, seen from the round's period. */
function periodIn(words: string, period: Period): When {
  const [first, last] = [Number(period.from.slice(0, 4)), Number(period.to.slice(0, 4))];
  const isHalfYear = period.kind === "half_year";
  const part = PARTS.exec(words.replace(/\b12 thang\b/, "ca nam"))?.[0];
  if (part !== undefined && !(isHalfYear && part.startsWith("6 thang"))) return "part";
  if (isHalfYear && /\bca nam\b/.test(words)) return "other";
  const years = [...words.matchAll(/\b(20\d\d)\b/g)].map((match) => Number(match[1]));
  if (years.some((year) => year >= first && year <= last)) return "wanted";
  if (years.includes(first - 1) || /\b(nam truoc|cung ky)\b/.test(words)) return "previous";
  if (years.length > 0 || /\bnam (sau|toi)\b/.test(words)) return "other";
  return /\b(ca nam|nam nay|nam bao cao)\b/.test(words) ? "wanted" : "unsaid";
}

function withoutPeriod(words: string): string {
  return words
    .replace(/\b12 thang\b/g, " ")
    .replace(PARTS, " ")
    .replace(/\b(ca nam|cung ky|nam truoc|nam nay|nam bao cao|(nam )?20\d\d|nam)\b/g, " ")
    .replace(fillers, " ")
    .replace(/\b\d{1,2}\b/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** Roles without which a table says nothing: two columns for one of them are asked about. */
export function isEssential(role: ColumnRole): boolean {
  return role === "name" || role === "actual";
}
