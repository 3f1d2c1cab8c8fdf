import { Bus, Catalogue, PrincipalSource, internalCall, systemPrincipal } from '@omni/platform';
import { signUpOwner, type Json, type Person } from '@omni/testing';
import { client, contact, deal, problem, task, world, type World } from './world';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.app.stop());

type End = readonly [type: string, row: { id: string }];
const body = ([fromType, from]: End, [toType, to]: End, more = {}) => ({
  fromType,
  fromId: from.id,
  toType,
  toId: to.id,
  ...more,
});
const link = (from: End, to: End, more = {}, by = w.owner, headers = {}) =>
  by.http.post('/v1/links', body(from, to, more), headers);
const listed = async (query: string, by: Person = w.owner): Promise<Json[]> =>
  (await by.http.json<{ data: Json[] }>('GET', `/v1/links?${query}`)).data;

describe('links', () => {
  it('O-083 U-089 tie records of any kind together, and each end shows them', async () => {
    const [aDeal, aTask] = [await deal(w.owner), await task(w.owner)];
    const made = await link(['task', aTask], ['deal', aDeal], { relation: 'attachment', note: 'as agreed' });
    expect(made.status).toBe(201);
    expect(made.headers.get('location')).toBe(`/v1/links/${made.body.id as string}`);
    expect(made.body).toMatchObject({ relation: 'attachment', note: 'as agreed', fromType: 'task' });

    expect(await listed(`to=deal:${aDeal.id}`)).toEqual([made.body]);
    expect(await listed(`from=task:${aTask.id}`)).toEqual([made.body]);
    expect(await listed(`of=deal:${aDeal.id}`)).toEqual([made.body]);
    expect(await listed(`toType=deal&toId=${aDeal.id}&relation=attachment`)).toEqual([made.body]);
    expect(await listed(`to=deal:${aDeal.id}&relation=evidence`)).toEqual([]);
    expect(await listed(`from=deal:${aDeal.id}`)).toEqual([]);

    const seen = { id: made.body.id as string, relation: 'attachment', note: 'as agreed' };
    expect((await w.owner.http.json('GET', `/v1/deals/${aDeal.id}?include=links`)).included.links).toEqual([
      { ...seen, direction: 'from', type: 'task', entityId: aTask.id },
    ]);
    expect((await w.owner.http.json('GET', `/v1/tasks/${aTask.id}?include=links`)).included.links).toEqual([
      { ...seen, direction: 'to', type: 'deal', entityId: aDeal.id },
    ]);
  });

  it('are one of a kind: a second is refused, or answered with the first when that is preferred', async () => {
    const ends = [
      ['client_company', await client(w.owner)],
      ['contact', await contact(w.owner)],
    ] as const;
    const first = await link(...ends);
    expect(problem(await link(...ends))).toMatchObject({ status: 409, code: 'annotations.link.exists' });
    expect((await link(...ends)).body.existingId).toBe(first.body.id);
    const preferred = await link(...ends, {}, w.owner, { prefer: 'return-existing' });
    expect([preferred.status, preferred.body.id]).toEqual([200, first.body.id]);
    expect((await link(...ends, { relation: 'same_party' })).status).toBe(201);
    const more = await Promise.all(
      Array.from({ length: 8 }, () =>
        link(...ends, { relation: 'evidence' }, w.owner, { prefer: 'return-existing' }),
      ),
    );
    expect(new Set(more.map((a) => a.body.id)).size).toBe(1);
    expect(more.map((a) => a.status).sort()).toEqual([200, 200, 200, 200, 200, 200, 200, 201]);
  });

  it('may be made again and again by a workflow, and are one', async () => {
    const [a, b] = [await client(w.owner), await contact(w.owner)];
    const Command = w.app.get(Catalogue).commandClass('link.create');
    const facts = await w.app.get(PrincipalSource).organization(w.owner.organizationId);
    const run = async () => {
      const call = internalCall(systemPrincipal(facts, 'workflow'));
      if (!Command) throw new Error('no such command');
      return (await w.app.get(Bus).send(Command, body(['client_company', a], ['contact', b]), call)).body;
    };
    const [first, second] = [await run(), await run()];
    expect((second as { id: string }).id).toBe((first as { id: string }).id);
  });

  it('are taken away, and both records’ timelines tell of it', async () => {
    const [a, b] = [await client(w.owner), await contact(w.owner)];
    const { id } = (await link(['client_company', a], ['contact', b])).body;
    expect((await w.owner.http.delete(`/v1/links/${id as string}`)).status).toBe(204);
    expect((await w.owner.http.get(`/v1/links/${id as string}`)).status).toBe(404);
    expect((await w.owner.http.delete(`/v1/links/${id as string}`)).status).toBe(404);
    expect(await listed(`of=contact:${b.id}`)).toEqual([]);
    await w.app.drain();
    for (const [type, row] of [
      ['client_company', a],
      ['contact', b],
    ] as const) {
      const { data } = await w.owner.http.json('GET', `/v1/timeline?entityType=${type}&entityId=${row.id}`);
      expect(data.map((e: Json) => e.type)).toEqual(expect.arrayContaining(['link.created', 'link.removed']));
    }
    expect((await link(['client_company', a], ['contact', b])).status).toBe(201);
  });

  it('go with either end, and come back with it', async () => {
    const [a, b] = [await client(w.owner), await contact(w.owner)];
    const { id } = (await link(['client_company', a], ['contact', b])).body;
    await w.owner.http.delete(`/v1/contacts/${b.id}`);
    await w.app.drain();
    expect(await listed(`of=client_company:${a.id}`)).toEqual([]);
    await w.owner.http.json('POST', `/v1/contacts/${b.id}/restore`);
    await w.app.drain();
    expect((await listed(`of=client_company:${a.id}`)).map((l) => l.id)).toEqual([id]);
  });

  it('follow a merge of records, and an undo takes them back', async () => {
    const [a, b, other] = [await contact(w.owner), await contact(w.owner), await client(w.owner)];
    await link(['contact', b], ['client_company', other]);
    await link(['contact', b], ['contact', a]);
    await w.owner.http.json('POST', `/v1/contacts/${a.id}/merge`, { body: { mergedIds: [b.id] } });
    await w.app.drain();
    expect((await listed(`from=contact:${a.id}`)).map((l) => l.toId)).toEqual([other.id]);
    const { data } = await w.owner.http.json('GET', '/v1/merges');
    await w.owner.http.json('POST', `/v1/merges/${data[0].id as string}/undo`);
    await w.app.drain();
    expect(await listed(`from=contact:${a.id}`)).toEqual([]);
    expect((await listed(`from=contact:${b.id}`)).map((l) => l.toId)).toContain(other.id);
  });

  it('page through without repeating or losing one', async () => {
    const { id } = await client(w.owner);
    for (let i = 0; i < 7; i += 1)
      await link(['client_company', { id }], ['contact', await contact(w.owner)]);
    const found: string[] = [];
    for (let cursor = ''; ;) {
      const page = await w.owner.http.json('GET', `/v1/links?from=client_company:${id}&limit=3${cursor}`);
      found.push(...page.data.map((l: Json) => l.id as string));
      if (page.nextCursor === null) break;
      cursor = `&cursor=${String(page.nextCursor)}`;
    }
    expect([found.length, new Set(found).size]).toEqual([7, 7]);
  });

  it('refuse what names no record', async () => {
    const a = await client(w.owner);
    expect(problem(await link(['client_company', a], ['client_company', a])).code).toBe(
      'annotations.link.to_itself',
    );
    expect(problem(await link(['client_company', a], ['dragon', a])).code).toBe(
      'annotations.unknown_entity_type',
    );
    expect(problem(await link(['client_company', a], ['contact', a])).pointers).toEqual([
      '/toId reference_not_found',
    ]);
    expect(problem(await link(['client_company', a], ['contact', a], { relation: 'loves' })).status).toBe(
      422,
    );
    expect(problem(await w.owner.http.get('/v1/links?to=project')).code).toBe('annotations.link.odd_end');
  });
});

