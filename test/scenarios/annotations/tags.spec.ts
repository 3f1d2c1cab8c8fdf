import { signUpOwner, type Json } from '@omni/testing';
import { client, contact, deal, next, problem, task, world, type World } from './world';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.app.stop());

const tag = (entityType: string, entityId: string, name: string, by = w.owner) =>
  by.http.post('/v1/tags/apply', { name, entityType, entityId });
const names = (row: Json): string[] => row.included.tags.map((t: Json) => t.name as string);

describe('tags', () => {
  it('O-083 are pinned to records of any kind and come along with include=tags', async () => {
    const rows = {
      'client-companies': ['client_company', await client(w.owner)],
      contacts: ['contact', await contact(w.owner)],
      deals: ['deal', await deal(w.owner)],
      tasks: ['task', await task(w.owner)],
    } as const;
    for (const [name, [type, { id }]] of Object.entries(rows)) {
      const applied = await tag(type, id, 'VIP');
      expect([applied.status, applied.body]).toEqual([
        200,
        { tagId: expect.any(String), name: 'VIP', entityType: type, entityId: id, changed: true },
      ]);
      const one = await w.owner.http.json('GET', `/v1/${name}/${id}?include=tags,links`);
      expect(one.included).toEqual({
        tags: [{ id: applied.body.tagId, name: 'VIP', color: null }],
        links: [],
      });
      const { data } = await w.owner.http.json('GET', `/v1/${name}?include=tags&limit=200`);
      expect(names(data.find((row: Json) => row.id === id))).toEqual(['VIP']);
    }
    const { data } = await w.owner.http.json('GET', '/v1/tags');
    expect(data.map((t: Json) => t.name)).toEqual(['VIP']);
  });

  it('O-211 find the records that carry them, on every list and in any combination with its filters', async () => {
    const [a, b, plain] = [await client(w.owner), await client(w.owner), await client(w.owner)];
    const [gold, tin] = [`Gold ${next()}`, `Tin ${next()}`];
    await tag('client_company', a.id, gold);
    await tag('client_company', b.id, tin);
    const ids = async (query: string) =>
      (await w.owner.http.json('GET', `/v1/client-companies?${query}`)).data.map((row: Json) => row.id);
    expect(await ids(`filter[tag]=${gold}`)).toEqual([a.id]);
    expect(await ids(`filter[tag]=${gold.toLowerCase()}`)).toEqual([a.id]);
    expect(await ids(`tag=${tin}`)).toEqual([b.id]);
    expect((await ids(`filter[tag][in]=${gold},${tin}`)).sort()).toEqual([a.id, b.id].sort());
    expect(await ids(`filter[tag]=${gold}&filter[name]=${String(plain.name)}`)).toEqual([]);
    expect(await ids('filter[tag]=nobody')).toEqual([]);
    const counted = await w.owner.http.json(
      'GET',
      `/v1/client-companies?filter[tag][in]=${gold},${tin}&limit=1&total=exact`,
    );
    expect([counted.total, counted.data.length]).toEqual([2, 1]);
    const rest = await ids(`filter[tag][in]=${gold},${tin}&limit=1&cursor=${String(counted.nextCursor)}`);
    expect([counted.data[0].id, ...rest].sort()).toEqual([a.id, b.id].sort());
    const moved = await w.owner.http.get(
      `/v1/client-companies?filter[tag]=${gold}&cursor=${String(counted.nextCursor)}`,
    );
    expect(problem(moved)).toMatchObject({ status: 422, code: 'invalid_cursor' });
    expect(problem(await w.owner.http.get('/v1/client-companies?filter[tag]='))).toMatchObject({
      status: 422,
      pointers: ['filter[tag] invalid_value'],
    });
  });

  it('are one of a name, in capitals or not, and are applied once', async () => {
    const { id } = await client(w.owner);
    const name = `Hot ${next()}`;
    const [first, again] = [
      await tag('client_company', id, name),
      await tag('client_company', id, name.toUpperCase()),
    ];
    expect([first.body.changed, again.body.changed]).toEqual([true, false]);
    expect(again.body.tagId).toBe(first.body.tagId);
    expect(problem(await w.owner.http.post('/v1/tags', { name: name.toLowerCase() }))).toMatchObject({
      status: 409,
      code: 'annotations.tag.exists',
    });
    const many = await Promise.all(
      Array.from({ length: 8 }, () => tag('client_company', id, `Race ${name}`)),
    );
    expect(new Set(many.map((a) => a.body.tagId)).size).toBe(1);
    expect(many.filter((a) => a.body.changed)).toHaveLength(1);
  });

  it('are taken off again, and their events stand on the record’s timeline', async () => {
    const { id } = await client(w.owner);
    await tag('client_company', id, 'Off');
    const off = await w.owner.http.post('/v1/tags/unapply', {
      name: 'off',
      entityType: 'client_company',
      entityId: id,
    });
    expect(off.body).toMatchObject({ changed: true, name: 'Off' });
    expect(names(await w.owner.http.json('GET', `/v1/client-companies/${id}?include=tags`))).toEqual([]);
    await w.app.drain();
    const { data } = await w.owner.http.json(
      'GET',
      `/v1/timeline?entityType=client_company&entityId=${id}&sort=occurredAt`,
    );
    expect(data.map((e: Json) => e.summary)).toEqual(
      expect.arrayContaining(['Tagged Off', 'Tag Off removed']),
    );
  });

  it('keep to their scope', async () => {
    const made = await w.owner.http.json('POST', '/v1/tags', {
      body: { name: `Deals ${next()}`, scope: ['deal'], color: '#0a84ff' },
    });
    const { id } = await client(w.owner);
    const refused = await w.owner.http.post('/v1/tags/apply', {
      tagId: made.id,
      entityType: 'client_company',
      entityId: id,
    });
    expect(problem(refused)).toMatchObject({ status: 422, code: 'annotations.tag.out_of_scope' });
  });

  it('vanish from records when they are deleted, and come back with them', async () => {
    const { id } = await client(w.owner);
    const { body } = await tag('client_company', id, `Gone ${next()}`);
    await w.owner.http.delete(`/v1/tags/${body.tagId as string}`);
    const read = () => w.owner.http.json('GET', `/v1/client-companies/${id}?include=tags`);
    expect(names(await read())).toEqual([]);
    await w.owner.http.json('POST', `/v1/tags/${body.tagId as string}/restore`);
    expect(names(await read())).toHaveLength(1);
  });

  it('become one with all that carried any of them', async () => {
    const [a, b] = [await client(w.owner), await client(w.owner)];
    const [keep, drop] = [`Keep ${next()}`, `Drop ${next()}`];
    const kept = (await tag('client_company', a.id, keep)).body.tagId as string;
    const dropped = (await tag('client_company', a.id, drop)).body.tagId as string;
    await tag('client_company', b.id, drop);
    await w.owner.http.json('POST', `/v1/tags/${kept}/merge`, { body: { mergedIds: [dropped] } });
    for (const { id } of [a, b])
      expect(names(await w.owner.http.json('GET', `/v1/client-companies/${id}?include=tags`))).toEqual([
        keep,
      ]);
    expect((await w.owner.http.get(`/v1/tags/${dropped}`)).status).toBe(404);
  });

  it('follow a merge of records, and an undo takes them back', async () => {
    const [a, b] = [await contact(w.owner), await contact(w.owner)];
    const name = `Merged ${next()}`;
    await tag('contact', b.id, name);
    await w.owner.http.json('POST', `/v1/contacts/${a.id}/merge`, { body: { mergedIds: [b.id] } });
    await w.app.drain();
    const read = async (id: string) =>
      names(await w.owner.http.json('GET', `/v1/contacts/${id}?include=tags`));
    expect(await read(a.id)).toEqual([name]);
    const { data } = await w.owner.http.json('GET', '/v1/merges');
    await w.owner.http.json('POST', `/v1/merges/${data[0].id as string}/undo`);
    await w.app.drain();
    expect([await read(a.id), await read(b.id)]).toEqual([[], [name]]);
  });
});

