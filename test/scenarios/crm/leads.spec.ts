import {
  anyId,
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
  made(w.owner.http.post('/v1/leads', { name: 'Grace Hopper', source: 'web_form', ...body }));
const act = (id: string, verb: string, body: object = {}) =>
  w.owner.http.post(`/v1/leads/${id}/${verb}`, body);
const get = async (path: string) => (await w.owner.http.get(`/v1/${path}`)).body;

describe('leads', () => {
  it('O-042 are created, scored and converted in one call each, and show what they became', async () => {
    const email = someEmail('grace');
    const { id } = await create({
      email: email.replace('example.com', 'navy.example'),
      companyName: 'Navy Yard',
      phone: '030 123456',
    });
    const scored = (await act(id, 'score')).body;
    expect(scored.score).toBeGreaterThan(0);
    const converted = await act(id, 'convert', { amountMinor: 990_000, expectedCloseOn: '2026-06-30' });
    expect(converted.status).toBe(200);
    const lead = await get(`leads/${id}`);
    expect(lead).toMatchObject({ status: 'converted', convertedAt: w.app.clock.now().toISOString() });
    expect(await get(`contacts/${String(lead.convertedContactId)}`)).toMatchObject({
      firstName: 'Grace',
      lastName: 'Hopper',
      phone: '030 123456',
      clientId: lead.convertedClientId,
    });
    expect(await get(`client-companies/${String(lead.convertedClientId)}`)).toMatchObject({
      name: 'Navy Yard',
      domain: 'navy.example',
      status: 'prospect',
    });
    expect(await get(`deals/${String(lead.convertedDealId)}`)).toMatchObject({
      name: 'Navy Yard',
      amountMinor: 990_000,
      currency: 'EUR',
      status: 'open',
      sourceLeadId: id,
      clientId: lead.convertedClientId,
      contactId: lead.convertedContactId,
      ownerMemberId: w.owner.memberId,
    });
    expect(await typesOf(w, id)).toEqual(['lead.created', 'lead.scored', 'lead.converted']);
    expect((await toldOf(w, id)).at(-1)?.payload).toMatchObject({
      contactId: lead.convertedContactId,
      clientId: lead.convertedClientId,
      dealId: lead.convertedDealId,
    });
  });

  it('B-041 are scored by published weights whose factors add up to the score', async () => {
    const { id } = await create({
      source: 'referral',
      companyName: 'Warm Ltd',
      email: someEmail('warm').replace('example.com', 'warm.example'),
    });
    const call = await made(
      w.owner.http.post('/v1/activities', {
        kind: 'call',
        direction: 'inbound',
        subject: 'Asked for a quote',
        entityType: 'lead',
        entityId: id,
      }),
    );
    const meeting = await made(
      w.owner.http.post('/v1/activities', {
        kind: 'meeting',
        subject: 'Demo',
        entityType: 'lead',
        entityId: id,
      }),
    );
    const { score, scoreExplanation, scoreModel } = (await act(id, 'score')).body;
    const factors = scoreExplanation.factors as {
      factor: string;
      weight: number;
      contribution: number;
      refs: string[];
    }[];
    expect(factors.reduce((sum, f) => sum + f.contribution, 0)).toBe(score);
    expect(factors.find((f) => f.factor === 'replies')).toMatchObject({ contribution: 5, refs: [call.id] });
    expect(factors.find((f) => f.factor === 'meetings')).toMatchObject({
      contribution: 5,
      refs: [meeting.id],
    });
    const model = await get('leads/score-model');
    expect(model.model).toBe(scoreModel);
    expect(
      Object.fromEntries(model.factors.map((f: { factor: string; weight: number }) => [f.factor, f.weight])),
    ).toEqual(Object.fromEntries(factors.map((f) => [f.factor, f.weight])));
    expect((await act(id, 'score')).body.score).toBe(score);
  });

  it('B-041 convert onto the contact of their address and the client of their domain', async () => {
    const client = await made(
      w.owner.http.post('/v1/client-companies', { name: 'Known', website: 'https://www.known.example' }),
    );
    const contact = await made(
      w.owner.http.post('/v1/contacts', { firstName: 'Kim', primaryEmail: 'kim@known.example' }),
    );
    const { id } = await create({ name: 'Kim K', email: 'KIM@known.example' });
    const { body } = await act(id, 'convert');
    expect(body).toMatchObject({ convertedContactId: contact.id, convertedClientId: client.id });
    expect((await get(`contacts/${contact.id}`)).clientId).toBe(client.id);
    const person = await create({ name: 'Solo Person', email: 'solo@gmail.com' });
    const { convertedClientId } = (await act(person.id, 'convert')).body;
    expect(await get(`client-companies/${String(convertedClientId)}`)).toMatchObject({
      kind: 'individual',
      name: 'Solo Person',
      domain: null,
    });
  });

  it('O-116 with the address of an open one are refused, or that one is answered', async () => {
    const email = someEmail('double');
    const { id } = await create({ email });
    const again = await w.owner.http.post('/v1/leads', { name: 'Again', email: email.toUpperCase() });
    expect(problem(again)).toEqual({ status: 409, code: 'duplicate_lead' });
    expect(again.body.existingId).toBe(id);
    const preferred = await w.owner.http.post(
      '/v1/leads',
      { name: 'Again', email },
      { Prefer: 'return-existing' },
    );
    expect(preferred.status).toBe(200);
    expect(preferred.body.id).toBe(id);
    await act(id, 'unqualify', { reason: 'Wrong fit' });
    const fresh = await create({ email });
    expect(problem(await act(id, 'contact'))).toEqual({ status: 409, code: 'duplicate_lead' });
    await act(fresh.id, 'convert');
    expect((await act(id, 'contact')).body).toMatchObject({ status: 'contacted', unqualifiedReason: null });
  });

  it('O-116 are turned down with a reason only', async () => {
    const { id } = await create();
    const bare = await act(id, 'unqualify');
    expect(bare.status).toBe(422);
    expect(bare.body.errors).toContainEqual(expect.objectContaining({ pointer: '/reason' }));
    expect((await act(id, 'unqualify', { reason: 'No budget' })).body).toMatchObject({
      status: 'unqualified',
      unqualifiedReason: 'No budget',
    });
    expect((await toldOf(w, id)).at(-1)).toMatchObject({
      type: 'lead.unqualified',
      previous: { status: 'new' },
    });
  });

  it('move by their verbs; a converted one stays converted', async () => {
    const { id } = await create();
    expect((await act(id, 'contact')).body.status).toBe('contacted');
    expect((await act(id, 'qualify')).body.status).toBe('qualified');
    expect(problem(await act(id, 'unqualify', { reason: 'x' }))).toEqual({
      status: 409,
      code: 'invalid_transition',
    });
    await act(id, 'convert');
    for (const verb of ['contact', 'qualify', 'convert']) expect((await act(id, verb)).status).toBe(409);
  });

  it('rehearse a conversion without storing anything', async () => {
    const { id } = await create({ companyName: 'Rehearsal' });
    const dry = await w.owner.http.post(`/v1/leads/${id}/convert?dryRun=true`, {});
    expect(dry.body.events.map((e: { type: string }) => e.type)).toEqual(
      expect.arrayContaining(['lead.converted', 'client_company.created', 'contact.created', 'deal.created']),
    );
    expect((await get(`leads/${id}`)).status).toBe('new');
    expect((await get('client-companies?filter[name]=Rehearsal')).data).toEqual([]);
  });

  it('belong to the Staff who write them, and are none of an accountant’s business', async () => {
    const foreign = await create();
    const own = await made(w.staff.http.post('/v1/leads', { name: 'Mine' }));
    expect(own.ownerMemberId).toBe(w.staff.memberId);
    expect((await w.staff.http.get(`/v1/leads/${foreign.id}`)).status).toBe(404);
    expect((await w.staff.http.post(`/v1/leads/${own.id}/convert`)).status).toBe(200);
    expect((await w.accountant.http.get('/v1/leads')).status).toBe(403);
    expect((await w.owner.http.post('/v1/leads', { name: 'X', ownerMemberId: anyId() })).status).toBe(422);
  });
});
