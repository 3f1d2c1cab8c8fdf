/** What expressions of a run can name. */
export interface Scope {
  /** the envelope of the event that started the run; null for other starts */
  event: unknown;
  /** what a manual start, a hook or a parent handed over */
  input: unknown;
  /** steps that are done, by key: `{ output, status, error }` */
  steps: Readonly<Record<string, StepResult>>;
  /** what `set` steps said, later ones over earlier ones */
  vars: Readonly<Record<string, unknown>>;
  run: { id: string; startedAt: string | null; workflow: string; version: number };
  organization: {
    id: string;
    name: string;
    timezone: string;
    locale: string;
    country: string;
    baseCurrency: string;
    /** members who may work now; 1 where nobody else is there who could say yes */
    activeMembers: number;
    approvalLimits: Readonly<Record<string, number>>;
  };
  now: string;
  today: string;
  /** within for_each: the item under its name, and its number from 0 */
  [loop: string]: unknown;
}

export interface StepResult {
  output: unknown;
  status: string;
  error: unknown;
}

export const ROOTS: ReadonlySet<string> = new Set([
  'event',
  'input',
  'steps',
  'vars',
  'run',
  'organization',
  'now',
  'today',
]);
