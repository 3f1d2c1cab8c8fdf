import { randomUUID } from 'node:crypto';
import {
  inviteMember,
  signUpOwner,
  startApp,
  type Http,
  type Json,
  type Person,
  type TestApp,
} from '@omni/testing';

const ORIGIN = 'https://app.example.com';
let app: TestApp;
let owner: Person;
beforeAll(async () => {
  app = await startApp({ env: { CORS_ORIGINS: ORIGIN } });
  owner = await signUpOwner(app);
});
afterAll(() => app.stop());

describe('a parameter of a write', () => {
  it.each(['dryRun=1', 'dryRun=True', 'dryRun=', 'dryrun=true', 'dry_run=true', 'fields=id'])(
    'B-019 is refused where it is none or cannot be meant, and nothing is written: %s',
    async (query) => {
      const name = `Not ${query}`;
      const answer = await owner.http.post(`/v1/client-companies?${query}`, { name });
      expect([answer.status, answer.body.code]).toEqual([422, 'validation_failed']);
      const found = await owner.http.json(
        'GET',
        `/v1/client-companies?filter[name]=${encodeURIComponent(name)}`,
      );
      expect(found.data).toEqual([]);
    },
  );

  it('B-019 dryRun=false writes', async () => {
    expect((await owner.http.post('/v1/client-companies?dryRun=false', { name: 'Meant' })).status).toBe(201);
  });
});

describe('a request id', () => {
  it('I20 stands in the answer, in the audit row, in the version and in the event of what it did', async () => {
    const id = `test:${randomUUID()}`;
    const made = await owner.http.post('/v1/contacts', { firstName: 'Traced' }, { 'request-id': id });
    expect([made.status, made.headers.get('request-id')]).toEqual([201, id]);
    await app.drain();
    const [audit, events, versions] = await Promise.all(
      [
        `/v1/audit-events?entityType=contact&entityId=${made.body.id as string}`,
        `/v1/events?aggregateId=${made.body.id as string}`,
        `/v1/contacts/${made.body.id as string}/versions`,
      ].map(async (path) =>
        (await owner.http.json<{ data: Json[] }>('GET', path)).data.map((row) => row.requestId as string),
      ),
    );
    expect({ audit, events, versions }).toEqual({ audit: [id], events: [id], versions: [id] });
  });

  it('I20 stands in the problem of what was refused, whoever refused it', async () => {
    const id = 'test:refused-0001';
    for (const answer of [
      await owner.http.get('/v1/contacts/none', { 'request-id': id }),
      await owner.http.get('/v1/nowhere', { 'request-id': id }),
      await owner.http.post('/v1/contacts', '{', { 'request-id': id, 'content-type': 'application/json' }),
      await app.http.get('/v1/contacts', { 'request-id': id }),
    ]) {
      expect({ body: answer.body.requestId, header: answer.headers.get('request-id') }).toEqual({
        body: id,
        header: id,
      });
    }
  });

  it('I20 is made here when none comes, or one that is no id', async () => {
    for (const given of [
      undefined,
      'short',
      'with blanks in it',
      `<script>${'x'.repeat(10)}`,
      'x'.repeat(200),
    ]) {
      const { headers } = await owner.http.get('/v1/me', given ? { 'request-id': given } : {});
      expect(headers.get('request-id')).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
    }
  });
});

describe('the headers of every answer', () => {
  it('I19 forbid sniffing and framing, and tell nothing of what serves', async () => {
    for (const path of ['/v1/me', '/v1/nowhere', '/health/live', '/docs', '/openapi.json', '/metrics']) {
      const { headers } = await owner.http.get(path);
      expect({
        path,
        sniff: headers.get('x-content-type-options'),
        frame: headers.get('x-frame-options'),
        by: headers.get('x-powered-by'),
        server: headers.get('server'),
      }).toEqual({ path, sniff: 'nosniff', frame: 'SAMEORIGIN', by: null, server: null });
    }
  });

  it('I19 let the documentation load from this server alone', async () => {
    const policy = (await app.http.get('/docs')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:|\*/);
  });
});

