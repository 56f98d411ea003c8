import { computed, inject } from '@angular/core';
import { tracking, type OwnAction } from '@assay/contract';
import { isClosed } from '@assay/cycle';
import { useOwnWords } from '../../../core/actions/own-words';
import type { WorkItem, WorkSource, WorkState } from '../../../core/work/work-source';
import { Api } from '../../../platform/api/api';
import { Session } from '../../../platform/session/session';
import { useTexts } from '../../../platform/texts/texts';
import { texts } from '../texts';

function workState({ status }: OwnAction): WorkState {
  if (isClosed(status)) return 'done';
  return status === 'in-progress' ? 'begun' : 'to-do';
}

/** The own actions of all cycles in tracking, as work. */
export function actionsToWork(): WorkSource {
  const session = inject(Session);
  const own = useOwnWords();
  const t = useTexts(texts);
  const mine = inject(Api).read(tracking.mine, () => (session.allows('action.work') ? {} : undefined));
  const items = computed<readonly WorkItem[]>(() =>
    (mine.hasValue() ? mine.value().actions : [])
      .filter(({ workable }) => workable)
      .map((action) => ({
        id: action.id,
        kind: t('kindAct'),
        subject: action.customer.name,
        detail: own(action.measure),
        cycle: action.cycle.name,
        why: t('why'),
        due: action.dueDate,
        state: workState(action),
        parts: { done: action.percent, of: 100 },
        link: ['/work/actions', action.id],
        place: ['/work/actions'],
      })),
  );
  return { source: mine, items };
}
