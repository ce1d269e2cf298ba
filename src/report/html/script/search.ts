/**
 * One search for all listed tables: a row stays where it or the heading of its group holds the text. A table without any such
 * row, and its line in the contents, go with it, and pictures, which have no rows, step aside.
 */
export const searchScript = `
const said = document.getElementById("said");
const search = document.getElementById("search");
const box = document.getElementById("wanted");
const sections = [...document.querySelectorAll("section.listed")];
const pictures = [...document.querySelectorAll("section.drawn")];
const rowOf = (row, heading) => ({ row, ...foldedTexts([...(heading ? [heading] : []), ...row.cells]) });
const bodyOf = (body) => {
  const heading = body.querySelector("tr.group");
  return { heading, rows: [...body.rows].filter((row) => row !== heading).map((row) => rowOf(row, heading)) };
};
let read;
const readTables = () =>
  (read ??= sections.map((section) => ({ section, bodies: [...section.querySelectorAll("tbody")].map(bodyOf) })));
const hitsOf = (wanted) => {
  const rows = readTables().flatMap(({ bodies }) => bodies.flatMap((body) => body.rows));
  return { all: rows.length, hits: new Set(holding(rows, wanted)) };
};
const showOnly = (wanted) => {
  const { all, hits } = hitsOf(wanted);
  const isAll = plain(wanted) === "";
  for (const { section, bodies } of readTables()) {
    for (const { heading, rows } of bodies) {
      for (const row of rows) row.row.hidden = !hits.has(row);
      if (heading) heading.hidden = !rows.some((row) => hits.has(row));
    }
    section.hidden = !isAll && !bodies.some(({ rows }) => rows.some((row) => hits.has(row)));
  }
  for (const picture of pictures) picture.hidden = !isAll;
  for (const line of document.querySelectorAll("#contents li"))
    line.hidden = document.getElementById(decodeURIComponent(line.firstElementChild.hash.slice(1))).hidden;
  say(said, isAll ? said.dataset.all : said.dataset.some, { shown: counted(hits.size), all: counted(all) });
};
search.hidden = false;
search.addEventListener("submit", (event) => event.preventDefault());
box.addEventListener("input", () => showOnly(box.value));
showOnly(box.value);
`;
