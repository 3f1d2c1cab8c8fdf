import { isApproval } from '../bus/approving';
import type { Operation } from '../http/operation';
import { refTo, type JsonSchema } from './schemas';

export function success({ answer, produces }: { answer?: JsonSchema; produces: string }): JsonSchema {
  if (!answer && produces === 'application/json') return { description: 'Done.' };
  const schema =
    answer ?? (produces.startsWith('text/') ? { type: 'string' } : { type: 'string', format: 'binary' });
  return { description: 'Done.', content: { [produces]: { schema } } };
}

const GENERAL: Record<string, readonly string[]> = {
  400: ['malformed_request'],
  401: ['unauthenticated'],
  403: ['forbidden'],
  404: ['not_found'],
  409: ['already_exists', 'invalid_transition', 'idempotency_in_progress'],
  410: ['gone'],
  412: ['stale_version'],
  413: ['body_too_large'],
  414: ['uri_too_long'],
  415: ['unsupported_media_type'],
  422: ['validation_failed', 'idempotency_mismatch'],
  428: ['precondition_required'],
  429: ['too_many_requests'],
  503: ['unavailable'],
};
const READS = ['400', '414', '422', '429', '503'];
const WRITES = ['409', '412', '413', '415', '428'];
/** Also where anyone may ask: a wrong password and a bad token are 401, and what a body names may not be there. */
const KNOWN_CALLERS = ['401', '403', '404'];

export function problems(
  operation: Operation,
  codes: readonly string[],
  { open, portal }: { open: boolean; portal: boolean },
): JsonSchema {
  const writes = operation.method !== 'get';
  // An open question is asked with a token of its own, and a wrong one names nothing; a portal's open routes let no members in.
  const known = writes || !open || portal || operation.query !== undefined ? KNOWN_CALLERS : [];
  const own = (operation.command?.decl.statuses ?? operation.query?.decl.statuses ?? []).map(String);
  const statuses = [...new Set([...READS, ...(writes ? WRITES : []), ...known, ...own])].sort();
  return Object.fromEntries(
    statuses.map((status) => {
      const approval = status === '403' && isApproval(operation.command?.decl.name ?? '');
      const named = [
        ...(GENERAL[status] ?? []),
        ...(status === '409' ? codes : []),
        ...(approval ? ['second_factor_required'] : []),
      ];
      return [
        status,
        {
          description: named.join(', '),
          content: { 'application/problem+json': { schema: refTo('Problem') } },
        },
      ];
    }),
  );
}
