import { signUpOwner } from '@omni/testing';
import {
  asWorkflow,
  expectSoundEvents,
  made,
  problem,
  someEmail,
  toldOf,
  typesOf,
  world,
  type World,
} from './world';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(async () => {
  await expectSoundEvents(w);
  await w.app.stop();
});

const create = (body: object = {}) =>
  made(w.owner.http.post('/v1/contacts', { firstName: 'Ada', lastName: 'Byron', ...body }));
const get = async (id: string) => (await w.owner.http.get(`/v1/contacts/${id}`)).body;

describe('contacts', () => {
  it('O-208 make the round trip of create, read, list, revise, delete and restore', async () => {
    const primaryEmail = someEmail('ada');
    const contact = await create({ primaryEmail, emails: [{ email: someEmail('home'), label: 'home' }] });
    expect(contact).toMatchObject({
      displayName: 'Ada Byron',
      primaryEmail,
      marketingConsent: 'unknown',
      doNotContact: false,
    });
    expect(contact.emails.map((e: { email: string; label: string | null }) => e.label)).toEqual([
      null,
      'home',
    ]);
    expect(await get(contact.id)).toEqual(contact);
    const listed = (await w.owner.http.get(`/v1/contacts?filter[primaryEmail]=${primaryEmail.toUpperCase()}`))
      .body.data;
    expect(listed.map((row: { id: string }) => row.id)).toEqual([contact.id]);
    expect(listed[0]).not.toHaveProperty('emails');
    const revised = (
      await w.owner.http.patch(`/v1/contacts/${contact.id}`, { lastName: 'Lovelace', title: 'Countess' })
    ).body;
    expect(revised).toMatchObject({ displayName: 'Ada Lovelace', title: 'Countess', version: 2 });
    expect((await w.owner.http.delete(`/v1/contacts/${contact.id}`)).status).toBe(204);
    expect((await w.owner.http.get(`/v1/contacts/${contact.id}`)).status).toBe(404);
    const restored = (await w.owner.http.post(`/v1/contacts/${contact.id}/restore`)).body;
    expect(restored.emails).toHaveLength(2);
    expect(await typesOf(w, contact.id)).toEqual([
      'contact.created',
      'contact.updated',
      'contact.deleted',
      'contact.restored',
    ]);
  });

  it('U-037 with the address of a living one are refused, naming the one that exists', async () => {
    const primaryEmail = someEmail('twice');
    const { id } = await create({ primaryEmail });
    const again = await w.owner.http.post('/v1/contacts', {
      firstName: 'Other',
      emails: [{ email: ` ${primaryEmail.toUpperCase()}` }],
    });
    expect(problem(again)).toEqual({ status: 409, code: 'duplicate_contact' });
    expect(again.body.existingId).toBe(id);
    const revised = await w.owner.http.patch(`/v1/contacts/${(await create()).id}`, { primaryEmail });
    expect(problem(revised)).toEqual({ status: 409, code: 'duplicate_contact' });
  });

  it('U-037 are answered as they stand to whoever prefers the existing one', async () => {
    const primaryEmail = someEmail('existing');
    const { id } = await create({ primaryEmail });
    const again = await w.owner.http.post(
      '/v1/contacts',
      { firstName: 'Other', primaryEmail },
      { prefer: 'return-existing' },
    );
    expect(again.status).toBe(200);
    expect(again.headers.get('preference-applied')).toBe('return-existing');
    expect(again.body).toMatchObject({ id, firstName: 'Ada' });
    // Staff may not see that one, so preferring it does not show it.
    const hidden = await w.staff.http.post(
      '/v1/contacts',
      { firstName: 'Other', primaryEmail },
      { prefer: 'return-existing' },
    );
    expect(problem(hidden)).toEqual({ status: 409, code: 'duplicate_contact' });
  });

  it('U-037 keep their address to themselves against two writers at once', async () => {
    const primaryEmail = someEmail('race');
    const answers = await Promise.all(
      [1, 2, 3, 4].map((n) => w.owner.http.post('/v1/contacts', { firstName: String(n), primaryEmail })),
    );
    expect(answers.map((a) => a.status).sort()).toEqual([201, 409, 409, 409]);
    expect(answers.filter((a) => a.status === 409).every((a) => a.body.code === 'duplicate_contact')).toBe(
      true,
    );
  });

  it('give an address free when they are deleted, and do not come back while somebody has it', async () => {
    const primaryEmail = someEmail('free');
    const first = await create({ primaryEmail });
    await w.owner.http.delete(`/v1/contacts/${first.id}`);
    const second = await create({ primaryEmail });
    const back = await w.owner.http.post(`/v1/contacts/${first.id}/restore`);
    expect(problem(back)).toEqual({ status: 409, code: 'duplicate_contact' });
    expect(back.body.existingId).toBe(second.id);
  });

  it('need something to be known by', async () => {
    expect(problem(await w.owner.http.post('/v1/contacts', { title: 'Nobody' }))).toEqual({
      status: 422,
      code: 'crm.contact.nameless',
    });
    const { id } = await create();
    expect(
      problem(await w.owner.http.patch(`/v1/contacts/${id}`, { firstName: null, lastName: null })),
    ).toEqual({
      status: 422,
      code: 'crm.contact.nameless',
    });
  });

  it('take over addresses as a whole list, and a change of them is a new version', async () => {
    const [first, second, third] = [someEmail('a'), someEmail('b'), someEmail('c')];
    const { id } = await create({ primaryEmail: first, emails: [{ email: second }] });
    const relabelled = (
      await w.owner.http.patch(`/v1/contacts/${id}`, {
        emails: [{ email: first }, { email: second, label: 'work' }],
      })
    ).body;
    expect(relabelled).toMatchObject({ version: 2, primaryEmail: first });
    expect(relabelled.emails[1].label).toBe('work');
    const replaced = (await w.owner.http.patch(`/v1/contacts/${id}`, { primaryEmail: third })).body;
    expect(replaced.emails.map((e: { email: string }) => e.email)).toEqual([third, second]);
    expect((await create({ primaryEmail: first })).primaryEmail).toBe(first);
  });

  it('U-140 say how they came in: by hand, by an import, by a workflow', async () => {
    expect((await create()).lifecycleSource).toBe('manual');
    expect((await create({ lifecycleSource: 'import' })).lifecycleSource).toBe('import');
    expect(
      (await asWorkflow(w, 'contact.create', { firstName: 'By', lastName: 'Workflow' })).lifecycleSource,
    ).toBe('workflow');
    expect((await asWorkflow(w, 'client_company.create', { name: 'By Workflow' })).lifecycleSource).toBe(
      'workflow',
    );
    const client = await made(
      w.owner.http.post('/v1/client-companies', { name: 'Imported', lifecycleSource: 'import' }),
    );
    expect(client.lifecycleSource).toBe('import');
    expect(
      (await w.owner.http.post('/v1/contacts', { firstName: 'X', lifecycleSource: 'workflow' })).status,
    ).toBe(422);
  });

  it('a workflow that creates one twice gets the same one', async () => {
    const input = { firstName: 'Same', primaryEmail: someEmail('same') };
    const [first, second] = [
      await asWorkflow(w, 'contact.create', input),
      await asWorkflow(w, 'contact.create', input),
    ];
    expect(second.id).toBe(first.id);
  });

  it('have one primary one per client: whoever was it steps back', async () => {
    const client = await made(w.owner.http.post('/v1/client-companies', { name: 'Primary' }));
    const first = await create({ clientId: client.id, isPrimary: true });
    const second = await create({ clientId: client.id, isPrimary: true });
    expect((await get(first.id)).isPrimary).toBe(false);
    await w.owner.http.patch(`/v1/contacts/${first.id}`, { isPrimary: true });
    expect([(await get(first.id)).isPrimary, (await get(second.id)).isPrimary]).toEqual([true, false]);
  });

  it('refer to clients that are there', async () => {
    const client = await made(w.owner.http.post('/v1/client-companies', { name: 'Gone' }));
    await w.owner.http.delete(`/v1/client-companies/${client.id}`);
    const answer = await w.owner.http.post('/v1/contacts', { firstName: 'X', clientId: client.id });
    expect(problem(answer)).toEqual({ status: 422, code: 'reference_not_found' });
    expect(answer.body.errors[0].pointer).toBe('/clientId');
  });

  it('B-043 keep consent with its date and source, show it, and tell of every change', async () => {
    const { id } = await create({ primaryEmail: someEmail('consent') });
    const opted = (
      await w.owner.http.patch(`/v1/contacts/${id}`, {
        marketingConsent: 'opted_in',
        consentSource: 'newsletter form',
      })
    ).body;
    expect(opted).toMatchObject({
      marketingConsent: 'opted_in',
      consentSource: 'newsletter form',
      consentAt: w.app.clock.now().toISOString(),
    });
    await w.owner.http.patch(`/v1/contacts/${id}`, { doNotContact: true });
    await w.owner.http.patch(`/v1/contacts/${id}`, { title: 'CTO' });
    const told = (await toldOf(w, id)).filter((event) => event.type === 'contact.consent_changed');
    expect(
      told.map((event) => [event.previous, event.payload.marketingConsent, event.payload.doNotContact]),
    ).toEqual([
      [
        { marketingConsent: 'unknown', doNotContact: false, consentSource: null, consentAt: null },
        'opted_in',
        false,
      ],
      [
        {
          marketingConsent: 'opted_in',
          doNotContact: false,
          consentSource: 'newsletter form',
          consentAt: w.app.clock.now().toISOString(),
        },
        'opted_in',
        true,
      ],
    ]);
    expect((await typesOf(w, id)).filter((t) => t === 'contact.updated')).toHaveLength(3);
    const listed = await w.owner.http.get(
      '/v1/contacts?filter[doNotContact]=true&filter[marketingConsent]=opted_in',
    );
    expect(listed.body.data.map((row: { id: string }) => row.id)).toContain(id);
  });

  it('are hidden from an accountant by name and address', async () => {
    const { id } = await create({ primaryEmail: someEmail('hidden'), phone: '030 1234' });
    const seen = (await w.accountant.http.get(`/v1/contacts/${id}`)).body;
    expect(seen).toMatchObject({ id, phone: '030 1234' });
    for (const key of ['firstName', 'lastName', 'displayName', 'primaryEmail', 'emails'])
      expect(seen).not.toHaveProperty(key);
    expect((await w.accountant.http.get('/v1/contacts?filter[primaryEmail]=x@y.example')).status).toBe(422);
    expect((await w.accountant.http.get('/v1/contacts?include=emails')).status).toBe(422);
    expect((await w.owner.http.get('/v1/contacts?include=emails&limit=1')).body.data[0]).toHaveProperty(
      'emails',
    );
  });

  it('are erased for good, leaving no address behind in what is told', async () => {
    const primaryEmail = someEmail('forget');
    const { id } = await create({ primaryEmail, marketingConsent: 'opted_in' });
    expect((await w.owner.http.post(`/v1/contacts/${id}/erase`)).status).toBe(200);
    expect((await w.owner.http.get(`/v1/contacts/${id}`)).status).toBe(404);
    expect(problem(await w.owner.http.post(`/v1/contacts/${id}/restore`))).toEqual({
      status: 409,
      code: 'crm.contact.erased',
    });
    const told = await toldOf(w, id);
    expect(told.map((event) => event.type)).toEqual(['contact.created', 'contact.erased', 'contact.deleted']);
    expect(JSON.stringify(told.slice(1))).not.toContain(primaryEmail);
    const [row] = await w.app.ownerSql<{ text: string }>(
      'select to_jsonb(c)::text as text from crm.contacts c where id = $1',
      [id],
    );
    expect(row?.text).not.toContain('Ada');
    expect((await create({ primaryEmail })).primaryEmail).toBe(primaryEmail);
  });

  it('B-019 are in nobody’s past once they are erased, nor is the lead that they were', async () => {
    const email = someEmail('past');
    const lead = await made(w.owner.http.post('/v1/leads', { name: 'Ada Lovelace', email }));
    await w.owner.http.post(`/v1/leads/${lead.id}/convert`, {});
    const { convertedContactId: id } = await w.owner.http.json('GET', `/v1/leads/${lead.id}`);
    const then = w.app.clock.now().toISOString();
    w.app.clock.advance(60_000);
    expect((await w.owner.http.get(`/v1/contacts/${id}?asOf=${then}`)).body.primaryEmail).toBe(email);
    expect((await w.owner.http.post(`/v1/contacts/${id}/erase`)).status).toBe(200);
    for (const path of [
      `/v1/contacts/${id}?asOf=${then}`,
      `/v1/contacts/${id}/versions`,
      `/v1/versions/diff?entityType=contact&entityId=${id}&from=1`,
    ])
      expect((await w.owner.http.get(path)).status).toBe(404);
    for (const path of [
      `/v1/contacts?asOf=${then}&deleted=include&limit=200`,
      `/v1/leads?asOf=${then}&limit=200`,
      `/v1/leads/${lead.id}?asOf=${then}`,
      `/v1/leads/${lead.id}/versions`,
      `/v1/versions/diff?entityType=lead&entityId=${lead.id}&from=1`,
    ])
      expect((await w.owner.http.get(path)).text).not.toContain(email);
    expect((await w.owner.http.get(`/v1/leads/${lead.id}`)).body.name).toBe('Erased lead');
  });

  it('U-144 stay for ever: a client and a contact of twenty years ago are there after every schedule', async () => {
    const contact = await create();
    const client = await made(w.owner.http.post('/v1/client-companies', { name: 'Old' }));
    for (const [table, id] of [
      ['contacts', contact.id],
      ['client_companies', client.id],
    ]) {
      await w.app.ownerSql(
        `update crm.${String(table)} set created_at = created_at - interval '20 years' where id = $1`,
        [id],
      );
    }
    for (const name of ['governance.archive', 'governance.purge', 'crm.purge-merge-snapshots'])
      await w.app.runSchedule(name);
    expect((await w.owner.http.get(`/v1/contacts/${contact.id}`)).status).toBe(200);
    expect((await w.owner.http.get(`/v1/client-companies/${client.id}`)).status).toBe(200);
  });

  it('another organization sees none of them', async () => {
    const stranger = await signUpOwner(w.app);
    const { id } = await create();
    expect((await stranger.http.get(`/v1/contacts/${id}`)).status).toBe(404);
    expect((await stranger.http.get('/v1/contacts')).body.data).toEqual([]);
    const foreign = await made(w.owner.http.post('/v1/client-companies', { name: 'Foreign' }));
    expect((await stranger.http.post('/v1/contacts', { firstName: 'X', clientId: foreign.id })).status).toBe(
      422,
    );
  });
});

describe('golden references', () => {
  it('U-021 no table that holds a client or contact id copies a name or an address beside it', async () => {
    const rows = await w.app.ownerSql<{ place: string }>(
      `select c.table_schema || '.' || c.table_name || '.' || c.column_name as place
       from information_schema.columns c
       where c.table_schema = 'crm' and c.column_name ~ '^(client|contact|company|customer)_(name|email|phone)$'
         and exists (select 1 from information_schema.columns r where r.table_schema = c.table_schema
           and r.table_name = c.table_name and r.column_name in ('client_id', 'contact_id'))`,
    );
    expect(rows).toEqual([]);
  });
});
