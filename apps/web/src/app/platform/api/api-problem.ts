import { HttpErrorResponse } from '@angular/common/http';
import { problemDocument, type Facts, type ProblemDocument } from '@assay/contract';

/** A refusal of the server (or that it cannot be reached), as a code with facts. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly status: number;
  readonly code: string;
  readonly facts: Facts;
  readonly blockers: NonNullable<ProblemDocument['blockers']>;
  /** The version the record has by now, for `stale-version`. */
  readonly currentVersion: number | undefined;

  constructor(problem: Partial<ProblemDocument> & { code: string; status: number }) {
    super(problem.code);
    this.status = problem.status;
    this.code = problem.code;
    this.facts = problem.facts ?? {};
    this.blockers = problem.blockers ?? [];
    this.currentVersion = problem.currentVersion;
  }

  /** The person lacks the right, so that trying again is useless. */
  get noRight(): boolean {
    return this.status === 403 && this.code !== 'csrf-mismatch';
  }
}

/** Reads a failed answer; what is not a problem document counts as unreachable or unexpected. */
export async function problemOf(failure: unknown): Promise<ApiProblem> {
  if (failure instanceof ApiProblem) return failure;
  if (!(failure instanceof HttpErrorResponse)) throw failure;
  const parsed = problemDocument.safeParse(await content(failure.error));
  if (parsed.success) return new ApiProblem(parsed.data);
  if (failure.status === 0) return new ApiProblem({ code: 'unreachable', status: 0 });
  const code = [502, 503, 504].includes(failure.status) ? 'try-later' : 'unexpected';
  return new ApiProblem({ code, status: failure.status, facts: { reference: failure.status } });
}

/** A refused download carries its document as a file. */
async function content(error: unknown): Promise<unknown> {
  if (!(error instanceof Blob)) return error;
  try {
    return JSON.parse(await error.text()) as unknown;
  } catch {
    return undefined;
  }
}
