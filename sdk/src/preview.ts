/** What a write would do: the answer it would give, each row it would change, and the events it would tell. */
export interface Preview<T> {
  dryRun: true;
  result: T;
  changes: {
    type: string;
    id: string;
    operation: 'insert' | 'update';
    before: Record<string, unknown> | null;
    after: Record<string, unknown>;
  }[];
  events: { type: string; data: Record<string, unknown> }[];
}

/**
 * The answer of a call with `dryRun: true`, typed as what it is: the generated methods promise the row itself.
 * `const { result, events } = await preview(omni.invoices.draftInvoice({ requestBody, dryRun: true }))`
 * @throws TypeError where the call was no dry run, and so has written
 */
export async function preview<T>(call: Promise<T>): Promise<Preview<T>> {
  const answer: unknown = await call;
  if (isPreview<T>(answer)) return answer;
  throw new TypeError('The call was made without dryRun: true.');
}

const isPreview = <T>(answer: unknown): answer is Preview<T> =>
  typeof answer === 'object' && answer !== null && (answer as { dryRun?: unknown }).dryRun === true;
