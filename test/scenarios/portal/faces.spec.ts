import type { PortalClient } from '@omni/testing';
import { another, draft, engagement, ids, issued, match, world, type World } from './world';

let w: World;
let client: PortalClient;
/** comes in for the relaunch alone */
let narrow: PortalClient;
let foreign: PortalClient;
beforeAll(async () => {
  w = await world();
  [client, narrow, foreign] = [
    await another(w, w.acme),
    await another(w, w.acme, { engagementId: w.relaunch }),
    await another(w, w.globex),
  ];
});
afterAll(() => w.app.stop());

describe('a client’s own record', () => {
  it('B-070 shows contact, client and business without what is the business’s own', async () => {
    const me = (await client.http.get('/v1/portal/me')).body;
    expect(me).toMatchObject({
      contact: { id: client.contactId, firstName: 'Dora' },
      client: { id: w.acme.clientId, name: 'Acme' },
      organization: { name: 'Analytical Engines', slug: w.slug },
      access: { id: client.accessId, status: 'active' },
    });
    expect(me.permissions).toContain('invoices.pay');
    expect(JSON.stringify(me)).not.toMatch(/ownerMemberId|healthScore|creditLimit|invitedById|"settings"/);
  });

  it('B-070 changes name, phone and address, and nothing else of it', async () => {
    const changed = await client.http.patch('/v1/portal/me', {
      lastName: 'Dent',
      phone: '+49 30 901820',
      address: { city: 'Berlin', country: 'DE' },
    });
    expect(changed.body).toMatchObject({
      displayName: 'Dora Dent',
      phone: '+49 30 901820',
      address: { city: 'Berlin' },
    });
    expect(changed.text).not.toMatch(/marketingConsent|ownerMemberId|custom/);
    expect((await w.owner.http.get(`/v1/contacts/${client.contactId}`)).body.lastName).toBe('Dent');
    for (const body of [
      { primaryEmail: 'mine@example.com' },
      { clientId: w.globex.clientId },
      { doNotContact: true },
      { custom: { vip: true } },
    ])
      expect([403, 422]).toContain((await client.http.patch('/v1/portal/me', body)).status);
    await w.app.drain();
    expect((await client.http.get('/v1/portal/me')).status).toBe(200);
  });
});

describe('engagements', () => {
  it('B-070 U-026 are the client’s own, as far as they are shown in the portal, without budget', async () => {
    const hidden = await engagement(w.owner, w.acme.clientId, 'Hidden', { portalEnabled: false });
    const list = (await client.http.get('/v1/portal/engagements')).body;
    expect(ids(list).sort()).toEqual([w.relaunch, w.support].sort());
    expect(JSON.stringify(list)).not.toMatch(/budgetMinor|dealId|ownerMemberId|custom/);
    expect((await client.http.get(`/v1/portal/engagements/${hidden}`)).status).toBe(404);
    expect((await foreign.http.get(`/v1/portal/engagements/${w.relaunch}`)).status).toBe(404);
    expect((await client.http.get('/v1/portal/engagements?filter[portalEnabled]=true')).status).toBe(422);
    expect((await client.http.get('/v1/portal/engagements?include=deal')).status).toBe(422);
    expect((await client.http.get('/v1/portal/engagements?include=invoices,projects')).status).toBe(200);
  });
});

