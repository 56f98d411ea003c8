import { DOCUMENT, inject } from '@angular/core';
import type { ResolveFn } from '@angular/router';

const id = 'zorro-styles';

/** Loads the component library's stylesheet before the first page that needs it is drawn. */
export const zorroStyles: ResolveFn<void> = () => {
  const document = inject(DOCUMENT);
  if (document.getElementById(id)) return;
  const link = document.createElement('link');
  link.id = id;
  link.rel = 'stylesheet';
  link.href = 'zorro.css';
  return new Promise((resolve) => {
    // A page without this stylesheet is ugly, but works; so a failure does not stop it.
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
};
