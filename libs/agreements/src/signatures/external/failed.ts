import { cut, type Unit } from '@omni/platform';
import { SignatureRequest } from '../request.entity';
import { SignatureRequestFailed, requestFacts } from '../request.events';

/** The provider refused for good, or could not be reached for long: said where people look, to be tried again by them. */
export async function failed(unit: Unit, id: string, error: unknown): Promise<void> {
  const [request] = await unit.rows(
    SignatureRequest,
    `t.id = $2 and t.status in ('draft', 'sent', 'in_progress')`,
    [id],
  );
  if (!request) return;
  const code = (error as { code?: unknown } | null)?.code;
  request.move('fail');
  request.error = {
    code: typeof code === 'string' ? code : null,
    message: error instanceof Error ? cut(error.message, 500) : 'unknown error',
    at: unit.now,
  };
  unit.emit(SignatureRequestFailed, request, {
    ...requestFacts(request),
    code: request.error.code,
    message: request.error.message,
  });
}
