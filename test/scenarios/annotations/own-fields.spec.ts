import type { Json, Person } from '@omni/testing';
import { client, next, problem, task, world, type World } from './world';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.app.stop());

/** A field of a name that no other test uses. */
async function field(type: string, more: object = {}, entityType = 'client_company') {
  const key = `f${next()}`;
  const body = { entityType, key, type, label: key, ...more };
  const made = await w.owner.http.json('POST', '/v1/custom-fields', { body });
  return { key, id: made.id as string };
}
const having = (custom: object, more: object = {}) => client(w.owner, { custom, ...more });
const create = (custom: object, by: Person = w.owner) =>
  by.http.post('/v1/client-companies', { name: `Client ${next()}`, custom });
const listed = async (query: string, by: Person = w.owner): Promise<string[]> => {
  const { data } = await by.http.json('GET', `/v1/client-companies?${query}`);
  return data.map((row: Json) => row.id as string);
};
const options = [
  { value: 'gold', label: 'Gold' },
  { value: 'tin', label: 'Tin' },
];

describe('lists by fields of one’s own', () => {
  it('U-235 are filtered by filter[custom.key], filter[custom][key] and custom[key]', async () => {
    const { key } = await field('select', { options });
    const gold = await having({ [key]: 'gold' });
    const tin = await having({ [key]: 'tin' });
    for (const name of [`filter[custom.${key}]`, `filter[custom][${key}]`, `custom[${key}]`]) {
      expect(await listed(`${name}=gold`)).toEqual([gold.id]);
      expect((await listed(`${name}[in]=gold,tin`)).sort()).toEqual([gold.id, tin.id].sort());
    }
    expect(await listed(`filter[custom.${key}][null]=true`)).not.toContain(gold.id);
  });

  it('U-235 compare each type of value as what it is', async () => {
    const size = await field('number');
    const since = await field('date');
    const active = await field('bool');
    const likes = await field('multi_select', { options });
    const budget = await field('money');
    const [small, big] = [
      await having({ [size.key]: 9, [since.key]: '2026-01-31', [active.key]: false, [likes.key]: ['tin'] }),
      await having({
        [size.key]: 10.5,
        [since.key]: '2026-02-01',
        [active.key]: true,
        [likes.key]: ['gold', 'tin'],
        [budget.key]: { amountMinor: 5_000, currency: 'EUR' },
      }),
    ];
    expect(await listed(`custom[${size.key}][gt]=9`)).toEqual([big.id]);
    expect(await listed(`custom[${size.key}]=10.50`)).toEqual([big.id]);
    expect(await listed(`custom[${since.key}][lt]=2026-02-01`)).toEqual([small.id]);
    expect(await listed(`custom[${active.key}]=true`)).toEqual([big.id]);
    expect(await listed(`custom[${likes.key}]=gold`)).toEqual([big.id]);
    expect(await listed(`custom[${budget.key}][gte]=5000`)).toEqual([big.id]);
    expect(await listed(`sort=custom.${size.key}&custom[${size.key}][null]=false`)).toEqual([
      small.id,
      big.id,
    ]);
  });

  it('U-235 are sorted by them, page by page, with what has no value last', async () => {
    const { key } = await field('text');
    const rows = [];
    for (const value of ['b', 'a', 'c'])
      rows.push(await having({ [key]: value }, { website: 'https://sorted.example' }));
    rows.push(await client(w.owner, { website: 'https://sorted.example' }));
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = await w.owner.http.json(
        'GET',
        `/v1/client-companies?limit=1&sort=-custom.${key}${cursor}`,
      );
      seen.push(...page.data.map((row: Json) => row.id as string));
      cursor = page.nextCursor ? `&cursor=${page.nextCursor as string}` : '';
    } while (cursor && seen.length < 10);
    expect(seen.slice(0, 3)).toEqual([rows[2]?.id, rows[0]?.id, rows[1]?.id]);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('U-235 refuse what is no field, no value of it and no operator, each with its name', async () => {
    const { key } = await field('number');
    const likes = await field('multi_select', { options });
    const refused = async (query: string) =>
      problem(await w.owner.http.get(`/v1/client-companies?${query}`)).pointers;
    expect(await refused(`custom[${key}]=big`)).toEqual([`custom[${key}] invalid_value`]);
    expect(await refused(`filter[custom.${key}][like]=1`)).toEqual([
      `filter[custom.${key}][like] unknown_operator`,
    ]);
    expect(await refused('custom[nothing]=1')).toEqual(['custom[nothing] unknown_filter']);
    expect(await refused("custom[a'b]=1")).toEqual(["custom[a'b] unknown_parameter"]);
    expect(await refused('sort=custom.nothing')).toEqual(['sort unknown_sort']);
    expect(await refused(`sort=custom.${likes.key}`)).toEqual(['sort unknown_sort']);
    expect(await refused(`custom[${key}]=1&custom[${key}]=2`)).toEqual([`custom[${key}] repeated`]);
  });
});

describe('values that no two records share', () => {
  it('B-025 are refused where another record has them, and free again when that is deleted', async () => {
    const { key } = await field('text', { uniqueValues: true });
    const first = await having({ [key]: 'A-1' });
    expect(problem(await create({ [key]: 'A-1' }))).toMatchObject({
      status: 422,
      code: 'custom_fields_invalid',
      pointers: [`/custom/${key} not_unique`],
    });
    expect((await create({ [key]: 'A-2' })).status).toBe(201);
    // What stands as it stood is no second.
    const same = await w.owner.http.patch(`/v1/client-companies/${first.id}`, { custom: { [key]: 'A-1' } });
    expect(same.status).toBe(200);
    await w.owner.http.json('DELETE', `/v1/client-companies/${first.id}`);
    expect((await create({ [key]: 'A-1' })).status).toBe(201);
    const back = await w.owner.http.post(`/v1/client-companies/${first.id}/restore`);
    expect(problem(back).pointers).toEqual([`/custom/${key} not_unique`]);
  });

  it('B-025 hold against writers at the same moment and within one bulk request', async () => {
    const { key } = await field('number', { uniqueValues: true }, 'task');
    const write = () => w.owner.http.post('/v1/tasks', { title: 'At once', custom: { [key]: 7 } });
    const statuses = (await Promise.all([write(), write(), write()])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([201, 422, 422]);
    const items = [1, 2, 2].map((value) => ({ title: 'In bulk', custom: { [key]: value } }));
    const bulk = await w.owner.http.post('/v1/tasks/bulk', { items });
    expect(problem(bulk).pointers).toEqual([`/custom/${key} not_unique`]);
  });

  it('B-025 are asked of a field only once its values are', async () => {
    const { key, id } = await field('email', {}, 'task');
    const tasks = [
      await task(w.owner, { custom: { [key]: 'Ada@example.com' } }),
      await task(w.owner, { custom: { [key]: 'ada@example.com' } }),
    ];
    const unique = () => w.owner.http.patch(`/v1/custom-fields/${id}`, { uniqueValues: true });
    expect(problem(await unique())).toMatchObject({
      status: 409,
      code: 'annotations.custom_field.values_repeat',
    });
    await w.owner.http.json('PATCH', `/v1/tasks/${tasks[0]?.id ?? ''}`, { body: { custom: {} } });
    expect((await unique()).body.uniqueValues).toBe(true);
    const define = (type: string, more: object) =>
      w.owner.http.post('/v1/custom-fields', {
        entityType: 'task',
        key: `f${next()}`,
        type,
        label: 'X',
        uniqueValues: true,
        ...more,
      });
    expect(problem(await define('bool', {})).pointers).toEqual(['/uniqueValues not_for_type']);
    expect(problem(await define('text', { default: 'x' })).pointers).toEqual(['/default not_unique']);
  });

  it('B-025 go to the survivor of a merge', async () => {
    const { key } = await field('text', { uniqueValues: true });
    const [a, b] = [await client(w.owner), await having({ [key]: 'M-1' })];
    const merged = await w.owner.http.post(`/v1/client-companies/${a.id}/merge`, { mergedIds: [b.id] });
    expect([merged.status, merged.text]).toEqual([200, expect.any(String)]);
    expect((await w.owner.http.get(`/v1/client-companies/${a.id}`)).body.custom).toEqual({ [key]: 'M-1' });
  });
});

describe('fields for some eyes alone', () => {
  it('B-025 are seen, set, filtered and sorted by the roles that they are for, and by the Owner', async () => {
    const { key } = await field('text', { visibleRoles: ['manager'] });
    const open = await field('text');
    const row = await having({ [key]: 'secret', [open.key]: 'open' });
    const at = `/v1/client-companies/${row.id}`;
    expect((await w.manager.http.get(at)).body.custom).toEqual({ [key]: 'secret', [open.key]: 'open' });
    expect((await w.accountant.http.get(at)).body.custom).toEqual({ [open.key]: 'open' });
    expect(await listed(`custom[${key}]=secret`, w.manager)).toEqual([row.id]);
    const asked = await w.accountant.http.get(`/v1/client-companies?custom[${key}]=secret`);
    expect(problem(asked).pointers).toEqual([`custom[${key}] unknown_filter`]);
    const sorted = await w.accountant.http.get(`/v1/client-companies?sort=custom.${key}`);
    expect(problem(sorted).pointers).toEqual(['sort unknown_sort']);
    for (const path of [
      `${at}/versions`,
      `/v1/events?aggregateId=${row.id}`,
      '/v1/client-companies?limit=200',
    ]) {
      const { status, text } = await w.accountant.http.get(path);
      expect([path, status, text.includes('secret')]).toEqual([path, 200, false]);
    }
  });

  it('B-025 stay as they are when somebody writes who does not see them', async () => {
    const { key } = await field('text', { visibleRoles: [], required: true }, 'task');
    const open = await field('text', {}, 'task');
    const { id } = await task(w.owner, { custom: { [key]: 'secret', [open.key]: 'a' } });
    const at = `/v1/tasks/${id}`;
    const revise = (custom: object | null) => w.manager.http.patch(at, { custom });
    expect((await revise({ [open.key]: 'b' })).body.custom).toEqual({ [open.key]: 'b' });
    expect((await revise({ [key]: 'mine' })).status).toBe(403);
    const dry = await w.manager.http.patch(`${at}?dryRun=true`, { custom: { [open.key]: 'c' } });
    expect([dry.status, dry.text.includes('secret')]).toEqual([200, false]);
    expect((await revise(null)).status).toBe(200);
    expect((await w.owner.http.get(at)).body.custom).toEqual({ [key]: 'secret' });
    const made = await w.manager.http.post('/v1/tasks', { title: 'Nobody asks me', custom: {} });
    expect(made.status).toBe(201);
  });

  it('B-025 are hidden from the next request on when their roles change', async () => {
    const { key, id } = await field('text');
    const row = await having({ [key]: 'x' });
    const seen = async () => (await w.accountant.http.get(`/v1/client-companies/${row.id}`)).body.custom;
    expect(await seen()).toEqual({ [key]: 'x' });
    await w.owner.http.json('PATCH', `/v1/custom-fields/${id}`, { body: { visibleRoles: ['manager'] } });
    expect(await seen()).toEqual({});
    const wrong = await w.owner.http.patch(`/v1/custom-fields/${id}`, { visibleRoles: ['owner'] });
    expect(problem(wrong).pointers).toEqual(['/visibleRoles/0 invalid_value']);
  });
});

it('U-235 the OpenAPI document of an organization has its fields, as each asker sees them', async () => {
  const tier = await field('select', { options, required: true }, 'deal');
  const secret = await field('number', { visibleRoles: [] }, 'deal');
  const of = (by: Person) => by.http.json('GET', '/v1/openapi.json');
  const owners = await of(w.owner);
  const { schemas } = owners.components;
  expect(schemas.DealCustom.properties[tier.key]).toEqual({
    title: tier.key,
    type: 'string',
    enum: ['gold', 'tin'],
  });
  expect(schemas.Deal.properties.custom).toEqual({ $ref: '#/components/schemas/DealCustom' });
  expect(schemas.DealCreate.properties.custom).toMatchObject({
    additionalProperties: false,
    required: [tier.key],
  });
  const named = (document: Json) =>
    document.paths['/v1/deals'].get.parameters.map((p: Json) => p.name as string) as string[];
  expect(named(owners)).toEqual(
    expect.arrayContaining([`filter[custom.${tier.key}]`, `filter[custom.${secret.key}][gte]`]),
  );
  const managers = await of(w.manager);
  expect(JSON.stringify(managers).includes(secret.key)).toBe(false);
  const house = await w.owner.http.json('GET', '/openapi.json');
  expect(JSON.stringify(house).includes(tier.key)).toBe(false);
  expect((await w.app.http.get('/v1/openapi.json')).status).toBe(401);
});
