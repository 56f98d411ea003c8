import { inject, Injectable, signal } from '@angular/core';
import { tracking, type ActionDetail, type ActionEvidence, type InputOf } from '@assay/contract';
import { Api } from '../../../platform/api/api';
import { attempt } from '../../../platform/api/attempt';

export type Progress = Omit<InputOf<typeof tracking.progress>['body'], 'version'>;

/** One action, and what its owner does to it. */
@Injectable()
export class ActionState {
  private readonly api = inject(Api);
  private readonly opened = signal<string | undefined>(undefined);

  readonly detail = this.api.read(tracking.one, () => {
    const actionId = this.opened();
    return actionId ? { params: { actionId } } : undefined;
  });
  readonly saving = attempt();
  readonly noting = attempt();
  readonly filing = attempt();
  /** Share of the file that is sent, 0 to 1. */
  readonly sent = signal(0);

  open(actionId: string): void {
    this.opened.set(actionId);
  }

  async report({ id, version }: ActionDetail, progress: Progress): Promise<boolean> {
    const params = { actionId: id };
    const body = { ...progress, version };
    return this.took(await this.saving.run(() => this.api.call(tracking.progress, { params, body })));
  }

  async note({ id }: ActionDetail, text: string): Promise<boolean> {
    const params = { actionId: id };
    return this.took(
      await this.noting.run(() => this.api.call(tracking.addNote, { params, body: { text } })),
    );
  }

  async file({ id }: ActionDetail, file: File): Promise<boolean> {
    this.sent.set(0);
    const input = { params: { actionId: id }, body: {} };
    return this.took(
      await this.filing.run(() =>
        this.api.upload(tracking.addEvidence, input, file, (share) => this.sent.set(share)),
      ),
    );
  }

  async remove({ id }: ActionDetail, evidence: ActionEvidence): Promise<boolean> {
    const params = { actionId: id, evidenceId: evidence.id };
    return this.took(await this.filing.run(() => this.api.call(tracking.removeEvidence, { params })));
  }

  download({ id }: ActionDetail, evidence: ActionEvidence): Promise<void | undefined> {
    const params = { actionId: id, evidenceId: evidence.id };
    return this.filing.run(() => this.api.download(tracking.evidence, { params }));
  }

  reload(): void {
    this.saving.clear();
    this.detail.reload();
  }

  private took(answer: ActionDetail | undefined): boolean {
    if (answer) this.detail.set(answer);
    return answer !== undefined;
  }
}
