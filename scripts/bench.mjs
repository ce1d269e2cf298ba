/** `npm run bench [-- evaluate|reading]`: how long things take, as ratios measured alternating in the same run. */
const known = ["evaluate", "reading"];
const [chosen] = process.argv.slice(2);
if (chosen !== undefined && !known.includes(chosen))
  throw new Error(`There is no bench “${chosen}”; there are: ${known}.`);
for (const name of chosen === undefined ? known : [chosen]) await import(`./bench/${name}.mjs`);
