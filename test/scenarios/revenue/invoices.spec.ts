import { mailTo, type Json } from '@omni/testing';
import { done, draft, issued, match, newClient, outbox, threeLines, world, type World } from './world';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.app.stop());

const get = (id: string) => done(w.owner.http.get(`/v1/invoices/${id}`));
const act = (
  invoice: { id: string; version: number },
  verb: string,
  body: unknown = {},
  http = w.owner.http,
) => http.post(`/v1/invoices/${invoice.id}/${verb}`, body, match(invoice));
const simple = (more: Record<string, unknown> = {}) =>
  draft(w.owner.http, { clientId: w.clientId, currency: 'EUR', lines: threeLines(w.taxRateId), ...more });

describe('drafting', () => {
  it('U-170 O-209 drafts by hand: lines, totals and no number', async () => {
    const made = await w.owner.http.post('/v1/invoices', {
      clientId: w.clientId,
      currency: 'EUR',
      lines: threeLines(w.taxRateId),
    });
    expect(made.status).toBe(201);
    expect(made.headers.get('location')).toBe(`/v1/invoices/${made.body.id}`);
    expect(made.body).toMatchObject({
      status: 'draft',
      number: null,
      series: 'INV',
      source: 'manual',
      currency: 'EUR',
      subtotalMinor: 30_000,
      taxTotalMinor: 5_700,
      totalMinor: 35_700,
      balanceDueMinor: 35_700,
      taxes: [{ name: 'VAT 19 %', percentage: '19', baseMinor: 30_000, taxMinor: 5_700 }],
    });
    expect(made.body.lines).toHaveLength(3);
    expect(await get(made.body.id)).toEqual(made.body);
    expect(await outbox(w.app, made.body.id)).toEqual(['invoice.drafted', 'invoice.created']);
  });

  it('U-170 takes what is left out from the product: text, unit, tax and the price of its tier', async () => {
    const product = await done(
      w.owner.http.post('/v1/products', {
        sku: 'CONS',
        name: 'Consulting',
        kind: 'service',
        unit: 'h',
        unitAmount: '12000',
        currency: 'EUR',
        taxRateId: w.taxRateId,
        priceTiers: [
          { from: '10', unitAmount: '11000' },
          { from: '20', unitAmount: '10000.5' },
        ],
      }),
    );
    const lines = ['9.5', '10', '20'].map((quantity) => ({ productId: product.id, quantity }));
    const made = await simple({ lines });
    expect(made.lines).toMatchObject([
      {
        description: 'Consulting',
        unit: 'h',
        unitAmount: '12000',
        amountMinor: 114_000,
        taxAmountMinor: 21_660,
      },
      { unitAmount: '11000', amountMinor: 110_000 },
      { unitAmount: '10000.5', amountMinor: 200_010 },
    ]);
    const foreign = await w.owner.http.post('/v1/invoices', { clientId: w.clientId, currency: 'USD', lines });
    expect(foreign.status).toBe(422);
    expect(foreign.body.errors[0]).toMatchObject({
      pointer: '/lines/0/unitAmount',
      code: 'currency_mismatch',
    });
  });

  it('charges no tax of products to a client who is exempt, but the one that is named', async () => {
    const exempt = await newClient(w.app, w.owner, { taxExempt: true });
    const product = await done(
      w.owner.http.post('/v1/products', {
        name: 'Seat',
        kind: 'service',
        unitAmount: '1000',
        currency: 'EUR',
        taxRateId: w.taxRateId,
      }),
    );
    const made = await simple({
      clientId: exempt,
      lines: [{ productId: product.id }, { productId: product.id, taxRateId: w.taxRateId }],
    });
    expect(made.lines.map((line: { taxAmountMinor: number }) => line.taxAmountMinor)).toEqual([0, 190]);
  });

  it('names every unfit line at once and stores nothing', async () => {
    const refused = await w.owner.http.post('/v1/invoices', {
      clientId: w.clientId,
      currency: 'EUR',
      lines: [
        { description: 'No price' },
        { unitAmount: '1' },
        { description: 'x', unitAmount: '1', taxRateId: w.clientId },
      ],
    });
    expect(refused.status).toBe(422);
    expect(refused.body.errors.map((e: { pointer: string }) => e.pointer)).toEqual([
      '/lines/0/unitAmount',
      '/lines/1/description',
      '/lines/2/taxRateId',
    ]);
    const huge = await w.owner.http.post('/v1/invoices', {
      clientId: w.clientId,
      currency: 'EUR',
      lines: [{ description: 'x', quantity: '999999999999', unitAmount: '999999999999' }],
    });
    expect(huge.status).toBe(422);
    const negative = await w.owner.http.post('/v1/invoices', {
      clientId: w.clientId,
      currency: 'EUR',
      lines: [{ description: 'x', unitAmount: '-1' }],
    });
    expect(negative.body.code).toBe('revenue.invoice.negative_total');
  });

  it('U-171 O-209 revises a draft; lines that are given take the place of all', async () => {
    const made = await simple();
    const lines = [{ description: 'One', unitAmount: '500', discountPct: '10' }];
    const revised = await w.owner.http.patch(
      `/v1/invoices/${made.id}`,
      { poNumber: 'PO-9', lines },
      match(made),
    );
    expect(revised.status).toBe(200);
    expect(revised.body).toMatchObject({
      poNumber: 'PO-9',
      version: 2,
      subtotalMinor: 500,
      discountTotalMinor: 50,
      totalMinor: 450,
      taxes: [],
    });
    expect(revised.body.lines[0].id).toBe(made.lines[0].id);
    expect((await get(made.id)).lines).toEqual(revised.body.lines);
    // A line's text alone is a new version of the invoice as well.
    const again = await done(
      w.owner.http.patch(
        `/v1/invoices/${made.id}`,
        { lines: [{ ...lines[0], description: 'Two' }] },
        match(revised.body),
      ),
    );
    expect(again).toMatchObject({ version: 3, totalMinor: 450, lines: [{ description: 'Two' }] });
    const status = await w.owner.http.patch(`/v1/invoices/${made.id}`, { status: 'paid' }, match(again));
    expect(status.body.errors[0].code).toBe('status_not_writable');
    const currency = await w.owner.http.patch(`/v1/invoices/${made.id}`, { currency: 'USD' }, match(again));
    expect(currency.body.code).toBe('revenue.invoice.currency_needs_lines');
  });

  it('U-172 O-209 deletes a draft softly and restores it; an issued invoice is voided instead', async () => {
    const made = await simple();
    expect((await w.owner.http.delete(`/v1/invoices/${made.id}`, match(made))).status).toBe(204);
    expect((await w.owner.http.get(`/v1/invoices/${made.id}`)).status).toBe(404);
    const restored = await done(w.owner.http.post(`/v1/invoices/${made.id}/restore`));
    expect(restored).toMatchObject({ deletedAt: null, lines: made.lines });
    const bound = await issued(w.owner.http, w.clientId, 1000);
    const refused = await w.owner.http.delete(`/v1/invoices/${bound.id}`, match(bound));
    expect([refused.status, refused.body.code]).toEqual([409, 'revenue.invoice.void_instead']);
  });

  it('U-173 knows no archive', async () => {
    const made = await simple();
    expect((await act(made, 'archive')).status).toBe(404);
  });

  it('duplicates an invoice into a draft of its own', async () => {
    const original = await issued(w.owner.http, w.clientId, 700, { poNumber: 'PO-1' });
    const copy = await w.owner.http.post(`/v1/invoices/${original.id}/duplicate`);
    expect(copy.status).toBe(201);
    expect(copy.headers.get('location')).toBe(`/v1/invoices/${copy.body.id}`);
    expect(copy.body).toMatchObject({
      status: 'draft',
      number: null,
      totalMinor: 700,
      poNumber: 'PO-1',
      issueDate: null,
      sellerSnapshot: null,
    });
  });

  it('rehearses without a trace', async () => {
    const rehearsed = await done(
      w.owner.http.post('/v1/invoices?dryRun=true', {
        clientId: w.clientId,
        currency: 'EUR',
        lines: threeLines(null),
      }),
    );
    expect(rehearsed).toMatchObject({ dryRun: true, result: { totalMinor: 30_000 } });
    expect((await w.owner.http.get(`/v1/invoices/${rehearsed.result.id}`)).status).toBe(404);
  });
});

