import { computed, inject } from '@angular/core';
import { expertScoring, type OwnSheet } from '@assay/contract';
import { Api } from '../../platform/api/api';
import { Session } from '../../platform/session/session';
import { useTexts } from '../../platform/texts/texts';
import type { WorkItem, WorkSource, WorkState } from '../../core/work/work-source';
import { sheetLink } from './sheet-words';
import { texts } from './texts';

function workState({ state, reopened, scored }: OwnSheet): WorkState {
  if (state !== 'open') return 'done';
  if (reopened) return 'returned';
  return scored > 0 ? 'begun' : 'to-do';
}

/** The own sheets of all cycles that are being scored, as work. */
export function sheetsToScore(): WorkSource {
  const session = inject(Session);
  const t = useTexts(texts);
  const sheets = inject(Api).read(expertScoring.mine, () =>
    session.allows('sheet.read') ? { query: {} } : undefined,
  );
  const items = computed<readonly WorkItem[]>(() =>
    (sheets.hasValue() ? sheets.value() : []).map((sheet) => ({
      id: sheet.id,
      kind: t('kindScore'),
      subject: sheet.customer,
      detail: sheet.reason ?? sheet.industry ?? '',
      cycle: sheet.cycle.name,
      why: t('why'),
      due: sheet.due,
      state: workState(sheet),
      parts: { done: sheet.scored, of: sheet.of },
      link: sheetLink(sheet),
      place: ['/cycles', sheet.cycle.id, 'expert-scoring'],
    })),
  );
  return { source: sheets, items };
}
