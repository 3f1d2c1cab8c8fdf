import { anyId, expectSoundEvents, happen, made, problem, typesOf, world, type World } from './world';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(async () => {
  await expectSoundEvents(w);
  await w.app.stop();
});

const create = (body: object = {}) =>
  made(w.owner.http.post('/v1/client-companies', { name: 'Acme GmbH', ...body }));

describe('clients', () => {
  it('U-036 make the round trip of create, read, revise, delete and restore', async () => {
    const answer = await w.owner.http.post('/v1/client-companies', {
      name: 'Acme GmbH',
      phone: '+49 (30) 90-1820',
      email: 'office@acme.example',
      billingAddress: { city: 'Berlin', country: 'DE' },
    });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('location')).toBe(`/v1/client-companies/${String(answer.body.id)}`);
    expect(answer.body).toMatchObject({
      status: 'prospect',
      kind: 'company',
      phone: '+4930901820',
      paymentTermsDays: 30,
      lifecycleSource: 'manual',
      taxExempt: false,
    });
    const { id } = answer.body as { id: string };
    expect((await w.owner.http.get(`/v1/client-companies/${id}`)).body).toEqual(answer.body);
    const revised = await w.owner.http.patch(`/v1/client-companies/${id}`, { name: 'Acme AG', email: null });
    expect(revised.body).toMatchObject({ name: 'Acme AG', email: null, phone: '+4930901820', version: 2 });
    expect((await w.owner.http.delete(`/v1/client-companies/${id}`)).status).toBe(204);
    expect((await w.owner.http.get(`/v1/client-companies/${id}`)).status).toBe(404);
    expect((await w.owner.http.post(`/v1/client-companies/${id}/restore`)).body).toMatchObject({
      name: 'Acme AG',
      deletedAt: null,
    });
    expect(await typesOf(w, id)).toEqual([
      'client_company.created',
      'client_company.updated',
      'client_company.deleted',
      'client_company.restored',
    ]);
  });

  it('U-036 are listed by filter and page by cursor', async () => {
    for (const n of [1, 2, 3]) await create({ name: `Paged ${String(n)}`, industry: 'paging' });
    const first = await w.owner.http.get('/v1/client-companies?filter[industry]=paging&sort=name&limit=2');
    expect(first.body.data.map((row: { name: string }) => row.name)).toEqual(['Paged 1', 'Paged 2']);
    const next = await w.owner.http.get(
      `/v1/client-companies?filter[industry]=paging&sort=name&limit=2&cursor=${String(first.body.nextCursor)}`,
    );
    expect(next.body.data.map((row: { name: string }) => row.name)).toEqual(['Paged 3']);
    expect(next.body.nextCursor).toBeNull();
  });

  it('refuse a status that is written and telephone numbers without a country', async () => {
    const status = await w.owner.http.post('/v1/client-companies', { name: 'X', status: 'active' });
    expect(status.body.errors).toContainEqual(
      expect.objectContaining({ pointer: '/status', code: 'status_not_writable' }),
    );
    const phone = await w.owner.http.post('/v1/client-companies', { name: 'X', phone: '030 901820' });
    expect(phone.body.errors).toContainEqual(expect.objectContaining({ pointer: '/phone' }));
  });

  it('move between prospect, active, inactive and former by their verbs alone', async () => {
    const { id } = await create();
    for (const [verb, status] of [
      ['activate', 'active'],
      ['deactivate', 'inactive'],
      ['mark-former', 'former'],
      ['activate', 'active'],
    ]) {
      expect((await w.manager.http.post(`/v1/client-companies/${id}/${String(verb)}`)).body.status).toBe(
        status,
      );
    }
    const wrong = await w.owner.http.post(`/v1/client-companies/${id}/mark-former`);
    expect(problem(wrong)).toEqual({ status: 409, code: 'invalid_transition' });
    expect(wrong.body.allowed).toEqual(['deactivate']);
    expect((await typesOf(w, id)).filter((t) => t === 'client_company.status_changed')).toHaveLength(4);
  });

  it('U-101 U-141 a prospect becomes active when an invoice is paid, and the workflow is on record as who did it', async () => {
    const { id } = await create();
    await happen(w, 'invoice.paid', anyId(), { clientId: id });
    expect((await w.owner.http.get(`/v1/client-companies/${id}`)).body.status).toBe('active');
    const { data } = (await w.owner.http.get(`/v1/client-companies/${id}/versions`)).body;
    expect(data.map((v: { actorKind: string }) => v.actorKind)).toEqual(['workflow', 'user']);
    expect(data[0].changedFields).toEqual(['status']);
  });

  it('become active by a signed contract too, and stay what they are when no prospect', async () => {
    const { id } = await create();
    await happen(w, 'contract.signed', anyId(), { clientId: id });
    expect((await w.owner.http.get(`/v1/client-companies/${id}`)).body.status).toBe('active');
    await w.owner.http.post(`/v1/client-companies/${id}/deactivate`);
    await happen(w, 'invoice.paid', anyId(), { clientId: id });
    expect((await w.owner.http.get(`/v1/client-companies/${id}`)).body.status).toBe('inactive');
  });

  it('U-142 are gone from lists once deleted, and there for an Owner who asks for deleted ones', async () => {
    const { id } = await create({ industry: 'vanishing' });
    await w.owner.http.delete(`/v1/client-companies/${id}`);
    const path = '/v1/client-companies?filter[industry]=vanishing';
    expect((await w.owner.http.get(path)).body.data).toEqual([]);
    expect((await w.owner.http.get(`${path}&deleted=include`)).body.data).toHaveLength(1);
    expect((await w.staff.http.get(`${path}&deleted=include`)).status).toBe(403);
    await w.owner.http.post(`/v1/client-companies/${id}/restore`);
    expect((await w.owner.http.get(path)).body.data).toHaveLength(1);
  });

  it('U-143 have no archive', async () => {
    const { id } = await create();
    expect((await w.owner.http.post(`/v1/client-companies/${id}/archive`)).status).toBe(404);
    const contact = await made(w.owner.http.post('/v1/contacts', { firstName: 'Ada' }));
    expect((await w.owner.http.post(`/v1/contacts/${contact.id}/archive`)).status).toBe(404);
  });

  it('O-044 O-100 with receivables are those with unpaid invoices', async () => {
    const [owing, paid, idle] = [
      await create({ industry: 'owing' }),
      await create({ industry: 'owing' }),
      await create({ industry: 'owing' }),
    ];
    const [open, settled] = [anyId(), anyId()];
    await happen(w, 'invoice.issued', open, { clientId: owing.id });
    await happen(w, 'invoice.issued', settled, { clientId: paid.id });
    await happen(w, 'invoice.paid', settled, { clientId: paid.id });
    const path = '/v1/client-companies?has=receivables&filter[industry]=owing';
    const listed = (await w.owner.http.get(path)).body.data;
    expect(listed.map((row: { id: string }) => row.id)).toEqual([owing.id]);
    expect(listed[0].openInvoiceCount).toBe(1);
    expect(listed.map((row: { id: string }) => row.id)).not.toContain(idle.id);
    // A refund reopens the invoice; a second issue of the same invoice counts once.
    await happen(w, 'invoice.partially_paid', settled, { clientId: paid.id });
    await happen(w, 'invoice.issued', open, { clientId: owing.id });
    expect(
      (await w.owner.http.get(path)).body.data.map(
        (row: { openInvoiceCount: number }) => row.openInvoiceCount,
      ),
    ).toEqual([1, 1]);
    expect((await w.owner.http.get('/v1/client-companies?has=everything')).status).toBe(422);
  });

  it('are not deleted while a deal is open, an engagement runs or an invoice is unpaid', async () => {
    const { id } = await create();
    const deal = await made(w.owner.http.post('/v1/deals', { name: 'Big one', clientId: id }));
    const refusal = await w.owner.http.delete(`/v1/client-companies/${id}`);
    expect(problem(refusal)).toEqual({ status: 409, code: 'crm.client_company.in_use' });
    expect(refusal.body.open).toEqual({ deals: 1, engagements: 0, invoices: 0 });
    await w.owner.http.post(`/v1/deals/${deal.id}/lose`, { lostReason: 'timing' });
    const invoice = anyId();
    await happen(w, 'invoice.issued', invoice, { clientId: id });
    expect((await w.owner.http.delete(`/v1/client-companies/${id}`)).body.open).toEqual({
      deals: 0,
      engagements: 0,
      invoices: 1,
    });
    await happen(w, 'invoice.voided', invoice, { clientId: id });
    expect((await w.owner.http.delete(`/v1/client-companies/${id}`)).status).toBe(204);
  });

  it('share a tax number unless the organization is strict', async () => {
    await create({ taxNumber: 'DE 811 907 980' });
    const { id } = await create({ taxNumber: 'DE811907980' });
    await w.owner.http.json('PATCH', `/v1/organizations/${w.owner.organizationId}`, {
      body: { settings: { strictTaxNumber: true } },
    });
    await create({ taxNumber: 'DE 136 695 976' });
    const twice = await w.owner.http.post('/v1/client-companies', {
      name: 'Twice',
      taxNumber: 'de136695976',
    });
    expect(problem(twice)).toEqual({ status: 409, code: 'crm.client_company.tax_number_taken' });
    expect(
      (await w.owner.http.patch(`/v1/client-companies/${id}`, { taxNumber: 'DE136695976' })).status,
    ).toBe(409);
  });

  it('forget a person for good when they are erased', async () => {
    const { id } = await create({ kind: 'individual', name: 'Grace Hopper', email: 'grace@example.com' });
    expect((await w.staff.http.post(`/v1/client-companies/${id}/erase`)).status).toBe(403);
    expect((await w.owner.http.post(`/v1/client-companies/${id}/erase`)).status).toBe(200);
    expect((await w.owner.http.get(`/v1/client-companies/${id}`)).status).toBe(404);
    expect(problem(await w.owner.http.post(`/v1/client-companies/${id}/restore`))).toEqual({
      status: 409,
      code: 'crm.client_company.erased',
    });
    const told = await w.app.ownerSql<{ text: string }>(
      `select payload::text || coalesce(previous::text, '') as text from platform.outbox_events
       where aggregate_id = $1 and type in ('client_company.erased', 'client_company.deleted', 'client_company.updated')`,
      [id],
    );
    expect(told).toHaveLength(2);
    for (const { text } of told) expect(text).not.toContain('grace');
  });
});

describe('Staff', () => {
  it('see and revise the clients that they own or wrote, and no others', async () => {
    const foreign = await create({ name: 'Not theirs' });
    const own = await made(w.staff.http.post('/v1/client-companies', { name: 'Theirs' }));
    expect(own.ownerMemberId).toBe(w.staff.memberId);
    expect((await w.staff.http.get(`/v1/client-companies/${foreign.id}`)).status).toBe(404);
    expect((await w.staff.http.patch(`/v1/client-companies/${own.id}`, { industry: 'retail' })).status).toBe(
      200,
    );
    expect((await w.staff.http.delete(`/v1/client-companies/${own.id}`)).status).toBe(403);
    await w.owner.http.patch(`/v1/client-companies/${foreign.id}`, { ownerMemberId: w.staff.memberId });
    expect((await w.staff.http.get(`/v1/client-companies/${foreign.id}`)).status).toBe(200);
  });
});

describe('an accountant', () => {
  it('reads clients and writes none', async () => {
    const { id } = await create();
    expect((await w.accountant.http.get(`/v1/client-companies/${id}`)).status).toBe(200);
    expect((await w.accountant.http.patch(`/v1/client-companies/${id}`, { name: 'Y' })).status).toBe(403);
  });
});
