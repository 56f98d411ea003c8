import { Component, input } from '@angular/core';
import { useTexts } from '../../platform/texts/texts';
import type { Section } from './setup-sections';
import { texts } from './texts';

/** One part of the set-up under its heading, with a tick once it is done. Its id is where blockers jump to. */
@Component({
  selector: 'app-setup-section',
  host: { class: 'panel', '[id]': 'section()', tabindex: '-1' },
  template: `
    <header class="row">
      <span class="tick" [class.done]="done()" aria-hidden="true">{{ done() ? '✓' : '' }}</span>
      <h2>{{ heading() }}</h2>
      <span class="unseen">{{ t(done() ? 'done' : 'open') }}</span>
      <ng-content select="[note]" />
      <span class="grow"></span>
      <ng-content select="[acts]" />
    </header>
    <div class="content"><ng-content /></div>
  `,
  styles: `
    :host {
      display: block;
      scroll-margin-top: 8px;
      outline: none;
    }
    header {
      min-height: var(--control);
    }
    .tick {
      flex: none;
      width: 20px;
      height: 20px;
      border: 1px solid var(--line);
      border-radius: 50%;
      line-height: 18px;
      text-align: center;
    }
    .done {
      border-color: var(--success-line);
      background: var(--success-soft);
      color: var(--success);
    }
    .content {
      padding: 8px 0 0 28px;
    }
    .content:empty {
      display: none;
    }
    @media (max-width: 767px) {
      .content {
        padding-left: 0;
      }
    }
  `,
})
export class SetupSection {
  protected readonly t = useTexts(texts);

  readonly section = input.required<Section>();
  readonly heading = input.required<string>();
  readonly done = input.required<boolean>();
}
