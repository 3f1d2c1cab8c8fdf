import { randomUUID } from 'node:crypto';
import type { Http, Json, TestApp } from '@omni/testing';
import { SearchModule } from '../../../libs/search/src/search.module';
import { tokenOf } from '../../../libs/testing/src/sample';
import { startProbe } from '../probe';

let app: TestApp;
beforeAll(async () => {
  app = await startProbe([SearchModule]);
});
afterAll(() => app.stop());

type RoleName = 'owner' | 'manager' | 'staff' | 'accountant';
const as = (role: RoleName, organization: string, user?: string): Http =>
  app.http.as(tokenOf(role, organization, user));

/** An organization with these clients, indexed. */
async function with_(
  ...clients: { name: string; email?: string; city?: string; ownerMemberId?: string }[]
): Promise<{ id: string; owner: Http; made: Json[] }> {
  const id = randomUUID();
  const owner = as('owner', id);
  const made: Json[] = [];
  for (const body of clients) made.push(await owner.json('POST', '/v1/clients', { body }));
  await app.drain();
  return { id, owner, made };
}
const titles = async (by: Http, q: string, rest = ''): Promise<string[]> =>
  (await by.json('GET', `/v1/search?q=${encodeURIComponent(q)}${rest}`)).data.map((h: Json) => h.title);
const listed = async (by: Http, q: string, rest = ''): Promise<string[]> =>
  (await by.json('GET', `/v1/clients?q=${encodeURIComponent(q)}&sort=name${rest}`)).data.map(
    (c: Json) => c.name,
  );

describe('what is found', () => {
  test.each([
    ['a word', 'lovelace', ['Ada Lovelace']],
    ['the beginning of a word', 'love', ['Ada Lovelace']],
    ['the middle of a word', 'vela', ['Ada Lovelace']],
    ['the end of a word', 'lace', ['Ada Lovelace']],
    ['whatever its case and accents', 'MULLER', ['Jürgen Müller & Söhne']],
    ['accents asked for and not there', 'lovelàce', ['Ada Lovelace']],
    ['several words, each somewhere', 'ada london', ['Ada Lovelace']],
    ['one letter, by the beginning of a name', 'j', ['Jürgen Müller & Söhne']],
    ['two letters, by the beginning of a name', 'so', ['Jürgen Müller & Söhne']],
    ['a name with an apostrophe', 'obri', ['Pat O’Brien']],
    ['a part of an e-mail address', 'ada@engine', ['Ada Lovelace']],
    ['nothing for words that do not stand together in a row', 'ada brien', []],
    ['nothing for the inside of a word by two letters', 've', []],
    ['nothing for signs alone', '%_', []],
  ])('O-212 by %s: %j', async (_, q, expected) => {
    const { owner } = await with_(
      { name: 'Ada Lovelace', email: 'ada@engine.example', city: 'London' },
      { name: 'Jürgen Müller & Söhne' },
      { name: 'Pat O’Brien' },
    );
    expect(await titles(owner, q)).toEqual(expected);
    expect(await listed(owner, q)).toEqual(expected);
  });

  test('comes best first: the name itself, names that begin so, words that begin so, the rest', async () => {
    const { owner } = await with_(
      { name: 'Bernard' },
      { name: 'Anna Bern' },
      { name: 'Hibernia' },
      { name: 'Bern' },
      { name: 'Zoo', city: 'Bern' },
    );
    expect(await titles(owner, 'bern')).toEqual(['Bern', 'Bernard', 'Anna Bern', 'Hibernia', 'Zoo']);
  });

  test('is typed, has a place to go and shows where the words stand', async () => {
    const { owner, made } = await with_({ name: 'Ada Lovelace', city: 'Great Marlow' });
    const engagement = await owner.json('POST', '/v1/engagements', {
      body: { name: 'Marlow house', clientId: made[0].id },
    });
    await app.drain();
    const { data } = await owner.json('GET', '/v1/search?q=marl');
    expect(data.map((h: Json) => [h.type, h.id, h.href])).toEqual([
      ['engagement', engagement.id, `/v1/engagements/${engagement.id}`],
      ['client_company', made[0].id, `/v1/clients/${made[0].id}`],
    ]);
    expect(data[1]).toMatchObject({
      title: 'Ada Lovelace',
      snippet: 'Great Marlow',
      highlights: [{ start: 6, end: 10 }],
    });
    expect(await titles(owner, 'marl', '&types=client_company')).toEqual(['Ada Lovelace']);
    expect((await owner.get('/v1/search?q=a&types=outbox_event')).body.code).toBe('search.type.unknown');
    expect((await owner.get('/v1/search')).status).toBe(422);
  });

  test('follows the row: renamed, and never twice', async () => {
    const { owner, made } = await with_({ name: 'Ada Byron' });
    await owner.json('PATCH', `/v1/clients/${made[0].id}`, { body: { name: 'Ada Lovelace' } });
    await app.drain();
    expect(await titles(owner, 'byron')).toEqual([]);
    expect(await titles(owner, 'ada')).toEqual(['Ada Lovelace']);
  });
});

