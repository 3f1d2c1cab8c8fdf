import { Bus, PrincipalSource, internalCall, systemPrincipal, Catalogue } from '@omni/platform';
import { mailTo, portalClient, portalToken, redeemPortalLink } from '@omni/testing';
import { another, draft, engagement, ids, issued, later, side, world, type World } from './world';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.app.stop());

const grant = (contactId: string, more: object = {}, as = w.owner) =>
  as.http.post('/v1/portal-access', { contactId, ...more });

describe('access to the portal', () => {
  it('U-056 B-069 invites a contact, lets them in by the mailed link, and ends at once when it is revoked', async () => {
    const granted = await grant(w.acme.contactId);
    expect(granted.status).toBe(201);
    expect(granted.body).toMatchObject({
      contactId: w.acme.contactId,
      clientId: w.acme.clientId,
      engagementId: null,
      status: 'invited',
      invitedById: w.owner.memberId,
    });
    const session = await redeemPortalLink(w.app, await portalToken(w.app, w.acme.email));
    expect(session.access).toEqual({
      id: granted.body.id,
      contactId: w.acme.contactId,
      clientId: w.acme.clientId,
      engagementId: null,
    });
    const portal = w.app.http.as(session.accessToken);
    expect((await portal.get('/v1/portal/me')).status).toBe(200);
    const { body: active } = await w.owner.http.get(`/v1/portal-access/${granted.body.id}`);
    expect(active).toMatchObject({ status: 'active', activatedAt: expect.any(String) });
    expect(active.lastLoginAt).toBe(active.activatedAt);
    const revoked = await w.owner.http.post(`/v1/portal-access/${granted.body.id}/revoke`, {
      reason: 'Left the company',
    });
    expect(revoked.body).toMatchObject({ status: 'revoked', reason: 'Left the company' });
    expect((await portal.get('/v1/portal/me')).status).toBe(401);
    expect((await portal.get('/v1/portal/invoices')).status).toBe(401);
  });

  it('U-056 is suspended and active again, and revoked and invited again; sessions from before stay ended', async () => {
    const client = await another(w, w.acme);
    const act = (verb: string) => w.owner.http.post(`/v1/portal-access/${client.accessId}/${verb}`);
    expect((await act('suspend')).body.status).toBe('suspended');
    expect((await client.http.get('/v1/portal/me')).status).toBe(401);
    expect((await act('suspend')).body).toMatchObject({
      code: 'invalid_transition',
      allowed: ['reactivate', 'revoke'],
    });
    expect((await act('reactivate')).body.status).toBe('active');
    expect((await client.http.get('/v1/portal/me')).status).toBe(401);
    expect((await act('revoke')).body.status).toBe('revoked');
    expect((await act('resend')).body.code).toBe('portal.access.not_open');
    expect((await act('invite')).body).toMatchObject({ status: 'invited', revokedAt: null });
    const { body: contact } = await w.owner.http.get(`/v1/contacts/${client.contactId}`);
    const session = await redeemPortalLink(w.app, await portalToken(w.app, contact.primaryEmail));
    expect((await w.app.http.as(session.accessToken).get('/v1/portal/me')).status).toBe(200);
    expect((await client.http.get('/v1/portal/me')).status).toBe(401);
  });

  it('B-069 permits what its list names, from the next request on', async () => {
    const client = await another(w, w.acme, { permissions: ['timeline.read'] });
    expect((await client.http.get('/v1/portal/invoices')).status).toBe(403);
    await w.owner.http.json('PATCH', `/v1/portal-access/${client.accessId}`, {
      body: { permissions: ['invoices.read'] },
    });
    expect((await client.http.get('/v1/portal/invoices')).status).toBe(200);
    expect((await client.http.get('/v1/portal/timeline')).status).toBe(403);
  });

  it('U-056 ends by itself when its time is over', async () => {
    const expiresAt = new Date(w.app.clock.now().getTime() + 3_600_000).toISOString();
    const client = await another(w, w.acme, { expiresAt });
    expect((await client.http.get('/v1/portal/me')).status).toBe(200);
    later(w, 61);
    expect((await client.http.get('/v1/portal/me')).status).toBe(401);
    later(w, -61);
    expect((await grant(w.globex.contactId, { expiresAt: '2020-01-01T00:00:00Z' })).body.code).toBe(
      'portal.access.expires_in_past',
    );
  });

  it('U-056 is granted once a contact and engagement, and given back to who prefers that', async () => {
    const first = await grant(w.globex.contactId, { sendInvitation: false });
    expect(first.status).toBe(201);
    const second = await grant(w.globex.contactId);
    expect(second.body).toMatchObject({ code: 'portal.access.exists', existingId: first.body.id });
    const preferred = await w.owner.http.post(
      '/v1/portal-access',
      { contactId: w.globex.contactId },
      { prefer: 'return-existing' },
    );
    expect([preferred.status, preferred.body.id]).toEqual([200, first.body.id]);
    expect(await mailTo(w.app, w.globex.email)).toEqual([]);
    const many = await Promise.all(
      [1, 2, 3, 4].map(() => grant(w.acme.contactId, { engagementId: w.support, sendInvitation: false })),
    );
    expect(many.map((one) => one.status).sort()).toEqual([201, 409, 409, 409]);
  });

  it('U-081 is what a workflow’s step grants: invited, a magic link queued, the same row when it is repeated', async () => {
    const { contactId, email } = await side(w.owner, 'Initech');
    const GrantAccess = w.app.get(Catalogue).commandClass('portal_access.grant')!;
    const organization = await w.app.get(PrincipalSource).organization(w.owner.organizationId);
    const step = () =>
      w.app
        .get(Bus)
        .send(GrantAccess, { contactId }, internalCall(systemPrincipal(organization, 'workflow')), 201);
    const [first, again] = [await step(), await step()];
    expect([first.status, again.status]).toEqual([201, 200]);
    expect((first.body as { id: string }).id).toBe((again.body as { id: string }).id);
    expect(first.body).toMatchObject({ status: 'invited' });
    const queued = await w.app.ownerSql(`select 1 from platform.errands where name = 'portal.mail-link'`);
    expect(queued).toHaveLength(1);
    expect((await mailTo(w.app, email)).map((mail) => mail.subject)).toEqual([
      'Your link to the portal of Analytical Engines',
    ]);
  });

  it('U-056 refuses contacts without client or e-mail, and engagements that do not fit', async () => {
    const contact = async (body: object) => (await w.owner.http.json('POST', '/v1/contacts', { body })).id;
    const nobodys = await contact({ firstName: 'Nobody', primaryEmail: 'nobody@example.com' });
    const silent = await contact({ firstName: 'Silent', clientId: w.acme.clientId });
    const hidden = await engagement(w.owner, w.acme.clientId, 'Hidden', { portalEnabled: false });
    const codes = [
      await grant(nobodys),
      await grant(silent),
      await grant(w.globex.contactId, { engagementId: w.relaunch }),
      await grant(w.acme.contactId, { engagementId: hidden }),
      await grant('6f1c2b1e-4b0e-4a55-9d3f-2f6f6d2f3a10'),
      await grant(w.acme.contactId, { permissions: ['everything'] }),
    ].map(({ status, body }) => [status, body.code]);
    expect(codes).toEqual([
      [422, 'portal.access.client_missing'],
      [422, 'portal.access.email_missing'],
      [422, 'portal.access.engagement_mismatch'],
      [422, 'portal.access.engagement_closed'],
      [422, 'reference_not_found'],
      [422, 'validation_failed'],
    ]);
  });

  it('U-056 U-081 is Staff’s to grant for contacts of theirs and to see where they granted it; Accountants read', async () => {
    expect((await grant(w.acme.contactId, { engagementId: w.relaunch }, w.staff)).body.code).toBe(
      'reference_not_found',
    );
    const client = await w.staff.http.json('POST', '/v1/client-companies', { body: { name: 'Staffs own' } });
    const contact = await w.staff.http.json('POST', '/v1/contacts', {
      body: { clientId: client.id, firstName: 'Own', primaryEmail: 'own@staffs.example' },
    });
    const own = await grant(contact.id, {}, w.staff);
    expect(own.status).toBe(201);
    expect(ids((await w.staff.http.get('/v1/portal-access')).body)).toEqual([own.body.id]);
    expect((await w.staff.http.post(`/v1/portal-access/${own.body.id}/revoke`)).status).toBe(403);
    expect((await w.accountant.http.get(`/v1/portal-access/${own.body.id}`)).status).toBe(200);
    expect((await grant(w.acme.contactId, {}, w.accountant)).status).toBe(403);
    expect((await w.manager.http.post(`/v1/portal-access/${own.body.id}/suspend`)).status).toBe(409);
    expect((await w.manager.http.post(`/v1/portal-access/${own.body.id}/revoke`)).status).toBe(200);
  });

  it('U-026 B-069 for one engagement shows that engagement’s rows and no others', async () => {
    const [own, others, loose] = [
      await issued(w.owner.http, w.acme.clientId, { engagementId: w.relaunch }),
      await issued(w.owner.http, w.acme.clientId, { engagementId: w.support }),
      await issued(w.owner.http, w.acme.clientId),
    ];
    await draft(w.owner.http, w.acme.clientId, { engagementId: w.relaunch });
    await w.app.drain();
    const client = await another(w, w.acme, { engagementId: w.relaunch });
    expect(ids((await client.http.get('/v1/portal/invoices')).body)).toEqual([own.id]);
    for (const { id } of [others, loose])
      expect((await client.http.get(`/v1/portal/invoices/${id}`)).status).toBe(404);
    expect(ids((await client.http.get('/v1/portal/engagements')).body)).toEqual([w.relaunch]);
    expect((await client.http.get(`/v1/portal/engagements/${w.support}`)).status).toBe(404);
    const lines = (await client.http.get('/v1/portal/timeline?limit=200')).body.data;
    expect(lines.length).toBeGreaterThan(0);
    expect(new Set(lines.map((line: { engagementId: string }) => line.engagementId))).toEqual(
      new Set([w.relaunch]),
    );
  });

  it('B-069 of one contact to several engagements: they go from one to the other without a new link', async () => {
    const { clientId, contactId, email } = await side(w.owner, 'Hooli');
    const [one, two] = [
      await engagement(w.owner, clientId, 'One'),
      await engagement(w.owner, clientId, 'Two'),
    ];
    const first = await portalClient(w.app, w.owner, contactId, { engagementId: one });
    const second = await grant(contactId, { engagementId: two, sendInvitation: false });
    expect((await first.http.get('/v1/portal/accesses')).body.data).toHaveLength(2);
    const switched = await first.http.post('/v1/portal/switch', { accessId: second.body.id });
    expect(switched.body).toMatchObject({ access: { engagementId: two }, accesses: [{}, {}] });
    const there = w.app.http.as(switched.body.accessToken);
    expect(ids((await there.get('/v1/portal/engagements')).body)).toEqual([two]);
    const foreign = await another(w, w.acme);
    expect((await foreign.http.post('/v1/portal/switch', { accessId: second.body.id })).status).toBe(404);
    expect(await mailTo(w.app, email)).toHaveLength(1);
  });
});

