import { mailTo, portalToken, redeemPortalLink, type Json } from '@omni/testing';
import { another, draft, issued, later, ownerAgain, world, type World } from './world';

let w: World;
beforeAll(async () => {
  w = await world();
  await w.owner.http.json('POST', '/v1/portal-access', {
    body: { contactId: w.acme.contactId, sendInvitation: false },
  });
});
afterAll(() => w.app.stop());
// Links that one contact asks for are counted for a quarter of an hour.
beforeEach(async () => {
  later(w, 20);
  await ownerAgain(w);
});

const login = (email: string, organization = w.slug) =>
  w.app.http.post('/v1/portal/login', { email, organization });
let guests = 0;
/** A contact of their own comes in by their link. */
async function session({ app, owner, acme }: World): Promise<Json> {
  const email = `guest.${String((guests += 1))}@example.com`;
  const body = { clientId: acme.clientId, firstName: 'Guest', primaryEmail: email };
  const { id } = await owner.http.json('POST', '/v1/contacts', { body });
  await owner.http.json('POST', '/v1/portal-access', { body: { contactId: id } });
  return redeemPortalLink(app, await portalToken(app, email));
}
const redeem = (token: string) => w.app.http.post('/v1/portal/login/redeem', { token });

describe('a magic link', () => {
  it('U-058 B-069 is mailed to who asks, opens the portal once, and is used up by that', async () => {
    const asked = await login(w.acme.email);
    expect(asked.status).toBe(202);
    const [mail] = await mailTo(w.app, w.acme.email);
    expect(mail?.subject).toBe('Your link to the portal of Analytical Engines');
    const token = await portalToken(w.app, w.acme.email);
    const first = await redeem(token);
    expect(first.status).toBe(200);
    expect(first.body).toMatchObject({
      tokenType: 'Bearer',
      target: null,
      access: { clientId: w.acme.clientId },
    });
    expect(first.body.accessToken).toMatch(/^obs_portal_/);
    const second = await redeem(token);
    expect([second.status, second.body.code]).toEqual([410, 'portal.link.used']);
  });

  it('U-058 opens nothing after 15 minutes', async () => {
    await login(w.acme.email);
    const token = await portalToken(w.app, w.acme.email);
    later(w, 16);
    const late = await redeem(token);
    expect([late.status, late.body.code]).toEqual([410, 'portal.link.expired']);
  });

  it('U-058 lets one in of many who use it at once', async () => {
    await login(w.acme.email);
    const token = await portalToken(w.app, w.acme.email);
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => redeem(token)));
    expect(answers.map((one) => one.status).sort()).toEqual([200, 410, 410, 410, 410]);
  });

  it('U-058 tells nobody who is a client: the answer is the same, and only who is gets a mail', async () => {
    const known = await login(w.acme.email);
    const stranger = await login('stranger@example.com');
    const member = await login(w.owner.email);
    const elsewhere = await login(w.acme.email, 'no-such-business');
    for (const answer of [stranger, member, elsewhere]) {
      expect(answer.status).toBe(202);
      expect(answer.body).toEqual(known.body);
    }
    expect(await mailTo(w.app, 'stranger@example.com')).toEqual([]);
    // Who was invited into the organization got those mails alone.
    expect((await mailTo(w.app, w.owner.email)).filter((mail) => /portal/.test(mail.subject))).toEqual([]);
    expect((await login('not an address')).status).toBe(422);
  });

  it('U-058 is asked for by id or slug of the business, whatever the letters’ case', async () => {
    await login(w.acme.email.toUpperCase(), w.owner.organizationId);
    expect((await redeem(await portalToken(w.app, w.acme.email))).status).toBe(200);
  });

  it('U-058 fills nobody’s inbox: five are on the way in a quarter of an hour', async () => {
    const before = (await mailTo(w.app, w.acme.email)).length;
    for (let i = 0; i < 8; i += 1) {
      expect((await login(w.acme.email)).status).toBe(202);
      await w.app.drain();
    }
    expect((await mailTo(w.app, w.acme.email)).length - before).toBe(5);
  });

  it('U-058 is not used up by being looked at: no GET takes a token', async () => {
    await login(w.acme.email);
    const token = await portalToken(w.app, w.acme.email);
    for (const path of [`/v1/portal/login/redeem?token=${token}`, `/v1/portal/login?token=${token}`])
      expect((await w.app.http.get(path)).status).toBe(404);
    expect((await redeem(token)).status).toBe(200);
  });

  it('U-058 that nobody sent opens nothing', async () => {
    await login(w.acme.email);
    const token = await portalToken(w.app, w.acme.email);
    for (const forged of [
      `${token.slice(0, -4)}AAAA`,
      token.replace('obs_link_', 'obs_inv_'),
      'x',
      w.owner.token,
    ])
      expect((await redeem(forged)).body.code).toBe('portal.link.unknown');
  });

  it('U-058 is kept as a hash: the token is in the mail alone', async () => {
    await login(w.acme.email);
    const token = await portalToken(w.app, w.acme.email);
    const session = (await redeem(token)).body.accessToken as string;
    const [found] = await w.app.ownerSql<{ n: string }>(
      `select (select count(*) from portal.portal_links t where t::text like '%' || $1 || '%')
            + (select count(*) from portal.portal_sessions t where t::text like '%' || $2 || '%')
            + (select count(*) from platform.outbox_events t where t::text ~ ($1 || '|' || $2))
            + (select count(*) from platform.idempotency_keys t where t::text ~ ($1 || '|' || $2))
            + (select count(*) from timeline.audit_events t where t::text ~ ($1 || '|' || $2)) as n`,
      [token.slice(40), session.slice(40)],
    );
    expect(Number(found?.n)).toBe(0);
  });

  it('U-058 leads to the organization’s own portal where it has one', async () => {
    await w.owner.http.json('PATCH', `/v1/organizations/${w.owner.organizationId}`, {
      body: { settings: { portal: { url: 'https://portal.acme.example/' } } },
    });
    await login(w.acme.email);
    expect((await mailTo(w.app, w.acme.email))[0]?.text).toContain(
      'https://portal.acme.example/open?token=obs_link_',
    );
    const page = await w.app.http.get(`/v1/portal/organizations/${w.slug}`);
    expect(page.body).toMatchObject({
      id: w.owner.organizationId,
      name: 'Analytical Engines',
      portalUrl: 'https://portal.acme.example/',
    });
    expect(Object.keys(page.body).sort()).toEqual([
      'branding',
      'id',
      'locale',
      'name',
      'portalUrl',
      'slug',
      'timezone',
    ]);
    expect((await w.app.http.get('/v1/portal/organizations/no-such-business')).status).toBe(404);
  });

  it('U-058 leaves what was sent and used for the business to see, with the address it was used from', async () => {
    const { data } = (await w.owner.http.get(`/v1/portal-access?filter[contactId]=${w.acme.contactId}`)).body;
    const { body } = await w.owner.http.get(`/v1/portal-links?filter[accessId]=${data[0].id}&limit=200`);
    const used = body.data.filter((row: { usedAt: string | null }) => row.usedAt);
    expect(used.length).toBeGreaterThan(2);
    expect(used[0]).toMatchObject({ purpose: 'login', ip: expect.stringMatching(/127\.0\.0\.1|::1/) });
    expect(JSON.stringify(body)).not.toContain('tokenHash');
  });
});

