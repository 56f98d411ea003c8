import type { Language, ReportKind } from '@assay/contract';

/** Reports as somebody asks for them; customers only where some are chosen. */
export interface OrderDraft {
  readonly kind: ReportKind;
  readonly language: Language;
  readonly customerIds?: string[];
}
