import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '@omni/platform';
import type { z } from 'zod';
import { ProviderFault } from '../ports/provider-fault';
import { faultOf } from './classify';

export interface OutboundRequest<S extends z.ZodType> {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  url: string;
  headers?: Record<string, string>;
  /** sent as JSON */
  body?: unknown;
  /** sent as a form instead */
  form?: Readonly<Record<string, string>>;
  /** what the answer must look like; null where it has none that matters */
  answer: S | null;
  /** milliseconds for the whole exchange; 20 seconds unless told */
  timeoutMs?: number;
}

const TIMEOUT_MS = 20_000;
/** What a provider may answer at most; a longer answer is not what was asked for. */
const MAX_ANSWER = 64 * 1024 * 1024;

/**
 * The one way out to providers: each exchange has an end, each failure a class, each answer a schema, and what is logged
 * of it is the place, the status and the time, never a header, a query or a body.
 */
@Injectable()
export class OutboundHttp {
  private readonly log = new Logger(OutboundHttp.name);

  constructor(private readonly clock: Clock) {}

  /** @throws ProviderFault for whatever goes wrong */
  async request<S extends z.ZodType>(asked: OutboundRequest<S>): Promise<z.output<S>> {
    const started = performance.now();
    let status = 0;
    try {
      const response = await fetch(asked.url, {
        method: asked.method,
        // A redirect could lead anywhere, with the token: whoever moves says so in their documentation.
        redirect: 'manual',
        signal: AbortSignal.timeout(asked.timeoutMs ?? TIMEOUT_MS),
        headers: {
          accept: 'application/json',
          ...contentOf(asked).headers,
          ...asked.headers,
        },
        ...contentOf(asked).sent,
      });
      status = response.status;
      const text = await readText(response);
      if (!response.ok) throw faultOf(status, text, response.headers.get('retry-after'), this.clock.now());
      return asked.answer === null ? (undefined as z.output<S>) : parse(asked.answer, text);
    } catch (error) {
      throw error instanceof ProviderFault ? error : unreachable(error);
    } finally {
      this.log.debug({ ...placeOf(asked), status, ms: Math.round(performance.now() - started) }, 'provider');
    }
  }
}

function contentOf({ body, form }: OutboundRequest<z.ZodType>): {
  headers: Record<string, string>;
  sent: { body?: string };
} {
  if (form)
    return {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      sent: { body: new URLSearchParams(form).toString() },
    };
  if (body === undefined) return { headers: {}, sent: {} };
  return { headers: { 'content-type': 'application/json' }, sent: { body: JSON.stringify(body) } };
}

async function readText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > MAX_ANSWER) throw new ProviderFault('contract', 'The provider answered too much.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parse<S extends z.ZodType>(schema: S, text: string): z.output<S> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new ProviderFault(
      'contract',
      'The provider answered something that is not JSON.',
      null,
      'not_json',
    );
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  // Where it differs, not what it said: answers hold other people's data.
  const places = parsed.error.issues.slice(0, 5).map((issue) => issue.path.join('.') || '(root)');
  throw new ProviderFault(
    'contract',
    `The provider's answer differs from its contract at ${places.join(', ')}.`,
    null,
    'unexpected_shape',
  );
}

function unreachable(error: unknown): ProviderFault {
  const timedOut = error instanceof Error && error.name === 'TimeoutError';
  return timedOut
    ? new ProviderFault('transient', 'The provider did not answer in time.', null, 'timeout')
    : new ProviderFault('transient', 'The provider could not be reached.', null, 'unreachable');
}

function placeOf({ method, url }: OutboundRequest<z.ZodType>): {
  method: string;
  host: string;
  path: string;
} {
  const { host, pathname } = new URL(url);
  return { method, host, path: pathname };
}
