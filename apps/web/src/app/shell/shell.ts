import {
  Component,
  computed,
  DestroyRef,
  DOCUMENT,
  effect,
  type ElementRef,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterOutlet } from '@angular/router';
import { en_US, NzI18nService, zh_CN } from 'ng-zorro-antd/i18n';
import { filter } from 'rxjs';
import { Language } from '../platform/language/language';
import { Session } from '../platform/session/session';
import { useTexts } from '../platform/texts/texts';
import { ShortcutsHelp } from '../ui/shortcuts/shortcuts-help';
import { Toaster } from '../ui/toasts/toaster';
import { areasFor } from './areas';
import { SideNav } from './side-nav';
import { texts } from './texts';
import { TopBar } from './top-bar';

/** The frame around every page of someone signed in: bar above, navigation at the side, the page in the middle. */
@Component({
  selector: 'app-shell',
  imports: [RouterOutlet, ShortcutsHelp, SideNav, Toaster, TopBar],
  templateUrl: './shell.html',
  styleUrl: './shell.css',
})
export class Shell {
  private readonly session = inject(Session);
  protected readonly t = useTexts(texts);
  private readonly document = inject(DOCUMENT);
  private readonly main = viewChild.required<ElementRef<HTMLElement>>('main');
  private arrived = false;
  protected readonly drawerOpen = signal(false);
  protected readonly areas = computed(() =>
    areasFor(this.session.roles(), (act) => this.session.allows(act)),
  );

  constructor() {
    const language = inject(Language);
    const zorro = inject(NzI18nService);
    effect(() => zorro.setLocale(language.current() === 'zh' ? zh_CN : en_US));
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationEnd),
        takeUntilDestroyed(inject(DestroyRef)),
      )
      .subscribe(() => {
        this.drawerOpen.set(false);
        this.keepFocus();
      });
  }

  /**
   * What had the focus may have gone with its page: the keyboard then goes on in the new page, not at the top of the
   * window. The first page keeps the window's own start, with the link that skips the frame.
   */
  private keepFocus(): void {
    const lost = this.document.activeElement === this.document.body;
    if (this.arrived && lost) this.main().nativeElement.focus();
    this.arrived = true;
  }

  /** A link to the mere anchor would go through the router's base address. */
  protected skip(event: Event, main: HTMLElement): void {
    event.preventDefault();
    main.focus();
  }
}
