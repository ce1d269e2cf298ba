/** Text as a search compares it, with its accents and without; counts and sentences as the reader's language writes them. */
export const foldScript = String.raw`
const lang = document.documentElement.lang;
const plain = (text) => text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
const bare = (text) => plain(text).normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
const counted = (count) => new Intl.NumberFormat(lang).format(count);
const say = (output, sentence, values) => {
  output.textContent = sentence.replace(/\{(\w+)\}/g, (_, name) => values[name]);
};
`;