describe('what is kept back', () => {
  test('U-238 archived and deleted rows are not found, archived ones when asked, deleted ones by the Owner alone', async () => {
    const { id, owner, made } = await with_(
      { name: 'Alive Bakery' },
      { name: 'Archived Bakery' },
      { name: 'Deleted Bakery' },
    );
    await owner.json('PATCH', `/v1/clients/${made[1].id}`, { body: { archivedAt: '2026-03-01T00:00:00Z' } });
    await owner.delete(`/v1/clients/${made[2].id}`);
    await app.drain();
    expect(await titles(owner, 'bakery')).toEqual(['Alive Bakery']);
    expect(await titles(owner, 'bakery', '&archived=include')).toEqual(['Alive Bakery', 'Archived Bakery']);
    expect(await titles(owner, 'bakery', '&deleted=include')).toEqual(['Alive Bakery', 'Deleted Bakery']);
    expect((await as('manager', id).get('/v1/search?q=bakery&deleted=include')).status).toBe(403);
    expect(await listed(owner, 'bakery')).toEqual(['Alive Bakery']);
    expect(await listed(owner, 'bakery', '&archived=only')).toEqual(['Archived Bakery']);
    expect(await listed(owner, 'bakery', '&deleted=only')).toEqual(['Deleted Bakery']);
    await owner.json('POST', `/v1/clients/${made[2].id}/restore`);
    await app.drain();
    expect(await titles(owner, 'deleted')).toEqual(['Deleted Bakery']);
  });

  test('O-212 B-016 rows that the asker may not read', async () => {
    const staffId = randomUUID();
    const { id } = await with_({ name: 'Mine Ltd', ownerMemberId: staffId }, { name: 'Theirs Ltd' });
    const staff = as('staff', id, staffId);
    expect(await titles(staff, 'ltd')).toEqual(['Mine Ltd']);
    expect(await listed(staff, 'ltd')).toEqual(['Mine Ltd']);
  });

  test('B-016 rows that only a hidden field would find', async () => {
    const { id } = await with_({ name: 'Ada', email: 'secret-address@example.com' });
    const accountant = as('accountant', id);
    expect(await titles(accountant, 'secret')).toEqual([]);
    expect(await titles(accountant, 'ada')).toEqual([]);
    const refused = await accountant.get('/v1/clients?q=secret');
    expect([refused.status, refused.body.errors[0].code]).toEqual([422, 'not_searchable']);
  });

  test('rows of another organization, and everything without one', async () => {
    const { id } = await with_({ name: 'Canary Wharf' });
    expect(await titles(as('owner', randomUUID()), 'canary')).toEqual([]);
    const ask = (organization: string | null) =>
      app.appSql(organization, `select * from search.find_ids('{client_company}', 'canary', 10)`);
    expect(await ask(null)).toEqual([]);
    expect(await ask(randomUUID())).toEqual([]);
    expect(await ask(id)).toHaveLength(1);
    expect(await app.appSql(null, 'select 1 from search.search_documents')).toEqual([]);
  });

  test('a question is text and nothing else', async () => {
    const { owner } = await with_({ name: 'Robert' });
    for (const q of [
      `'`,
      `''':*`,
      `robert' | 'x`,
      `a\\`,
      '\u0000',
      ':*',
      '<-> &',
      '🙂',
      'x'.repeat(200),
      `robert'); drop table x; --`,
    ]) {
      expect([200, 422]).toContain((await owner.get(`/v1/search?q=${encodeURIComponent(q)}`)).status);
      expect([200, 422]).toContain((await owner.get(`/v1/clients?q=${encodeURIComponent(q)}`)).status);
    }
    expect(await titles(owner, 'robert')).toEqual(['Robert']);
  });
});

describe('rebuilding', () => {
  test('an Owner has everything indexed anew, in steps, and sees how far it is', async () => {
    const { id, owner } = await with_({ name: 'Before' });
    await app.ownerSql(
      `insert into probe.clients (organization_id, name) select $1, 'Bulk ' || n from generate_series(1, 1200) n`,
      [id],
    );
    await app.ownerSql('delete from search.search_documents where organization_id = $1', [id]);
    expect(await titles(owner, 'bulk 77')).toEqual([]);
    const started = await owner.post('/v1/search/reindex');
    expect([started.status, started.body.status]).toEqual([202, 'running']);
    expect((await owner.post('/v1/search/reindex')).body.id).toBe(started.body.id);
    await app.drain();
    expect(await owner.json('GET', `/v1/search-reindexes/${started.body.id}`)).toMatchObject({
      status: 'completed',
      processed: 1201,
      atType: null,
    });
    expect(await titles(owner, 'bulk 77')).toContain('Bulk 77');
    expect((await as('manager', id).post('/v1/search/reindex')).status).toBe(403);
  });
});
