import { inviteMember, signUpOwner, startApp, type Json, type Person, type TestApp } from '@omni/testing';

let app: TestApp;
let owner: Person;
let staff: Person;
beforeAll(async () => {
  app = await startApp();
  owner = await signUpOwner(app);
  staff = await inviteMember(app, owner, 'staff');
});
afterAll(() => app.stop());

const bulk = (resource: string, operations: Json[], more: object = {}, as = owner) =>
  as.http.post(`/v1/bulk/${resource}`, { operations, ...more });
const create = (firstName: string) => ({ verb: 'create', body: { firstName } });
const count = async (): Promise<number> =>
  (await app.ownerSql<{ n: number }>('select count(*)::int as n from crm.contacts'))[0]?.n ?? 0;

describe('many writes in one request', () => {
  it('B-010 are answered one by one: what is refused stands beside what was done', async () => {
    const answer = await bulk('contacts', [
      create('Ada'),
      { verb: 'create', body: { nonsense: 1 } },
      create('Grace'),
    ]);
    expect(answer.status).toBe(207);
    expect(answer.body).toMatchObject({ succeeded: 2, failed: 1 });
    const statuses = answer.body.data.map((d: Json) => [d.index, d.status, d.error?.code ?? null]);
    expect(statuses).toEqual([
      [0, 201, null],
      [1, 422, 'validation_failed'],
      [2, 201, null],
    ]);
    expect(answer.body.data[1].error.errors[0].pointer).toBe('/nonsense');
    const [first] = answer.body.data;
    expect((await owner.http.get(`/v1/contacts/${first.id}`)).body).toMatchObject({
      firstName: 'Ada',
      version: 1,
    });
  });

  it('B-010 are all or nothing where that is asked', async () => {
    const before = await count();
    const answer = await bulk('contacts', [create('One'), { verb: 'remove', id: owner.userId }], {
      atomic: true,
    });
    expect([answer.status, answer.body.code]).toEqual([422, 'bulk.refused']);
    expect(answer.body.data.map((d: Json) => d.status)).toEqual([201, 404]);
    expect(await count()).toBe(before);
  });

  it('B-010 revise, remove and restore by the rules of the single requests', async () => {
    const made = await bulk('contacts', [create('Alan'), create('Edsger')]);
    const [alan, edsger] = made.body.data.map((d: Json) => d.id as string);
    const changed = await bulk('contacts', [
      { verb: 'revise', id: alan, version: 1, body: { lastName: 'Turing' } },
      { verb: 'revise', id: edsger, version: 9, body: { lastName: 'Dijkstra' } },
    ]);
    expect(changed.body.data.map((d: Json) => [d.status, d.error?.code ?? null])).toEqual([
      [200, null],
      [412, 'stale_version'],
    ]);
    expect((await bulk('contacts', [{ verb: 'remove', id: alan }])).body.data[0].status).toBe(204);
    expect((await owner.http.get(`/v1/contacts/${String(alan)}`)).status).toBe(404);
    expect((await bulk('contacts', [{ verb: 'restore', id: alan }])).body.data[0].status).toBe(200);
    expect((await owner.http.get(`/v1/contacts/${String(edsger)}`)).body.lastName).toBeNull();
  });

  it('B-010 B-001 have their effect once for an Idempotency-Key', async () => {
    const before = await count();
    const send = () =>
      owner.http.post(
        '/v1/bulk/contacts',
        { operations: Array.from({ length: 40 }, (_, i) => create(`Copy ${String(i)}`)) },
        { 'idempotency-key': 'bulk-once-1' },
      );
    const [first, second] = [await send(), await send()];
    expect(second.body).toEqual(first.body);
    expect(second.headers.get('idempotent-replayed')).toBe('true');
    expect(await count()).toBe(before + 40);
  });

  it('B-010 U-225 leave an audit row and an event for each', async () => {
    const { body } = await bulk('contacts', [create('Audited'), create('Audited')]);
    await app.drain();
    for (const { id } of body.data as { id: string }[]) {
      const audit = await owner.http.json<{ data: Json[] }>(
        'GET',
        `/v1/audit-events?entityType=contact&entityId=${id}`,
      );
      const events = await owner.http.json<{ data: Json[] }>('GET', `/v1/events?aggregateId=${id}`);
      expect(audit.data.map((row) => row.action)).toEqual(['contact.create']);
      expect(events.data.map((event) => event.type)).toEqual(['contact.created']);
    }
  });

  it('B-010 U-034 do nothing that the asker may not do singly', async () => {
    const { body } = await bulk('contacts', [create('Not theirs')]);
    const id = body.data[0].id as string;
    const answer = await bulk(
      'contacts',
      [
        { verb: 'revise', id, body: { lastName: 'X' } },
        { verb: 'remove', id },
      ],
      {},
      staff,
    );
    expect(answer.body.data.map((d: Json) => d.status)).toEqual([404, 403]);
    expect((await bulk('invoices', [{ verb: 'remove', id }])).body.errors[0].code).toMatch(
      /bulk\.(version_needed|verb_not_offered)/,
    );
    expect((await bulk('nothing', [create('x')])).status).toBe(404);
    expect((await bulk('audit-events', [{ verb: 'remove', id }])).status).toBe(422);
    expect((await bulk('contacts', [])).status).toBe(422);
    expect((await bulk('contacts', Array(1001).fill(create('x')))).status).toBe(422);
  });
});
