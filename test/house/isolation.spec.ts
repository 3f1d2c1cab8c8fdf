import { randomUUID } from 'node:crypto';
import { Catalogue } from '@omni/platform';
import {
  portalClient,
  signUpOwner,
  startApp,
  type Answer,
  type Http,
  type Person,
  type TestApp,
} from '@omni/testing';
import { bodyFor, referencesOf } from './support/bodies';
import { ApiDocument, type Op } from './support/document';
import {
  Shelf,
  createBody,
  creates,
  everyId,
  fill,
  idsBehindTheWalls,
  makeRow,
  typeOf,
} from './support/fill';
import { readPlaces } from './support/reads';
import { plantWorkflow } from './support/workflow-rows';

const CANARY = 'canaryofb';
// Every operation of the whole API is tried here.
jest.setTimeout(300_000);

let app: TestApp;
let document: ApiDocument;
let a: Person;
let b: Person;
/** a client of A's in the portal: who portal routes are asked by */
let client: Http;
let shelfA: Shelf;
let shelfB: Shelf;
/** an id of each resource type in B */
let idsOfB: Map<string, string[]>;
/** every id that must never be seen in A */
let foreign: Set<string>;

beforeAll(async () => {
  app = await startApp({ env: { RATE_LIMIT_PER_MINUTE: '10000000' } });
  document = new ApiDocument(app);
  a = await signUpOwner(app, { name: 'Ada' });
  b = await signUpOwner(app, { name: `Bea ${CANARY}`, organization: { name: `${CANARY} Ltd` } });
  [shelfA, shelfB] = [new Shelf(a), new Shelf(b)];
  expect(await fill(app, document, a, shelfA, 'plain')).toEqual([]);
  expect(await fill(app, document, b, shelfB, CANARY)).toEqual([]);
  await mergeSome(b);
  client = await clientOf(a, shelfA.one('client_company') ?? '');
  await app.ownerSql(
    `insert into platform.errands (organization_id, name, data, status, attempts, due_at, last_error, failed_at, correlation_id)
     values ($1, 'test.errand', '{}', 'failed', 8, now(), 'an error of ${CANARY}', now(), $1)`,
    [b.organizationId],
  );
  await plantWorkflow(app, b, shelfB.one('client_company') ?? '');
  await b.http.json('PUT', '/v1/notification-preferences/organization', {
    body: { preferences: [{ type: 'task.assigned', channel: 'email', mode: 'daily' }] },
  });
  await app.ownerSql(
    `insert into platform.event_failures (organization_id, event_id, event_created_at, consumer, aggregate_id, position, xid, attempts, next_attempt_at, last_error, dead_at)
     select organization_id, id, created_at, 'a consumer', aggregate_id, position, xid, 8, now(), 'an error of ${CANARY}', now()
     from platform.outbox_events where organization_id = $1 limit 1`,
    [b.organizationId],
  );
  await app.ownerSql(
    `insert into scheduling.calendar_syncs (organization_id, integration_id, member_id, provider, direction, status, calendar_name)
     values ($1, gen_random_uuid(), $2, 'sandbox_calendar', 'read_busy', 'active', '${CANARY}')`,
    [b.organizationId, b.memberId],
  );
  await b.http.json('PATCH', `/v1/organizations/${b.organizationId}`, {
    body: { settings: { portal: { accessLog: true } } },
  });
  await b.http.json('GET', `/v1/client-companies/${shelfB.one('client_company') ?? ''}`);
  await b.http.json('POST', `/v1/portal-access/${shelfB.one('portal_access') ?? ''}/resend`);
  // What the house makes by itself, on occasions that this test does not bring about.
  await app.ownerSql(
    `insert into platform.errands (organization_id, name, data, status, due_at, correlation_id, last_error, failed_at)
     values ($1, 'an errand', '{}', 'failed', now(), gen_random_uuid(), 'an error of ${CANARY}', now())`,
    [b.organizationId],
  );
  await app.ownerSql(
    `insert into revenue.ledger_sync_maps (organization_id, integration_id, entity_type, entity_id, external_type, external_id, direction, status)
     values ($1, gen_random_uuid(), 'invoice', gen_random_uuid(), 'invoice', '${CANARY}', 'both', 'synced')`,
    [b.organizationId],
  );
  await app.ownerSql(
    `insert into communications.text_opt_outs (organization_id, number, said) values ($1, '+4915735990001', '${CANARY}')`,
    [b.organizationId],
  );
  await b.http.json('POST', '/v1/search/reindex');
  await b.http.json('POST', '/v1/retention-policies/run');
  await app.drain();
  idsOfB = await idsBehindTheWalls(app, b.organizationId);
  foreign = (await everyId(app, b.organizationId)).add(b.userId);
});
afterAll(() => app.stop());