describe('a session in the portal', () => {
  it('U-056 ends by logging out, and by itself after twelve hours', async () => {
    const client = await another(w, w.acme);
    expect((await client.http.post('/v1/portal/logout')).status).toBe(204);
    expect((await client.http.get('/v1/portal/me')).status).toBe(401);
    const other = await another(w, w.acme);
    later(w, 11 * 60);
    expect((await other.http.get('/v1/portal/me')).status).toBe(200);
    later(w, 2 * 60);
    expect((await other.http.get('/v1/portal/me')).status).toBe(401);
    w.app.clock.advance(45 * 86_400_000);
    await w.app.runSchedule('portal.purge');
    expect(await w.app.ownerSql('select 1 from portal.portal_sessions')).toEqual([]);
  });

  const renew = (refreshToken: unknown) => w.app.http.post('/v1/portal/session/refresh', { refreshToken });

  it('U-056 is renewed by its refresh token, past its twelve hours', async () => {
    const first = await session(w);
    later(w, 13 * 60);
    const next = await renew(first.refreshToken);
    expect(next.status).toBe(200);
    expect(next.body).toMatchObject({ access: first.access, permissions: first.permissions });
    expect((await w.app.http.as(next.body.accessToken).get('/v1/portal/me')).status).toBe(200);
    later(w, 15 * 24 * 60);
    expect((await renew(next.body.refreshToken)).status).toBe(401);
  });

  it('U-056 ends as a whole when its refresh token is used twice, and says so', async () => {
    const first = await session(w);
    const next = (await renew(first.refreshToken)).body;
    expect((await renew(first.refreshToken)).status).toBe(401);
    expect((await w.app.http.as(next.accessToken).get('/v1/portal/me')).status).toBe(401);
    expect((await renew(next.refreshToken)).status).toBe(401);
    const { data } = await w.owner.http.json('GET', `/v1/events?aggregateId=${first.access.id}`);
    expect(data[0]).toMatchObject({ type: 'portal_access.session_reuse_detected' });
  });

  it('U-056 of two who renew it at once only one comes in, and neither stays', async () => {
    const first = await session(w);
    const both = await Promise.all([renew(first.refreshToken), renew(first.refreshToken)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 401]);
    const came = both.find(({ status }) => status === 200)?.body;
    expect((await w.app.http.as(came.accessToken).get('/v1/portal/me')).status).toBe(401);
  });

  it('U-056 is not renewed after logging out, nor once access is suspended or revoked', async () => {
    const out = await session(w);
    await w.app.http.as(out.accessToken).post('/v1/portal/logout');
    expect((await renew(out.refreshToken)).status).toBe(401);
    const held = await session(w);
    await w.owner.http.json('POST', `/v1/portal-access/${held.access.id}/suspend`, { body: {} });
    expect((await renew(held.refreshToken)).status).toBe(401);
    const gone = await session(w);
    await w.owner.http.json('POST', `/v1/portal-access/${gone.access.id}/revoke`, { body: {} });
    expect((await renew(gone.refreshToken)).status).toBe(401);
  });

  it('U-056 refuses what is no refresh token, whatever it looks like', async () => {
    const { accessToken } = await session(w);
    for (const wrong of [accessToken, 'obs_prt_', `obs_prt_${'x'.repeat(70)}`, 'x'])
      expect(await renew(wrong)).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
    for (const wrong of [undefined, 7, '', 'x'.repeat(401)]) expect((await renew(wrong)).status).toBe(422);
  });
});

