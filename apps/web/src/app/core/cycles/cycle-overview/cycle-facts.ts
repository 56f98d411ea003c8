import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CycleDetail } from '@assay/contract';
import { ROLE_NAMES, ROLES } from '@assay/cycle';
import { Language } from '../../../platform/language/language';
import { useTexts } from '../../../platform/texts/texts';
import { Formats } from '../../../platform/time/formats';
import { texts } from '../texts';

/** What a cycle is for, over which period and customers, by which model and with whom. */
@Component({
  selector: 'app-cycle-facts',
  imports: [RouterLink],
  template: `
    <h2 class="unseen">{{ t('overview') }}</h2>
    <dl>
      <dt>{{ t('goal') }}</dt>
      <dd>{{ cycle().goal }}</dd>
      <dt>{{ t('target') }}</dt>
      <dd>{{ target() }}</dd>
      <dt>{{ t('period') }}</dt>
      <dd>{{ formats.day(cycle().periodStart) }} – {{ formats.day(cycle().periodEnd) }}</dd>
      <dt>{{ t('customers') }}</dt>
      <dd>
        {{ formats.number(cycle().customers) }}
        <span class="muted small">{{ scope() }}</span>
      </dd>
      <dt>{{ t('model') }}</dt>
      <dd>
        @if (cycle().model; as model) {
          {{ model.name[language.current()] }} <span class="muted small">{{ model.version }}</span>
        } @else {
          <span class="muted">{{ t('noModel') }}</span>
        }
      </dd>
      @if (cycle().previous; as previous) {
        <dt>{{ t('previousCycle') }}</dt>
        <dd>
          <a [routerLink]="['/cycles', previous.id]">{{ previous.name }}</a>
        </dd>
      }
      <dt>{{ t('team') }}</dt>
      <dd>
        @for (group of team(); track group.role) {
          <div>
            <span class="muted">{{ group.role }}</span> {{ group.names }}
          </div>
        } @empty {
          <span class="muted">{{ t('noTeam') }}</span>
        }
      </dd>
    </dl>
  `,
  styles: `
    dl {
      display: grid;
      grid-template-columns: max-content 1fr;
      gap: 6px 16px;
    }
    dt {
      color: var(--ink-3);
    }
    dd {
      min-width: 0;
      overflow-wrap: anywhere;
    }
  `,
})
export class CycleFacts {
  protected readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly t = useTexts(texts);

  readonly cycle = input.required<CycleDetail>();

  protected readonly target = computed(() => {
    const { target } = this.cycle();
    if (!target) return this.t('noTarget');
    const facts = { from: `${target.from ?? ''}${target.unit}`, to: `${target.to}${target.unit}` };
    return `${target.measure} ${this.t(target.from === null ? 'targetTo' : 'targetFrom', facts)}`;
  });

  protected readonly scope = computed(() => {
    const { scopeFrozenAt } = this.cycle();
    return scopeFrozenAt
      ? this.t('scopeFrozen', { when: this.formats.moment(scopeFrozenAt) })
      : this.t('scopeOpen');
  });

  protected readonly team = computed(() =>
    ROLES.map((role) => ({
      role: ROLE_NAMES[role][this.language.current()],
      names: this.cycle()
        .team.filter((member) => member.role === role)
        .map(({ person }) => person.name)
        .join(this.language.current() === 'zh' ? '、' : ', '),
    })).filter(({ names }) => names !== ''),
  );
}
