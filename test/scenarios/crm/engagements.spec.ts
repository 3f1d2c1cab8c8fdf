import { anyId, expectSoundEvents, happen, made, problem, toldOf, typesOf, world, type World } from './world';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(async () => {
  await expectSoundEvents(w);
  await w.app.stop();
});

const client = () => made(w.owner.http.post('/v1/client-companies', { name: 'Acme' }));
const create = async (body: object = {}) =>
  made(w.owner.http.post('/v1/engagements', { name: 'Care plan', clientId: (await client()).id, ...body }));
const act = (id: string, verb: string) => w.owner.http.post(`/v1/engagements/${id}/${verb}`);

describe('engagements', () => {
  it('U-039 come from a deal, which lends them client, name, budget and owner, and are read with what hangs on them', async () => {
    const { id: clientId } = await client();
    const deal = await made(
      w.owner.http.post('/v1/deals', { name: 'Relaunch', clientId, amountMinor: 50_000, currency: 'USD' }),
    );
    const answer = await w.owner.http.post('/v1/engagements', {
      dealId: deal.id,
      kind: 'retainer',
      billingMode: 'retainer',
    });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      dealId: deal.id,
      clientId,
      name: 'Relaunch',
      budgetMinor: 50_000,
      currency: 'USD',
      ownerMemberId: w.owner.memberId,
      status: 'proposed',
    });
    const { id } = answer.body as { id: string };
    expect((await w.owner.http.get(`/v1/deals/${deal.id}`)).body.engagementId).toBe(id);
    const read = await w.owner.http.get(`/v1/engagements/${id}?include=deal,client`);
    expect(read.body.included).toMatchObject({ deal: { id: deal.id }, client: { id: clientId } });
    const again = await w.owner.http.post('/v1/engagements', { dealId: deal.id });
    expect(problem(again)).toEqual({ status: 409, code: 'crm.engagement.deal_taken' });
    expect(again.body.existingId).toBe(id);
    // The deal that is won later keeps the engagement that it has.
    expect((await w.owner.http.post(`/v1/deals/${deal.id}/win`)).body.engagementId).toBe(id);
  });

  it('U-039 expand deal, projects and invoices', async () => {
    const { id } = await create();
    await made(act(id, 'activate'));
    await w.app.drain();
    const read = await w.owner.http.get(`/v1/engagements/${id}?include=deal,projects,invoices`);
    expect(read.status).toBe(200);
    expect(read.body.included).toMatchObject({ deal: null, invoices: [] });
    expect(read.body.included.projects.every((p: { engagementId: string }) => p.engagementId === id)).toBe(
      true,
    );
  });

  it('move by their verbs and tell of each', async () => {
    const { id } = await create();
    expect((await act(id, 'activate')).body).toMatchObject({ status: 'active', startsOn: '2026-03-02' });
    for (const [verb, status] of [
      ['pause', 'paused'],
      ['resume', 'active'],
      ['complete', 'completed'],
    ]) {
      expect((await act(id, String(verb))).body.status).toBe(status);
    }
    expect(problem(await act(id, 'cancel'))).toEqual({ status: 409, code: 'invalid_transition' });
    expect(await typesOf(w, id)).toEqual([
      'engagement.created',
      'engagement.activated',
      'engagement.paused',
      'engagement.resumed',
      'engagement.completed',
    ]);
    expect((await toldOf(w, id)).at(-1)).toMatchObject({
      payload: { engagementId: id },
      previous: { status: 'active' },
    });
  });

  it('start when their contract is signed', async () => {
    const { id } = await create();
    const contractId = anyId();
    await happen(w, 'contract.signed', contractId, { engagementId: id });
    expect((await w.owner.http.get(`/v1/engagements/${id}`)).body).toMatchObject({
      status: 'active',
      contractId,
    });
  });

  it('are deleted only while proposed or once cancelled', async () => {
    const { id } = await create();
    await act(id, 'activate');
    expect(problem(await w.owner.http.delete(`/v1/engagements/${id}`))).toEqual({
      status: 409,
      code: 'crm.engagement.not_deletable',
    });
    await act(id, 'cancel');
    expect((await w.owner.http.delete(`/v1/engagements/${id}`)).status).toBe(204);
    expect((await act(id, 'restore')).status).toBe(200);
  });

  it('need a client, a name and dates in their order', async () => {
    expect(problem(await w.owner.http.post('/v1/engagements', { name: 'X' }))).toEqual({
      status: 422,
      code: 'crm.engagement.client_missing',
    });
    const { id } = await create({ startsOn: '2026-05-01' });
    expect(problem(await w.owner.http.patch(`/v1/engagements/${id}`, { endsOn: '2026-04-01' }))).toEqual({
      status: 422,
      code: 'crm.engagement.dates_reversed',
    });
    const deal = await made(
      w.owner.http.post('/v1/deals', { name: 'Theirs', clientId: (await client()).id }),
    );
    const other = await w.owner.http.post('/v1/engagements', {
      dealId: deal.id,
      clientId: (await client()).id,
    });
    expect(problem(other)).toEqual({ status: 422, code: 'crm.engagement.client_differs' });
  });

  it('are created by Owner and Manager, revised by the Staff who own them', async () => {
    expect(
      (await w.staff.http.post('/v1/engagements', { name: 'X', clientId: (await client()).id })).status,
    ).toBe(403);
    const { id } = await create({ ownerMemberId: w.staff.memberId });
    expect((await w.staff.http.patch(`/v1/engagements/${id}`, { name: 'Y' })).status).toBe(200);
    expect((await w.staff.http.post(`/v1/engagements/${id}/activate`)).status).toBe(403);
    expect((await w.accountant.http.get(`/v1/engagements/${id}`)).status).toBe(200);
  });
});
