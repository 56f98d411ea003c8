import { template } from '../shared/template.js';
import { CHIP } from '../shared/tier-chip.js';
import type { ActionPlanView } from './action-plan-view.js';

export const actionPlanTemplate = template<ActionPlanView>(`
<section class="top"><div>
  <p class="kind">{{words.kind}}</p>
  <h1>{{name}}</h1>
  <p class="muted">{{period}}</p>
</div></section>
<section class="tiles" style="margin-bottom:5mm">{{#each tiles}}<div class="tile"><p class="small muted">{{label}}</p><p class="figure">{{figure}}</p><p class="small muted">{{more}}</p></div>{{/each}}</section>
{{#if actions}}
<table>
  <colgroup><col style="width:19%"><col style="width:13%"><col style="width:24%"><col style="width:10%"><col style="width:8%"><col style="width:8%"><col style="width:11%"><col style="width:7%"></colgroup>
  <thead><tr><th>{{words.customerOrLevel}}</th><th>{{shared.problem}}</th><th>{{shared.measure}}</th><th>{{shared.department}}</th><th>{{shared.owner}}</th><th>{{shared.due}}</th><th>{{shared.effect}}</th><th>{{shared.status}}</th></tr></thead>
  <tbody>{{#each actions}}<tr>
    <td>{{who}}<br>{{#with chip}}${CHIP}{{/with}} <span class="small muted">{{code}}</span></td>
    <td>{{problem}}</td><td>{{measure}}</td><td>{{department}}</td><td>{{owner}}</td><td class="k">{{due}}</td><td>{{effect}}</td>
    <td class="k">{{status}}{{#if overdue}}<br><span class="late">{{overdue}}</span>{{/if}}</td></tr>
{{/each}}</tbody>
</table>
{{else}}<p class="empty">{{words.nothing}}</p>{{/if}}`);
