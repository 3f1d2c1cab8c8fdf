import type { Http, TestApp } from '@omni/testing';
import { startSample, tokenOf } from '../../libs/testing/src/sample';

let app: TestApp;
beforeAll(async () => {
  app = await startSample();
});
afterAll(() => app.stop());

interface Row {
  id: string;
  title: string;
  rank: number;
  amountMinor: number | null;
  dueOn: string | null;
}

/** A caller in an organization that no other test uses. */
let organizations = 0;
const newcomer = (): Http => {
  organizations += 1;
  return app.http.as(tokenOf('owner', `00000000-0000-4000-8000-${String(organizations).padStart(12, '0')}`));
};

const make = (http: Http, fields: object): Promise<Row> =>
  http.json('POST', '/v1/widgets', { body: { title: 'x', ...fields } });
const titles = async (http: Http, query: string): Promise<string[]> =>
  (await http.json<{ data: Row[] }>('GET', `/v1/widgets?${query}`)).data.map((row) => row.title);

/** All pages of a list, with something done after each. */
async function walk(
  http: Http,
  query: string,
  between: (page: number) => Promise<unknown> = () => Promise.resolve(),
): Promise<Row[]> {
  const seen: Row[] = [];
  let cursor: string | null = null;
  for (let page = 0; ; page += 1) {
    const next: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const body: { data: Row[]; nextCursor: string | null } = await http.json(
      'GET',
      `/v1/widgets?${query}${next}`,
    );
    seen.push(...body.data);
    cursor = body.nextCursor;
    if (cursor === null) return seen;
    await between(page);
  }
}

