import { createHash } from 'node:crypto';
import { collect, etag, OmniBusiness } from '@omnibusiness/sdk';
import { PASSWORD, mailedToken, portalToken, startApp, type TestApp } from '@omni/testing';

/** Every kind of thing that a business begins with, made one after the other through the generated SDK and nothing else. */
describe('U-203 the vertical slice, step by step', () => {
  let app: TestApp;
  let owner: OmniBusiness;
  /** ids of what the steps before made */
  const made: Record<string, string> = {};
  const of = (name: string): string => made[name] ?? '';
  const anybody = (): OmniBusiness => new OmniBusiness({ baseUrl: app.url });

  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());
  afterEach(() => app.drain());

  it('U-193 step 1: a person registers, makes an organization and invites a manager', async () => {
    owner = anybody();
    const email = 'ada@studio.example';
    await owner.auth.register({ requestBody: { name: 'Ada Lovelace', email, password: PASSWORD } });
    await owner.auth.verifyEmail({ requestBody: { token: await mailedToken(app, email) } });
    const session = await owner.auth.login({ requestBody: { email, password: PASSWORD } });
    if (!('accessToken' in session)) throw new Error('a second factor was asked for');
    owner.use({ accessToken: session.accessToken, refreshToken: session.refreshToken });
    const { id: organizationId } = await owner.organizations.createOrganization({
      requestBody: { name: 'Studio North', country: 'DE', baseCurrency: 'EUR', timezone: 'Europe/Berlin' },
    });
    const there = await owner.auth.switchOrganization({ requestBody: { organizationId } });
    owner.use({ accessToken: there.accessToken, refreshToken: there.refreshToken });
    await app.drain();
    const invited = 'mary@studio.example';
    await owner.invitations.createInvitation({ requestBody: { email: invited, role: 'manager' } });
    await anybody().invitations.acceptInvitation({
      requestBody: { token: await mailedToken(app, invited), name: 'Mary', password: PASSWORD },
    });
    const members = await collect((cursor) => owner.members.listMembers({ cursor }));
    expect(members.map(({ role }) => role).sort()).toEqual(['manager', 'owner']);
  });

  it('U-194 step 2: a client, and a contact who belongs to it', async () => {
    const client = await owner.clientCompanies.createClientCompany({
      requestBody: {
        name: 'Compiler Works',
        currency: 'EUR',
        billingAddress: { line1: 'Hauptstr. 1', postalCode: '10115', city: 'Berlin', country: 'DE' },
      },
    });
    made.client = client.id;
    const contact = await owner.contacts.createContact({
      requestBody: {
        clientId: client.id,
        firstName: 'Grace',
        lastName: 'Hopper',
        primaryEmail: 'grace@compiler.example',
      },
    });
    made.contact = contact.id;
    expect(contact.clientId).toBe(client.id);
  });

  it('U-195 step 3: a deal is won', async () => {
    const deal = await owner.deals.createDeal({
      requestBody: { name: 'Website', clientId: of('client'), contactId: of('contact'), currency: 'EUR' },
    });
    made.deal = deal.id;
    expect((await owner.deals.winDeal({ id: deal.id })).status).toBe('won');
  });

  it('U-197 step 5: a project from a template has its tasks and milestones', async () => {
    const { data: engagements } = await owner.engagements.listEngagements({ filterClientId: of('client') });
    expect(engagements).toHaveLength(1);
    made.engagement = engagements[0]?.id ?? '';
    const { data: templates } = await owner.projectTemplates.listProjectTemplates({
      filterStatus: 'published',
    });
    const { id: projectId } = await owner.projects.createProject({
      requestBody: {
        engagementId: of('engagement'),
        clientId: of('client'),
        name: 'Website',
        currency: 'EUR',
        templateId: templates[0]?.id ?? '',
      },
    });
    made.project = projectId;
    await app.drain();
    expect((await owner.tasks.listTasks({ filterProjectId: projectId })).data).not.toEqual([]);
    expect((await owner.milestones.listMilestones({ filterProjectId: projectId })).data).not.toEqual([]);
  });

  it('U-198 step 6: a file is uploaded by its presigned address, and read back byte by byte', async () => {
    const bytes = new TextEncoder().encode('what we talked about');
    const { id, upload } = await owner.files.createFile({
      requestBody: {
        name: 'Notes.txt',
        projectId: of('project'),
        mime: 'text/plain',
        sizeBytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      },
    });
    /** The product under test listens at a port of its own. */
    const here = (url: string): string => `${app.url}${new URL(url).pathname}${new URL(url).search}`;
    const { method, headers } = upload;
    expect((await fetch(here(upload.url), { method, headers, body: bytes })).status).toBe(200);
    await owner.files.completeFile({ id });
    await app.drain();
    expect((await owner.files.getFile({ id })).projectId).toBe(of('project'));
    const read = await owner.files.downloadFile({ id });
    const answer = await fetch(here(read.url), { headers: read.headers });
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes);
    made.file = id;
  });

  it('U-199 step 7: a thread with a message reaches the contact by mail', async () => {
    const thread = await owner.threads.startThread({
      requestBody: {
        subject: 'How we begin',
        channel: 'email',
        clientId: of('client'),
        engagementId: of('engagement'),
        contactIds: [of('contact')],
        message: { bodyText: 'Tomorrow at nine.' },
      },
    });
    made.thread = thread.id;
    await app.drain();
    const { data: mails } = await owner.dev.listCaughtMail({ to: 'grace@compiler.example' });
    expect(mails.map(({ subject }) => subject)).toContain('How we begin');
  });

  it('U-200 step 8: a schedule of two instalments, of which the first is issued', async () => {
    const schedule = await owner.invoiceSchedules.createInvoiceSchedule({
      requestBody: {
        kind: 'installment',
        clientId: of('client'),
        contactId: of('contact'),
        engagementId: of('engagement'),
        projectId: of('project'),
        currency: 'EUR',
        totalMinor: 100_000,
        items: [
          { label: 'To begin with', trigger: 'date', onDate: '2026-03-02', percent: '50' },
          { label: 'The rest', trigger: 'date', onDate: '2026-06-02', percent: '50' },
        ],
      },
    });
    await owner.invoiceSchedules.activateInvoiceSchedule({ id: schedule.id });
    await app.drain();
    await app.runSchedule('revenue.run-invoice-schedules');
    await app.drain();
    const { data: drafts } = await owner.invoices.listInvoices({ filterEngagementId: of('engagement') });
    expect(drafts).toMatchObject([{ status: 'draft', subtotalMinor: 50_000 }]);
    const [draft] = drafts;
    const issued = await owner.invoices.issueInvoice({
      id: draft?.id ?? '',
      ifMatch: etag(draft ?? { version: 0 }),
    });
    expect(issued).toMatchObject({ status: 'issued', number: 'INV-0001' });
    made.invoice = issued.id;
  });

  it('U-196 step 4: the engagement is the hub of deal, project and invoice', async () => {
    const { included } = await owner.engagements.getEngagement({
      id: of('engagement'),
      include: 'deal,projects,invoices',
    });
    expect(included).toMatchObject({
      deal: { id: of('deal') },
      projects: [{ id: of('project') }],
      invoices: [{ id: of('invoice') }],
    });
  });

  it('U-214 U-201 step 9: the timeline of the engagement lists every step, a draft for the business alone', async () => {
    const entries = await collect((cursor) =>
      owner.timeline.listTimeline({ engagementId: of('engagement'), cursor, limit: 200 }),
    );
    expect(entries.map(({ type }) => type)).toEqual(
      expect.arrayContaining([
        'engagement.created',
        'project.created',
        'file.available',
        'message.sent',
        'invoice_schedule.activated',
        'invoice.drafted',
        'invoice.issued',
      ]),
    );
    const visibility = (type: string) => entries.find((entry) => entry.type === type)?.visibility;
    expect([visibility('invoice.drafted'), visibility('invoice.issued')]).toEqual(['internal', 'client']);
  });

  it('U-202 step 10: the client reads the issued invoice in the portal', async () => {
    await owner.portalAccess.grantPortalAccess({ requestBody: { contactId: of('contact') } });
    const { accessToken } = await anybody().portal.redeemPortalLink({
      requestBody: { token: await portalToken(app, 'grace@compiler.example') },
    });
    const grace = new OmniBusiness({ baseUrl: app.url, apiKey: accessToken });
    expect(await grace.portalInvoices.getPortalInvoice({ id: of('invoice') })).toMatchObject({
      number: 'INV-0001',
      status: 'issued',
    });
  });

  it('U-203 step 11: a proposal is accepted and becomes a contract', async () => {
    const draft = await owner.proposals.createProposal({
      requestBody: {
        clientId: of('client'),
        contactId: of('contact'),
        engagementId: of('engagement'),
        title: 'Care plan',
        currency: 'EUR',
        body: [{ type: 'paragraph', text: 'We take care of your site.' }],
        lines: [{ key: 'care', description: 'Care plan', unitAmount: '120000' }],
      },
    });
    const { id } = await owner.proposals.sendProposal({
      id: draft.id,
      requestBody: {},
      ifMatch: etag(draft),
    });
    const sent = await owner.proposals.getProposal({ id });
    await owner.proposals.acceptProposal({
      id,
      requestBody: { typedName: 'Grace Hopper' },
      ifMatch: etag(sent),
    });
    await app.drain();
    const { data: contracts } = await owner.contracts.listContracts({ filterProposalId: id });
    expect(contracts).toMatchObject([{ status: 'sent', clientId: of('client') }]);
  });

  it('U-218 at the end the project is completed, and its timeline says so', async () => {
    const id = of('project');
    await owner.projects.activateProject({ id });
    await owner.projects.completeProject({ id });
    await app.drain();
    const { data } = await owner.timeline.listTimeline({ entityType: 'project', entityId: id, limit: 100 });
    expect(data.filter(({ type }) => type === 'project.completed')).toHaveLength(1);
  });
});
