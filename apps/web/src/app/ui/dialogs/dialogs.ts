import {
  ApplicationRef,
  createComponent,
  DOCUMENT,
  EnvironmentInjector,
  inject,
  Injectable,
  inputBinding,
  outputBinding,
  type Type,
} from '@angular/core';
import type { ApiProblem } from '../../platform/api/api-problem';
import { ProblemWords } from '../../platform/api/problem-words';
import { useTexts } from '../../platform/texts/texts';
import { texts } from '../texts';
import { ConfirmDialog, type ConfirmQuestion } from './confirm-dialog';
import { ReasonDialog, type ReasonQuestion } from './reason-dialog';

/** Questions that an act asks on its way. */
@Injectable({ providedIn: 'root' })
export class Dialogs {
  private readonly application = inject(ApplicationRef);
  private readonly environment = inject(EnvironmentInjector);
  private readonly document = inject(DOCUMENT);
  private readonly problemWords = inject(ProblemWords);
  private readonly t = useTexts(texts);

  /** Whether the person wants it. Name in `lost` what cannot be brought back. */
  confirm(question: ConfirmQuestion): Promise<boolean> {
    return this.ask<boolean>(ConfirmDialog, question);
  }

  /** The reason (at least 5 characters, as the contract asks), or undefined when the person stepped back. */
  reason(question: ReasonQuestion): Promise<string | undefined> {
    return this.ask<string | undefined>(ReasonDialog, question);
  }

  /** Tells of a stale edit where there is no form to keep; whether to load the present state. */
  conflict(problem: ApiProblem): Promise<boolean> {
    return this.confirm({
      heading: this.t('conflictTitle'),
      text: this.problemWords.say(problem),
      act: this.t('conflictReload'),
    });
  }

  private ask<Answer>(dialog: Type<unknown>, question: unknown): Promise<Answer> {
    return new Promise((resolve) => {
      const made = createComponent(dialog, {
        environmentInjector: this.environment,
        bindings: [
          inputBinding('question', () => question),
          outputBinding<Answer>('answered', (answer) => {
            this.application.detachView(made.hostView);
            made.destroy();
            resolve(answer);
          }),
        ],
      });
      this.document.body.append(made.location.nativeElement as HTMLElement);
      this.application.attachView(made.hostView);
      made.changeDetectorRef.detectChanges();
    });
  }
}
