/**
 * Derives every total, rank, verdict and selection again from a trace (`thidua.trace/1`) alone. It imports nothing of the
 * program, so that a mistake there is not repeated here; arithmetic is in fractions of whole numbers.
 */

// biome-ignore lint/suspicious/noExplicitAny: a trace is read here as the plain JSON that anybody else would see.
type Json = any;
type Verdict = "met" | "not_met" | "unknown";
type Fraction = readonly [bigint, bigint];

const whole = (text: string): Fraction => {
  const [integer = "0", decimals = ""] = text.split(".");
  return [BigInt(integer + decimals), 10n ** BigInt(decimals.length)];
};
const fraction = (text: string): Fraction => {
  const [a = "0", b = "1"] = text.split("/");
  return over(whole(a), whole(b));
};
const plus = (a: Fraction, b: Fraction): Fraction => [a[0] * b[1] + b[0] * a[1], a[1] * b[1]];
const minus = (a: Fraction, b: Fraction): Fraction => plus(a, [-b[0], b[1]]);
const times = (a: Fraction, b: Fraction): Fraction => [a[0] * b[0], a[1] * b[1]];
const over = (a: Fraction, b: Fraction): Fraction => times(a, b[0] < 0n ? [-b[1], -b[0]] : [b[1], b[0]]);
const order = (a: Fraction, b: Fraction): number =>
  Number(a[0] * b[1] > b[0] * a[1]) - Number(a[0] * b[1] < b[0] * a[1]);
const least = (a: Fraction, b: Fraction) => (order(a, b) < 0 ? a : b);
const sum = (all: readonly Fraction[]) => all.reduce(plus, [0n, 1n] as Fraction);
const zero: Fraction = [0n, 1n];

const all = (parts: readonly Verdict[]): Verdict =>
  parts.includes("not_met") ? "not_met" : parts.includes("unknown") ? "unknown" : "met";
const any = (parts: readonly Verdict[]): Verdict =>
  parts.includes("met") ? "met" : parts.includes("unknown") ? "unknown" : "not_met";
const not = (part: Verdict): Verdict => (part === "met" ? "not_met" : part === "not_met" ? "met" : "unknown");

/** What differs between a trace and what follows from it; nothing where it holds together. */
export function rederive(trace: Json): readonly string[] {
  const wrong: string[] = [];
  const expect = (what: string, derived: unknown, told: unknown) => {
    if (JSON.stringify(derived) !== JSON.stringify(told))
      wrong.push(`${what}: ${JSON.stringify(derived)} follows, ${JSON.stringify(told)} is told`);
  };
  for (const unit of trace.units) {
    const cluster = trace.clusters.find((one: Json) => one.id === unit.cluster);
    for (const one of unit.targets)
      if (one.direction !== "achieved" && one.verdict !== "not_applicable")
        expect(`${unit.id} ${one.target} verdict`, targetVerdict(one), one.verdict);
    if (!cluster || unit.items.length === 0) continue;
    const { known, open, bonus } = addUp(cluster, unit.items);
    expect(`${unit.id} known`, order(known, whole(unit.known)), 0);
    expect(`${unit.id} open`, order(open, whole(unit.open)), 0);
    expect(`${unit.id} bonus`, order(bonus, whole(unit.bonus)), 0);
    expect(`${unit.id} total`, open[0] === 0n && order(known, whole(unit.total ?? "-1")) === 0, unit.total !== null);
    for (const item of unit.items)
      if (item.pointsFrom && item.kind === "points" && item.pointsFrom !== "not_applicable")
        expect(`${unit.id} ${item.item} points`, item.scores[item.pointsFrom], item.points);
    for (const item of unit.items.filter((one: Json) => one.shape === "proportional" && one.scores.computed !== null))
      expect(`${unit.id} ${item.item} computed`, proportional(unit, item), item.scores.computed);
    const gate = all(unit.gates.map((one: Json) => judge(one.rule)));
    const told = cluster.standings.find((one: Json) => one.unit === unit.id);
    expect(`${unit.id} gate`, gate, told.gate);
    expect(`${unit.id} standing`, [order(known, whole(told.known)), order(open, whole(told.open))], [0, 0]);
    const placing = place(standingsOf(cluster), unit.id);
    expect(`${unit.id} rank`, placing?.rank ?? null, unit.rank);
    expect(`${unit.id} rank range`, [placing?.from ?? null, placing?.to ?? null], [unit.rankFrom, unit.rankTo]);
  }
  for (const one of trace.awards) {
    const who = `${one.nominee.id} ${one.award}`;
    const parts = one.rules.map(({ versions }: Json) => {
      const verdicts = versions.map(({ rule }: Json) => judge(rule));
      return new Set(verdicts).size === 1 ? verdicts[0] : "unknown";
    });
    const byLaw = parts.length === 0 ? "unknown" : all(parts);
    expect(`${who} verdict`, one.hold && byLaw === "met" ? "unknown" : byLaw, one.verdict);
    if (one.vote) expect(`${who} vote`, passed(one.vote), one.vote.passed);
    expect(`${who} selection`, selection(trace, one), one.selection);
  }
  return wrong;
}