test('a walk by cursor sees each row that lives throughout once, whatever is written meanwhile (B-003)', async () => {
  const http = newcomer();
  const made: string[] = [];
  for (let i = 0; i < 60; i += 1) {
    app.clock.advance(1);
    made.push((await make(http, { title: `row ${String(i)}`, rank: i % 7 })).id);
  }
  for (const sort of ['-createdAt', 'createdAt', 'rank', '-rank,title', 'title']) {
    const seen = await walk(http, `limit=7&sort=${sort}`, async (page) => {
      app.clock.advance(1);
      await Promise.all([
        make(http, { title: `new ${sort} ${String(page)}`, rank: page % 7 }),
        make(http, { title: 'another', rank: 3 }),
      ]);
    });
    const ids = seen.map((row) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(made.filter((id) => !ids.includes(id))).toEqual([]);
  }
});

test('rows of one moment are walked without loss or repeat', async () => {
  const http = newcomer();
  await Promise.all(Array.from({ length: 30 }, (_, i) => make(http, { title: `t${String(i)}` })));
  expect(new Set((await walk(http, 'limit=4')).map((row) => row.id)).size).toBe(30);
});

test.each(['amountMinor', '-amountMinor', 'dueOn', '-dueOn', 'amountMinor,-rank', '-dueOn,title'])(
  'a list sorted by %s walks through rows without a value last, each once',
  async (sort) => {
    const http = newcomer();
    for (let i = 0; i < 20; i += 1) {
      await make(http, {
        title: `t${String(i)}`,
        rank: i,
        ...(i % 3 ? { amountMinor: i % 5, dueOn: `2026-01-0${String((i % 5) + 1)}` } : {}),
      });
    }
    const seen = await walk(http, `limit=3&sort=${encodeURIComponent(sort)}`);
    expect(new Set(seen.map((row) => row.id)).size).toBe(20);
    const property = sort.replace('-', '').split(',')[0] as 'amountMinor' | 'dueOn';
    const values = seen.map((row) => row[property]);
    const first = values.indexOf(null);
    expect(values.slice(first).every((value) => value === null)).toBe(true);
    const sorted = values.slice(0, first).sort((a, b) => (a === b ? 0 : (a ?? 0) < (b ?? 0) ? -1 : 1));
    expect(values.slice(0, first)).toEqual(sort.startsWith('-') ? sorted.reverse() : sorted);
  },
);

test('a cursor belongs to its filter and sort and is refused elsewhere', async () => {
  const http = newcomer();
  for (let i = 0; i < 3; i += 1) await make(http, { title: `t${String(i)}` });
  const { nextCursor } = await http.json<{ nextCursor: string }>('GET', '/v1/widgets?limit=1&sort=title');
  for (const query of ['limit=1&sort=-title', 'limit=1', 'limit=1&sort=title&filter[urgent]=true']) {
    const answer = await http.get(`/v1/widgets?${query}&cursor=${nextCursor}`);
    expect([answer.status, answer.body.code]).toEqual([422, 'invalid_cursor']);
  }
  expect((await http.get('/v1/widgets?cursor=nonsense')).body.code).toBe('invalid_cursor');
});

describe('filters', () => {
  let http: Http;
  beforeAll(async () => {
    http = newcomer();
    await make(http, {
      title: 'Apple 100%',
      amountMinor: 100,
      dueOn: '2026-01-01',
      urgent: true,
      labels: ['red', 'round'],
    });
    await make(http, { title: 'Banana', amountMinor: 250, dueOn: '2026-02-01', labels: ['yellow'] });
    await make(http, { title: 'Cherry_pie', amountMinor: null, dueOn: null, labels: [] });
  });

  test.each([
    ['filter[title]=Banana', ['Banana']],
    ['filter[title][ne]=Banana', ['Apple 100%', 'Cherry_pie']],
    ['filter[title][like]=an', ['Banana']],
    ['filter[title][like]=100%25', ['Apple 100%']],
    ['filter[title][like]=_', ['Cherry_pie']],
    ['filter[title][in]=Banana,Cherry_pie', ['Banana', 'Cherry_pie']],
    ['filter[amountMinor][gte]=100&filter[amountMinor][lt]=250', ['Apple 100%']],
    ['filter[amountMinor][null]=true', ['Cherry_pie']],
    ['filter[amountMinor][null]=false', ['Apple 100%', 'Banana']],
    ['filter[amountMinor][ne]=100', ['Banana', 'Cherry_pie']],
    ['filter[dueOn][gt]=2026-01-01', ['Banana']],
    ['filter[urgent]=true', ['Apple 100%']],
    ['filter[labels]=round', ['Apple 100%']],
    ['filter[createdAt][lte]=2020-01-01', []],
  ])('%s finds %j', async (query, found) => {
    expect(await titles(http, `${query}&sort=title`)).toEqual(found);
  });

  test.each([
    'filter[custom]=x',
    'filter[nope]=x',
    'filter[rank]=high',
    'filter[dueOn]=tomorrow',
    'filter[urgent][gt]=true',
    'filter[title][regex]=x',
    'sort=custom',
    'sort=title,-title',
    'sort=title,rank,amountMinor,dueOn,createdAt,updatedAt',
    'include=parent,children,parent',
    `include=${Array(11).fill('parent').join(',')}`,
    'limit=0',
    'limit=201',
    'limit=x',
    'include=nobody',
    'surprise=1',
    'fields=nope',
    'asOf=yesterday',
    'total=maybe',
    'q=x',
  ])('%s is refused with 422 and names the parameter', async (query) => {
    const answer = await http.get(`/v1/widgets?${query}`);
    expect([answer.status, answer.body.code]).toEqual([422, 'invalid_query']);
    expect(answer.body.errors[0].pointer).toContain(query.split('=')[0]?.split('[')[0]);
  });

  test('more filters than a list needs are refused', async () => {
    const columns = ['title', 'rank', 'amountMinor', 'dueOn', 'createdAt', 'updatedAt'];
    const values = ['x', '1', '1', '2026-01-01', '2026-01-01', '2026-01-01'];
    const query = columns.flatMap((name, i) =>
      ['', '[ne]', '[in]', ...(i ? ['[gt]', '[gte]', '[lt]', '[lte]'] : [])].map(
        (operator) => `filter[${name}]${operator}=${values[i] ?? ''}`,
      ),
    );
    expect((await http.get(`/v1/widgets?${query.slice(0, 30).join('&')}`)).status).toBe(200);
    const { status, body } = await http.get(`/v1/widgets?${query.slice(0, 31).join('&')}`);
    expect([status, body.errors[0].code]).toEqual([422, 'too_many']);
  });

  test('a cursor with more values than its sort has keys is refused', async () => {
    const { nextCursor } = await http.json('GET', '/v1/widgets?limit=1&sort=title');
    const made = JSON.parse(Buffer.from(nextCursor, 'base64url').toString()) as unknown[];
    const cursor = Buffer.from(JSON.stringify([...made, ...made.slice(1)])).toString('base64url');
    expect((await http.get(`/v1/widgets?limit=1&sort=title&cursor=${cursor}`)).body.code).toBe(
      'invalid_cursor',
    );
  });

  test('B-004 a parameter that is refused is told with what would be taken', async () => {
    const { body } = await http.get('/v1/widgets?rank=1&sort=custom&filter[nope]=x');
    expect(body.errors.map(({ message }: { message: string }) => message)).toEqual([
      'is not a parameter of this list; to filter by it, send filter[rank]',
      expect.stringMatching(/^nope cannot be filtered by; what can be: .*rank.*createdAt, updatedAt$/),
      expect.stringMatching(/^custom cannot be sorted by; what can be: .*title/),
    ]);
  });

  test('fields brings what it names and the id, total is counted only when asked for', async () => {
    const body = await http.json('GET', '/v1/widgets?fields=title&limit=1&sort=title&total=exact');
    expect(body).toMatchObject({ data: [{ id: expect.any(String), title: 'Apple 100%' }], total: 3 });
    expect(Object.keys(body.data[0]).sort()).toEqual(['id', 'title']);
    expect(await http.json('GET', '/v1/widgets?limit=1')).not.toHaveProperty('total');
  });
});

test('include brings related rows along, both ways', async () => {
  const http = newcomer();
  const parent = await make(http, { title: 'parent' });
  await make(http, { title: 'child', parentId: parent.id });
  const { data } = await http.json('GET', '/v1/widgets?include=parent,children&sort=title');
  expect(
    data.map((w: { title: string; included: { parent: Row | null; children: Row[] } }) => [
      w.title,
      w.included.parent?.title ?? null,
      w.included.children.map((c) => c.title),
    ]),
  ).toEqual([
    ['child', 'parent', []],
    ['parent', null, ['child']],
  ]);
});

test('relations that were cut off say so', async () => {
  const http = newcomer();
  const parent = await make(http, { title: 'parent' });
  const child = await make(http, { title: 'child', parentId: parent.id });
  const include = async () =>
    (await http.json('GET', `/v1/widgets/${parent.id}?include=parent,children`)).included;
  expect(await include()).toEqual({ parent: null, children: [expect.objectContaining({ id: child.id })] });
  await app.ownerSql(
    `insert into sample.widgets select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid()))).*
     from sample.widgets t, generate_series(1, 1000) where t.id = $1`,
    [child.id],
  );
  const cut = await include();
  expect([cut.children.length, cut.truncated]).toEqual([1000, ['children']]);
});

test('asOf shows list and record as they stood at that moment (B-019)', async () => {
  const http = newcomer();
  const first = await make(http, { title: 'first', rank: 1 });
  const second = await make(http, { title: 'second' });
  const then = app.clock.now().toISOString();
  app.clock.advance('PT1H');
  await http.patch(`/v1/widgets/${first.id}`, { title: 'renamed' });
  await http.delete(`/v1/widgets/${second.id}`);
  await make(http, { title: 'third' });
  expect(await titles(http, 'sort=title')).toEqual(['renamed', 'third']);
  expect(await titles(http, `sort=title&asOf=${then}`)).toEqual(['first', 'second']);
  expect(await titles(http, `sort=title&asOf=${then}&filter[rank]=1`)).toEqual(['first']);
  expect((await http.get(`/v1/widgets/${first.id}?asOf=${then}`)).body.title).toBe('first');
  expect((await http.get(`/v1/widgets/${second.id}?asOf=${then}`)).status).toBe(200);
  expect((await http.get(`/v1/widgets/${first.id}?asOf=2020-01-01T00:00:00Z`)).status).toBe(404);
});

describe('asOf shows the past of what is there for the asker today', () => {
  const inOne = (): { owner: Http; staff: Http; memberId: string } => {
    const owner = newcomer();
    const organization = `00000000-0000-4000-8000-${String(organizations).padStart(12, '0')}`;
    const memberId = `bbbbbbbb-0000-4000-8000-${String(organizations).padStart(12, '0')}`;
    return { owner, staff: app.http.as(tokenOf('staff', organization, memberId)), memberId };
  };
  const past = async (http: Http, id: string, then: string) => ({
    get: (await http.get(`/v1/widgets/${id}?asOf=${then}`)).status,
    list: await titles(http, `asOf=${then}&total=exact`),
    versions: (await http.get(`/v1/widgets/${id}/versions`)).status,
  });
  const gone = { get: 404, list: [], versions: 404 };

  test('B-016 B-019 not of what somebody else owns by now', async () => {
    const { owner, staff, memberId } = inOne();
    const row = await make(owner, { title: 'theirs', ownerMemberId: memberId });
    const then = app.clock.now().toISOString();
    const whole = { get: 200, list: ['theirs'], versions: 200 };
    expect(await past(staff, row.id, then)).toEqual(whole);
    app.clock.advance('PT1H');
    await owner.patch(`/v1/widgets/${row.id}`, { ownerMemberId: null });
    expect(await past(staff, row.id, then)).toEqual(gone);
    expect(await past(owner, row.id, then)).toEqual(whole);
  });

  test('B-016 B-019 of what was deleted since, for owners alone', async () => {
    const { owner, staff, memberId } = inOne();
    const row = await make(owner, { title: 'lived', ownerMemberId: memberId });
    const then = app.clock.now().toISOString();
    app.clock.advance('PT1H');
    await owner.delete(`/v1/widgets/${row.id}`);
    expect(await past(staff, row.id, then)).toEqual(gone);
    expect(await past(owner, row.id, then)).toEqual({ get: 200, list: ['lived'], versions: 200 });
  });
});

test('deleted rows are listed for owners who ask for them and for nobody else', async () => {
  const http = newcomer();
  const row = await make(http, { title: 'gone' });
  await http.delete(`/v1/widgets/${row.id}`);
  expect(await titles(http, '')).toEqual([]);
  expect(await titles(http, 'deleted=only')).toEqual(['gone']);
  const staff = http.as(tokenOf('staff', '00000000-0000-4000-8000-000000000001'));
  expect((await staff.get('/v1/widgets?deleted=include')).status).toBe(403);
});
