/** The part of docs/performance.md that nobody measures: what reaching the bounds that are missed would cost. */
export const rest = `## What the rest would cost

Reading the workbooks holds its bounds. Going on from their cells to ranks does not: each bound allows about a second, and starting and loading the rules alone
take half of that. What an evaluation of 300 units does beside, in the order of what it takes, as a profile shows it:

- **Reading** takes about a fifth of the way to the ranking: half of it the cells, half what the form makes of them, 45 figures of each workbook with their places.
- **Starting** takes about a quarter: Node and the libraries for YAML and shapes, the rules, and the units, clusters and goals of the round, which are read anew every time.
- **Points and ranks** take about a fifth, **awards** a tenth: 39 figures of each unit against goals, each criterion with its evidence. The rest is the engine's own: compiling and collecting garbage.
- **All tables** take about as much again: half of that is how sure first place is, for which every assumed weight is moved and all who might come near are scored anew.
- **Decimals of any length** are in all of these, about a fifth. A type of our own with whole numbers of the machine where they suffice should be quicker (not tried); decimal.js is what everybody has tried.
- **Taking the libraries into the bundle** would save about 0.1 s of every start; their licences would have to travel with it, and \`manifest.json\` could not name their versions.
- **Memory** of one round grows with its units because ranks, awards across clusters and all that was read are held until the last file is written. A country is many rounds: a batch
  holds one at a time. For one round of 12,000 units under 300 MB readings would have to lie on disk and clusters be evaluated one after another: another way through \`cli\` and \`award\`.
  This has not been done.

All of it together would perhaps halve an evaluation again; six times an unpacking would still be out of reach of a program that says why each point was given.
`;
