import type { z } from 'zod';
import { ProviderFault } from '../../ports/provider-fault';
import type { OutboundRequest } from '../../http/outbound-http';
import type { Access } from '../../providers/provider';

type Asked<S extends z.ZodType> = Pick<OutboundRequest<S>, 'method' | 'body' | 'answer'> & {
  path: string;
  query?: Record<string, string | null>;
  /** idempotency key */
  key?: string;
  ifMatch?: string | null;
};

/** Asks the sandbox as the connection's account. */
export async function ask<S extends z.ZodType>(
  access: Access,
  { method, path, query = {}, body, key, ifMatch, answer }: Asked<S>,
): Promise<z.output<S>> {
  const { token } = await access.secret();
  if (access.sandboxUrl === null)
    throw new ProviderFault('transient', 'No sandbox runs here: see SANDBOX_URL.', null, 'unreachable');
  const url = new URL(access.sandboxUrl + path);
  for (const [name, value] of Object.entries(query)) if (value !== null) url.searchParams.set(name, value);
  return access.http.request({
    method,
    url: url.href,
    body,
    answer,
    headers: {
      authorization: `Bearer ${token ?? ''}`,
      ...(key === undefined ? {} : { 'idempotency-key': key }),
      ...(ifMatch == null ? {} : { 'if-match': `"${ifMatch}"` }),
    },
  });
}

export const segment = (id: string): string => encodeURIComponent(id);

/** Whether a provider says that a row is not there. */
export const isGone = (error: unknown): boolean =>
  error instanceof ProviderFault && error.code === 'not_found';