/** A merge and an older version, so that both have rows. */
async function mergeSome(person: Person): Promise<void> {
  const contact = async (firstName: string) =>
    (await person.http.json<{ id: string }>('POST', '/v1/contacts', { body: { firstName } })).id;
  const [kept, merged] = [await contact(`${CANARY} kept`), await contact(`${CANARY} merged`)];
  await person.http.json('PATCH', `/v1/contacts/${kept}`, { body: { lastName: CANARY } });
  await person.http.json('POST', `/v1/contacts/${kept}/merge`, { body: { mergedIds: [merged] } });
}

/** Somebody of a client, in the portal. */
async function clientOf(person: Person, clientId: string): Promise<Http> {
  const contact = await person.http.json<{ id: string }>('POST', '/v1/contacts', {
    body: { clientId, firstName: 'Carla', primaryEmail: 'carla@client.example' },
  });
  return (await portalClient(app, person, contact.id)).http;
}

/** Who asks: members are not let in to the portal's routes, and clients to no others. */
const asker = (path: string): Http => (path.startsWith('/v1/portal/') ? client : a.http);

/** The kind of row whose id a path takes. */
function typeOfPath(op: Op): string {
  if (op.path.startsWith('/v1/me/sessions')) return 'session';
  if (op.path.startsWith('/v1/portal/accesses')) return 'portal_access';
  const name = op.path.replace('/portal/', '/').split('/')[2] ?? '';
  const resource = app.get(Catalogue).resourceNamed(name);
  if (!resource) throw new Error(`${op.id}: nothing known is at ${op.path}`);
  return resource.type;
}

async function idOfB(type: string): Promise<string> {
  if (type === 'session') {
    const [session] = await app.ownerSql<{ id: string }>(
      'select id from identity.sessions where user_id = $1',
      [b.userId],
    );
    return session?.id ?? '';
  }
  return shelfB.one(type) ?? idsOfB.get(type)?.[0] ?? '';
}

/** What a leak is: a word or an id of B in an answer to A. */
function leaksIn(text: string): string[] {
  const ids = [
    ...new Set(text.match(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g) ?? []),
  ].filter((id) => foreign.has(id));
  return [...(text.toLowerCase().includes(CANARY) ? [CANARY] : []), ...ids];
}

/** Verbs whose least body is not enough for the handler to look for the row at all. */
const BODIES: Record<string, () => object> = {
  changeMemberGrants: () => ({ moduleGrants: { crm: 'read' } }),
  mergeContacts: () => ({ mergedIds: [shelfA.one('contact')] }),
  mergeClientCompanies: () => ({ mergedIds: [shelfA.one('client_company')] }),
};

/** What is refused before any row is looked for: an organization is closed by those with a second factor alone. */
const ASKED_FIRST: Record<string, number> = { closeOrganization: 403 };

/** How much business data and history there is behind the walls, in both organizations. */
async function weight(): Promise<string> {
  const [row] = await app.ownerSql<{ n: string }>(
    `select concat_ws(' ', (select count(*) from timeline.entity_versions), (select count(*) from platform.outbox_events)) as n`,
  );
  return row?.n ?? '';
}

/** An answer without what the asker said itself: the id in the query, and in their own audit what they were refused. */
function heard(path: string, { body, text }: Answer): string {
  const { data } = body as { data?: Record<string, unknown>[] };
  if (Array.isArray(data))
    return JSON.stringify(
      path.includes('audit-events') ? data.filter((row) => row.decision !== 'deny') : data,
    );
  return (path.match(/[0-9a-f-]{36}/g) ?? []).reduce((said, id) => said.replaceAll(id, ''), text);
}