function targetVerdict({ direction, goal, actual }: Json): Verdict {
  if (goal === null || actual === null) return "unknown";
  const [to, seen] = [whole(goal), whole(actual)];
  const compared = order(seen, to);
  const isNegative = to[0] < 0n || seen[0] < 0n;
  switch (direction) {
    case "at_least":
      return to[0] <= 0n ? "unknown" : compared >= 0 ? "met" : "not_met";
    case "at_most":
      return isNegative ? "unknown" : compared <= 0 ? "met" : "not_met";
    case "lower_than_base":
      return to[0] === 0n || isNegative ? "unknown" : compared < 0 ? "met" : "not_met";
    default:
      return to[0] <= 0n ? "unknown" : compared > 0 ? "met" : "not_met";
  }
}

/** The mean of the shares, each at most 1, of the item's points; rounded to hundredths, half up. */
function proportional(unit: Json, item: Json): string {
  const shares = item.targets
    .map((id: string) => unit.targets.find((one: Json) => one.target === id))
    .filter((one: Json) => one.verdict !== "not_applicable")
    .map((one: Json) => least(fraction(one.share), [1n, 1n]));
  const [a, b] = over(times(sum(shares), whole(item.maxPoints)), [BigInt(shares.length), 1n]);
  const cents = (a * 200n + b) / (b * 2n);
  return `${cents / 100n}.${String(cents % 100n).padStart(2, "0")}`.replace(/\.?0+$/, "");
}

function addUp(cluster: Json, items: readonly Json[]) {
  const groups = cluster.groups.map((group: Json) => {
    const own = items.filter((one) => one.group === group.id);
    const open = own.filter((one) => one.points === null && one.maxPoints !== null);
    const bonus = least(whole(group.maxBonus), sum(own.map((one) => whole(one.bonus))));
    const feared = open.filter((one) => one.kind === "deduction").map((one) => whole(one.maxPoints));
    const couldEarn = open.length > 0;
    const points = minus(sum(own.filter((one) => one.points !== null).map((one) => whole(one.points))), sum(feared));
    const stillOpen = sum(open.filter((one) => one.kind !== "bonus").map((one) => whole(one.maxPoints)));
    return { points, bonus, open: plus(stillOpen, couldEarn ? minus(whole(group.maxBonus), bonus) : zero) };
  });
  const earned = sum(groups.map((one: Json) => one.bonus));
  const bonus = cluster.maxBonus === null ? earned : least(whole(cluster.maxBonus), earned);
  return {
    bonus,
    known: plus(sum(groups.map((one: Json) => one.points)), bonus),
    open: sum(groups.map((one: Json) => one.open)),
  };
}

const standingsOf = (cluster: Json) => cluster.standings.filter((one: Json) => one.takesPart && one.gate !== "not_met");

/** Equal points share a rank; open points make it a range. */
function place(standings: readonly Json[], unit: string) {
  const own = standings.find((one) => one.unit === unit);
  if (!own) return undefined;
  const others = standings.filter((one) => one.unit !== unit);
  const most = (one: Json) => plus(whole(one.known), whole(one.open));
  const sure = (one: Json) => one.gate === "met";
  const from = 1 + others.filter((one) => sure(one) && order(whole(one.known), most(own)) > 0).length;
  const to = 1 + others.filter((one) => order(most(one), whole(own.known)) > 0).length;
  const settled = (one: Json) => sure(one) && whole(one.open)[0] === 0n;
  const level = others.filter((one) => settled(own) && settled(one) && order(whole(one.known), whole(own.known)) === 0);
  return { rank: from === to && sure(own) ? from : undefined, from, to, level: level.length };
}

