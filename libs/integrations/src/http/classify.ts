import { z } from 'zod';
import { ProviderFault, type ProviderFaultKind } from '../ports/provider-fault';

const BY_STATUS: Readonly<Record<number, ProviderFaultKind>> = {
  400: 'permanent',
  401: 'reauth',
  404: 'permanent',
  408: 'transient',
  409: 'conflict',
  410: 'cursor_invalid',
  412: 'conflict',
  413: 'permanent',
  422: 'permanent',
  425: 'transient',
  429: 'rate',
};

/** What a provider's refusal asks for. `Retry-After` is honoured for as long as a day. */
export function faultOf(status: number, text: string, retryAfter: string | null, now: Date): ProviderFault {
  const kind = BY_STATUS[status] ?? (status >= 500 ? 'transient' : status >= 400 ? 'permanent' : 'contract');
  const waits = kind === 'rate' || kind === 'transient';
  return new ProviderFault(
    kind,
    `The provider answered ${String(status)}.`,
    waits ? retryAfterMs(retryAfter, now) : null,
    codeOf(text) ?? `http_${String(status)}`,
  );
}

const DAY_MS = 86_400_000;

/** Seconds or a date, by RFC 9110. */
export function retryAfterMs(header: string | null, now: Date): number | null {
  if (header === null || header.trim() === '') return null;
  const seconds = Number(header);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now.getTime();
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), DAY_MS);
}

const code = z.string().regex(/^[A-Za-z0-9_.:-]{1,80}$/);
/** The shapes in which providers name their errors. */
const named = z.union([
  z.object({ error: z.object({ code }) }).transform((body) => body.error.code),
  z.object({ error: code }).transform((body) => body.error),
  z.object({ code }).transform((body) => body.code),
  z.object({ code: z.int() }).transform((body) => String(body.code)),
]);

function codeOf(text: string): string | null {
  try {
    return named.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
