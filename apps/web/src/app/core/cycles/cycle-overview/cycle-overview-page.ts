import { Component, computed, inject } from '@angular/core';
import type { Blocker } from '@assay/contract';
import { BlockerList } from '../../../ui/blocker-list/blocker-list';
import { PageHeader } from '../../../ui/page-header/page-header';
import { useTexts } from '../../../platform/texts/texts';
import { CycleRoom } from '../cycle-room';
import { texts } from '../texts';

/** How a cycle stands: what it is for, and what keeps it where it is. */
@Component({
  selector: 'app-cycle-overview-page',
  imports: [BlockerList, PageHeader],
  template: `
    <ui-page-header [heading]="cycle().name" [crumbs]="[{ text: t('title'), link: '/cycles' }]" />
    <section class="panel stack">
      <p>{{ cycle().goal }}</p>
      <ui-blocker-list [blockers]="cycle().blockers" [link]="linkOf" />
    </section>
  `,
})
export class CycleOverviewPage {
  private readonly room = inject(CycleRoom);
  protected readonly t = useTexts(texts);
  protected readonly cycle = computed(() => this.room.cycle());
  protected readonly linkOf = (blocker: Blocker): readonly string[] | undefined =>
    blocker.stage && this.room.pathOf(blocker.stage);
}