describe('who may tag', () => {
  it('whoever may change the record: Staff their own, Accountants what they may change', async () => {
    const [theirs, mine] = [await client(w.owner), await client(w.staff)];
    expect(problem(await tag('client_company', theirs.id, 'x', w.staff))).toMatchObject({
      status: 422,
      pointers: ['/entityId reference_not_found'],
    });
    expect((await tag('client_company', mine.id, 'x', w.staff)).status).toBe(200);
    // They may read clients and not change them.
    expect((await tag('client_company', mine.id, 'x', w.accountant)).status).toBe(403);
    expect((await tag('client_company', theirs.id, 'x', w.manager)).status).toBe(200);
    const { data } = await w.owner.http.json('GET', '/v1/tags?filter[name]=x');
    expect((await w.staff.http.delete(`/v1/tags/${data[0].id as string}`)).status).toBe(403);
    expect((await w.staff.http.post('/v1/tags', { name: `S ${next()}` })).status).toBe(201);
  });

  it('O-240 nobody of another organization', async () => {
    const { id } = await client(w.owner);
    const applied = await tag('client_company', id, `Ours ${next()}`);
    const other = await signUpOwner(w.app);
    const foreign = { tagId: applied.body.tagId as string, entityType: 'client_company', entityId: id };
    expect((await other.http.post('/v1/tags/apply', foreign)).status).toBe(422);
    const own = await client(other);
    expect((await other.http.post('/v1/tags/apply', { ...foreign, entityId: own.id })).status).toBe(422);
    expect((await other.http.get('/v1/tags')).body.data).toEqual([]);
  });

  it('refuses what names no tag, no type and no record', async () => {
    const { id } = await client(w.owner);
    const ask = (body: object) => w.owner.http.post('/v1/tags/apply', body);
    const at = { entityType: 'client_company', entityId: id };
    expect(problem(await ask(at)).code).toBe('annotations.tag.one_tag');
    expect(problem(await ask({ ...at, name: 'a', tagId: id })).code).toBe('annotations.tag.one_tag');
    expect(problem(await ask({ ...at, tagId: id })).pointers).toEqual(['/tagId reference_not_found']);
    expect(problem(await ask({ ...at, entityType: 'dragon', name: 'a' })).code).toBe(
      'annotations.unknown_entity_type',
    );
    expect(problem(await ask({ ...at, name: 'a,b' })).status).toBe(422);
  });
});
