import { template } from '../shared/template.js';
import { CHIP } from '../shared/tier-chip.js';
import type { CustomerReportView } from './customer-report-view.js';

const HEAD = `
<section class="top row">
  <div>
    <p class="kind">{{words.kind}}</p>
    <h1>{{name}}</h1>
    <p class="muted">{{subtitle}}</p>
  </div>
  <div class="verdict">
    <p class="score">{{total}}{{#if outOf}} <span class="of">{{outOf}}</span>{{/if}}</p>
    {{#with chip}}<p>${CHIP.replace('class="chip"', 'class="chip big"')}</p>{{/with}}
  </div>
</section>
<p class="beside">{{comparisons}}</p>
{{#each notices}}
<section class="box" style="border-color:{{../boxLine}};background:{{../boxGround}}">
  <p><b>{{title}}</b></p>{{#each lines}}<p>{{this}}</p>{{/each}}
</section>
{{/each}}
<dl class="facts">{{#each facts}}<div class="row">{{#each this}}<div><dt>{{label}}</dt><dd>{{value}}</dd></div>{{/each}}</div>{{/each}}</dl>
<section class="panels">
  <figure class="panel"><h3>{{words.dimensionScores}}</h3>{{drawing radar}}</figure>
  {{#if waterfall}}<figure class="panel"><h3>{{words.whyThisScore}}</h3>{{drawing waterfall}}</figure>{{/if}}
</section>`;

const PART =
  '<tr class="part"><td>{{name}}</td><td class="n">{{value}}</td><td>{{evidence}}</td><td>{{band}}</td>' +
  '<td class="n">{{score}}</td><td></td><td></td><td></td></tr>';

const DETAILS = `
<h2>{{words.details}}</h2>
<table>
  <colgroup><col style="width:22%"><col style="width:13%"><col style="width:12.5%"><col style="width:18%"><col style="width:7%"><col style="width:9.5%"><col style="width:9.5%"><col style="width:8.5%"></colgroup>
  <thead><tr><th>{{words.indicator}}</th><th class="n">{{words.value}}</th><th>{{words.basis}}</th><th>{{words.band}}</th><th class="n">{{words.score}}</th>
    <th class="n">{{words.printedWeight}}</th><th class="n">{{words.usedWeight}}</th><th class="n">{{words.contribution}}</th></tr></thead>
  {{#each dimensions}}
  <tbody>
    <tr class="group"><td colspan="4">{{name}}</td><td class="n">{{score}}</td><td></td><td class="n">{{usedWeight}}</td><td class="n">{{contribution}}</td></tr>
  </tbody>
  {{#each rows}}
  <tbody class="keep">
    <tr{{#if parts}} class="joined"{{/if}}><td>{{name}}</td><td class="n">{{value}}</td><td class="muted">{{evidence}}</td><td>{{band}}</td>
      <td class="n">{{score}}</td><td class="n">{{printedWeight}}</td><td class="n">{{usedWeight}}</td><td class="n">{{contribution}}</td></tr>
    {{#each parts}}${PART}{{/each}}
  </tbody>
  {{/each}}
  {{/each}}
  <tbody class="last"><tr class="sum"><td colspan="4">{{words.total}}</td><td class="n">{{total}}</td><td class="n">{{printedSum}}</td><td class="n">{{usedSum}}</td><td class="n">{{total}}</td></tr></tbody>
</table>
<div class="written">{{#if written}}<p>{{written}}</p>{{/if}}<p class="muted">{{words.writtenNote}} {{weights}} {{coverage}} {{reweighted}}</p></div>`;

const REST = `
<h2>{{words.problems}}</h2>
{{#if problems}}<ul class="problems">{{#each problems}}<li><span class="what"><b>{{what}}</b></span><span class="muted">{{score}}</span><span class="muted">{{gain}}</span></li>{{/each}}</ul>
{{else}}<p class="empty">{{noProblems}}</p>{{/if}}
<h2>{{words.strategy}}</h2>
{{#if playbook}}<p><b>{{playbook}}</b></p><p class="muted">{{playbookText}}</p>{{/if}}
{{#if actions}}
<table style="margin-top:2.5mm">
  <colgroup><col style="width:15%"><col style="width:29%"><col style="width:11%"><col style="width:8%"><col style="width:11%"><col style="width:16%"><col style="width:10%"></colgroup>
  <thead><tr><th>{{shared.problem}}</th><th>{{shared.measure}}</th><th>{{shared.department}}</th><th>{{shared.owner}}</th><th>{{shared.due}}</th><th>{{shared.effect}}</th><th>{{shared.status}}</th></tr></thead>
  <tbody>{{#each actions}}<tr><td>{{problem}}</td><td>{{measure}}</td><td>{{department}}</td><td class="k">{{owner}}</td><td class="k">{{due}}</td>
    <td>{{effect}}</td><td class="k">{{status}}{{#if overdue}}<br><span class="late">{{overdue}}</span>{{/if}}</td></tr>{{/each}}</tbody>
</table>
{{else}}<p class="empty">{{words.noActions}}</p>{{/if}}
{{#if remarks}}<h2>{{words.remarks}}</h2>{{#each remarks}}<div class="remark"><span class="muted">{{#if day}}{{day}} · {{/if}}{{source}}</span>
{{text}}</div>{{/each}}{{/if}}
<p class="closing">{{closing}}</p>`;

export const customerReportTemplate = template<CustomerReportView>(HEAD + DETAILS + REST);