describe('access and what becomes of contact, client and engagement', () => {
  it('U-056 ends with the contact: deleted, erased, or moved to another client', async () => {
    const [deleted, erased, moved] = [
      await another(w, w.acme),
      await another(w, w.acme),
      await another(w, w.acme),
    ];
    await w.owner.http.json('DELETE', `/v1/contacts/${deleted.contactId}`);
    await w.owner.http.json('POST', `/v1/contacts/${erased.contactId}/erase`, { body: {} });
    await w.owner.http.json('PATCH', `/v1/contacts/${moved.contactId}`, {
      body: { clientId: w.globex.clientId },
    });
    await w.app.drain();
    for (const client of [deleted, erased, moved]) {
      expect((await client.http.get('/v1/portal/me')).status).toBe(401);
      const { body } = await w.owner.http.get(`/v1/portal-access/${client.accessId}`);
      expect(body.status).toBe('revoked');
    }
  });

  it('U-056 follows a merge of clients and its undoing', async () => {
    const old = await side(w.owner, 'Old name');
    const client = await portalClient(w.app, w.owner, old.contactId);
    const invoice = await issued(w.owner.http, old.clientId);
    const merge = await w.owner.http.json('POST', `/v1/client-companies/${w.globex.clientId}/merge`, {
      body: { mergedIds: [old.clientId] },
    });
    await w.app.drain();
    expect((await client.http.get('/v1/portal/me')).body.client).toMatchObject({ id: w.globex.clientId });
    expect(ids((await client.http.get('/v1/portal/invoices')).body)).toEqual([invoice.id]);
    await w.owner.http.json('POST', `/v1/merges/${merge.id}/undo`, { body: {} });
    await w.app.drain();
    expect((await client.http.get('/v1/portal/me')).body.client).toMatchObject({ id: old.clientId });
  });

  it('U-056 follows a merge of contacts and its undoing; what the survivor has already ends', async () => {
    const [kept, gone, twice] = [
      await another(w, w.globex),
      await side(w.owner, 'x'),
      await another(w, w.globex),
    ];
    await w.owner.http.json('PATCH', `/v1/contacts/${gone.contactId}`, {
      body: { clientId: w.globex.clientId },
    });
    await w.app.drain();
    const other = await engagement(w.owner, w.globex.clientId, 'Other');
    const moved = await portalClient(w.app, w.owner, gone.contactId, { engagementId: other });
    const merge = await w.owner.http.json('POST', `/v1/contacts/${kept.contactId}/merge`, {
      body: { mergedIds: [gone.contactId, twice.contactId] },
    });
    await w.app.drain();
    expect((await moved.http.get('/v1/portal/me')).body.contact.id).toBe(kept.contactId);
    expect((await twice.http.get('/v1/portal/me')).status).toBe(401);
    expect((await kept.http.get('/v1/portal/me')).status).toBe(200);
    await w.owner.http.json('POST', `/v1/merges/${merge.id}/undo`, { body: {} });
    await w.app.drain();
    expect((await moved.http.get('/v1/portal/me')).body.contact.id).toBe(gone.contactId);
  });

  it('U-026 for an engagement rests while that is not shown in the portal, and ends with it', async () => {
    const id = await engagement(w.owner, w.acme.clientId, 'Passing');
    const client = await another(w, w.acme, { engagementId: id });
    await w.owner.http.json('PATCH', `/v1/engagements/${id}`, { body: { portalEnabled: false } });
    await w.app.drain();
    expect((await client.http.get('/v1/portal/me')).status).toBe(401);
    await w.owner.http.json('PATCH', `/v1/engagements/${id}`, { body: { portalEnabled: true } });
    await w.app.drain();
    expect((await client.http.get('/v1/portal/me')).status).toBe(200);
    await w.owner.http.json('DELETE', `/v1/engagements/${id}`);
    await w.app.drain();
    expect((await client.http.get('/v1/portal/me')).status).toBe(401);
  });

  it('U-056 ends with the organization’s being open', async () => {
    const client = await another(w, w.acme);
    await w.app.ownerSql(`update identity.organizations set status = 'suspended' where id = $1`, [
      w.owner.organizationId,
    ]);
    await w.app.ownerSql(
      `update platform.tenant_access set access_version = access_version + 1 where organization_id = $1`,
      [w.owner.organizationId],
    );
    expect((await client.http.get('/v1/portal/me')).status).toBe(401);
    await w.app.ownerSql(`update identity.organizations set status = 'active' where id = $1`, [
      w.owner.organizationId,
    ]);
    await w.app.ownerSql(
      `update platform.tenant_access set access_version = access_version + 1 where organization_id = $1`,
      [w.owner.organizationId],
    );
    expect((await client.http.get('/v1/portal/me')).status).toBe(200);
  });
});

it('U-016 portal owns access, links, sessions and views: they lie in its schema and nowhere else', async () => {
  const tables = await w.app.ownerSql<{ name: string }>(
    `select table_schema || '.' || table_name as name from information_schema.tables
     where (table_schema = 'portal' or table_name ~ 'portal') and table_type = 'BASE TABLE' order by 1`,
  );
  expect(tables.map((row) => row.name)).toEqual([
    'portal.access_log',
    'portal.client_portal_access',
    'portal.portal_links',
    'portal.portal_sessions',
    'portal.portal_views',
  ]);
});
