import { computed, inject, Injectable, linkedSignal, signal } from '@angular/core';
import { models } from '@assay/contract';
import { repaired, type Decision, type RepairedModel } from '../../core/models/repaired';
import { Api } from '../../platform/api/api';
import { attempt } from '../../platform/api/attempt';
import { Session } from '../../platform/session/session';
import { same } from './same';
import { TargetSetupState } from './target-setup-state';

/** A built-in model by key, or a version that is ready for cycles by id. */
export type Pick =
  { readonly kind: 'template'; readonly key: string } | { readonly kind: 'version'; readonly id: string };

/** Which model the cycle uses, and which one is being looked at. */
@Injectable()
export class ModelState {
  private readonly api = inject(Api);
  private readonly setup = inject(TargetSetupState);
  readonly mayRead = inject(Session).allows('models.read');

  readonly chosenId = computed(() =>
    this.setup.sheet.hasValue() ? this.setup.sheet.value().modelVersionId : null,
  );
  readonly choosing = linkedSignal(() => this.setup.editable() && this.chosenId() === null);
  readonly picked = linkedSignal<Pick | undefined>(() => {
    const id = this.chosenId();
    return id === null ? undefined : { kind: 'version', id };
  });

  readonly templates = this.api.read(models.templates, () => (this.offers() ? {} : undefined));
  readonly versions = this.api.read(models.versions, () => (this.offers() ? {} : undefined));
  private readonly offers = computed(() => this.mayRead && this.setup.editable());

  readonly template = this.api.read(models.template, () => {
    const picked = this.picked();
    return this.mayRead && picked?.kind === 'template' ? { params: { key: picked.key } } : undefined;
  });
  readonly version = this.api.read(models.version, () => {
    const picked = this.picked();
    return this.mayRead && picked?.kind === 'version' ? { params: { id: picked.id } } : undefined;
  });

  /** Repairs accepted for the template being looked at. */
  readonly decisions = linkedSignal<readonly Decision[]>(() => {
    this.picked();
    return [];
  });
  readonly repaired = computed((): RepairedModel | undefined => {
    if (this.picked()?.kind !== 'template' || !this.template.hasValue()) return undefined;
    return repaired(this.template.value().content, this.decisions());
  });
  readonly content = computed(() => {
    if (this.picked()?.kind === 'template') return this.repaired()?.content;
    return this.version.hasValue() ? this.version.value().content : undefined;
  });
  readonly attempt = attempt();
  /** A version made by a try whose second step was refused is not made again. */
  private readonly made = signal<{ readonly of: unknown; readonly id: string } | undefined>(undefined);

  take(decision: Decision): void {
    this.decisions.update((decisions) => [...decisions, decision]);
  }

  drop(decision: Decision): void {
    this.decisions.update((decisions) => decisions.filter((one) => !same(one, decision)));
  }

  /** Takes the model that is being looked at for the cycle; whether it was done. */
  async use(): Promise<boolean> {
    const picked = this.picked();
    if (!picked) return false;
    const done = await this.setup.chooseModel(this.attempt, () =>
      picked.kind === 'version' ? Promise.resolve(picked.id) : this.adopt(picked.key),
    );
    if (!done) return false;
    this.choosing.set(false);
    this.versions.reload();
    return true;
  }

  private async adopt(templateKey: string): Promise<string> {
    const body = { templateKey, decisions: [...this.decisions()] };
    const made = this.made();
    if (made && same(made.of, body)) return made.id;
    const { id } = await this.api.call(models.adopt, { body });
    this.made.set({ of: body, id });
    return id;
  }
}
