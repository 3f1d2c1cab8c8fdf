import { collect, etag, isOmniError, OmniBusiness, type Import } from '@omnibusiness/sdk';
import {
  googleContactsCsv,
  hubspotCompaniesCsv,
  hubspotContactsCsv,
  mailedToken,
  outlookContactsCsv,
  portalToken,
  startApp,
  type TestApp,
} from '@omni/testing';

const PASSWORD = 'correct horse battery staple';

/** Everything here goes through the generated SDK, as a frontend would. */
describe('the main job: from an imported lead to a paid invoice', () => {
  let app: TestApp;
  let owner: OmniBusiness;
  const team: Record<string, OmniBusiness> = {};
  const ids: Record<string, string> = {};

  const client = (): OmniBusiness => new OmniBusiness({ baseUrl: app.url });

  async function signedUp(name: string, email: string, organization: string): Promise<OmniBusiness> {
    const omni = client();
    await omni.auth.register({ requestBody: { name, email, password: PASSWORD } });
    await omni.auth.verifyEmail({ requestBody: { token: await mailedToken(app, email) } });
    const session = await omni.auth.login({ requestBody: { email, password: PASSWORD } });
    if (!('accessToken' in session)) throw new Error('a second factor was asked for');
    omni.use({ accessToken: session.accessToken, refreshToken: session.refreshToken });
    const made = await omni.organizations.createOrganization({
      requestBody: { name: organization, country: 'DE', baseCurrency: 'EUR', timezone: 'Europe/Berlin' },
    });
    const there = await omni.auth.switchOrganization({ requestBody: { organizationId: made.id } });
    return omni.use({ accessToken: there.accessToken, refreshToken: there.refreshToken });
  }

  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  it('U-193 O-203 a business signs up and invites a manager, a staff member and an accountant', async () => {
    owner = await signedUp('Ada Lovelace', 'ada@studio.example', 'Studio North');
    await app.drain();
    for (const role of ['manager', 'staff', 'accountant'] as const) {
      const email = `${role}@studio.example`;
      await owner.invitations.createInvitation({ requestBody: { email, role } });
      const joined = await client().invitations.acceptInvitation({
        requestBody: { token: await mailedToken(app, email), name: role, password: PASSWORD },
      });
      team[role] = client().use({ accessToken: joined.accessToken, refreshToken: joined.refreshToken });
    }
    const members = await collect((cursor) => owner.members.listMembers({ cursor }));
    expect(members.map((m) => m.role).sort()).toEqual(['accountant', 'manager', 'owner', 'staff']);
    ids.managerMember = members.find((m) => m.role === 'manager')?.id ?? '';
    ids.staffMember = members.find((m) => m.role === 'staff')?.id ?? '';
    await expect(
      team.staff?.invitations.createInvitation({ requestBody: { email: 'x@studio.example', role: 'staff' } }),
    ).rejects.toMatchObject({ status: 403 });
  });

  async function importFile(file: { buffer: Buffer }, entityType: string, filename: string): Promise<Import> {
    const job = await owner.imports.startImport({
      requestBody: { entityType, filename, createMissing: true },
    });
    await owner.imports.uploadImport({ id: job.id, requestBody: new Blob([new Uint8Array(file.buffer)]) });
    await owner.imports.validateImport({ id: job.id });
    await app.drain();
    return owner.imports.getImport({ id: job.id });
  }
  async function finish(id: string, verb: 'commitImport' | 'revertImport'): Promise<Import> {
    await owner.imports[verb]({ id });
    await app.drain();
    return owner.imports.getImport({ id });
  }

  it("B-040 O-182 U-194 its clients and contacts come from three products' exports, 10,000 rows with duplicates, broken dates and three encodings", async () => {
    const companies = await importFile(
      hubspotCompaniesCsv({ rows: 400, seed: 11 }),
      'client_company',
      'companies.csv',
    );
    expect((await finish(companies.id, 'commitImport')).counts.failed).toBe(0);
    const files = [
      { name: 'google.csv', file: googleContactsCsv({ rows: 5000, seed: 12, encoding: 'utf-16le' }) },
      { name: 'outlook.csv', file: outlookContactsCsv({ rows: 4000, seed: 13, encoding: 'windows-1252' }) },
      { name: 'hubspot.csv', file: hubspotContactsCsv({ rows: 1000, seed: 14, encoding: 'utf-8-bom' }) },
    ];
    let created = 0;
    for (const { name, file } of files) {
      const checked = await importFile(file, 'contact', name);
      expect(checked.status).toBe('validated');
      expect(checked.counts.total).toBe(file.expected.rows);
      // Broken dates stand in columns that a contact has no field for; broken addresses make a row unfit.
      expect(checked.counts.invalid).toBeGreaterThan(0);
      expect(checked.counts.invalid).toBeLessThanOrEqual(file.expected.bad);
      const bad = await owner.imports.listImportRows({ id: checked.id, status: 'invalid', limit: 1000 });
      expect(bad.data.every((row) => row.errors.length > 0 && row.line > 1)).toBe(true);
      const done = await finish(checked.id, 'commitImport');
      expect(done.counts.failed).toBe(0);
      created += done.counts.created;
      if (name === 'hubspot.csv') {
        const reverted = await finish(checked.id, 'revertImport');
        expect(reverted.counts.reverted).toBe(done.counts.created);
        const again = await finish(checked.id, 'commitImport');
        expect(again.counts.created).toBe(done.counts.created);
      }
    }
    const { total } = await owner.contacts.listContacts({ limit: 1, total: 'exact' });
    expect(total).toBe(created);
    expect(created).toBeGreaterThan(9000);
  }, 600_000);

  it('O-042 U-195 U-196 a lead is worked, converted and its deal won', async () => {
    const lead = await owner.leads.createLead({
      requestBody: {
        name: 'Grace Hopper',
        email: 'grace@compiler.example',
        companyName: 'Compiler Works',
        source: 'referral',
      },
    });
    await owner.leads.contactLead({ id: lead.id });
    await owner.leads.qualifyLead({ id: lead.id });
    const converted = await owner.leads.convertLead({
      id: lead.id,
      requestBody: { dealName: 'Website', amountMinor: 1_200_000, currency: 'EUR' },
    });
    expect(converted.status).toBe('converted');
    ids.client = converted.convertedClientId ?? '';
    ids.contact = converted.convertedContactId ?? '';
    ids.deal = converted.convertedDealId ?? '';
    const won = await owner.deals.winDeal({ id: ids.deal });
    expect(won.status).toBe('won');
    await app.drain();
    const engagements = await collect((cursor) =>
      owner.engagements.listEngagements({ cursor, filterClientId: ids.client ?? '' }),
    );
    expect(engagements).toHaveLength(1);
    ids.engagement = engagements[0]?.id ?? '';
    expect((await owner.clientCompanies.getClientCompany({ id: ids.client })).status).toBe('active');
  });

  it('U-040 U-197 B-048 the engagement gets a project from a template', async () => {
    const { data: templates } = await owner.projectTemplates.listProjectTemplates({
      filterStatus: 'published',
    });
    const template = templates[0];
    if (!template) throw new Error('there is no published template');
    const project = await owner.projects.createProject({
      requestBody: {
        name: 'Website',
        clientId: ids.client,
        engagementId: ids.engagement ?? '',
        templateId: template.id,
        startsOn: '2026-03-02',
        managerMemberId: ids.managerMember ?? '',
        memberIds: [ids.staffMember ?? ''],
        hourlyRateMinor: 12_000,
        currency: 'EUR',
      },
    });
    ids.project = project.id;
    await owner.engagements.activateEngagement({ id: ids.engagement ?? '' });
    await app.drain();
    const tasks = await collect((cursor) => owner.tasks.listTasks({ cursor, filterProjectId: project.id }));
    expect(tasks.length).toBeGreaterThan(3);
    const { data: milestones } = await owner.milestones.listMilestones({ filterProjectId: project.id });
    expect(milestones.length).toBeGreaterThan(0);
  });

  it('U-041 B-050 tasks are done and time is logged and approved', async () => {
    const staff = team.staff as OmniBusiness;
    const tasks = await collect((cursor) =>
      owner.tasks.listTasks({ cursor, filterProjectId: ids.project ?? '', sort: 'createdAt' }),
    );
    const open = tasks.find((t) => t.blockedByIds.length === 0);
    if (!open) throw new Error('every task is blocked');
    await owner.tasks.assignTask({ id: open.id, requestBody: { assigneeMemberId: ids.staffMember ?? '' } });
    await staff.tasks.startTask({ id: open.id });
    await staff.tasks.completeTask({ id: open.id });
    const entries: string[] = [];
    for (const minutes of [90, 150]) {
      const entry = await staff.timeEntries.logTime({
        requestBody: {
          projectId: ids.project ?? '',
          taskId: open.id,
          startedAt: app.clock.now().toISOString(),
          minutes,
          billable: true,
          note: 'Design',
        },
      });
      await staff.timeEntries.submitTimeEntry({ id: entry.id });
      await (team.manager as OmniBusiness).timeEntries.approveTimeEntry({ id: entry.id });
      entries.push(entry.id);
    }
    await app.drain();
    const billable = await owner.timeEntries.listBillableTime({ projectId: ids.project ?? '' });
    expect(billable.data.map((e) => e.id).sort()).toEqual([...entries].sort());
    ids.entries = entries.join(',');
  });

  it('U-064 U-200 an invoice is drafted from the hours, issued with the first number and mailed as PDF', async () => {
    const draft = await owner.invoices.draftInvoiceFromTime({
      requestBody: {
        timeEntryIds: (ids.entries ?? '').split(','),
        projectId: ids.project ?? '',
        contactId: ids.contact ?? '',
      },
    });
    expect(draft).toMatchObject({ status: 'draft', number: null, currency: 'EUR', subtotalMinor: 48_000 });
    const issued = await owner.invoices.issueInvoice({ id: draft.id, ifMatch: etag(draft) });
    expect(issued).toMatchObject({ status: 'issued', number: 'INV-0001' });
    await owner.invoices.sendInvoice({ id: draft.id, ifMatch: etag(issued), requestBody: {} });
    await app.drain();
    const { data: mails } = await owner.dev.listCaughtMail({});
    const mail = mails.find((m) => m.to.some((to) => to.includes('grace@compiler.example')));
    expect(mail?.attachments.map((a) => a.contentType)).toContain('application/pdf');
    const pdf = await owner.invoices.getInvoicePdf({ id: draft.id });
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    ids.invoice = draft.id;
  });

  it('U-067 it is part-paid, then paid, to the minor unit', async () => {
    const accountant = team.accountant as OmniBusiness;
    const { totalMinor } = await owner.invoices.getInvoice({ id: ids.invoice ?? '' });
    await accountant.payments.recordPayment({
      requestBody: {
        method: 'bank_transfer',
        amountMinor: 10_000,
        currency: 'EUR',
        clientId: ids.client,
        allocations: [{ invoiceId: ids.invoice ?? '' }],
      },
    });
    expect(await owner.invoices.getInvoice({ id: ids.invoice ?? '' })).toMatchObject({
      status: 'partially_paid',
      balanceDueMinor: totalMinor - 10_000,
    });
    await accountant.payments.recordPayment({
      requestBody: {
        method: 'bank_transfer',
        amountMinor: totalMinor - 10_000,
        currency: 'EUR',
        clientId: ids.client,
        allocations: [{ invoiceId: ids.invoice ?? '' }],
      },
    });
    expect(await owner.invoices.getInvoice({ id: ids.invoice ?? '' })).toMatchObject({
      status: 'paid',
      balanceDueMinor: 0,
    });
  });

  it("U-004 U-074 U-201 the client's timeline tells the story", async () => {
    await app.drain();
    const story = await collect((cursor) =>
      owner.timeline.listTimeline({ clientId: ids.client, cursor, limit: 200 }),
    );
    const types = story.map((s) => s.type);
    for (const type of [
      'deal.won',
      'engagement.activated',
      'invoice.issued',
      'invoice.sent',
      'invoice.partially_paid',
      'invoice.paid',
    ])
      expect(types).toContain(type);
    const own = await collect((cursor) =>
      owner.timeline.listTimeline({ entityType: 'invoice', entityId: ids.invoice, cursor }),
    );
    expect(own.map((s) => s.type)).toEqual(expect.arrayContaining(['invoice.issued', 'invoice.paid']));
  });

  it('U-202 U-190 the client comes into the portal by a link, reads the issued invoice and their timeline', async () => {
    await owner.portalAccess.grantPortalAccess({ requestBody: { contactId: ids.contact ?? '' } });
    const session = await client().portal.redeemPortalLink({
      requestBody: { token: await portalToken(app, 'grace@compiler.example') },
    });
    const grace = new OmniBusiness({ baseUrl: app.url, apiKey: session.accessToken });
    const invoices = await collect((cursor) => grace.portalInvoices.listPortalInvoices({ cursor }));
    expect(invoices.map((invoice) => [invoice.id, invoice.number, invoice.status])).toEqual([
      [ids.invoice, 'INV-0001', 'paid'],
    ]);
    const read = await grace.portalInvoices.getPortalInvoice({ id: ids.invoice ?? '' });
    expect(read.lines?.length).toBeGreaterThan(0);
    const story = await collect((cursor) => grace.portalTimeline.listPortalTimeline({ cursor }));
    expect(story.map((entry) => entry.type)).toEqual(
      expect.arrayContaining(['invoice.issued', 'invoice.sent', 'invoice.paid', 'engagement.activated']),
    );
  });

  it('U-039 U-196 the engagement shows its deal, its projects and its invoices', async () => {
    const engagement = await owner.engagements.getEngagement({
      id: ids.engagement ?? '',
      include: 'deal,projects,invoices',
    });
    const included = engagement.included as {
      deal: { id: string };
      projects: { id: string }[];
      invoices: { id: string }[];
    };
    expect(included.deal.id).toBe(ids.deal);
    expect(included.projects.map((p) => p.id)).toContain(ids.project);
    expect(included.invoices.map((i) => i.id)).toContain(ids.invoice);
  });

  it('O-087 O-240 U-126 a second business sees none of it, by any route', async () => {
    const other = await signedUp('Eve', 'eve@other.example', 'Other Works');
    await app.drain();
    const missing = [
      () => other.invoices.getInvoice({ id: ids.invoice ?? '' }),
      () => other.clientCompanies.getClientCompany({ id: ids.client ?? '' }),
      () => other.contacts.getContact({ id: ids.contact ?? '' }),
      () => other.deals.getDeal({ id: ids.deal ?? '' }),
      () => other.projects.getProject({ id: ids.project ?? '' }),
      () => other.invoices.getInvoicePdf({ id: ids.invoice ?? '' }),
      () =>
        other.imports
          .startImport({ requestBody: { entityType: 'contact' } })
          .then((j) => other.imports.listImportRows({ id: j.id }))
          .then(() => other.deals.winDeal({ id: ids.deal ?? '' })),
    ];
    for (const ask of missing) {
      const error: unknown = await ask().then(
        () => null,
        (e: unknown) => e,
      );
      expect(isOmniError(error) && error.status).toBe(404);
    }
    for (const list of [
      other.contacts.listContacts({}),
      other.invoices.listInvoices({}),
      other.projects.listProjects({}),
      other.deals.listDeals({}),
      other.clientCompanies.listClientCompanies({}),
    ]) {
      expect((await list).data).toEqual([]);
    }
    const refused: unknown = await other.invoices
      .draftInvoice({
        requestBody: {
          clientId: ids.client ?? '',
          currency: 'EUR',
          lines: [{ description: 'x', quantity: '1', unitAmount: '100' }],
        },
      })
      .then(
        () => null,
        (e: unknown) => e,
      );
    expect(refused).toMatchObject({ status: 422 });
  });
});
