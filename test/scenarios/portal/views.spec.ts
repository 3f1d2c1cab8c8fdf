import type { PortalClient } from '@omni/testing';
import { another, issued, world, type World } from './world';

let w: World;
let client: PortalClient;
let narrow: PortalClient;
beforeAll(async () => {
  w = await world();
  client = await another(w, w.acme);
  narrow = await another(w, w.acme, { engagementId: w.relaunch });
});
afterAll(() => w.app.stop());

const sections = [
  { key: 'invoices', title: 'What you owe', visible: true, order: 2, filters: { status: 'issued' } },
  { key: 'engagements', visible: true, order: 1 },
  { key: 'timeline', visible: false, order: 0 },
];
const make = (body: object) => w.owner.http.json('POST', '/v1/portal-views', { body: { sections, ...body } });
const publish = (id: string) => w.owner.http.post(`/v1/portal-views/${id}/publish`);
const shown = async (as: PortalClient, query = '') => (await as.http.get(`/v1/portal/view${query}`)).body;

describe('what a client finds when they come in', () => {
  it('U-057 is every section that they may read where nothing is published', async () => {
    const page = await shown(client);
    expect(page.view).toBeNull();
    expect(page.sections.map((one: { key: string }) => one.key)).toEqual(
      expect.arrayContaining(['timeline', 'engagements', 'projects', 'invoices', 'payments']),
    );
    const few = await another(w, w.acme, { permissions: ['invoices.read'] });
    const keys = (await shown(few)).sections.map((one: { key: string }) => one.key);
    expect(keys).toContain('invoices');
    expect(keys).not.toContain('projects');
    expect(keys).not.toContain('timeline');
  });

  it('U-057 is the published sections in their order, with where and how many their rows are', async () => {
    const view = await make({ name: 'Everybody' });
    expect(view.status).toBe('draft');
    expect((await shown(client)).view).toBeNull();
    expect((await publish(view.id)).body.status).toBe('published');
    await issued(w.owner.http, w.acme.clientId);
    await issued(w.owner.http, w.globex.clientId);
    const page = await shown(client);
    expect(page).toMatchObject({ view: { name: 'Everybody' }, organization: { name: 'Analytical Engines' } });
    expect(page.sections).toEqual([
      { key: 'engagements', title: null, order: 1, href: '/v1/portal/engagements', count: 2 },
      {
        key: 'invoices',
        title: 'What you owe',
        order: 2,
        href: '/v1/portal/invoices?filter%5Bstatus%5D=issued',
        count: 1,
      },
    ]);
    for (const { href } of page.sections) expect((await client.http.get(href)).status).toBe(200);
    expect((await shown(narrow)).sections[0].count).toBe(1);
  });

  it('U-057 is what fits best: an engagement’s before the client’s before everybody’s', async () => {
    const [own, engagements, others] = [
      await make({ name: 'Acme', clientId: w.acme.clientId }),
      await make({ name: 'Relaunch', engagementId: w.relaunch, clientId: w.acme.clientId }),
      await make({ name: 'Globex', clientId: w.globex.clientId }),
    ];
    for (const { id } of [own, engagements, others]) expect((await publish(id)).status).toBe(200);
    expect((await shown(client)).view.name).toBe('Acme');
    expect((await shown(narrow)).view.name).toBe('Relaunch');
    expect((await shown(client, `?engagementId=${w.relaunch}`)).view.name).toBe('Relaunch');
    const globex = await another(w, w.globex);
    expect((await shown(globex)).view.name).toBe('Globex');
    expect((await shown(globex, `?engagementId=${w.relaunch}`)).view.name).toBe('Globex');
    await w.owner.http.json('POST', `/v1/portal-views/${own.id}/unpublish`);
    expect((await shown(client)).view.name).toBe('Everybody');
    await w.owner.http.json('DELETE', `/v1/portal-views/${engagements.id}`);
    expect((await shown(narrow)).view.name).toBe('Everybody');
  });

  it('B-071 wears the colours of the view, and where it has none those of the business', async () => {
    await w.owner.http.json('PATCH', `/v1/organizations/${w.owner.organizationId}`, {
      body: { branding: { primaryColor: '#112233', accentColor: '#445566' } },
    });
    const view = await make({
      name: 'Support',
      engagementId: w.support,
      branding: {
        primaryColor: '#abcdef',
        title: 'Your workshop',
        welcome: 'Good to see you.',
        supportEmail: 'help@example.com',
        customDomain: 'portal.example.com',
      },
    });
    await publish(view.id);
    expect((await shown(client, `?engagementId=${w.support}`)).branding).toEqual({
      primaryColor: '#abcdef',
      accentColor: '#445566',
      title: 'Your workshop',
      welcome: 'Good to see you.',
      supportEmail: 'help@example.com',
      customDomain: 'portal.example.com',
    });
  });

  it('U-057 publishes nothing that no client could see, and no engagement under another client', async () => {
    const of = async (body: object) => publish((await make(body)).id);
    const deals = await of({
      name: 'x',
      clientId: w.acme.clientId,
      engagementId: w.support,
      sections: [{ key: 'deals', visible: true, order: 0 }],
    });
    expect(deals.body).toMatchObject({
      code: 'portal.view.invalid_sections',
      errors: [{ pointer: '/sections/0/key' }],
    });
    const hidden = await of({
      name: 'y',
      clientId: w.globex.clientId,
      engagementId: w.support,
      sections: [{ key: 'engagements', visible: true, order: 0, filters: { dealId: w.support } }],
    });
    expect(hidden.body.code).toBe('portal.view.engagement_mismatch');
    const twice = await w.owner.http.post('/v1/portal-views', {
      name: 'z',
      sections,
      clientId: w.globex.clientId,
    });
    expect(twice.body.code).toBe('portal.view.exists');
    const nowhere = await w.owner.http.post('/v1/portal-views', {
      name: 'z',
      sections,
      clientId: '6f1c2b1e-4b0e-4a55-9d3f-2f6f6d2f3a10',
    });
    expect(nowhere.body.code).toBe('reference_not_found');
    expect(
      (
        await publish(
          (
            await make({
              name: 'q',
              engagementId: w.relaunch,
              sections: [{ key: 'engagements', visible: true, order: 0, filters: { dealId: w.support } }],
            })
          ).id,
        )
      ).body.errors[0].pointer,
    ).toBe('/sections/0/filters');
  });

  it('U-057 is Owners’ and Managers’ to write, Staff’s and Accountants’ to read', async () => {
    expect((await w.manager.http.get('/v1/portal-views')).status).toBe(200);
    for (const person of [w.staff, w.accountant]) {
      expect((await person.http.get('/v1/portal-views')).status).toBe(200);
      expect((await person.http.post('/v1/portal-views', { name: 'x', sections })).status).toBe(403);
    }
  });
});
