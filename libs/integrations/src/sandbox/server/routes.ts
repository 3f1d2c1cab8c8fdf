import type { z } from 'zod';
import { refused } from './refusal';
import type { Account } from './state';

/** One request to whoever controls the sandbox: its body says which account it is about. */
export interface ControlAsk {
  /** of the path, by name */
  params: Record<string, string>;
  query: URLSearchParams;
  body: unknown;
  /** version that the caller believes current, from If-Match */
  ifMatch: string | null;
  now: Date;
}

/** One request to a provider, its account known. */
export interface Ask extends ControlAsk {
  account: Account;
}

export interface Reply {
  status: number;
  body?: unknown;
}

export type Handler<A = Ask> = (ask: A) => Reply | Promise<Reply>;

export interface Route<A = Ask> {
  method: string;
  /** `/ledger/documents/:kind/:id` */
  path: string;
  handler: Handler<A>;
}

export const route = <A = Ask>(method: string, path: string, handler: Handler<A>): Route<A> => ({
  method,
  path,
  handler,
});

/** The route of a request and what its path names. */
export function findRoute<A>(
  routes: readonly Route<A>[],
  method: string,
  path: string,
): { handler: Handler<A>; params: Record<string, string> } | undefined {
  for (const { handler, ...candidate } of routes) {
    if (candidate.method !== method) continue;
    const params = matchPath(candidate.path, path);
    if (params) return { handler, params };
  }
  return undefined;
}

function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const [wanted, given] = [pattern.split('/'), path.split('/')];
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [i, part] of wanted.entries()) {
    const value = given[i] ?? '';
    if (part.startsWith(':')) params[part.slice(1)] = decodeURIComponent(value);
    else if (part !== value) return undefined;
  }
  return params;
}

/** The body by its schema. @throws 422 */
export function bodyOf<S extends z.ZodType>(schema: S, { body }: Pick<ControlAsk, 'body'>): z.output<S> {
  const parsed = schema.safeParse(body ?? {});
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw refused(422, 'invalid_body', `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim());
}

export const PAGE = 50;

/** How many rows a page holds. */
export const limitOf = ({ query }: Ask): number =>
  Math.min(Math.max(Number(query.get('limit') ?? PAGE) || PAGE, 1), 500);
