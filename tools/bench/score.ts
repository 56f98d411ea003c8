import { findTemplate, S0_KEY } from '@assay/model';
import { NOT_SCORED, planScoring, scoreColumns, scoreCustomer, type ScoredColumns } from '@assay/scoring';
import { naiveScore, type NaiveScore } from './peers/naive-score.ts';
import { population, recordsOf } from './population.ts';

const CUSTOMERS = Number(process.argv[2] ?? 1_000_000);
/** The ways take turns chunk by chunk, so that a slow moment of the machine hits all of them alike. */
const CHUNK = 20_000;
const WARM_UP = 5;
/** Of each chunk, how many are scored one by one: that way is for a screen, not for a run. */
const SINGLES = 1_000;
/** Customers a second on one core. */
const TARGET = 500_000;

const model = findTemplate(S0_KEY);
if (model === undefined) throw new RangeError('no S0 template');
const plan = planScoring(model);

const spent = { columns: 0, naive: 0, single: 0 };
const chunks = Math.ceil(CUSTOMERS / CHUNK);
let different = 0;
let bytes = 0;
for (let chunk = -WARM_UP; chunk < chunks; chunk++) {
  const columns = population(plan, CHUNK, chunk);
  const records = recordsOf(plan, columns);
  const some = records.slice(0, SINGLES);
  const [scored, byColumns] = timed(() => scoreColumns(plan, columns));
  const [peers, byPeer] = timed(() => naiveScore(plan.model, records));
  const [, bySingle] = timed(() => some.map((record) => scoreCustomer(plan, record).total));
  if (chunk < 0) continue;
  spent.columns += byColumns;
  spent.naive += byPeer;
  spent.single += bySingle;
  different += differences(scored, peers);
  bytes = bytesOf(scored) / CHUNK;
}

const all = chunks * CHUNK;
const rate = all / spent.columns;
const passed = rate >= TARGET && different === 0;
console.log(
  `${count(all)} customers x ${plan.indicators.length} indicators, one core, chunks of ${count(CHUNK)}`,
);
console.log(`scoreColumns   ${count(rate).padStart(10)} customers/s`);
console.log(`naive peer     ${count(all / spent.naive).padStart(10)} customers/s`);
console.log(`scoreCustomer  ${count((chunks * SINGLES) / spent.single).padStart(10)} customers/s`);
console.log(`ratio          ${(spent.naive / spent.columns).toFixed(2).padStart(10)} columns to peer`);
console.log(`differences    ${count(different).padStart(10)} customers`);
console.log(`results        ${count(bytes).padStart(10)} bytes a customer`);
console.log(`resident       ${count(process.memoryUsage().rss / 1e6).padStart(10)} MB`);
console.log(`target         ${count(TARGET).padStart(10)} customers/s: ${passed ? 'reached' : 'MISSED'}`);
process.exitCode = passed ? 0 : 1;

function timed<T>(act: () => T): readonly [T, number] {
  const start = performance.now();
  const result = act();
  return [result, (performance.now() - start) / 1000];
}

/** Customers whose tier, or total beyond noise, is not the peer's. */
function differences({ totals, tiers }: ScoredColumns, peers: readonly NaiveScore[]): number {
  return peers.filter(({ total, tier }, row) => {
    const place = tiers[row] ?? NOT_SCORED;
    const ours = place === NOT_SCORED ? null : plan.model.tiers[place]?.key;
    return ours !== tier || Math.abs((totals[row] ?? NaN) - (total ?? NaN)) > 1e-9;
  }).length;
}

function bytesOf(result: ScoredColumns): number {
  const floats = [...result.indicators, ...result.dimensions, result.totals, result.coverage];
  const bytes = [result.tiersByScore, result.tiers, result.flags];
  return [...floats, ...bytes].reduce((sum, column) => sum + column.byteLength, 0);
}

function count(value: number): string {
  return Math.round(value).toLocaleString('en');
}
