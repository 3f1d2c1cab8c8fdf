import { signUpOwner, startApp, type Http, type Person, type TestApp } from '@omni/testing';

// One database, two processes: what is counted, allowed and pinned holds in both.
const LIMITS = {
  RATE_LIMIT_PER_MINUTE: '300',
  ORGANIZATION_RATE_LIMIT_PER_MINUTE: '400',
  SEARCH_RATE_LIMIT_PER_MINUTE: '20',
};
let app: TestApp;
let twin: TestApp;
beforeAll(async () => {
  app = await startApp({ env: LIMITS });
  twin = await startApp({ env: { ...LIMITS, JWT_KEYS: keysOf(app) }, database: app.database });
});
afterAll(async () => {
  await twin.app.close();
  await app.stop();
});

/** The second process believes the tokens that the first gave out. */
const keysOf = ({ ground }: TestApp): string => JSON.stringify(ground.settings.jwtKeys);

const atTwin = (person: Person): Http => twin.http.as(person.token);

async function storm(callers: readonly Http[], times: number, path = '/v1/me'): Promise<number[]> {
  const statuses: number[] = [];
  for (let i = 0; i < times; i += callers.length) {
    const answers = await Promise.all(callers.map((http) => http.get(path)));
    statuses.push(...answers.map((answer) => answer.status));
  }
  return statuses;
}

/** What a bucket of so many a minute holds and is refilled with since a moment, and what is on its way between processes. */
const allowed = (limit: number, since: number): number =>
  limit * (1 + (performance.now() - since) / 60_000) + 80;

const passed = (statuses: readonly number[]): number => statuses.filter((status) => status === 200).length;

describe('limits', () => {
  it('B-009 I26 count what is asked of two processes together', async () => {
    const person = await signUpOwner(app);
    const begun = performance.now();
    const statuses = await storm([person.http, atTwin(person)], 600);
    // A process of its own would have let all through.
    expect(passed(statuses)).toBeGreaterThanOrEqual(280);
    expect(passed(statuses)).toBeLessThan(allowed(300, begun));
    expect(statuses).toContain(429);
  });

  it('B-009 search has a bucket of its own: emptied, it leaves the rest alone', async () => {
    const person = await signUpOwner(app);
    const statuses = await storm([person.http], 40, '/v1/search?q=x');
    expect(passed(statuses)).toBeLessThan(35);
    expect(statuses[statuses.length - 1]).toBe(429);
    const list = await person.http.get('/v1/contacts?q=x');
    expect([list.status, list.headers.get('ratelimit-policy')]).toEqual([429, '"search";q=20;w=60']);
    expect((await person.http.get('/v1/contacts')).status).toBe(200);
  });

  it('B-009 an organization has a limit over all of its keys, and no other pays for it', async () => {
    const person = await signUpOwner(app);
    const other = await signUpOwner(app);
    const keys: Http[] = [];
    for (const name of ['one', 'two', 'three']) {
      const { secret } = await person.http.json<{ secret: string }>('POST', '/v1/api-keys', {
        body: { name, scopes: ['contacts:read'] },
      });
      keys.push(app.http.as(secret));
    }
    const begun = performance.now();
    const statuses = await storm(keys, 720, '/v1/contacts?limit=1');
    expect(passed(statuses)).toBeLessThan(allowed(400, begun));
    expect(statuses).toContain(429);
    expect((await other.http.get('/v1/me')).status).toBe(200);
  });
});

describe('origins', () => {
  const ORIGIN = 'https://shop.example.com';
  const preflight = (origin: string) =>
    twin.http.ask('OPTIONS', '/v1/contacts', {
      headers: { origin, 'access-control-request-method': 'GET' },
    });

  it('B-005 browsers may call an organization from the origins that it lists, and from no other', async () => {
    const [listing, other] = [await signUpOwner(app), await signUpOwner(app)];
    expect((await preflight(ORIGIN)).headers.get('access-control-allow-origin')).toBeNull();
    const refused = await listing.http.patch(`/v1/organizations/${listing.organizationId}`, {
      corsOrigins: ['shop.example.com/path'],
    });
    expect(refused.status).toBe(422);
    await listing.http.json('PATCH', `/v1/organizations/${listing.organizationId}`, {
      body: { corsOrigins: [ORIGIN] },
    });
    twin.clock.advance({ seconds: 11 });
    expect((await preflight(ORIGIN)).headers.get('access-control-allow-origin')).toBe(ORIGIN);
    const from = { origin: ORIGIN };
    expect((await atTwin(listing).get('/v1/contacts', from)).status).toBe(200);
    const elsewhere = await atTwin(other).get('/v1/contacts', from);
    expect([elsewhere.status, elsewhere.body.code]).toEqual([403, 'origin_not_allowed']);
    expect((await atTwin(other).get('/v1/contacts')).status).toBe(200);
  });
});

describe('versions of the API', () => {
  it('B-006 are told in each answer, chosen by a header, and refused when they never were', async () => {
    const person = await signUpOwner(app);
    const newest = (await person.http.get('/v1/me')).headers.get('api-version');
    expect(newest).toMatch(/^\d{4}-\d\d-\d\d$/);
    const chosen = await person.http.get('/v1/me', { 'api-version': newest ?? '' });
    expect([chosen.status, chosen.headers.get('api-version')]).toEqual([200, newest]);
    const never = await person.http.get('/v1/me', { 'api-version': '1999-01-01' });
    expect([never.status, never.body.code, never.body.versions]).toEqual([
      400,
      'unknown_api_version',
      expect.arrayContaining([newest]),
    ]);
  });

  it('B-006 a key keeps the version that it was made under', async () => {
    const person = await signUpOwner(app);
    const made = await person.http.json('POST', '/v1/api-keys', {
      body: { name: 'Pinned', scopes: ['contacts:read'] },
    });
    const [{ api_version: pinned } = {}] = await app.ownerSql<{ api_version?: string }>(
      'select api_version from identity.api_keys where id = $1',
      [made.id],
    );
    expect(made.apiVersion).toBe(pinned);
    const answer = await app.http.as(made.secret as string).get('/v1/contacts');
    expect(answer.headers.get('api-version')).toBe(pinned);
  });
});
