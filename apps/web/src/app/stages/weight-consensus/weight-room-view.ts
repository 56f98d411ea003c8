import { Component, computed, inject } from '@angular/core';
import { weightConsensus, type WeightRoom } from '@assay/contract';
import { NzButtonComponent } from 'ng-zorro-antd/button';
import { CycleRoom } from '../../core/cycles/cycle-room';
import { Api } from '../../platform/api/api';
import { attempt } from '../../platform/api/attempt';
import { Language } from '../../platform/language/language';
import { useTexts } from '../../platform/texts/texts';
import { Formats } from '../../platform/time/formats';
import { Bar } from '../../ui/bar/bar';
import { Dialogs } from '../../ui/dialogs/dialogs';
import { Problem } from '../../ui/problem/problem';
import { State } from '../../ui/state/state';
import { Toasts } from '../../ui/toasts/toasts';
import { texts } from './texts';

type Method = WeightRoom['sets'][number]['method'];

/** What the experts come to together, the weights to choose from, and the choice. */
@Component({
  selector: 'app-weight-room-view',
  imports: [Bar, NzButtonComponent, Problem, State],
  templateUrl: './weight-room-view.html',
  styleUrl: './weight-room-view.css',
})
export class WeightRoomView {
  private readonly api = inject(Api);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly cycle = inject(CycleRoom);
  protected readonly t = useTexts(texts);

  protected readonly source = this.api.read(weightConsensus.room, () => ({ params: this.cycle.params() }));
  protected readonly acting = attempt();
  protected readonly accepts = computed(() => this.cycle.may('weights.accept'));
  protected readonly hasGroup = computed(
    () => this.source.hasValue() && this.source.value().nodes.length > 0,
  );

  protected name(text: { zh: string; en: string }): string {
    return text[this.language.current()];
  }

  protected percent(share: number | null): string {
    return share === null ? '—' : `${(share * 100).toFixed(2)}%`;
  }

  protected nodeName(node: WeightRoom['nodes'][number]): string {
    return node.node === 'goal' ? this.t('goalNode') : this.name(node.name);
  }

  protected async accept(method: Method): Promise<void> {
    const rationale = await this.dialogs.reason({
      heading: this.t(method === 'ahp' ? 'acceptAhp' : 'keepTemplate'),
      text: this.t('rationaleText'),
      act: this.t('accept'),
    });
    if (rationale === undefined) return;
    if (await this.send(method, rationale, null)) return;
    if (this.acting.problem()?.code !== 'exception-needed') return;
    const exception = await this.dialogs.reason({
      heading: this.t('exceptionHeading'),
      text: this.t('exceptionText'),
      act: this.t('accept'),
    });
    if (exception !== undefined) await this.send(method, rationale, exception);
  }

  protected async reopen(personId: string, name: string): Promise<void> {
    const reason = await this.dialogs.reason({
      heading: this.t('reopenHeading', { name }),
      text: this.t('reopenText'),
      act: this.t('reopen'),
    });
    if (reason === undefined) return;
    const params = { ...this.cycle.params(), personId };
    const done = await this.acting.run(() =>
      this.api.call(weightConsensus.reopen, { params, body: { reason } }),
    );
    if (done) this.source.set(done);
  }

  private async send(method: Method, rationale: string, exception: string | null): Promise<boolean> {
    const params = this.cycle.params();
    const body = { method, rationale, exception };
    const done = await this.acting.run(() => this.api.call(weightConsensus.accept, { params, body }));
    if (!done) return false;
    this.source.set(done);
    this.cycle.reload();
    this.toasts.say(this.t('accepted'));
    return true;
  }
}
