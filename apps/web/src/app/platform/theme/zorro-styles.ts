import { DOCUMENT, inject } from '@angular/core';
import type { ResolveFn } from '@angular/router';

const loading = new WeakMap<Document, Promise<void>>();

/** Loads the component library's stylesheet, once. A page without it is ugly, but works; so a failure stops nothing. */
export function loadZorroStyles(document: Document): Promise<void> {
  const begun = loading.get(document) ?? begin(document);
  loading.set(document, begun);
  return begun;
}

/** Holds the first page back until it can be drawn as it should. */
export const zorroStyles: ResolveFn<void> = () => loadZorroStyles(inject(DOCUMENT));

function begin(document: Document): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = 'zorro.css';
  return new Promise((resolve) => {
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
}