describe('who may link and see links', () => {
  it('needs both ends to be readable and one to be theirs to change', async () => {
    const [mine, theirs, otherTask] = [await client(w.staff), await client(w.owner), await task(w.owner)];
    expect(
      problem(await link(['client_company', mine], ['client_company', theirs], {}, w.staff)).status,
    ).toBe(422);
    const shared = await contact(w.staff);
    expect((await link(['client_company', mine], ['contact', shared], {}, w.staff)).status).toBe(201);
    // Accountants read clients and change none of them.
    expect((await link(['client_company', mine], ['client_company', theirs], {}, w.accountant)).status).toBe(
      403,
    );

    const hidden = (await link(['client_company', mine], ['task', otherTask])).body;
    expect((await w.staff.http.get(`/v1/links/${hidden.id as string}`)).status).toBe(404);
    expect((await w.staff.http.delete(`/v1/links/${hidden.id as string}`)).status).toBe(404);
    expect((await listed(`from=client_company:${mine.id}`, w.staff)).map((l) => l.toType)).toEqual([
      'contact',
    ]);
    const { included } = await w.staff.http.json('GET', `/v1/client-companies/${mine.id}?include=links`);
    expect(included.links.map((l: Json) => l.type)).toEqual(['contact']);
    expect(await listed(`from=client_company:${mine.id}`)).toHaveLength(2);

    const readable = (await link(['client_company', theirs], ['client_company', mine])).body;
    expect((await w.accountant.http.delete(`/v1/links/${readable.id as string}`)).status).toBe(403);
    // What somebody else linked to a record of theirs they may take off it, when they may see both ends.
    const toShared = (await link(['contact', shared], ['client_company', mine])).body;
    expect((await w.staff.http.delete(`/v1/links/${toShared.id as string}`)).status).toBe(204);
  });

  it('O-240 ends at the organization', async () => {
    const [a, b] = [await client(w.owner), await contact(w.owner)];
    const { id } = (await link(['client_company', a], ['contact', b])).body;
    const other = await signUpOwner(w.app);
    expect((await other.http.get(`/v1/links/${id as string}`)).status).toBe(404);
    expect((await other.http.delete(`/v1/links/${id as string}`)).status).toBe(404);
    expect(await listed(`of=contact:${b.id}`, other)).toEqual([]);
    const own = await client(other);
    expect((await link(['client_company', own], ['contact', b], {}, other)).status).toBe(422);
  });
});
