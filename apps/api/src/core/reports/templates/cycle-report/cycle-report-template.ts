import { template } from '../shared/template.js';
import { CHIP } from '../shared/tier-chip.js';
import type { CycleReportView } from './cycle-report-view.js';

const HEAD = `
<section class="top"><div>
  <p class="kind">{{words.kind}}</p>
  <h1>{{name}}</h1>
  <p class="muted">{{period}}</p>
</div></section>
<section class="tiles">{{#each tiles}}<div class="tile"><p class="small muted">{{label}}</p><p class="figure">{{figure}}</p><p class="small muted">{{more}}</p></div>{{/each}}</section>
<h2>{{words.goalAndScope}}</h2>
<table><colgroup><col style="width:26mm"><col></colgroup><tbody>{{#each setting}}<tr><td class="muted k">{{label}}</td><td>{{value}}</td></tr>{{/each}}</tbody></table>`;

const TIERS = `
<section class="panels">
  <figure class="panel"><h3>{{words.distribution}}</h3>{{drawing ring}}</figure>
  {{#if migration}}<figure class="panel"><h3>{{words.migration}}</h3>{{drawing migration}}</figure>{{/if}}
</section>
<h2>{{words.tierByTier}}</h2>
<table>
  <colgroup><col style="width:34mm"><col style="width:19mm"><col style="width:17mm"><col style="width:14mm"><col style="width:18mm"><col style="width:15mm"><col></colgroup>
  <thead><tr><th>{{shared.tier}}</th><th>{{words.range}}</th><th class="n">{{words.count}}</th><th class="n">{{words.share}}</th><th class="n">{{words.previousShare}}</th><th class="n">{{words.changeShort}}</th><th>{{words.tierDescription}}</th></tr></thead>
  <tbody>{{#each tiers}}<tr><td class="k">{{#with chip}}${CHIP}{{/with}}</td><td class="k">{{range}}</td><td class="n">{{count}}</td><td class="n">{{share}}</td><td class="n">{{previous}}</td><td class="n">{{change}}</td><td>{{description}}</td></tr>{{/each}}</tbody>
</table>`;

const PROBLEMS = `
<h2>{{words.problems}}</h2>
{{#if problems}}<table>
  <colgroup><col><col style="width:30mm"><col style="width:20mm"><col style="width:16mm"><col style="width:32mm"><col style="width:32mm"></colgroup>
  <thead><tr><th>{{shared.problem}}</th><th>{{words.dimension}}</th><th class="n">{{words.affected}}</th><th colspan="2">{{words.share}}</th><th class="n">{{words.meanLost}}</th></tr></thead>
  <tbody>{{#each problems}}<tr><td>{{what}}</td><td>{{dimension}}</td><td class="n">{{customers}}</td><td class="n">{{share}}</td><td><span class="bar" style="width:{{width}}mm"></span></td><td class="n">{{lost}}</td></tr>{{/each}}</tbody>
</table>{{else}}<p class="empty">{{words.noProblems}}</p>{{/if}}`;

const APPROVALS = `
{{#if approvals}}
<h2>{{words.approvals}}</h2>
<table>
  <colgroup><col style="width:42mm"><col style="width:22mm"><col style="width:22mm"><col style="width:20mm"><col></colgroup>
  <thead><tr><th>{{words.step}}</th><th>{{words.by}}</th><th>{{words.day}}</th><th>{{words.decision}}</th><th>{{words.remark}}</th></tr></thead>
  <tbody>{{#each approvals}}<tr><td>{{step}}</td><td class="k">{{by}}</td><td class="k">{{day}}</td><td class="k">{{decision}}</td><td>{{reason}}</td></tr>{{/each}}</tbody>
</table>{{/if}}`;

const WEIGHTS = `
<h2>{{words.modelAndWeights}}</h2>
<table>
  <colgroup><col><col style="width:26mm"><col style="width:26mm"><col style="width:26mm"></colgroup>
  <thead><tr><th>{{words.indicator}}</th><th class="n">{{words.meanScore}}</th><th class="n">{{words.printedWeight}}</th><th class="n">{{words.usedWeight}}</th></tr></thead>
  {{#each dimensions}}<tbody>
    <tr class="group"><td>{{name}}</td><td class="n">{{mean}}</td><td class="n">{{printed}}</td><td class="n">{{used}}</td></tr>
    {{#each rows}}<tr><td style="padding-left:5mm">{{name}}</td><td></td><td class="n">{{printed}}</td><td class="n">{{used}}</td></tr>{{/each}}
  </tbody>{{/each}}
  <tbody class="last"><tr class="sum"><td>{{words.sum}}</td><td></td><td class="n">{{printedSum}}</td><td class="n">100%</td></tr></tbody>
</table>
<p class="note">{{weightsNote}}</p>
{{#if gates}}<p class="note"><b>{{words.gates}}</b>{{#each gates}}　{{this}}{{/each}}</p>{{/if}}`;

const LIST = `
<section class="turned">
<h2>{{words.list}}</h2>
<p class="note" style="margin:0 0 2.5mm">{{words.listNote}}</p>
{{#each lists}}
<table>
  <colgroup><col style="width:20mm"><col><col style="width:28mm"><col style="width:22mm">{{#each ../dimensionNames}}<col style="width:{{../../scoreWidth}}mm">{{/each}}<col style="width:17mm"><col style="width:42mm"><col style="width:17mm"></colgroup>
  <thead><tr><th>{{../words.number}}</th><th>{{../words.name}}</th><th>{{../words.industry}}</th><th>{{../words.accountOwner}}</th>{{#each ../dimensionNames}}<th class="n">{{this}}</th>{{/each}}<th class="n">{{../words.total}}</th><th>{{../shared.tier}}</th><th class="n">{{../words.covered}}</th></tr></thead>
  <tbody>{{#each this}}<tr><td class="code">{{code}}</td><td>{{name}}</td><td>{{industry}}</td><td>{{owner}}</td>{{#each scores}}<td class="n">{{this}}</td>{{/each}}<td class="n"><b>{{total}}</b></td><td class="k">{{#with chip}}${CHIP}{{/with}} {{marks}}</td><td class="n">{{coverage}}</td></tr>
{{/each}}</tbody>
</table>
{{/each}}
<p class="closing">{{closing}}</p>
</section>`;

export const cycleReportTemplate = template<CycleReportView>(
  HEAD + TIERS + PROBLEMS + APPROVALS + WEIGHTS + LIST,
);
