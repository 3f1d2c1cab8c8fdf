import { OmniHttp, type OmniError, collect, etag, isOmniError, pages, type Tokens } from '@omnibusiness/sdk';

interface Seen {
  url: string;
  method: string;
  headers: Headers;
  body: string | null;
}

const addressOf = (input: string | URL | Request): string =>
  input instanceof Request ? input.url : input.toString();

/** A fetch that answers from a script and remembers what it was asked. */
function scripted(...answers: (() => Response | Error)[]): { seen: Seen[]; fetch: typeof fetch } {
  const seen: Seen[] = [];
  const send = (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    seen.push({
      url: addressOf(input),
      method: init.method ?? 'GET',
      headers: new Headers(init.headers),
      body: (init.body as string | null | undefined) ?? null,
    });
    const answer = answers[Math.min(seen.length, answers.length) - 1]?.();
    return answer instanceof Response
      ? Promise.resolve(answer)
      : Promise.reject(answer ?? new Error('no script'));
  };
  return { seen, fetch: send };
}

const json =
  (status: number, body: unknown, headers: Record<string, string> = {}) =>
  () =>
    new Response(JSON.stringify(body), {
      status,
      headers: { 'content-type': 'application/json', ...headers },
    });
const problem = (status: number, code: string, headers: Record<string, string> = {}) =>
  json(
    status,
    {
      code,
      detail: 'So it is.',
      requestId: 'r-1',
      errors: [{ pointer: '/name', code: 'too_short', message: 'is too short' }],
    },
    headers,
  );

const http = (script: { fetch: typeof fetch }, more: object = {}): OmniHttp =>
  new OmniHttp({
    baseUrl: 'https://api.test/',
    apiKey: 'obs_live_x',
    retryDelay: 1,
    fetch: script.fetch,
    ...more,
  });

describe('the SDK', () => {
  it('sends an idempotency key with every write and keeps it over all tries', async () => {
    const script = scripted(() => new Error('reset'), problem(503, 'unavailable'), json(201, { id: '1' }));
    await http(script).request({
      method: 'POST',
      url: '/v1/contacts',
      body: { a: 1 },
      mediaType: 'application/json',
    });
    const keys = script.seen.map((s) => s.headers.get('idempotency-key'));
    expect(script.seen).toHaveLength(3);
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(new Set(keys).size).toBe(1);
  });

  it('waits as long as Retry-After asks and gives up after the last try', async () => {
    const script = scripted(problem(429, 'too_many_requests', { 'retry-after': '0' }));
    await expect(
      http(script, { retries: 2 }).request({ method: 'GET', url: '/v1/contacts' }),
    ).rejects.toMatchObject({ status: 429 });
    expect(script.seen).toHaveLength(3);
  });

  it('does not repeat what a repeat cannot mend', async () => {
    const script = scripted(problem(422, 'validation_failed'));
    const error: unknown = await http(script)
      .request({ method: 'POST', url: '/v1/contacts', body: {} })
      .catch((e: unknown) => e);
    expect(script.seen).toHaveLength(1);
    expect(isOmniError(error, 'validation_failed')).toBe(true);
    expect(error as OmniError).toMatchObject({
      status: 422,
      requestId: 'r-1',
      errors: [{ pointer: '/name' }],
    });
  });

  it('trades the refresh token once for all calls that met an expired token', async () => {
    let issued = 0;
    const kept: (Tokens | undefined)[] = [];
    const send = (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
      if (addressOf(input).endsWith('/v1/auth/refresh')) {
        issued += 1;
        return Promise.resolve(json(200, { accessToken: 'new', refreshToken: 'r2' })());
      }
      const fresh = new Headers(init.headers).get('authorization') === 'Bearer new';
      return Promise.resolve((fresh ? json(200, { ok: true }) : problem(401, 'unauthenticated'))());
    };
    const client = new OmniHttp({
      baseUrl: 'https://api.test',
      tokens: { accessToken: 'old', refreshToken: 'r1' },
      fetch: send,
      onTokens: (t) => kept.push(t),
    });
    const answers = await Promise.all(
      [1, 2, 3].map(() => client.request<{ ok: boolean }>({ method: 'GET', url: '/v1/me' })),
    );
    expect(answers.every((a) => a.ok)).toBe(true);
    expect(issued).toBe(1);
    expect(kept).toEqual([{ accessToken: 'new', refreshToken: 'r2' }]);
  });

  it('renews a client’s session at the portal’s own door, and not at all where it is for one document', async () => {
    const doors: string[] = [];
    const send = (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
      if ((init.method ?? 'GET') === 'POST') {
        doors.push(addressOf(input));
        return Promise.resolve(json(200, { accessToken: 'obs_portal_new', refreshToken: 'r2' })());
      }
      const fresh = new Headers(init.headers).get('authorization') === 'Bearer obs_portal_new';
      return Promise.resolve((fresh ? json(200, { ok: true }) : problem(401, 'unauthenticated'))());
    };
    const as = (refreshToken: string | null) =>
      new OmniHttp({
        baseUrl: 'https://api.test',
        tokens: { accessToken: 'obs_portal_old', refreshToken },
        fetch: send,
      }).request<{ ok: boolean }>({ method: 'GET', url: '/v1/portal/me' });
    expect((await as('r1')).ok).toBe(true);
    await expect(as(null)).rejects.toMatchObject({ status: 401 });
    expect(doors).toEqual(['https://api.test/v1/portal/session/refresh']);
  });

  it('forgets the tokens when the session is over', async () => {
    const script = scripted(problem(401, 'unauthenticated'));
    const client = new OmniHttp({
      baseUrl: 'https://api.test',
      tokens: { accessToken: 'old', refreshToken: 'r1' },
      fetch: script.fetch,
    });
    await expect(client.request({ method: 'GET', url: '/v1/me' })).rejects.toMatchObject({ status: 401 });
    expect(client.currentTokens).toBeUndefined();
  });

  it('walks a list page after page', async () => {
    const all = [[1, 2], [3, 4], [5]];
    const fetchPage = (cursor?: string) =>
      Promise.resolve({
        data: all[Number(cursor ?? 0)] ?? [],
        nextCursor: Number(cursor ?? 0) < 2 ? String(Number(cursor ?? 0) + 1) : null,
      });
    const seen: number[] = [];
    for await (const n of pages(fetchPage)) seen.push(n);
    expect(seen).toEqual([1, 2, 3, 4, 5]);
    expect(await collect(fetchPage, 3)).toEqual([1, 2, 3]);
  });

  it('puts path and query parameters where they belong', async () => {
    const script = scripted(json(200, {}));
    await http(script).request({
      method: 'GET',
      url: '/v1/contacts/{id}',
      path: { id: 'a/b' },
      query: { 'filter[status]': 'open', cursor: undefined },
    });
    expect(script.seen[0]?.url).toBe('https://api.test/v1/contacts/a%2Fb?filter%5Bstatus%5D=open');
  });

  it('says a version as If-Match takes it', () => {
    expect(etag({ version: 3 })).toBe('"3"');
    expect(etag(4)).toBe('"4"');
  });

  it('stops when it is cancelled', async () => {
    const script = scripted(() => new Error('reset'));
    const call = http(script, { retryDelay: 10_000 }).request({ method: 'GET', url: '/v1/contacts' });
    setTimeout(() => call.cancel(), 5);
    await expect(call).rejects.toThrow();
    expect(script.seen.length).toBeLessThanOrEqual(1);
  });
});