describe('a browser', () => {
  const preflight = (origin: string) =>
    app.http.ask('OPTIONS', '/v1/contacts', {
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization',
      },
    });

  it('B-005 may call from an origin that is allowed, and from no other', async () => {
    const allowed = await preflight(ORIGIN);
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('access-control-allow-origin')).toBe(ORIGIN);
    expect(allowed.headers.get('access-control-allow-credentials')).toBeNull();
    for (const origin of [
      'https://evil.example.com',
      `${ORIGIN}.evil.example`,
      'http://app.example.com',
      'null',
    ]) {
      expect((await preflight(origin)).headers.get('access-control-allow-origin')).not.toBe(origin);
      expect(
        (await owner.http.get('/v1/me', { origin })).headers.get('access-control-allow-origin'),
      ).not.toBe(origin);
    }
  });
});

describe('an address that a proxy tells', () => {
  const FORGED = '203.0.113.7';
  const seenAs = async (product: TestApp): Promise<string | null> => {
    const person = await signUpOwner(product);
    await product.http.json('POST', '/v1/auth/login', {
      body: { email: person.email, password: person.password },
      headers: { 'x-forwarded-for': FORGED },
    });
    const rows = await product.ownerSql<{ ip: string }>(
      `select host(ip::inet) as ip from timeline.audit_events where action = 'user.login' order by created_at desc, id limit 50`,
    );
    return rows.some((row) => row.ip === FORGED) ? FORGED : (rows[0]?.ip ?? null);
  };

  it('I15 is believed from a proxy that the settings name, and from nobody else', async () => {
    expect(await seenAs(app)).not.toBe(FORGED);
    const behind = await startApp({ env: { TRUSTED_PROXIES: '127.0.0.1' } });
    expect(await seenAs(behind)).toBe(FORGED);
    await behind.stop();
  });
});

describe('who asks too often', () => {
  let limited: TestApp;
  beforeAll(async () => {
    limited = await startApp({ env: { RATE_LIMIT_PER_MINUTE: '60' } });
  });
  afterAll(() => limited.stop());

  const storm = async (http: Http, n: number): Promise<number[]> =>
    (await Promise.all(Array.from({ length: n }, () => http.get('/v1/me')))).map((answer) => answer.status);

  it('B-009 gets 429 with Retry-After and the limit’s headers, and limits nobody else', async () => {
    const person = await signUpOwner(limited);
    const colleague = await inviteMember(limited, person, 'staff');
    const stranger = await signUpOwner(limited);
    const calm = await person.http.get('/v1/me');
    expect(calm.headers.get('ratelimit-policy')).toBe('"default";q=60;w=60');
    expect(calm.headers.get('ratelimit')).toMatch(/^"default";r=\d+;t=\d+$/);
    const begun = performance.now();
    const answers = await Promise.all(Array.from({ length: 90 }, () => person.http.get('/v1/me')));
    // One more for each second that the storm took.
    const refilled = Math.ceil((performance.now() - begun) / 1000);
    const statuses = answers.map((answer) => answer.status);
    expect(new Set(statuses)).toEqual(new Set([200, 429]));
    expect(statuses.filter((status) => status === 200).length).toBeLessThanOrEqual(60 + refilled);
    const refused = answers.find((answer) => answer.status === 429) ?? calm;
    expect(refused.body.code).toBe('too_many_requests');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await storm(colleague.http, 10)).toEqual(Array(10).fill(200));
    expect(await storm(stranger.http, 10)).toEqual(Array(10).fill(200));
  });

  it('B-009 B-008 a key has the limit that it was given', async () => {
    const person = await signUpOwner(limited);
    const { secret } = await person.http.json<{ secret: string }>('POST', '/v1/api-keys', {
      body: { name: 'Slow', scopes: ['contacts:read'], rateLimitPerMin: 5 },
    });
    const http = limited.http.as(secret);
    const answers = await Promise.all(Array.from({ length: 12 }, () => http.get('/v1/contacts')));
    expect(answers.filter((answer) => answer.status === 200).length).toBeLessThanOrEqual(6);
    expect(answers.filter((answer) => answer.status === 429).length).toBeGreaterThanOrEqual(6);
    expect(answers[0]?.headers.get('ratelimit-policy')).toBe('"default";q=5;w=60');
    expect((await person.http.get('/v1/me')).status).toBe(200);
  });
});
