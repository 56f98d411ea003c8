import { type Type } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideHttpClient } from '@angular/common/http';
import {
  HttpTestingController,
  provideHttpClientTesting,
  type TestRequest,
} from '@angular/common/http/testing';
import { provideRouter } from '@angular/router';
import type { Language as LanguageKey, Me } from '@assay/contract';
import type { Role } from '@assay/cycle';
import { Language } from '../app/platform/language/language';
import { CSRF_COOKIE } from '../app/platform/session/csrf';
import { Session } from '../app/platform/session/session';

/** A component drawn for a spec, and what a person does to it. */
export class Drawn<T> {
  constructor(readonly fixture: ComponentFixture<T>) {}

  get host(): HTMLElement {
    return this.fixture.nativeElement as HTMLElement;
  }

  /** What can be read, in one line, element by element. */
  get text(): string {
    const nodes = document.createTreeWalker(this.host, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (nodes.nextNode()) found.push((nodes.currentNode.textContent ?? '').replaceAll(/\s+/g, ' ').trim());
    return found.filter(Boolean).join(' ');
  }

  /** @throws RangeError when nothing fits */
  find<E extends HTMLElement = HTMLElement>(selector: string): E {
    const found = this.host.querySelector<E>(selector);
    if (!found) throw new RangeError(`nothing fits ${selector} in: ${this.text}`);
    return found;
  }

  all(selector: string): HTMLElement[] {
    return [...this.host.querySelectorAll<HTMLElement>(selector)];
  }

  /** The button or link that says so. */
  button(words: string): HTMLButtonElement {
    const found = this.all('button, a').find((one) => one.textContent?.trim() === words);
    if (!found) throw new RangeError(`no button says ${words} in: ${this.text}`);
    return found as HTMLButtonElement;
  }

  async click(words: string): Promise<void> {
    this.button(words).click();
    await this.settle();
  }

  async type(selector: string, value: string): Promise<void> {
    const control = this.find<HTMLInputElement>(selector);
    control.value = value;
    control.dispatchEvent(new Event('input'));
    control.dispatchEvent(new Event('change'));
    control.dispatchEvent(new Event('blur'));
    await this.settle();
  }

  async set(inputs: Readonly<Record<string, unknown>>): Promise<void> {
    for (const [name, value] of Object.entries(inputs)) this.fixture.componentRef.setInput(name, value);
    await this.settle();
  }

  settle(): Promise<void> {
    return settle();
  }
}

/**
 * Waits until promises and drawing have come to rest. Angular's own waiting would also wait for HTTP answers, which
 * the spec itself still owes.
 */
export async function settle(): Promise<void> {
  for (let round = 0; round < 4; round++) {
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
  }
}

/** What the specs of pages and pieces need: an HTTP that waits for the spec's answers, and a router without routes. */
export function setUp(
  ...more: Parameters<typeof TestBed.configureTestingModule>[0]['providers'] & unknown[]
): void {
  TestBed.configureTestingModule({
    providers: [provideHttpClient(), provideRouter([]), ...more, provideHttpClientTesting()],
  });
}

export function speak(language: LanguageKey): void {
  TestBed.inject(Language).use(language);
}

export async function draw<T>(
  component: Type<T>,
  inputs: Readonly<Record<string, unknown>> = {},
): Promise<Drawn<T>> {
  const drawn = new Drawn(TestBed.createComponent(component));
  for (const [name, value] of Object.entries(inputs)) drawn.fixture.componentRef.setInput(name, value);
  await settle();
  return drawn;
}

/** The one request that is waiting for an answer. */
export function request(method: string, url: string): TestRequest {
  return TestBed.inject(HttpTestingController).expectOne(
    (sent) => sent.method === method && sent.urlWithParams === url,
  );
}

export const person: Me = {
  id: '018f0000-0000-7000-8000-000000000001',
  login: 'lin.na',
  name: '林娜',
  roles: ['coordinator'],
  department: null,
  language: 'zh',
  mustChangePassword: false,
};

/** Signs somebody with these roles in. */
export async function signIn(...roles: Role[]): Promise<void> {
  document.cookie = `${CSRF_COOKIE}=token`;
  const loaded = TestBed.inject(Session).load();
  request('GET', '/api/session/me').flush({ ...person, roles });
  await loaded;
}