function judge(node: Json): Verdict {
  if (node.all) return all(node.all.map(judge));
  if (node.any) return any(node.any.map(judge));
  if (node.not) return not(judge(node.not));
  const { by, to, seen } = node.leaf;
  if (!seen) return "unknown";
  const holds = compare(by, to, seen);
  if (!seen.orMore) return holds ? "met" : "not_met";
  const isSettled = by === "at_most" || by === "less_than" ? !holds : holds;
  return isSettled ? (holds ? "met" : "not_met") : "unknown";
}

function compare(by: string, to: Json, { type, value }: Json): boolean {
  if (type === "boolean" || type === "choice") return Array.isArray(to) ? to.includes(value) : value === to;
  const compared = order(fraction(value), whole(to));
  return (
    { at_least: compared >= 0, at_most: compared <= 0, more_than: compared > 0, less_than: compared < 0 }[by] ?? false
  );
}

/** Over all members, those present, or those present and who voted in writing; never without quorum or by another ballot. */
function passed({ rule, yes, members, present, written, ballot }: Json): boolean | null {
  if (!rule) return null;
  const counted = { total: members, present, present_and_written: present + written }[rule.base as string];
  const share = over([BigInt(yes), 1n], [BigInt(counted), 1n]);
  const isQuorate = rule.quorum === null || order([BigInt(present), BigInt(members)], fraction(rule.quorum)) >= 0;
  const isBallot = rule.ballot === null || rule.ballot === ballot;
  const compared = order(share, fraction(rule.threshold));
  if (!isQuorate || !(rule.strict ? compared > 0 : compared >= 0)) return false;
  return rule.ballot === null || ballot !== null ? isBallot : null;
}

function selection(trace: Json, one: Json): string | null {
  const cluster = trace.clusters.find((own: Json) => own.units.includes(one.nominee.id));
  if (one.verdict === "not_met") return null;
  if (one.competition === "rank") {
    if (cluster && one.occasion === "year") return byRank(trace, cluster, one);
    if (one.award !== "provincial-flag" || one.occasion !== "year") return null;
    if (one.subBlockRank === null) return "no_quota_known";
    return one.subBlockRank === "1" ? "awaits_vote" : "not_selected";
  }
  const voted = byVote(one);
  if (!one.quota || voted === "not_selected" || voted === "awaits_vote") return voted;
  if (one.quota.base === null) return "no_quota_known";
  const [a, b] = times(fraction(one.quota.share), whole(one.quota.base));
  const rivals = trace.awards.filter(
    (other: Json) =>
      other.award === one.award &&
      other.verdict === "met" &&
      byVote(other) !== "not_selected" &&
      (one.quota.within === "round" || other.nominee.unit === one.nominee.unit),
  );
  return one.verdict === "unknown" || a / b < BigInt(rivals.length) ? "awaits_vote" : "selected";
}

function byVote({ votesNeeded, vote, verdict }: Json): string | null {
  if (verdict === "not_met" || !votesNeeded) return null;
  if (vote?.passed === false) return "not_selected";
  return vote?.passed && verdict === "met" ? "selected" : "awaits_vote";
}

function byRank(trace: Json, cluster: Json, one: Json): string | null {
  const places = cluster.places.filter((own: Json) => own.award === one.award).map((own: Json) => own.rank);
  if (places.length === 0) return "no_quota_known";
  const own = cluster.standings.find((standing: Json) => standing.unit === one.nominee.id);
  const fails = (unit: string) =>
    trace.awards.some(
      (other: Json) =>
        other.nominee.id === unit &&
        other.award === one.award &&
        other.occasion === "year" &&
        other.verdict === "not_met",
    );
  const standings = standingsOf(cluster).filter(
    (own: Json) => cluster.whenHolderFails === "leave_empty" || !fails(own.unit),
  );
  const placing = place(standings, one.nominee.id);
  if (!placing) return own.gate === "not_met" ? "not_selected" : "awaits_vote";
  const { rank, from, to, level } = placing;
  const last = rank === undefined ? to : rank + level;
  const reached = places.filter((own: number) => own >= from && own <= last).length;
  if (reached === 0) return "not_selected";
  if (rank === undefined) return "awaits_vote";
  if (reached <= level) return "tie_for_council";
  if (one.verdict !== "met") return "awaits_vote";
  return !one.vote || one.vote.passed ? "selected" : one.vote.passed === false ? "not_selected" : "awaits_vote";
}