describe('two organizations', () => {
  it('U-126 every resource has a row in the other organization, so that nothing below is empty talk', () => {
    const empty = [...idsOfB]
      .filter(([type, ids]) => ids.length === 0 && type !== 'metric')
      .map(([type]) => type);
    expect(empty).toEqual([]);
  });

  it('U-126 O-240 B-018 every operation on an id answers 404 for another organization’s, and changes nothing', async () => {
    const before = await weight();
    const wrong: string[] = [];
    const stage = (
      await a.http.json<{ stages: { id: string }[] }>('GET', `/v1/pipelines/${shelfA.one('pipeline') ?? ''}`)
    ).stages[0]?.id;
    // Clients' doors are shut to members, whatever the id.
    for (const op of document.withId().filter(({ path }) => !path.startsWith('/v1/portal/'))) {
      const id = await idOfB(typeOfPath(op));
      expect({ op: op.id, id }).toEqual({ op: op.id, id: expect.stringMatching(/^[0-9a-f-]{36}$/) });
      const making = {
        text: () => 'plain',
        reference: (name: string) => shelfA.reference(name) ?? stage ?? randomUUID(),
        all: false,
      };
      const body =
        op.consumes !== 'application/json'
          ? 'name\nplain\n'
          : op.body
            ? { ...bodyFor(document, op.body, making), ...BODIES[op.id]?.() }
            : undefined;
      for (const dry of op.method === 'GET' ? [''] : ['?dryRun=true', '']) {
        const answer = await asker(op.path).ask(
          op.method,
          op.path
            .replace('{id}', id)
            .replaceAll(/\{(\w+)\}/g, (_, name) => (name === 'version' ? '1' : randomUUID())) + dry,
          {
            ...(body === undefined ? {} : { body }),
            headers: { 'if-match': '"1"', ...(body === undefined ? {} : { 'content-type': op.consumes }) },
          },
        );
        // Routes of the portal are shut to members before any row is looked for.
        const expected = op.path.startsWith('/v1/portal/') ? 403 : (ASKED_FIRST[op.id] ?? 404);
        if (answer.status !== expected || leaksIn(answer.text.replaceAll(id, '')).length)
          wrong.push(`${op.id}${dry}: ${String(answer.status)} ${answer.text.slice(0, 300)}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(await weight()).toBe(before);
  });

  it('U-126 O-240 B-016 no list, search, feed, history, catalogue or figure tells one organization of another', async () => {
    const places = readPlaces(app, document, { ids: idsOfB, word: CANARY });
    expect(places.length).toBeGreaterThan(300);
    const leaks: string[] = [];
    let answered = 0;
    const look = async (path: string): Promise<void> => {
      const answer = await asker(path).get(path);
      if (answer.status === 200) answered += 1;
      const found = leaksIn(heard(path, answer));
      if (answer.status >= 500 || found.length)
        leaks.push(`${path}: ${String(answer.status)} ${found.join(' ')}`);
    };
    const waiting = [...places];
    const hand = async (): Promise<void> => {
      for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) await look(path);
    };
    await Promise.all(Array.from({ length: 6 }, hand));
    expect(leaks).toEqual([]);
    expect(answered).toBeGreaterThan(places.length / 2);
  }, 240_000);

  it('U-126 the same reads do find the words in their own organization', async () => {
    const found = await Promise.all(
      [
        '/v1/contacts',
        '/v1/events',
        '/v1/changes',
        '/v1/timeline',
        '/v1/audit-events',
        '/v1/dead-letters',
      ].map(async (path) => (await b.http.get(`${path}?limit=200`)).text.includes(CANARY)),
    );
    expect(found).toEqual([true, true, true, true, true, true]);
  });

  it('U-126 O-240 no row can be made to point at another organization’s', async () => {
    const taken: string[] = [];
    let tried = 0;
    for (const { op } of creates(app, document)) {
      const body = await bodyThatIsTaken(op);
      for (const name of referencesOf(document, op.body ?? {})) {
        const id = await idOfB(typeOf(name));
        if (id === '') continue;
        tried += 1;
        const own = await a.http.ask(op.method, `${op.path}?dryRun=true`, { body });
        // What is there once alone is refused for being there: a reference to elsewhere is refused before that.
        const isThere = own.status === 409 && /\.exists$/.test((own.body as { code: string }).code);
        expect({ op: op.id, ok: own.status === 200 || isThere, text: own.text.slice(0, 300) }).toMatchObject({
          ok: true,
        });
        const before = await weight();
        const answer = await a.http.ask(op.method, op.path, {
          body: { ...body, [name]: name.endsWith('Ids') ? [id] : id },
        });
        if (![404, 422].includes(answer.status) || (await weight()) !== before)
          taken.push(`${op.id} ${name}`);
        expect(leaksIn(answer.text.replaceAll(id, ''))).toEqual([]);
      }
    }
    expect(taken).toEqual([]);
    expect(tried).toBeGreaterThan(20);
  });
});

/** A body that A's create takes, found without making anything. Keys by which makers repeat themselves are left out. */
async function bodyThatIsTaken(op: Op): Promise<Record<string, unknown>> {
  const { answer, body } = await makeRow(
    document,
    a.http,
    { ...op, path: `${op.path}?dryRun=true` },
    shelfA,
    () => 'plain',
  );
  const found =
    answer.status < 300 ? body : createBody(document, op, shelfA, { text: () => 'plain', all: false });
  return Object.fromEntries(
    Object.entries(found).filter(([name]) => !['sourceKey', 'providerPaymentId'].includes(name)),
  );
}