describe('projects, milestones and tasks', () => {
  const project = (engagementId: string, more: object = {}) =>
    w.owner.http.json('POST', '/v1/projects', {
      body: { engagementId, name: 'Website', budgetMinor: 90_000, hourlyRateMinor: 9_000, ...more },
    });
  const milestone = (projectId: string, name: string) =>
    w.owner.http.json('POST', '/v1/milestones', { body: { projectId, name } });
  const task = (projectId: string, title: string, more: object = {}) =>
    w.owner.http.json('POST', '/v1/tasks', { body: { projectId, title, ...more } });

  it('B-070 projects are seen without budget and crew, where they are shown to the client', async () => {
    const [shown, other, hidden] = [
      await project(w.relaunch),
      await project(w.support),
      await project(w.relaunch, { clientVisible: false }),
    ];
    const list = (await client.http.get('/v1/portal/projects')).body;
    expect(ids(list).sort()).toEqual([shown.id, other.id].sort());
    expect(JSON.stringify(list)).not.toMatch(/budget|hourlyRate|memberIds|managerMemberId|threshold/i);
    expect(ids((await narrow.http.get('/v1/portal/projects')).body)).toEqual([shown.id]);
    expect((await client.http.get(`/v1/portal/projects/${hidden.id}`)).status).toBe(404);
    expect((await foreign.http.get(`/v1/portal/projects/${shown.id}`)).status).toBe(404);
  });

  it('B-052 B-070 milestones are approved by the client, or rejected with a reason', async () => {
    const { id: projectId } = await project(w.relaunch);
    const [one, two] = [await milestone(projectId, 'Design'), await milestone(projectId, 'Launch')];
    const path = (row: { id: string }, verb: string) => `/v1/portal/milestones/${row.id}/${verb}`;
    expect((await client.http.post(path(one, 'approve'))).body.code).toBe('invalid_transition');
    for (const row of [one, two])
      await w.owner.http.json('POST', `/v1/milestones/${row.id}/request-approval`);
    expect((await client.http.post(path(one, 'approve'))).body.clientApproval).toBe('approved');
    expect(
      (await narrow.http.post(path(two, 'reject'), { reason: 'The logo is the old one.' })).body
        .clientApproval,
    ).toBe('rejected');
    expect((await foreign.http.post(path(two, 'approve'))).status).toBe(404);
    const looker = await another(w, w.acme, { permissions: ['projects.read'] });
    expect((await looker.http.get(`/v1/portal/milestones/${one.id}`)).status).toBe(200);
    expect((await looker.http.post(path(one, 'approve'))).status).toBe(403);
    await w.app.drain();
    const { data } = (await w.owner.http.get(`/v1/timeline?entityType=milestone&entityId=${one.id}`)).body;
    expect(data[0]).toMatchObject({
      type: 'milestone.client_approved',
      actor: { kind: 'client', id: client.contactId },
    });
  });

  it('B-070 tasks are seen that are shown to the client or wait for them; they complete their own', async () => {
    const { id: projectId } = await project(w.relaunch);
    const [internal, shown, theirs, others] = [
      await task(projectId, 'Clean up'),
      await task(projectId, 'Build pages', { clientVisible: true }),
      await task(projectId, 'Send texts', { assigneeContactId: client.contactId }),
      await task(projectId, 'Send pictures', { assigneeContactId: narrow.contactId }),
    ];
    const list = (await client.http.get(`/v1/portal/tasks?filter[projectId]=${projectId}`)).body;
    expect(ids(list).sort()).toEqual([shown.id, theirs.id].sort());
    expect(JSON.stringify(list)).not.toMatch(/estimateMinutes|fixedFee|billable|assigneeMemberId/);
    expect((await client.http.get(`/v1/portal/tasks/${internal.id}`)).status).toBe(404);
    expect((await client.http.post(`/v1/portal/tasks/${shown.id}/complete`)).status).toBe(403);
    expect((await client.http.post(`/v1/portal/tasks/${others.id}/complete`)).status).toBe(404);
    expect((await client.http.post(`/v1/portal/tasks/${theirs.id}/complete`)).body.status).toBe('done');
    expect((await w.owner.http.get(`/v1/tasks/${theirs.id}`)).body).toMatchObject({
      completedById: client.contactId,
    });
  });

  it('B-070 hiding a project hides its milestones and tasks, and showing it shows them again', async () => {
    const { id: projectId } = await project(w.relaunch);
    const [row, todo] = [
      await milestone(projectId, 'M'),
      await task(projectId, 'T', { clientVisible: true }),
    ];
    const seen = async () => [
      (await client.http.get(`/v1/portal/milestones/${row.id}`)).status,
      (await client.http.get(`/v1/portal/tasks/${todo.id}`)).status,
    ];
    expect(await seen()).toEqual([200, 200]);
    await w.owner.http.json('PATCH', `/v1/projects/${projectId}`, { body: { clientVisible: false } });
    expect(await seen()).toEqual([404, 404]);
    await w.owner.http.json('PATCH', `/v1/projects/${projectId}`, { body: { clientVisible: true } });
    expect(await seen()).toEqual([200, 200]);
  });

  it('refuses a task for a contact that is not there', async () => {
    const { id: projectId } = await project(w.relaunch);
    const refused = await w.owner.http.post('/v1/tasks', {
      projectId,
      title: 'x',
      assigneeContactId: '6f1c2b1e-4b0e-4a55-9d3f-2f6f6d2f3a10',
    });
    expect([refused.status, refused.body.code]).toEqual([422, 'projects.contact.unknown']);
  });
});