describe('versions', () => {
  it('B-002 wants If-Match on every write of an invoice: 428 without, 412 when stale', async () => {
    const made = await simple();
    for (const [method, path, body] of [
      ['PATCH', '', { notes: 'x' }],
      ['DELETE', '', undefined],
      ['POST', '/issue', {}],
      ['POST', '/request-approval', {}],
    ] as const) {
      const url = `/v1/invoices/${made.id}${path}`;
      const bare = await w.owner.http.ask(method, url, { body });
      expect([path, bare.status, bare.body.code]).toEqual([path, 428, 'precondition_required']);
      const stale = await w.owner.http.ask(method, url, { body, headers: { 'if-match': '"7"' } });
      expect([path, stale.status, stale.body.code]).toEqual([path, 412, 'stale_version']);
    }
    expect((await w.owner.http.get(`/v1/invoices/${made.id}`)).headers.get('etag')).toBe('"1"');
  });
});

describe('approval', () => {
  it('goes from draft to approval and back, and on to issue', async () => {
    const made = await simple();
    const submitted = await done(act(made, 'request-approval'));
    expect(submitted.status).toBe('pending_approval');
    const patch = await w.owner.http.patch(`/v1/invoices/${made.id}`, { notes: 'x' }, match(submitted));
    expect(patch.body.code).toBe('revenue.invoice.not_draft');
    const rejected = await done(act(submitted, 'reject', { reason: 'Too much' }));
    expect(rejected.status).toBe('draft');
    const again = await done(act(rejected, 'request-approval'));
    // Who wrote it does not approve it where somebody else can.
    const own = await act(again, 'approve');
    expect([own.status, own.body.code]).toEqual([403, 'revenue.invoice.second_person_needed']);
    const approved = await done(act(again, 'approve', {}, w.accountant.http));
    expect(approved.status).toBe('approved');
    expect((await done(act(approved, 'issue'))).status).toBe('issued');
    expect((await outbox(w.app, made.id)).filter((type) => !/created|drafted/.test(type))).toEqual([
      'invoice.approval_requested',
      'invoice.rejected',
      'invoice.approval_requested',
      'invoice.approved',
      'invoice.issued',
    ]);
  });

  it('B-089 is needed above a role’s limit, and lets anybody issue who may', async () => {
    await done(
      w.owner.http.patch(`/v1/organizations/${w.owner.organizationId}`, {
        settings: { approvalLimits: { manager: 29_999 } },
      }),
    );
    const made = await draft(w.manager.http, {
      clientId: w.clientId,
      currency: 'EUR',
      lines: threeLines(null),
    });
    const refused = await act(made, 'issue', {}, w.manager.http);
    expect([refused.status, refused.body.code, refused.body.limitMinor]).toEqual([
      403,
      'revenue.invoice.approval_needed',
      29_999,
    ]);
    const foreign = await draft(w.manager.http, {
      clientId: w.clientId,
      currency: 'USD',
      lines: [{ description: 'x', unitAmount: '1' }],
    });
    expect((await act(foreign, 'issue', {}, w.manager.http)).body.code).toBe(
      'revenue.invoice.fx_rate_missing',
    );
    const rated = await done(
      w.manager.http.patch(`/v1/invoices/${foreign.id}`, { fxRate: '0.9' }, match(foreign)),
    );
    expect((await act(rated, 'issue', {}, w.manager.http)).status).toBe(200);
    const submitted = await done(act(made, 'request-approval', {}, w.manager.http));
    const approved = await done(act(submitted, 'approve'));
    expect((await act(approved, 'issue', {}, w.manager.http)).status).toBe(200);
    await done(
      w.owner.http.patch(`/v1/organizations/${w.owner.organizationId}`, {
        settings: { approvalLimits: null },
      }),
    );
  });

  it('names the verbs that are open when one is not', async () => {
    const made = await simple();
    const refused = await act(made, 'void');
    expect(refused.body).toMatchObject({
      status: 409,
      code: 'invalid_transition',
      from: 'draft',
      allowed: ['request_approval', 'issue'],
    });
  });
});

