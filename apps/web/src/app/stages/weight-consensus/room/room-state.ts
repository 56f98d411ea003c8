import { computed, inject, Injectable, signal } from '@angular/core';
import {
  weightConsensus,
  type CallOf,
  type RoundRulesInput,
  type WeightMethod,
  type WeightRoom,
} from '@assay/contract';
import { CycleRoom } from '../../../core/cycles/cycle-room';
import { Api } from '../../../platform/api/api';
import { attempt } from '../../../platform/api/attempt';
import { ProblemWords } from '../../../platform/api/problem-words';
import { useTexts } from '../../../platform/texts/texts';
import { Dialogs } from '../../../ui/dialogs/dialogs';
import { Toasts } from '../../../ui/toasts/toasts';
import { texts } from './texts';

type PersonAct = 'reopen' | 'ruleOut' | 'readmit';

/** The coordinator's side of the room: what it shows, and every act on it. Ends with the page. */
@Injectable()
export class RoomState {
  private readonly api = inject(Api);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly cycle = inject(CycleRoom);
  private readonly problemWords = inject(ProblemWords);
  private readonly t = useTexts(texts);

  readonly room = this.api.read(weightConsensus.room, () => ({ params: this.cycle.params() }));
  /** Share of the AHP weights in the linear combination. */
  readonly alpha = signal(0.5);
  readonly methods = this.api.read(weightConsensus.methods, () => ({
    params: this.cycle.params(),
    query: { alpha: this.alpha() },
  }));
  readonly acting = attempt();
  readonly moderates = computed(() => this.cycle.may('weights.moderate'));
  readonly accepts = computed(() => this.cycle.may('weights.accept'));

  setRules(rules: RoundRulesInput, version: number): Promise<boolean> {
    const body = { rules, version };
    return this.send(() => this.api.call(weightConsensus.setRules, { params: this.cycle.params(), body }));
  }

  reload(): void {
    this.acting.clear();
    this.room.reload();
  }

  async closeRound(): Promise<void> {
    const question = {
      heading: this.t('closeHeading'),
      text: this.t('closeText'),
      act: this.t('closeRound'),
    };
    if (!(await this.dialogs.confirm(question))) return;
    await this.send(() => this.api.call(weightConsensus.closeRound, { params: this.cycle.params() }));
  }

  async openRound(): Promise<void> {
    await this.send(() => this.api.call(weightConsensus.openRound, { params: this.cycle.params() }));
  }

  async remind(personId: string, name: string): Promise<void> {
    const params = { ...this.cycle.params(), personId };
    const done = await this.send(() => this.api.call(weightConsensus.remind, { params }));
    if (done) this.toasts.say(this.t('reminded', { name }));
  }

  async withReason(act: PersonAct, personId: string, name: string): Promise<void> {
    const reason = await this.dialogs.reason({
      heading: this.t(`${act}Heading`, { name }),
      text: this.t(`${act}Text`),
      act: this.t(act),
    });
    if (reason === undefined) return;
    const params = { ...this.cycle.params(), personId };
    await this.send(() => this.api.call(weightConsensus[act], { params, body: { reason } }));
  }

  weigh(personId: string, weight: number, reason: string): Promise<boolean> {
    const params = { ...this.cycle.params(), personId };
    const body = { weight, reason };
    return this.send(() => this.api.call(weightConsensus.weighExpert, { params, body }));
  }

  /** Asks for the rationale, and where limits are missed for the exception too. */
  async accept(method: WeightMethod): Promise<void> {
    const rationale = await this.dialogs.reason({
      heading: this.t('acceptHeading', { method: this.t(method) }),
      text: this.t('rationaleText'),
      act: this.t('accept'),
    });
    if (rationale === undefined) return;
    const body = { method, rationale, exception: null, alpha: this.alpha() };
    if (await this.sendAcceptance(body)) return;
    const problem = this.acting.problem();
    if (problem?.code !== 'exception-needed') return;
    const exception = await this.dialogs.reason({
      heading: this.t('exceptionHeading'),
      text: this.t('exceptionText', { problem: this.problemWords.say(problem) }),
      act: this.t('accept'),
    });
    if (exception !== undefined) await this.sendAcceptance({ ...body, exception });
  }

  private async sendAcceptance(body: CallOf<typeof weightConsensus.accept>['body']): Promise<boolean> {
    const params = this.cycle.params();
    const done = await this.send(() => this.api.call(weightConsensus.accept, { params, body }));
    if (done) this.toasts.say(this.t('accepted'));
    return done;
  }

  private async send(call: () => Promise<WeightRoom>): Promise<boolean> {
    const done = await this.acting.run(call);
    if (!done) return false;
    this.room.set(done);
    this.methods.reload();
    this.cycle.reload();
    return true;
  }
}
