import { foldScript } from "../html/script/fold.js";

/**
 * One search for all entries: an entry stays where it or the heading above it holds the text. Parts of which no entry stays go
 * with them, and their lines of the contents; a link to what is hidden shows everything again.
 */
const searchScript = `
const said = document.getElementById("said");
const search = document.getElementById("search");
const box = document.getElementById("wanted");
const parts = [...document.querySelectorAll("section")];
const rowsAlone = (part) => [...part.querySelectorAll("tbody tr")].filter((row) => !row.closest("article"));
const headingOf = (entry) => entry.closest("section").querySelector("h2, h3");
let read;
const readEntries = () =>
  (read ??= [...document.querySelectorAll("article"), ...rowsAlone(document)].map((entry) => ({
    entry,
    ...foldedTexts([entry, headingOf(entry)]),
  })));
const showOnly = (wanted) => {
  const entries = readEntries();
  const hits = new Set(holding(entries, wanted));
  const isAll = plain(wanted) === "";
  for (const one of entries) one.entry.hidden = !hits.has(one);
  for (const part of parts) {
    const own = [...part.querySelectorAll("article"), ...rowsAlone(part)];
    part.hidden = !isAll && !own.some((entry) => !entry.hidden);
  }
  for (const line of document.querySelectorAll("#contents li"))
    line.hidden = document.getElementById(line.querySelector("a").hash.slice(1)).closest("[hidden]") !== null;
  say(said, isAll ? said.dataset.all : said.dataset.some, { shown: counted(hits.size), all: counted(entries.length) });
};
const showLinked = () => {
  const linked = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!linked?.closest("[hidden]")) return;
  box.value = "";
  showOnly("");
  linked.scrollIntoView();
};
search.hidden = false;
search.addEventListener("submit", (event) => event.preventDefault());
box.addEventListener("input", () => showOnly(box.value));
addEventListener("hashchange", showLinked);
showOnly(box.value);
`;

/** What runs in the annex. */
export const rulebookScript = `(() => {
"use strict";
${foldScript}${searchScript}})();`;
