/** One fault of an input. */
export interface FaultDetail {
  pointer: string;
  code: string;
  message: string;
}

/** What the API answered instead of success, as its problem document says it. */
export class OmniError extends Error {
  override readonly name = 'OmniError';

  constructor(
    /** HTTP status; 0 where no answer came */
    readonly status: number,
    /** what to switch on, e.g. `not_found`, `crm.contact.duplicate` */
    readonly code: string,
    message: string,
    /** quote it when you ask for help */
    readonly requestId: string | null,
    readonly errors: readonly FaultDetail[] = [],
    /** the whole problem document, with members such as `allowed` or `existingId` */
    readonly problem: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

/** `isOmniError(error, 'crm.contact.duplicate')` */
export function isOmniError(error: unknown, code?: string): error is OmniError {
  return error instanceof OmniError && (code === undefined || error.code === code);
}

export async function errorFrom(response: Response): Promise<OmniError> {
  const requestId = response.headers.get('request-id');
  let problem: Record<string, unknown> = {};
  try {
    problem = (await response.json()) as Record<string, unknown>;
  } catch {
    // A proxy's page, not ours: the status has to do.
  }
  const text = (key: string): string | undefined =>
    typeof problem[key] === 'string' ? problem[key] : undefined;
  return new OmniError(
    response.status,
    text('code') ?? `http_${String(response.status)}`,
    text('detail') ?? `The API answered ${String(response.status)}.`,
    text('requestId') ?? requestId,
    Array.isArray(problem.errors) ? (problem.errors as FaultDetail[]) : [],
    problem,
  );
}
