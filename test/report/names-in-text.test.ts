import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nameMask } from "../../src/report/names-in-text.js";

const persons = [
  { id: "CN-1", name: "Nguyễn Văn Hùng" },
  { id: "CN-2", name: "Trần Thị Hòa" },
  { id: "CN-3", name: "Lê Minh Đức" },
  { id: "CN-4", name: "Lê Minh Đức" },
  { id: "CN-5", name: "Nguyễn An Minh" },
  { id: "HO-1", name: "Hộ ông Lâm Văn Tư (minh họa)" },
  { id: "HO-2", name: "Hộ Sáu" },
  { id: "CN-6", name: "Danh Sol" },
];
const kept = ["Huyện An Minh", "An Minh", "Trường Trung học Lê Minh Đức", "Huân chương Hồ Chí Minh"];
const mask = nameMask(persons, kept);

describe("a text without the names of persons", () => {
  test.each([
    ["a name becomes the id", "Nguyễn Văn Hùng: Lao động tiên tiến", "CN-1: Lao động tiên tiến"],
    ["in capitals too", "ông NGUYỄN VĂN HÙNG, chuyên viên", "ông CN-1, chuyên viên"],
    ["and in small letters, where it has three words", "nguyễn văn hùng", "CN-1"],
    ["with letters and marks apart", "Nguyễn Văn Hùng".normalize("NFD"), "CN-1"],
    ["with the mark on the other vowel", "bà Trần Thị Hoà đã nhận", "bà CN-2 đã nhận"],
    ["with spaces of any kind and number", "Nguyễn  Văn\u00a0Hùng, Trần Thị Hòa", "CN-1, CN-2"],
    ["of a household with what comes before it", "Hộ ông Lâm Văn Tư: Gia đình văn hóa", "HO-1: Gia đình văn hóa"],
    ["as the register writes it, note and all", "Hộ ông Lâm Văn Tư (minh họa)", "HO-1"],
    ["and without", "thăm ông Lâm Văn Tư", "thăm ông HO-1"],
    ["a name of several is nobody's id", "Lê Minh Đức được khen", "… được khen"],
    ["two words of a name are a part of it", "anh Văn Hùng, chị Thị Hòa", "anh …, chị …"],
    ["a name made of parts of names is hidden too", "Trần Thị Hòa và Nguyễn Văn Tư", "CN-2 và …"],
    ["a name of one word is found only alone", "Hộ Sáu", "HO-2"],
    ["and else may be any word", "ngày mùng Sáu", "ngày mùng Sáu"],
    ["two words without capitals are prose", "danh sol là hai chữ; văn hùng hồn", "danh sol là hai chữ; văn hùng hồn"],
    ["with capitals they are a name", "bà Danh Sol", "bà CN-6"],
    ["a comma parts two names", "Văn, Hùng", "Văn, Hùng"],
    ["a collective called after somebody stays", "Trường Trung học Lê Minh Đức", "Trường Trung học Lê Minh Đức"],
    ["a district stays", "UBND Huyện An Minh", "UBND Huyện An Minh"],
    ["but not within the longer name of a person", "bà Nguyễn An Minh, Huyện An Minh", "bà CN-5, Huyện An Minh"],
    ["a text without names is the same text", "Thu ngân sách (tỷ đồng)", "Thu ngân sách (tỷ đồng)"],
    ["and so is an empty one", "", ""],
  ])("%s", (_why, text, expected) => expect(mask(text)).toBe(expected));

  test("whoever stands wherever among other words, no two words of the name are left", () => {
    const word = fc.constantFrom("quyết định", "ngày 20/01/2017", "Huyện An Minh", "đề nghị;", "(đạt)", "–", "Ông");
    const prose = fc.array(word, { maxLength: 4 }).map((some) => some.join(" "));
    const spelt = fc.constantFrom<(name: string) => string>(
      (name) => name,
      (name) => name.toUpperCase(),
      (name) => name.normalize("NFD"),
      (name) => name.replaceAll(" ", "  "),
    );
    const [hung, hoa] = persons.map(({ name }) => name);
    fc.assert(
      fc.property(prose, prose, spelt, fc.constantFrom(hung ?? "", hoa ?? ""), (before, behind, write, name) => {
        const seen = mask(`${before} ${write(name)} ${behind}`)
          .normalize("NFC")
          .toLowerCase()
          .replace(/\s+/g, " ");
        const parts = name.toLowerCase().split(" ");
        expect(parts.slice(1).filter((part, at) => seen.includes(`${parts[at]} ${part}`))).toEqual([]);
        expect(seen).toMatch(/cn-[12]/);
      }),
    );
  });
});
