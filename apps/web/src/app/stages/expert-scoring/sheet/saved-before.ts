import { inject } from '@angular/core';
import type { CanDeactivateFn } from '@angular/router';
import { useTexts } from '../../../platform/texts/texts';
import { Dialogs } from '../../../ui/dialogs/dialogs';
import type { SheetPage } from './sheet-page';
import { texts } from './texts';

/** Nobody leaves a sheet before it is saved, unless they say so. */
export const savedBefore: CanDeactivateFn<SheetPage> = async (page) => {
  const dialogs = inject(Dialogs);
  const t = useTexts(texts);
  if (await page.state.saving.flush()) return true;
  return dialogs.confirm({ heading: t('leaveHeading'), lost: [t('leaveLost')], act: t('leave') });
};
