import { Directive, inject, input, TemplateRef } from '@angular/core';

/**
 * Draws the cells of one column: `<ng-template uiCell="tier" [uiCellOf]="rows()" let-row>…</ng-template>`.
 * `uiCellOf` only tells the compiler what a row is.
 */
@Directive({ selector: 'ng-template[uiCell]' })
export class Cell<Row> {
  readonly template = inject<TemplateRef<{ $implicit: Row }>>(TemplateRef);

  /** Key of the column. */
  readonly uiCell = input.required<string>();
  readonly uiCellOf = input<readonly Row[]>();

  static ngTemplateContextGuard<Row>(_: Cell<Row>, context: unknown): context is { $implicit: Row } {
    return context !== undefined;
  }
}
