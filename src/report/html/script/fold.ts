/**
 * Text as a search compares it, with its accents and without, and what holds it: accents count only where they were typed and
 * found; counts and sentences as the reader's language writes them.
 */
export const foldScript = String.raw`
const lang = document.documentElement.lang;
const plain = (text) => text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
const bare = (text) => plain(text).normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
const foldedTexts = (elements) => {
  const texts = elements.map((one) => one.textContent);
  return { plain: texts.map(plain).join("\n"), bare: texts.map(bare).join("\n") };
};
const holding = (entries, wanted) => {
  const exact = entries.filter((one) => one.plain.includes(plain(wanted)));
  const hasAccents = plain(wanted) !== bare(wanted);
  return hasAccents && exact.length > 0 ? exact : entries.filter((one) => one.bare.includes(bare(wanted)));
};
const counted = (count) => new Intl.NumberFormat(lang).format(count);
const say = (output, sentence, values) => {
  output.textContent = sentence.replace(/\{(\w+)\}/g, (_, name) => values[name]);
};
`;
