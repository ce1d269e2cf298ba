/**
 * A column's heading becomes a button: rising, falling, and back to the first order. Numbers go by their exact decimals and
 * stand before words; empty cells come last either way. Rows never leave their group.
 */
export const sortScript = `
const collator = new Intl.Collator("vi", { numeric: true });
const firstOrders = new Map();
const rowsOf = (body) => [...body.rows].filter((row) => !row.classList.contains("group"));
const keyOf = (cell) => {
  const text = cell.textContent.trim();
  const { number } = cell.dataset;
  return { text, number: number === undefined ? undefined : number || text };
};
const scaled = (number, places) => {
  const [whole, fraction = ""] = number.split(".");
  return BigInt(whole + fraction.padEnd(places, "0"));
};
const exactly = (a, b) => {
  const places = Math.max(...[a, b].map((number) => (number.split(".")[1] ?? "").length));
  const [first, second] = [scaled(a, places), scaled(b, places)];
  return first < second ? -1 : first > second ? 1 : 0;
};
const compare = (a, b, way) => {
  if (a.text === "" || b.text === "") return (a.text === "") - (b.text === "");
  if ((a.number === undefined) !== (b.number === undefined)) return a.number === undefined ? 1 : -1;
  return way * (a.number === undefined ? collator.compare(a.text, b.text) : exactly(a.number, b.number));
};
const sortBy = (table, at, way) => {
  for (const body of table.tBodies) {
    if (!firstOrders.has(body)) firstOrders.set(body, rowsOf(body));
    const rows = firstOrders.get(body).map((row) => ({ row, key: keyOf(row.cells[at]) }));
    if (way !== 0) rows.sort((a, b) => compare(a.key, b.key, way));
    body.append(...rows.map(({ row }) => row));
  }
};
const heard = document.getElementById("heard");
const ways = { none: "ascending", ascending: "descending", descending: "none" };
for (const heading of document.querySelectorAll("table[data-sorts] th[scope=col]")) {
  if (heading.textContent === "") continue;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "sort";
  button.append(...heading.childNodes);
  heading.append(button);
  heading.setAttribute("aria-sort", "none");
  button.addEventListener("click", () => {
    const table = heading.closest("table");
    const way = ways[heading.getAttribute("aria-sort")];
    for (const other of table.querySelectorAll("[aria-sort]")) other.setAttribute("aria-sort", "none");
    heading.setAttribute("aria-sort", way);
    sortBy(table, Number(heading.dataset.at), { none: 0, ascending: 1, descending: -1 }[way]);
    say(heard, heard.dataset[way], { column: button.textContent });
  });
}
`;
