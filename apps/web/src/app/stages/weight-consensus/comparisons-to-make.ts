import { computed, inject } from '@angular/core';
import { weightConsensus, type OwnComparison } from '@assay/contract';
import type { WorkItem, WorkSource, WorkState } from '../../core/work/work-source';
import { Api } from '../../platform/api/api';
import { Session } from '../../platform/session/session';
import { useTexts } from '../../platform/texts/texts';
import { Formats } from '../../platform/time/formats';
import { texts } from './texts';

function workState({ submittedAt, returned, answered }: OwnComparison): WorkState {
  if (submittedAt !== null) return 'done';
  if (returned !== null) return 'returned';
  return answered > 0 ? 'begun' : 'to-do';
}

/** The own comparisons of all cycles in which experts compare, as work. */
export function comparisonsToMake(): WorkSource {
  const session = inject(Session);
  const formats = inject(Formats);
  const t = useTexts(texts);
  const own = inject(Api).read(weightConsensus.own, () =>
    session.allows('weights.compare') ? {} : undefined,
  );
  const items = computed<readonly WorkItem[]>(() =>
    (own.hasValue() ? own.value() : []).map((comparison) => {
      const { cycle, returned, remindedAt, round } = comparison;
      const link = ['/cycles', cycle.id, 'weight-consensus'];
      const reminded = remindedAt ? t('reminded', { at: formats.moment(remindedAt) }) : '';
      return {
        id: `comparisons-${cycle.id}`,
        kind: t('kindCompare'),
        subject: `${t('title')} · ${t('round', { round })}`,
        detail: returned ?? reminded,
        cycle: cycle.name,
        why: t('why'),
        due: comparison.due,
        state: workState(comparison),
        parts: { done: comparison.answered, of: comparison.asked },
        link,
        place: link,
      };
    }),
  );
  return { source: own, items };
}
