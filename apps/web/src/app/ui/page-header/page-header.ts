import { Component, effect, type ElementRef, inject, input, viewChild } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { RouterLink } from '@angular/router';
import { useTexts } from '../../platform/texts/texts';
import { texts } from '../texts';

/** A step of the way to the page: a cycle, a stage. Without a link it is only named. */
export interface Crumb {
  readonly text: string;
  readonly link?: string | readonly unknown[];
}

/**
 * The head of every page: where it is, what it is, and the one thing to do there.
 * It also names the browser's tab.
 *
 * ```html
 * <ui-page-header [heading]="t('title')" [crumbs]="crumbs()">
 *   <span note>{{ cycle.period }}</span>
 *   <p help>{{ t('help') }}</p>
 *   <ng-container actions><button nz-button nzType="primary">{{ t('open') }}</button></ng-container>
 * </ui-page-header>
 * ```
 */
@Component({
  selector: 'ui-page-header',
  imports: [RouterLink],
  host: { '(keydown.escape)': 'closeHelp()' },
  template: `
    @if (crumbs().length > 0) {
      <nav [attr.aria-label]="t('breadcrumbs')">
        <ol class="crumbs">
          @for (crumb of crumbs(); track $index) {
            <li>
              @if (crumb.link; as link) {
                <a [routerLink]="link">{{ crumb.text }}</a>
              } @else {
                {{ crumb.text }}
              }
            </li>
          }
        </ol>
      </nav>
    }
    <div class="line">
      <h1>{{ heading() }}</h1>
      <ng-content select="[note]" />
      <span class="grow"></span>
      <ng-content select="[actions]" />
      @if (hasHelp()) {
        <details #details>
          <summary>{{ t('help') }}</summary>
          <div class="help"><ng-content select="[help]" /></div>
        </details>
      }
    </div>
  `,
  styles: `
    :host {
      display: block;
      margin-bottom: calc(var(--space) * 1.5);
    }
    .crumbs {
      display: flex;
      flex-wrap: wrap;
      color: var(--ink-3);
      font-size: var(--text-small);
    }
    .crumbs a {
      display: inline-block;
      min-height: 24px;
      line-height: 24px;
    }
    li + li::before {
      content: '/';
      padding: 0 6px;
    }
    .line {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space) calc(var(--space) * 1.5);
      min-height: var(--control);
    }
    details {
      position: relative;
    }
    summary {
      padding: 2px 8px;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--surface);
      color: var(--ink-2);
      list-style: none;
      cursor: pointer;
    }
    .help {
      position: absolute;
      z-index: 20;
      top: calc(100% + 6px);
      right: 0;
      width: min(380px, 80vw);
      padding: 12px 16px;
      border: 1px solid var(--line-soft);
      border-radius: var(--radius);
      background: var(--surface);
      box-shadow: var(--shadow);
    }
  `,
})
export class PageHeader {
  protected readonly t = useTexts(texts);
  private readonly help = viewChild<ElementRef<HTMLDetailsElement>>('details');

  readonly heading = input.required<string>();
  readonly crumbs = input<readonly Crumb[]>([]);
  /** Whether something stands in the help slot. */
  readonly hasHelp = input(false);

  constructor() {
    const title = inject(Title);
    effect(() => {
      const place = this.crumbs().map(({ text }) => text);
      title.setTitle([this.heading(), ...place.reverse(), 'Assay'].join(' · '));
    });
  }

  protected closeHelp(): void {
    const help = this.help()?.nativeElement;
    if (!help?.open) return;
    help.open = false;
    help.querySelector('summary')?.focus();
  }
}