describe('invoices and payments', () => {
  it('U-007 U-202 B-070 issued invoices are there to read and print, and looking at one is noted when the client says so', async () => {
    const own = await issued(w.owner.http, w.acme.clientId);
    const unfinished = await draft(w.owner.http, w.acme.clientId);
    const others = await issued(w.owner.http, w.globex.clientId);
    expect(ids((await client.http.get('/v1/portal/invoices')).body)).toEqual([own.id]);
    for (const { id } of [unfinished, others])
      for (const path of [`/v1/portal/invoices/${id}`, `/v1/portal/invoices/${id}/pdf`])
        expect((await client.http.get(path)).status).toBe(404);
    const pdf = await client.http.get(`/v1/portal/invoices/${own.id}/pdf`);
    expect([pdf.status, pdf.headers.get('content-type'), pdf.text.slice(0, 5)]).toEqual([
      200,
      'application/pdf',
      '%PDF-',
    ]);
    const { body } = await client.http.get(`/v1/portal/invoices/${own.id}`);
    expect(body.viewedAt).toBeNull();
    expect(JSON.stringify(body)).not.toMatch(/dunning|approvalRequestId|"source"|"custom"/);
    const viewed = await client.http.post(`/v1/portal/invoices/${own.id}/mark-viewed`, {}, match(body));
    expect(viewed.body.viewedAt).not.toBeNull();
    const told = await w.app.ownerSql(
      `select actor_kind from platform.outbox_events where type = 'invoice.viewed' and aggregate_id = $1`,
      [own.id],
    );
    expect(told).toEqual([{ actor_kind: 'client' }]);
  });

  it('B-070 paying announces a payment, says how to pay, and counts nothing until the money is here', async () => {
    await w.owner.http.json('PATCH', `/v1/organizations/${w.owner.organizationId}`, {
      body: { settings: { documents: { footer: 'IBAN DE02 1203 0000 0000 2020 51' } } },
    });
    const invoice = await issued(w.owner.http, w.acme.clientId);
    const pay = (body: object, as = client) =>
      as.http.post(`/v1/portal/invoices/${invoice.id}/pay`, body, match(invoice));
    const announced = await pay({});
    expect(announced.body).toMatchObject({
      status: 'pending',
      method: 'bank_transfer',
      amountMinor: 50_000,
      currency: 'EUR',
      reference: invoice.number,
      payee: 'Analytical Engines',
      paymentInstructions: 'IBAN DE02 1203 0000 0000 2020 51',
    });
    expect((await pay({})).body.paymentId).toBe(announced.body.paymentId);
    expect((await client.http.get(`/v1/portal/invoices/${invoice.id}`)).body).toMatchObject({
      status: 'issued',
      balanceDueMinor: 50_000,
    });
    const card = await pay({ method: 'card', amountMinor: 20_000 });
    expect(card.body.paymentId).not.toBe(announced.body.paymentId);
    const { data } = (await client.http.get('/v1/portal/payments')).body;
    expect(data.map((row: { status: string }) => row.status).sort()).toEqual(['cancelled', 'pending']);
    expect(JSON.stringify(data)).not.toMatch(/feeMinor|financialAccountId|providerPaymentId/);
    const { body: payment } = await w.owner.http.get(`/v1/payments/${card.body.paymentId}`);
    await w.owner.http.json('POST', `/v1/payments/${payment.id}/succeed`, {
      body: {},
      headers: match(payment),
    });
    expect((await client.http.get(`/v1/portal/invoices/${invoice.id}`)).body).toMatchObject({
      status: 'partially_paid',
      balanceDueMinor: 30_000,
    });
    expect((await pay({ amountMinor: 40_000 })).status).toBe(412);
    const { body: now } = await client.http.get(`/v1/portal/invoices/${invoice.id}`);
    const tooMuch = await client.http.post(
      `/v1/portal/invoices/${invoice.id}/pay`,
      { amountMinor: 40_000 },
      match(now),
    );
    expect(tooMuch.body.code).toBe('revenue.invoice.exceeds_balance');
    expect((await pay({}, foreign)).status).toBe(404);
    const reader = await another(w, w.acme, { permissions: ['invoices.read'] });
    expect((await pay({}, reader)).status).toBe(403);
    expect((await narrow.http.get(`/v1/portal/payments/${payment.id}`)).status).toBe(404);
    expect((await foreign.http.get(`/v1/portal/payments/${payment.id}`)).status).toBe(404);
  });
});

