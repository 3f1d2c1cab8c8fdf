import type { Request } from 'autocannon';
import type { BenchData } from './setup';
import type { Load } from './measure';

/** One row of the table: the same question to the raw server and to ours. */
export interface BenchOperation {
  name: string;
  /** the target as a multiple of raw's CPU; null where it is milliseconds */
  target: number | null;
  /** the target in milliseconds of CPU a request */
  targetMs?: number;
  raw: Load;
  ours: Load;
}

const CONNECTIONS = 32;
const JSON_TYPE = { 'content-type': 'application/json' };
const gets = (paths: readonly string[]): Load => ({
  connections: CONNECTIONS,
  requests: paths.map((path) => ({ method: 'GET', path })),
});

let counter = 0;
/** A request made anew each time: another body, another key. */
const writes = (method: 'POST' | 'PATCH', make: () => { path: string; body: unknown }): Load => ({
  connections: CONNECTIONS,
  requests: [
    {
      method,
      setupRequest: (request: Request): Request => {
        const { path, body } = make();
        counter += 1;
        return {
          ...request,
          path,
          body: JSON.stringify(body),
          headers: {
            ...request.headers,
            ...JSON_TYPE,
            'idempotency-key': `bench-${String(process.pid)}-${String(counter)}`,
          },
        };
      },
    },
  ],
});

/** The seven operations that the targets speak of. */
export function operations(data: BenchData): BenchOperation[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)] as T;
  const person = () => {
    counter += 1;
    return {
      firstName: 'Bench',
      lastName: `Person ${String(counter)}`,
      email: `bench-${String(process.pid)}-${String(counter)}@example.com`,
    };
  };
  const lines = (): unknown[] =>
    [1, 2, 3].map((n) => ({ description: `Work ${String(n)}`, quantity: '2.5', unitAmount: '12000' }));
  return [
    {
      name: 'get one',
      target: 2,
      raw: gets(data.rawIds.map((id) => `/contacts/${id}`)),
      ours: gets(data.contactIds.map((id) => `/v1/contacts/${id}`)),
    },
    {
      name: 'list 25, filtered',
      target: 1.6,
      raw: gets(['/contacts?consent=opted_in']),
      ours: gets(['/v1/contacts?filter%5BmarketingConsent%5D=opted_in&limit=25']),
    },
    {
      name: '50,000 deep, by cursor',
      target: 1.6,
      raw: gets([`/contacts-after?at=${encodeURIComponent(data.deepRaw.at)}&id=${data.deepRaw.id}`]),
      ours: gets([`/v1/contacts?limit=25&cursor=${encodeURIComponent(data.deepCursor)}`]),
    },
    {
      name: 'create',
      target: 3.5,
      raw: writes('POST', () => ({ path: '/contacts', body: person() })),
      ours: writes('POST', () => {
        const { email, ...rest } = person();
        return { path: '/v1/contacts', body: { ...rest, primaryEmail: email } };
      }),
    },
    {
      name: 'update',
      target: 4.5,
      raw: writes('PATCH', () => ({
        path: `/contacts/${pick(data.rawIds)}`,
        body: { title: `Title ${String(Math.random())}` },
      })),
      ours: writes('PATCH', () => ({
        path: `/v1/contacts/${pick(data.contactIds)}`,
        body: { title: `Title ${String(Math.random())}` },
      })),
    },
    {
      name: 'invoice + 3 lines',
      target: 4,
      raw: writes('POST', () => ({ path: '/invoices', body: { clientId: data.clientId, lines: lines() } })),
      ours: writes('POST', () => ({
        path: '/v1/invoices',
        body: { clientId: data.clientId, currency: 'EUR', lines: lines() },
      })),
    },
    {
      name: 'name fragment',
      target: null,
      targetMs: 0.5,
      raw: gets(data.fragments.map((q) => `/contacts-search?q=${q}`)),
      ours: gets(data.fragments.map((q) => `/v1/contacts?q=${q}&limit=25`)),
    },
  ];
}
