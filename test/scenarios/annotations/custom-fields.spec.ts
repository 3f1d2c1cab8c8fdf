import { signUpOwner, type Json, type Person } from '@omni/testing';
import { client, contact, deal, next, problem, task, world, type World } from './world';

let w: World;
let owner: Person;
beforeAll(async () => {
  w = await world();
});
beforeEach(async () => {
  owner = await signUpOwner(w.app);
});
afterAll(() => w.app.stop());

const define = (key: string, type: string, more: object = {}, entityType = 'client_company') =>
  owner.http.post('/v1/custom-fields', { entityType, key, type, label: key, ...more });
const defined = async (...of: Parameters<typeof define>): Promise<Json> => {
  const answer = await define(...of);
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.body;
};
const create = (custom: unknown, more = {}) =>
  owner.http.post('/v1/client-companies', { name: `Client ${next()}`, custom, ...more });
const revise = (id: string, custom: unknown) => owner.http.patch(`/v1/client-companies/${id}`, { custom });

const options = [
  { value: 'gold', label: 'Gold' },
  { value: 'tin', label: 'Tin' },
];

describe('values of the organization’s own fields', () => {
  it('U-208 of the wrong type are refused, with a pointer to each', async () => {
    await defined('size', 'number');
    await defined('since', 'date');
    await defined('active', 'bool');
    await defined('tier', 'select', { options });
    await defined('likes', 'multi_select', { options });
    await defined('site', 'url');
    await defined('mail', 'email');
    await defined('budget', 'money');
    await defined('note', 'text');
    const wrong = await create({
      size: 'big',
      since: '2026-02-30',
      active: 'yes',
      tier: 'lead',
      likes: ['gold', 'gold', 'lead'],
      site: 'javascript:alert(1)',
      mail: 'nobody',
      budget: { amountMinor: 1.5, currency: 'XXX' },
      note: 7,
      colour: 'red',
    });
    expect(problem(wrong)).toMatchObject({ status: 422, code: 'custom_fields_invalid' });
    expect(problem(wrong).pointers.sort()).toEqual([
      '/custom/active invalid_type',
      '/custom/budget/amountMinor invalid_type',
      '/custom/budget/currency invalid_format',
      '/custom/colour unknown_field',
      '/custom/likes repeated',
      '/custom/likes/2 unknown_choice',
      '/custom/mail invalid_format',
      '/custom/note invalid_type',
      '/custom/since invalid_format',
      '/custom/site invalid_format',
      '/custom/size invalid_type',
      '/custom/tier unknown_choice',
    ]);
    const right = {
      size: 12.5,
      since: '2026-02-28',
      active: true,
      tier: 'gold',
      likes: ['gold', 'tin'],
      site: 'https://acme.example',
      mail: 'ada@example.com',
      budget: { amountMinor: 1_000, currency: 'EUR' },
      note: 'Fine',
    };
    const made = await create(right);
    expect([made.status, made.body.custom]).toEqual([201, right]);
    expect(problem(await revise(made.body.id, { ...right, size: 'small' })).pointers).toEqual([
      '/custom/size invalid_type',
    ]);
  });

  it('U-208 are looked at for every kind of record that has them, by whatever route they come', async () => {
    const unknown = { custom: { colour: 'red' } };
    const [c, p, d, t] = [await client(owner), await contact(owner), await deal(owner), await task(owner)];
    const answers = [
      await owner.http.post('/v1/contacts', { firstName: 'Ada', ...unknown }),
      await owner.http.post('/v1/deals', { clientId: c.id, name: 'A deal', ...unknown }),
      await owner.http.post('/v1/leads', { name: 'A lead', ...unknown }),
      await owner.http.post('/v1/tasks', { title: 'A task', ...unknown }),
      await owner.http.post('/v1/tasks/bulk', { items: [{ title: 'Fine' }, { title: 'Odd', ...unknown }] }),
      await owner.http.patch(`/v1/contacts/${p.id}`, unknown),
      await owner.http.patch(`/v1/deals/${d.id}`, unknown),
      await owner.http.patch(`/v1/tasks/${t.id}`, unknown),
      await owner.http.post('/v1/contacts?dryRun=true', { firstName: 'Ada', ...unknown }),
    ];
    expect(answers.map((a) => [a.status, a.body.errors?.[0]?.pointer])).toEqual(
      answers.map(() => [422, '/custom/colour']),
    );
  });

  it('have defaults, and are asked for where they are required', async () => {
    await defined('tier', 'select', { options, default: 'tin' });
    await defined('region', 'text', { required: true });
    expect(problem(await owner.http.post('/v1/client-companies', { name: 'x' })).pointers).toEqual([
      '/custom/region required',
    ]);
    const made = await create({ region: 'north' });
    expect(made.body.custom).toEqual({ region: 'north', tier: 'tin' });
    expect(problem(await revise(made.body.id, { tier: 'gold' })).pointers).toEqual([
      '/custom/region required',
    ]);
    // What says nothing of them is not held up.
    const renamed = await owner.http.patch(`/v1/client-companies/${made.body.id as string}`, {
      name: 'Renamed',
    });
    expect(renamed.body.custom).toEqual({ region: 'north', tier: 'tin' });
  });

  it('are not asked for of records that are made on the way to another', async () => {
    await defined('region', 'text', { required: true });
    const lead = await owner.http.json('POST', '/v1/leads', { body: { name: 'Ada', companyName: 'Acme' } });
    await owner.http.post(`/v1/leads/${lead.id as string}/contact`);
    await owner.http.post(`/v1/leads/${lead.id as string}/qualify`);
    expect((await owner.http.post(`/v1/leads/${lead.id as string}/convert`, {})).status).toBe(200);
  });

  it('of a field that was archived are kept, and not changed', async () => {
    const field = await defined('tier', 'select', { options });
    await defined('note', 'text');
    const { body: row } = await create({ tier: 'gold' });
    const archived = await owner.http.post(`/v1/custom-fields/${field.id as string}/archive`);
    expect(archived.body.status).toBe('archived');
    expect((await revise(row.id, { note: 'n' })).body.custom).toEqual({ tier: 'gold', note: 'n' });
    expect((await revise(row.id, { tier: 'gold', note: 'm' })).body.custom).toEqual({
      tier: 'gold',
      note: 'm',
    });
    expect(problem(await revise(row.id, { tier: 'tin' })).pointers).toEqual(['/custom/tier archived']);
    expect(problem(await create({ tier: 'tin' })).pointers).toEqual(['/custom/tier archived']);
    await owner.http.json('POST', `/v1/custom-fields/${field.id as string}/unarchive`);
    expect((await revise(row.id, { tier: 'tin' })).body.custom).toEqual({ tier: 'tin' });
  });

  it('that were right when they were written stay, though an option is no longer offered', async () => {
    const field = await defined('tier', 'select', { options });
    const { body: row } = await create({ tier: 'tin' });
    await owner.http.json('PATCH', `/v1/custom-fields/${field.id as string}`, {
      body: { options: [options[0]] },
    });
    expect((await revise(row.id, { tier: 'tin' })).status).toBe(200);
    expect(problem(await create({ tier: 'tin' })).pointers).toEqual(['/custom/tier unknown_choice']);
  });

  it('are taken away by null, one by one and all at once', async () => {
    await defined('a', 'text');
    await defined('b', 'text');
    const { body: row } = await create({ a: '1', b: '2' });
    expect((await revise(row.id, { a: null, b: '2' })).body.custom).toEqual({ b: '2' });
    expect((await revise(row.id, null)).body.custom).toBeNull();
  });

  it('name records that are there', async () => {
    await defined('referrer', 'reference', { referenceType: 'contact' });
    const ours = await contact(owner);
    const foreign = await contact(w.owner);
    expect((await create({ referrer: ours.id })).status).toBe(201);
    expect(problem(await create({ referrer: foreign.id })).pointers).toEqual([
      '/custom/referrer reference_not_found',
    ]);
    expect(problem(await create({ referrer: 'me' })).pointers).toEqual(['/custom/referrer invalid_format']);
  });
});

