import { Catalogue } from '@omni/platform';
import { signUpOwner, startApp, type Answer, type Person, type TestApp } from '@omni/testing';
import { ApiDocument, type Op } from './support/document';
import { Shelf, everyId, fill, idsBehindTheWalls } from './support/fill';
import { Dice, Fuzzer, type Shot } from './support/fuzz';

const SEED = Number(process.env.FUZZ_SEED ?? 20_260_302);
const SHOTS = Number(process.env.FUZZ_SHOTS ?? 3000);
/** Far from what a busy machine takes: whoever can make one request last so long can stop the house. */
const SLOW_MS = 10_000;
/** Streams do not end; the others would end the shooter's own session, membership or organization. */
const SPARED = new Set([
  'streamChanges',
  'logout',
  'closeMyAccount',
  'clearCaughtMail',
  'changePassword',
  'endMemberSessions',
  'revokeMySession',
  'closeOrganization',
]);

/** What the log says of failures on our side, for whoever has to mend one. */
const failures: string[] = [];
let app: TestApp;
let document: ApiDocument;
let owner: Person;
let ids: string[];
let own: Map<string, readonly string[]>;
beforeAll(async () => {
  app = await startApp({
    env: { RATE_LIMIT_PER_MINUTE: '10000000' },
    log: (line) => {
      if (line.includes('"level":"error"')) failures.push(line.slice(0, 1000));
    },
  });
  document = new ApiDocument(app);
  owner = await signUpOwner(app);
  expect(await fill(app, document, owner, new Shelf(owner), 'fuzzed')).toEqual([]);
  ids = [...(await everyId(app, owner.organizationId))];
  const byType = await idsBehindTheWalls(app, owner.organizationId);
  own = new Map(
    app
      .get(Catalogue)
      .allResources()
      .map((resource) => [resource.name, byType.get(resource.type) ?? []]),
  );
});
afterAll(() => app.stop());

/** What is wrong with an answer, or nothing. */
function faultOf({ op, method, path }: Shot, { status, headers, body }: Answer, ms: number): string | null {
  if (status >= 500) return `answered ${String(status)}`;
  if (ms > SLOW_MS) return `took ${String(Math.round(ms))} ms`;
  if (status < 400) return null;
  if (!/^application\/problem\+json\b/.test(headers.get('content-type') ?? ''))
    return `answered ${String(status)} without problem+json`;
  if (body.status !== status || typeof body.code !== 'string' || typeof body.requestId !== 'string')
    return 'answered a problem that is none';
  if (/\bat \/|node_modules|select .* from|SQLSTATE|violates|\bECONN|zod/i.test(JSON.stringify(body)))
    return 'told of its insides';
  const reached = method === op.method && !path.includes('//');
  if (reached && !op.statuses.has(String(status)))
    return `answered ${String(status)} ${String(body.code)}, which is not documented`;
  return null;
}

const ask = async (shot: Shot): Promise<{ answer: Answer; ms: number }> => {
  const begun = performance.now();
  const http = shot.op.id === 'refresh' ? app.http : owner.http;
  const answer = await http.ask(shot.method, shot.path, {
    headers: shot.headers,
    ...(shot.body === undefined ? {} : { body: shot.body }),
  });
  return { answer, ms: performance.now() - begun };
};

const told = (fault: string, { op, method, path, headers, body }: Shot): string =>
  `${op.id} ${fault}: ${method} ${path.slice(0, 300)} ${JSON.stringify(headers)} ${String(body ?? '').slice(0, 400)}`;

describe('whatever is sent', () => {
  it('I19 B-005 no request breaks it, is slow, or is answered in a way that is not documented', async () => {
    const ops = document.operations.filter((op) => !SPARED.has(op.id));
    const fuzzer = new Fuzzer(document, ops, new Dice(SEED), ids, own);
    const faults = new Map<string, string>();
    const statuses = new Map<number, number>();
    const worker = async (share: number): Promise<void> => {
      for (let i = 0; i < share; i += 1) {
        const shot = fuzzer.shot();
        const { answer, ms } = await ask(shot);
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
        const fault = faultOf(shot, answer, ms);
        if (fault) faults.set(fault, told(fault, shot));
      }
    };
    await Promise.all(Array.from({ length: 8 }, () => worker(SHOTS / 8)));
    expect([...faults.values(), ...failures]).toEqual([]);
    // Rubbish alone would prove little: a good part of the shots must have got through.
    expect(
      [...statuses].filter(([status]) => status < 300).reduce((sum, [, n]) => sum + n, 0),
    ).toBeGreaterThan(SHOTS / 10);
  }, 120_000);

  it('I19 a body beyond the limit, a long address and long headers are refused as what they are', async () => {
    const big = await owner.http.post('/v1/contacts', { firstName: 'a'.repeat(2 * 1024 * 1024) });
    expect([big.status, big.body.code]).toEqual([413, 'body_too_large']);
    const long = await owner.http.get(`/v1/contacts/${'x'.repeat(5000)}`);
    expect([404, 414]).toContain(long.status);
    expect(long.headers.get('content-type')).toMatch(/problem\+json/);
    const headers = await owner.http.get('/v1/contacts', { 'x-long': 'x'.repeat(30_000) });
    expect(headers.status).toBe(431);
    expect(headers.headers.get('content-type')).toMatch(/problem\+json/);
  });

  it('I19 a handler’s own names are no names of the API', async () => {
    for (const op of document.operations.filter(isList)) {
      for (const query of [
        'include=constructor',
        'include=__proto__',
        'fields=toString',
        'constructor=x',
        'sort=constructor',
        'filter[constructor]=x',
      ]) {
        const { status } = await owner.http.get(`${op.path}?${query}`);
        expect({ path: op.path, query, status }).toEqual({ path: op.path, query, status: 422 });
      }
    }
  });
});

const isList = (op: Op): boolean =>
  op.method === 'GET' &&
  /^\/v1\/[a-z-]+$/.test(op.path) &&
  ['sort', 'fields', 'limit'].every((name) => op.parameters.some((p) => p.name === name));