describe('issuing', () => {
  it('U-064 gives a number, dates and frozen parties, and makes the PDF available', async () => {
    const made = await simple({ poNumber: 'PO-5' });
    const preview = await w.owner.http.get(`/v1/invoices/${made.id}/pdf`);
    expect(preview.headers.get('content-disposition')).toContain('draft.pdf');
    const bound = await done(act(made, 'issue'));
    expect(bound.number).toMatch(/^INV-\d{4}$/);
    expect(bound).toMatchObject({
      status: 'issued',
      issueDate: '2026-03-02',
      dueDate: '2026-03-16',
      supplyDate: '2026-03-02',
      balanceDueMinor: 35_700,
      sellerSnapshot: { name: 'Acme', legalName: 'Acme GmbH', country: 'DE' },
      buyerSnapshot: { name: 'Globex GmbH', address: { city: 'Berlin' } },
    });
    const pdf = await w.owner.http.get(`/v1/invoices/${made.id}/pdf`);
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(pdf.headers.get('content-disposition')).toBe(`inline; filename="${bound.number}.pdf"`);
    expect(pdf.text.startsWith('%PDF-1.')).toBe(true);
  });

  it('keeps the buyer as they were when the invoice was issued', async () => {
    const client = await newClient(w.app, w.owner, { name: 'Old name' });
    const bound = await issued(w.owner.http, client, 100);
    await done(w.owner.http.patch(`/v1/client-companies/${client}`, { name: 'New name' }));
    await w.app.drain();
    expect((await get(bound.id)).buyerSnapshot.name).toBe('Old name');
    expect((await issued(w.owner.http, client, 100)).buyerSnapshot).toMatchObject({
      name: 'New name',
      email: 'office@globex.example',
    });
  });

  it('U-064 tells what to post: receivable against sales and tax, to the cent', async () => {
    const bound = await done(act(await simple(), 'issue'));
    const [event] = await w.app.ownerSql<{ payload: Json }>(
      `select payload from platform.outbox_events where type = 'invoice.issued' and aggregate_id = $1`,
      [bound.id],
    );
    expect(event!.payload.posting).toMatchObject({
      on: '2026-03-02',
      currency: 'EUR',
      lines: [
        { role: 'accounts_receivable', debitMinor: 35_700, creditMinor: 0 },
        ...[1, 2, 3].map(() => ({ role: 'sales', debitMinor: 0, creditMinor: 10_000 })),
        { role: 'tax_payable', creditMinor: 5_700, taxRateId: w.taxRateId },
      ],
    });
  });

  it('wants lines, a known client, a day that has come and a due date after it', async () => {
    const empty = await simple({ lines: [] });
    expect((await act(empty, 'issue')).body.code).toBe('revenue.invoice.no_lines');
    const made = await simple();
    expect((await act(made, 'issue', { issueDate: '2026-03-03' })).body.code).toBe(
      'revenue.invoice.issue_date_to_come',
    );
    expect((await act(made, 'issue', { dueDate: '2026-03-01' })).body.code).toBe(
      'revenue.invoice.due_before_issue',
    );
  });

  it('counts each series for itself', async () => {
    const made = await simple({ series: 'EXP' });
    expect((await done(act(made, 'issue'))).number).toBe('EXP-0001');
  });

  it('asks for nothing where the total is nothing', async () => {
    const bound = await issued(w.owner.http, w.clientId, 0);
    expect(bound).toMatchObject({ status: 'paid', balanceDueMinor: 0 });
    expect((await outbox(w.app, bound.id)).slice(-2)).toEqual(['invoice.issued', 'invoice.paid']);
  });
});

