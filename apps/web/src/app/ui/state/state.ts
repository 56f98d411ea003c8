import { Component, computed, inject, input, type Resource } from '@angular/core';
import { ApiProblem } from '../../platform/api/api-problem';
import { ProblemWords } from '../../platform/api/problem-words';
import { useTexts } from '../../platform/texts/texts';
import { texts } from '../texts';

/**
 * What stands where content is not (yet): a skeleton while it loads, the refusal with a way to try again, that there
 * is no right, or that there is nothing. Shows nothing when the content is there.
 *
 * ```html
 * <ui-state [of]="people" [empty]="people.hasValue() && people.value().length === 0" [emptyText]="t('nobody')">
 *   <button nz-button>{{ t('add') }}</button>
 * </ui-state>
 * @if (people.hasValue()) { … }
 * ```
 */
@Component({
  selector: 'ui-state',
  templateUrl: './state.html',
  styleUrl: './state.css',
})
export class State {
  private readonly problemWords = inject(ProblemWords);
  protected readonly t = useTexts(texts);

  /** What is read; has `reload` when it comes from `api.read`. */
  readonly of = input.required<Resource<unknown> & { reload?: () => unknown }>();
  readonly empty = input(false);
  readonly emptyText = input<string>();
  /** Lines of the skeleton. */
  readonly lines = input(4);

  protected readonly bones = computed(() => Array.from({ length: this.lines() }));
  protected readonly view = computed(() => {
    const source = this.of();
    const failure = source.error();
    if (failure) return failure instanceof ApiProblem && failure.noRight ? 'no-right' : 'error';
    if (!source.hasValue()) return source.isLoading() ? 'loading' : 'nothing';
    return this.empty() ? 'empty' : 'nothing';
  });

  protected readonly problem = computed(() => {
    const failure = this.of().error();
    return this.problemWords.say(
      failure instanceof ApiProblem
        ? failure
        : { code: 'unexpected', facts: { reference: failure?.name ?? '' } },
    );
  });

  protected retry(): void {
    this.of().reload?.();
  }
}
