import { InjectionToken, type Resource, type Signal } from '@angular/core';

/** How a piece of work stands. `returned`: it was done once and given back with a reason. */
export type WorkState = 'to-do' | 'begun' | 'returned' | 'done';

/** One thing that a person is to do, in their language. */
export interface WorkItem {
  /** Unique among the items of all sources. */
  readonly id: string;
  /** What is to be done: "score", "compare". */
  readonly kind: string;
  /** What it is about: a customer, a node of the model. */
  readonly subject: string;
  /** More about the subject, or the reason of a return. */
  readonly detail: string;
  readonly cycle: string;
  /** Why it is with this person. */
  readonly why: string;
  /** Last day, `2026-10-12`. */
  readonly due: string | null;
  readonly state: WorkState;
  /** Parts done, of so many; null where a thing is done in one go. */
  readonly parts: { readonly done: number; readonly of: number } | null;
  /** Router link to where it is done. */
  readonly link: readonly unknown[];
  /** Router link to where all of its kind in this cycle stand. */
  readonly place: readonly unknown[];
}

/** Where work comes from: a stage's own list. */
export interface WorkSource {
  readonly source: Resource<unknown> & { reload?: () => unknown };
  /** Empty until the list is there, and for those whom it does not concern. */
  readonly items: Signal<readonly WorkItem[]>;
}

/** Opens a source. Called once for each page, where `inject` is allowed, so that it ends with the page. */
export type OpenWorkSource = () => WorkSource;

/** Every source of work; `my-work.routes.ts` lists them. */
export const WORK_SOURCES = new InjectionToken<readonly OpenWorkSource[]>('WORK_SOURCES');