describe('finding', () => {
  it('O-209 lists by client and state, with lines when asked, and finds by number, buyer and order number', async () => {
    const client = await newClient(w.app, w.owner, { name: 'Zyzzyva Ltd' });
    const bound = await issued(w.owner.http, client, 100, { poNumber: 'ORDER-4711' });
    await draft(w.owner.http, { clientId: client, currency: 'EUR', lines: threeLines(null) });
    await w.app.drain();
    const list = async (query: string): Promise<Json[]> =>
      (await done(w.owner.http.get(`/v1/invoices?${query}`))).data;
    expect(await list(`filter%5BclientId%5D=${client}&sort=-issueDate`)).toHaveLength(2);
    const [row] = await list(`filter%5BclientId%5D=${client}&filter%5Bstatus%5D=issued&include=lines,client`);
    expect(row).toMatchObject({
      id: bound.id,
      lines: [{ amountMinor: 100 }],
      included: { client: { name: 'Zyzzyva Ltd' } },
    });
    for (const q of ['zyzzyva', 'order-4711', bound.number])
      expect((await list(`q=${q}`)).map((one) => one.id)).toContain(bound.id);
    expect((await w.owner.http.get('/v1/invoices/nonsense/pdf')).status).toBe(404);
  });
});

describe('after issue', () => {
  it('sends the PDF by mail to the client, and to whom one says', async () => {
    const bound = await issued(w.owner.http, w.clientId, 5000);
    const sent = await done(act(bound, 'send', { cc: ['boss@globex.example'] }));
    expect(sent.sentAt).not.toBeNull();
    await w.app.drain();
    const mails = await w.app.ownerSql<Json>(
      'select recipients, subject, attachments, headers from platform.dev_mails where subject like $1',
      [`Invoice ${bound.number}%`],
    );
    expect(mails.map((mail) => mail.subject)).toEqual([`Invoice ${bound.number} from Acme`]);
    expect(JSON.stringify(mails[0]!.recipients)).toContain('office@globex.example');
    expect(JSON.stringify(mails[0]!.recipients)).toContain('boss@globex.example');
    expect(JSON.stringify(mails[0]!.attachments)).toContain(`${bound.number}.pdf`);
    const nobody = await newClient(w.app, w.owner, { email: null });
    expect((await act(await issued(w.owner.http, nobody, 1), 'send')).body.code).toBe(
      'revenue.invoice.no_recipient',
    );
    expect((await act(await simple(), 'send')).body.code).toBe('revenue.invoice.not_issued');
  });

  it("goes to the client's primary contact, else to its oldest with an address, where the client has none", async () => {
    const clientId = await newClient(w.app, w.owner, { name: 'Umbrella', email: null });
    const contact = (facts: Json): Promise<Json> =>
      done(w.owner.http.post('/v1/contacts', { clientId, ...facts }));
    const receiver = async (): Promise<Json> => {
      const bound = await issued(w.owner.http, clientId, 700);
      const answer = await act(bound, 'send');
      if (answer.status !== 200) return answer.body.code;
      await w.app.drain();
      const [mail] = await w.app.ownerSql<Json>(
        'select to_jsonb(recipients) as recipients from platform.dev_mails where subject like $1',
        [`Invoice ${bound.number}%`],
      );
      return mail!.recipients;
    };
    await contact({ firstName: 'Mute' });
    await contact({ primaryEmail: 'not.me@umbrella.example', doNotContact: true });
    expect(await receiver()).toBe('revenue.invoice.no_recipient');
    const first = await contact({ primaryEmail: 'first@umbrella.example' });
    expect(await receiver()).toEqual(['first@umbrella.example']);
    w.app.clock.advance(1_000);
    const second = await contact({ primaryEmail: 'second@umbrella.example' });
    expect(await receiver()).toEqual(['first@umbrella.example']);
    await w.owner.http.delete(`/v1/contacts/${first.id}`, match(first as never));
    expect(await receiver()).toEqual(['second@umbrella.example']);
    await done(w.owner.http.patch(`/v1/contacts/${second.id}`, { isPrimary: true }));
    expect(await receiver()).toEqual(['second@umbrella.example']);
    await w.owner.http.patch(`/v1/client-companies/${clientId}`, { email: 'bills@umbrella.example' });
    await w.app.drain();
    expect(await receiver()).toEqual(['bills@umbrella.example']);
  });

  it('says what is due, until when and how to pay it below the message of whoever sends it', async () => {
    await done(
      w.owner.http.patch(`/v1/organizations/${w.owner.organizationId}`, {
        settings: { documents: { footer: 'IBAN DE02 1203 0000 0000 2020 51' } },
      }),
    );
    const clientId = await newClient(w.app, w.owner, { name: 'Vandelay', email: 'pay@vandelay.example' });
    const bound = await issued(w.owner.http, clientId, 5000);
    await done(act(bound, 'send', { message: 'Thank you, Art!' }));
    const [mail] = await mailTo(w.app, 'pay@vandelay.example');
    expect(mail?.text).toMatch(
      /^Thank you, Art!\n\nAmount due: [^\n]*50\.00[^\n]*, by 2026-03-16\.\n\nIBAN DE02/,
    );
  });

  it('notes the first look alone', async () => {
    const bound = await issued(w.owner.http, w.clientId, 1);
    const seen = await done(act(bound, 'mark-viewed'));
    expect((await done(act(seen, 'mark-viewed'))).version).toBe(seen.version);
    expect((await outbox(w.app, bound.id)).filter((type) => type === 'invoice.viewed')).toHaveLength(1);
  });

  it('U-128 voids an invoice that nobody paid; the number stays used; one audit row with before and after', async () => {
    const bound = await issued(w.owner.http, w.clientId, 1000);
    const voided = await done(act(bound, 'void', { reason: 'Wrong client' }));
    expect(voided).toMatchObject({
      status: 'voided',
      number: bound.number,
      balanceDueMinor: 0,
      voidReason: 'Wrong client',
    });
    const rows = await w.app.ownerSql(
      `select action, entity_type, before, after from timeline.audit_events where entity_id = $1 and action <> 'invoice.create' order by position`,
      [bound.id],
    );
    expect(rows).toMatchObject([
      {
        action: 'invoice.issue',
        entity_type: 'invoice',
        before: { status: 'draft', number: null },
        after: { status: 'issued', number: bound.number },
      },
      {
        action: 'invoice.void',
        entity_type: 'invoice',
        before: { status: 'issued' },
        after: { status: 'voided', voidReason: 'Wrong client' },
      },
    ]);
  });

  it('writes off what is due and claims it again', async () => {
    const bound = await issued(w.owner.http, w.clientId, 1000);
    const off = await done(act(bound, 'write-off'));
    expect(off).toMatchObject({ status: 'written_off', amountWrittenOffMinor: 1000, balanceDueMinor: 0 });
    const back = await done(act(off, 'recover'));
    expect(back).toMatchObject({ status: 'issued', amountWrittenOffMinor: 0, balanceDueMinor: 1000 });
  });
});

describe('who may', () => {
  it('lets Staff draft and see their own invoices alone', async () => {
    const own = await draft(w.staff.http, { clientId: w.clientId, currency: 'EUR', lines: threeLines(null) });
    const others = await simple();
    expect((await w.staff.http.get(`/v1/invoices/${own.id}`)).status).toBe(200);
    expect((await w.staff.http.get(`/v1/invoices/${others.id}`)).status).toBe(404);
    expect((await act(own, 'issue', {}, w.staff.http)).status).toBe(403);
    expect((await w.staff.http.patch(`/v1/invoices/${own.id}`, { notes: 'x' }, match(own))).status).toBe(403);
  });

  it('lets Managers and Accountants do all but delete', async () => {
    for (const person of [w.manager, w.accountant]) {
      const made = await draft(person.http, {
        clientId: w.clientId,
        currency: 'EUR',
        lines: threeLines(null),
      });
      expect((await person.http.delete(`/v1/invoices/${made.id}`, match(made))).status).toBe(403);
      expect((await act(made, 'issue', {}, person.http)).status).toBe(200);
    }
  });
});