describe('definitions of fields', () => {
  it('say in JSON Schema what a value must look like, field by field and for a type as a whole', async () => {
    const tier = await defined('tier', 'select', { options, required: true, position: 2 });
    await defined('size', 'number', { position: 1 });
    expect(tier.jsonSchema).toEqual({ title: 'tier', type: 'string', enum: ['gold', 'tin'] });
    const { schema } = await owner.http.json('GET', '/v1/custom-fields/schema?entityType=client_company');
    expect(schema).toEqual({
      type: 'object',
      additionalProperties: false,
      properties: {
        size: { title: 'size', type: 'number' },
        tier: { title: 'tier', type: 'string', enum: ['gold', 'tin'] },
      },
      required: ['tier'],
    });
    const { data } = await owner.http.json('GET', '/v1/custom-fields?filter[entityType]=client_company');
    expect(data.map((f: Json) => f.key)).toEqual(['size', 'tier']);
  });

  it('are refused where they make no sense', async () => {
    const refused = async (...of: Parameters<typeof define>) => problem(await define(...of));
    expect((await refused('a', 'select')).pointers).toEqual(['/options required']);
    expect((await refused('a', 'text', { options })).pointers).toEqual(['/options not_for_type']);
    expect((await refused('a', 'select', { options: [options[0], options[0]] })).pointers).toEqual([
      '/options repeated',
    ]);
    expect((await refused('a', 'reference')).pointers).toEqual(['/referenceType required']);
    expect((await refused('a', 'reference', { referenceType: 'dragon' })).code).toBe(
      'annotations.unknown_entity_type',
    );
    expect((await refused('a', 'number', { default: 'x' })).pointers).toEqual(['/default invalid_type']);
    expect((await refused('a', 'text', {}, 'pipeline')).code).toBe('annotations.custom_field.takes_none');
    expect((await refused('constructor', 'text')).pointers).toEqual(['/key custom']);
    expect((await refused('A B', 'text')).status).toBe(422);
    await defined('a', 'text');
    expect((await refused('a', 'number')).code).toBe('annotations.custom_field.key_taken');
  });

  it('hold in the next request of everybody, at once', async () => {
    const field = await defined('a', 'text');
    const { body: row } = await create({ a: 'x' });
    expect(row.custom).toEqual({ a: 'x' });
    await owner.http.json('POST', `/v1/custom-fields/${field.id as string}/archive`);
    expect(problem(await create({ a: 'x' })).pointers).toEqual(['/custom/a archived']);
  });

  it('are told of as events', async () => {
    const field = await defined('a', 'text');
    await owner.http.json('POST', `/v1/custom-fields/${field.id as string}/archive`);
    const { data } = await owner.http.json('GET', `/v1/events?aggregateId=${field.id as string}`);
    expect(data.map((e: Json) => e.type).reverse()).toEqual([
      'custom_field.created',
      'custom_field.archived',
    ]);
  });

  it('belong to Owners and Managers, and are read by all', async () => {
    const body = { entityType: 'contact', key: `k${next()}`, type: 'text', label: 'K' };
    const made = await w.manager.http.post('/v1/custom-fields', body);
    expect(made.status).toBe(201);
    const { id } = made.body as { id: string };
    for (const person of [w.staff, w.accountant]) {
      expect((await person.http.get(`/v1/custom-fields/${id}`)).status).toBe(200);
      expect((await person.http.post('/v1/custom-fields', { ...body, key: 'z' })).status).toBe(403);
      expect((await person.http.patch(`/v1/custom-fields/${id}`, { label: 'Z' })).status).toBe(403);
      expect((await person.http.post(`/v1/custom-fields/${id}/archive`)).status).toBe(403);
    }
    expect((await w.manager.http.patch(`/v1/custom-fields/${id}`, { label: 'L' })).body.label).toBe('L');
    expect((await owner.http.get(`/v1/custom-fields/${id}`)).status).toBe(404);
  });
});
