import { Component, computed, inject, input, model, signal } from '@angular/core';
import type { CustomerPlan, Department, PersonRef, PlanOption } from '@assay/contract';
import { NzInputDirective } from 'ng-zorro-antd/input';
import { useEffectWords } from '../../core/actions/effect-words';
import { useValueWords } from '../../core/models/value-words';
import { Language } from '../../platform/language/language';
import { useTexts } from '../../platform/texts/texts';
import { Field } from '../../ui/field/field';
import { entered, lacking, withMeasure, type Origins, type PlanEntry } from './plan-entry';
import { texts } from './texts';

/** The fields of an action: problem, measure, department, owner, due date, and what it shall bring. */
@Component({
  selector: 'app-plan-form',
  imports: [Field, NzInputDirective],
  templateUrl: './plan-form.html',
})
export class PlanForm {
  protected readonly language = inject(Language);
  protected readonly values = useValueWords();
  protected readonly words = useEffectWords();
  protected readonly t = useTexts(texts);

  readonly entry = model.required<PlanEntry>();
  readonly origins = model.required<Origins>();
  readonly options = input.required<readonly PlanOption[]>();
  readonly measures = input.required<CustomerPlan['measures']>();
  readonly departments = input.required<readonly Department[]>();
  readonly owners = input.required<readonly PersonRef[]>();
  /** Whether the owner may be left to the customer. */
  readonly ownerOptional = input.required<boolean>();
  readonly readonly = input(false);
  /** Says what is missing only once somebody wanted to save. */
  readonly strict = input(false);

  protected readonly option = computed(() =>
    this.options().find(({ metric }) => metric === this.entry().metric),
  );
  protected readonly unit = computed(() => this.values.entry(this.option()?.unit ?? 'count').unit);
  /** Each indicator once, though it may join several metrics. */
  protected readonly indicators = computed(() =>
    this.options().filter(
      ({ indicator }, at, all) => all.findIndex((one) => one.indicator === indicator) === at,
    ),
  );
  private readonly touched = signal<ReadonlySet<string>>(new Set());
  private readonly missing = computed(() => new Set<string>(lacking(this.entry())));

  protected errorOf(key: 'problem' | 'measure' | 'dueDate' | 'goal'): string {
    const told = this.strict() || this.touched().has(key);
    return told && this.missing().has(key) ? this.t('required') : '';
  }

  protected nameOf(option: PlanOption): string {
    return option.name[this.language.current()];
  }

  protected indicatorWords(option: PlanOption): string {
    const name = this.nameOf(option);
    const problem = option.problem?.[this.language.current()];
    return problem ? this.t('indicatorProblem', { problem, name }) : name;
  }

  protected goalHint(): string {
    const option = this.option();
    if (!option) return '';
    const now =
      option.raw === null
        ? this.t('presentUnknown')
        : this.t('present', { value: this.values.value(option.raw, option.unit) });
    if (!option.next) return now;
    const goal = this.words.goal({ ...option, from: null, ...option.next });
    return `${now}${this.language.current() === 'zh' ? '；' : '; '}${this.t('nextEdge', { goal })}`;
  }

  protected set(key: keyof PlanEntry, event: Event): void {
    const { value } = event.target as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
    this.entry.set({ ...this.entry(), [key]: value });
  }

  protected leave(key: string): void {
    this.touched.update((touched) => new Set([...touched, key]));
  }

  /** The problem in words and the metric to move come along, as far as they were not written by hand. */
  protected setIndicator(event: Event): void {
    const indicator = (event.target as HTMLSelectElement).value;
    const option = this.options().find((one) => one.indicator === indicator);
    const problem = option?.problem;
    if (problem) this.origins.set({ ...this.origins(), problem });
    const entry = { ...this.entry(), indicator };
    this.entry.set(problem ? { ...entry, problem: problem[this.language.current()] } : entry);
    this.useMetric(option);
  }

  protected setMetric(event: Event): void {
    const metric = (event.target as HTMLSelectElement).value;
    this.useMetric(this.options().find((one) => one.metric === metric));
  }

  protected setMeasure(event: Event): void {
    const key = (event.target as HTMLSelectElement).value;
    const measure = this.measures().find((one) => one.key === key);
    if (!measure) return;
    this.origins.set({ ...this.origins(), measure: measure.name, measureKey: key });
    this.entry.set(withMeasure(this.entry(), measure, this.language.current()));
  }

  private useMetric(option: PlanOption | undefined): void {
    const next = option?.next;
    const { per } = this.values.entry(option?.unit ?? 'count');
    this.entry.set({
      ...this.entry(),
      metric: option?.metric ?? '',
      goal: next ? entered(next.to, per) : '',
    });
  }
}