describe('a link to a document', () => {
  it('U-098 U-202 tells the client’s contacts of an issued invoice: each gets a mail and sees it by the link', async () => {
    const invoice = await issued(w.owner.http, w.globex.clientId);
    const access = await w.owner.http.json('POST', '/v1/portal-access', {
      body: { contactId: w.globex.contactId, sendInvitation: false },
    });
    const told = await w.owner.http.post('/v1/portal-links/notify', {
      purpose: 'invoice',
      targetId: invoice.id,
    });
    expect(told.body.contactIds).toEqual([w.globex.contactId]);
    const [mail] = await mailTo(w.app, w.globex.email);
    expect(mail?.subject).toBe('Analytical Engines sent you an invoice');
    const again = await w.owner.http.post('/v1/portal-links/notify', {
      purpose: 'invoice',
      targetId: invoice.id,
    });
    expect(again.body).toEqual({ linkIds: [], contactIds: [] });
    later(w, 13 * 24 * 60);
    const { body } = await redeem(await portalToken(w.app, w.globex.email));
    expect(body).toMatchObject({
      target: { type: 'invoice', id: invoice.id },
      permissions: ['invoices.read', 'invoices.pay'],
      access: { id: access.id },
    });
    const portal = w.app.http.as(body.accessToken);
    expect((await portal.get(`/v1/portal/invoices/${invoice.id}`)).body.number).toBe(invoice.number);
    expect((await portal.get('/v1/portal/timeline')).status).toBe(403);
    expect((await portal.post('/v1/portal/switch', { accessId: access.id })).status).toBe(403);
    later(w, 3 * 60);
    expect((await portal.get(`/v1/portal/invoices/${invoice.id}`)).status).toBe(401);
  });

  it('U-058 is sent for what the contact sees, for thirty days at most', async () => {
    const { http } = w.owner;
    const { data } = await http.json('GET', `/v1/portal-access?filter[contactId]=${w.globex.contactId}`);
    const accessId = data[0].id;
    const send = (body: object) =>
      http.post(`/v1/portal-access/${accessId}/links`, { purpose: 'invoice', ...body });
    const own = await issued(http, w.globex.clientId);
    const unfinished = await draft(http, w.globex.clientId);
    const others = await issued(http, w.acme.clientId);
    expect((await send({ targetId: own.id, validDays: 31 })).status).toBe(422);
    expect((await send({ targetId: unfinished.id })).body.code).toBe('portal.link.target_hidden');
    expect((await send({ targetId: others.id })).body.code).toBe('portal.link.target_hidden');
    const sent = await send({ targetId: own.id, validDays: 30 });
    expect([sent.status, sent.body.purpose, sent.body.targetId]).toEqual([201, 'invoice', own.id]);
    await w.app.drain();
    const { body: link } = await http.get(`/v1/portal-links/${sent.body.id}`);
    expect(Date.parse(link.expiresAt) - w.app.clock.now().getTime()).toBe(30 * 86_400_000);
    await http.json('POST', `/v1/portal-access/${accessId}/revoke`, { body: {} });
    expect((await redeem(await portalToken(w.app, w.globex.email))).status).toBe(410);
  });
});
