/**
 * What an error of a provider asks for: consent anew, patience, another try, a person to look at this one row, a sync
 * from the start, a choice between two versions, or a developer (their answer is not what their contract says).
 */
export type ProviderFaultKind =
  'reauth' | 'rate' | 'transient' | 'permanent' | 'cursor_invalid' | 'conflict' | 'contract';

const HOPELESS: ReadonlySet<ProviderFaultKind> = new Set([
  'reauth',
  'permanent',
  'conflict',
  'contract',
  'cursor_invalid',
]);

/** A provider refused or failed. Errands read `permanent` and `retryAfterMs` from it. */
export class ProviderFault extends Error {
  constructor(
    readonly kind: ProviderFaultKind,
    message: string,
    readonly retryAfterMs: number | null = null,
    /** the provider's own code, for people */
    readonly code: string | null = null,
  ) {
    super(message);
  }

  /** Whether trying the same again is of no use. */
  get permanent(): boolean {
    return HOPELESS.has(this.kind);
  }
}
