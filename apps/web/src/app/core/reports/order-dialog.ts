import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import type { Language as LanguageKey, ReportKind } from '@assay/contract';
import { roleAllows } from '@assay/cycle';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import type { Attempt } from '../../platform/api/attempt';
import { Language } from '../../platform/language/language';
import { Session } from '../../platform/session/session';
import { useTexts } from '../../platform/texts/texts';
import { Dialog } from '../../ui/dialogs/dialog';
import { Problem } from '../../ui/problem/problem';
import { CustomerChoice } from './customer-choice';
import type { OrderDraft } from './order-draft';
import { kindHints, kindsFor, kindTexts } from './report-kinds';
import { texts } from './texts';

/** Which reports, in which language, on which customers. */
@Component({
  selector: 'app-order-dialog',
  imports: [CustomerChoice, Dialog, NzButtonComponent, Problem],
  templateUrl: './order-dialog.html',
  styleUrl: './order-dialog.css',
})
export class OrderDialog {
  private readonly session = inject(Session);
  private readonly speaks = inject(Language);
  protected readonly t = useTexts(texts);
  protected readonly kindTexts = kindTexts;
  protected readonly kindHints = kindHints;

  readonly cycleId = input.required<string>();
  /** The kind that is chosen at first, where the person may order it. */
  readonly kind = input<ReportKind>('customer');
  /** The customers it is about, where the page around knows them; then nothing else is asked. */
  readonly customerIds = input<readonly string[]>();
  readonly ordering = input.required<Attempt>();
  readonly ordered = output<OrderDraft>();
  readonly closed = output();

  protected readonly kinds = computed(() => kindsFor(this.session.actor()));
  protected readonly chosenKind = linkedSignal<ReportKind>(() => {
    const kinds = this.kinds();
    return kinds.includes(this.kind()) ? this.kind() : (kinds[0] ?? 'customer');
  });
  protected readonly language = linkedSignal<LanguageKey>(() => this.speaks.current());
  protected readonly scope = signal<'all' | 'some'>('all');
  protected readonly chosen = signal<ReadonlySet<string>>(new Set());
  protected readonly missing = signal(false);
  protected readonly showsContacts = computed(() =>
    roleAllows(this.session.actor()?.roles ?? [], 'customers.reveal'),
  );

  protected submit(event: Event): void {
    event.preventDefault();
    const draft = { kind: this.chosenKind(), language: this.language() };
    const given = this.customerIds();
    if (draft.kind !== 'customer') this.ordered.emit(draft);
    else if (given) this.ordered.emit({ ...draft, customerIds: [...given] });
    else if (this.scope() === 'all') this.ordered.emit(draft);
    else if (this.chosen().size > 0) this.ordered.emit({ ...draft, customerIds: [...this.chosen()] });
    else this.missing.set(true);
  }
}
