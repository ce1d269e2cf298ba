/** The part of docs/performance.md that nobody measures: what reaching the bounds that are missed would cost. */
export const rest = `## What the rest would cost

Unpacking 300 workbooks takes less than it takes to load the rules, and reading their cells about twice as long as that. An evaluation does
far more with them than a reader: it holds 39 figures of each unit against goals, ranks and awards, and says how sure first place is.

- **How sure first place is** takes about four tenths of an evaluation: every assumed weight is moved step by step and every unit scored anew.
  Scoring only what a weight moves would save much of it, at the price of a second way to add up points.
- **Decimals of any length** take about a quarter by themselves, and make much of the memory that is soon given back. A type of our own with whole numbers of the
  machine where they suffice should be faster (not tried); decimal.js is what everybody has tried.
- **Rules** are read from YAML at every start, about 0.8 s. Keeping them compiled would need a file that may be older than the rules.
- **Memory** of one round grows with its units because ranks, awards across clusters and every table are held until the last file is written, each cell with what a page
  explains of it. A country is many rounds: a batch holds one at a time. For one round of 12,000 units under 300 MB readings would have to lie on disk, clusters be
  evaluated one after another, and tables be written row by row: another way through \`cli\`, \`award\` and \`report\`. This has not been done.
`;
