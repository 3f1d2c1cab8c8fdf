import { expectSoundEvents, made, problem, someEmail, toldOf, typesOf, world, type World } from './world';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(async () => {
  await expectSoundEvents(w);
  await w.app.stop();
});

/** A second after the last, so that older and newer mean something. */
function later<T>(work: () => T): T {
  w.app.clock.advance({ seconds: 1 });
  return work();
}
const contact = (body: object = {}) =>
  later(() => made(w.owner.http.post('/v1/contacts', { firstName: 'Ada', lastName: 'Byron', ...body })));
const get = async (path: string) => (await w.owner.http.get(`/v1/${path}`)).body;
const mergeContacts = (id: string, mergedIds: string[], more: object = {}) =>
  made(w.owner.http.post(`/v1/contacts/${id}/merge`, { mergedIds, ...more }));

async function pair() {
  const survivor = await contact({ primaryEmail: someEmail('keep'), title: 'CEO' });
  const other = await contact({
    primaryEmail: someEmail('gone'),
    title: 'Boss',
    phone: '+4930901820',
    timezone: 'Europe/Berlin',
  });
  return { survivor, other };
}

describe('undoing a merge of contacts', () => {
  it('O-117 gives both back after an undo, by event as well', async () => {
    const { survivor, other } = await pair();
    const merge = await mergeContacts(survivor.id, [other.id]);
    await made(w.owner.http.post(`/v1/merges/${merge.id}/undo`));
    for (const row of [survivor, other])
      expect((await w.owner.http.get(`/v1/contacts/${row.id}`)).status).toBe(200);
    const told = await toldOf(w, survivor.id);
    expect(told.find((e) => e.type === 'contact.unmerged')?.payload).toMatchObject({
      id: survivor.id,
      restoredIds: [other.id],
    });
    expect(await typesOf(w, other.id)).toEqual(['contact.created', 'contact.deleted', 'contact.restored']);
    expect(await typesOf(w, merge.id)).toEqual(['merge.applied', 'merge.created', 'merge.undone']);
    expect(problem(await w.owner.http.post(`/v1/merges/${merge.id}/undo`))).toEqual({
      status: 409,
      code: 'invalid_transition',
    });
  });

  it('U-233 an edit after the merge makes an undo name what it would overrule; force overrules it', async () => {
    const { survivor, other } = await pair();
    const merge = await mergeContacts(survivor.id, [other.id]);
    await w.owner.http.patch(`/v1/contacts/${survivor.id}`, { title: 'Chair', phone: '+4940123456' });
    const stopped = await made(w.owner.http.post(`/v1/merges/${merge.id}/undo`));
    expect(stopped).toMatchObject({ status: 'undo_conflict', conflicts: ['title', 'phone'] });
    expect((await w.owner.http.get(`/v1/contacts/${other.id}`)).headers.get('x-canonical-id')).toBe(
      survivor.id,
    );
    const forced = await made(w.owner.http.post(`/v1/merges/${merge.id}/undo`, { force: true }));
    expect(forced).toMatchObject({ status: 'undone', conflicts: null });
    // What the merge had filled goes back; what it had left alone keeps the later edit.
    expect(await get(`contacts/${survivor.id}`)).toMatchObject({ title: 'Chair', phone: null });
    expect(await get(`contacts/${other.id}`)).toMatchObject({ phone: '+4930901820' });
  });

  it('is undone within thirty days and not later', async () => {
    const { survivor, other } = await pair();
    const merge = await mergeContacts(survivor.id, [other.id]);
    const until = Date.parse(String(merge.undoUntil)) - w.app.clock.now().getTime();
    expect(until).toBe(30 * 86_400_000);
    await w.app.ownerSql(
      `update crm.merge_records set undo_until = undo_until - interval '31 days' where id = $1`,
      [merge.id],
    );
    expect(problem(await w.owner.http.post(`/v1/merges/${merge.id}/undo`))).toEqual({
      status: 409,
      code: 'crm.merge.undo_expired',
    });
  });

  it('forgets the rows as they were once no undo can need them, and keeps the summary', async () => {
    const { survivor, other } = await pair();
    const merge = await mergeContacts(survivor.id, [other.id]);
    await w.app.ownerSql(
      `update crm.merge_records set undo_until = undo_until - interval '61 days' where id = $1`,
      [merge.id],
    );
    await w.app.runSchedule('crm.purge-merge-snapshots');
    const [row] = await w.app.ownerSql<{ before: object }>(
      `select snapshot->'before' as before from crm.merge_records where id = $1`,
      [merge.id],
    );
    expect(row?.before).toEqual({});
    expect(await get(`merges/${merge.id}`)).toMatchObject({ survivorId: survivor.id, mergedIds: [other.id] });
  });

  it('forget everybody who went into a contact when it is erased, and the way back', async () => {
    const primaryEmail = someEmail('twin');
    const [survivor, other] = [
      await contact({ lastName: 'Zwilling' }),
      await contact({ lastName: 'Zwilling', primaryEmail }),
    ];
    const merge = await mergeContacts(survivor.id, [other.id]);
    await made(w.owner.http.post(`/v1/contacts/${survivor.id}/erase`));
    const rows = await w.app.ownerSql<{ text: string }>(
      `select to_jsonb(c)::text as text from crm.contacts c where id = any($1)
       union all select to_jsonb(e)::text from crm.contact_emails e where contact_id = any($1)
       union all select to_jsonb(m)::text from crm.merge_records m where id = $2`,
      [[survivor.id, other.id], merge.id],
    );
    expect(rows).toHaveLength(4);
    for (const { text } of rows) {
      expect(text).not.toContain('Zwilling');
      expect(text).not.toContain(primaryEmail);
    }
    expect((await w.owner.http.post(`/v1/merges/${merge.id}/undo`)).status).toBe(409);
  });
});