describe('the timeline', () => {
  it('U-190 U-007 tells a client what is meant for clients, of what they may see, and on whose side it was done', async () => {
    await draft(w.owner.http, w.acme.clientId);
    const others = await issued(w.owner.http, w.globex.clientId);
    await w.owner.http.json('POST', '/v1/activities', {
      body: {
        kind: 'note',
        subject: 'internal-canary',
        entityType: 'client_company',
        entityId: w.acme.clientId,
        occurredAt: w.app.clock.now().toISOString(),
      },
    });
    await w.app.drain();
    const { body, text } = await client.http.get('/v1/portal/timeline?limit=200');
    const types = new Set(body.data.map((line: { type: string }) => line.type));
    expect(types).toEqual(
      new Set([
        'invoice.issued',
        'invoice.partially_paid',
        'milestone.approval_requested',
        'milestone.client_approved',
        'milestone.client_rejected',
        'payment.succeeded',
      ]),
    );
    expect(text).not.toMatch(/internal-canary|drafted|posting/);
    expect(text).not.toContain(others.id);
    const byType = (type: string) => body.data.find((line: { type: string }) => line.type === type);
    expect(byType('milestone.client_approved').actor).toBe('you');
    expect(byType('milestone.client_rejected').actor).toBe('client');
    expect(byType('invoice.issued')).toMatchObject({
      actor: 'business',
      summary: expect.stringMatching(/^Invoice INV-\d+ issued$/),
    });
    const visible = (
      await w.owner.http.get(`/v1/timeline?clientId=${w.acme.clientId}&visibility=client&limit=200`)
    ).body;
    expect(visible.data.length).toBeGreaterThanOrEqual(body.data.length);
    const first = (await client.http.get('/v1/portal/timeline?limit=2')).body;
    const second = (await client.http.get(`/v1/portal/timeline?limit=2&cursor=${first.nextCursor}`)).body;
    expect([...first.data, ...second.data].map((line) => line.id)).toEqual(
      body.data.slice(0, 4).map((line: { id: string }) => line.id),
    );
    expect((await narrow.http.get(`/v1/portal/timeline?engagementId=${w.support}`)).body.data).toEqual([]);
    expect((await foreign.http.get('/v1/portal/timeline?limit=200')).body.data).toHaveLength(2);
  });
});
