import { mailTo, type Json } from '@omni/testing';
import { done, issued, match, newClient, outbox, travelTo, world, type World } from './world';

let w: World;
let clientId: string;
beforeAll(async () => {
  w = await world();
  clientId = await newClient(w.app, w.owner, { name: 'Initech AG', email: 'books@initech.example' });
});
afterAll(() => w.app.stop());

const pay = (amountMinor: number, more: Record<string, unknown> = {}): Promise<Json> =>
  done(
    w.owner.http.post('/v1/payments', {
      method: 'bank_transfer',
      amountMinor,
      currency: 'EUR',
      clientId,
      ...more,
    }),
  );
const statement = (query = '', http = w.owner.http) => http.get(`/v1/client-statements/${clientId}${query}`);

describe('a statement of account', () => {
  it('B-096 opens with what was owed, tells each change with the balance after it, and closes with what is due', async () => {
    const january = await issued(w.owner.http, clientId, 10_000, {
      issueDate: '2025-11-20',
      dueDate: '2025-12-01',
    });
    await pay(4000, { receivedOn: '2025-12-10', allocations: [{ invoiceId: january.id }] });
    const february = await issued(w.owner.http, clientId, 7000, {
      issueDate: '2026-02-10',
      dueDate: '2026-02-20',
    });
    const voided = await issued(w.owner.http, clientId, 500, { issueDate: '2026-02-11' });
    await done(w.owner.http.post(`/v1/invoices/${voided.id}/void`, {}, match(voided)));
    const paid = await pay(8000, {
      receivedOn: '2026-03-01',
      allocations: [
        { invoiceId: january.id, amountMinor: 6000 },
        { invoiceId: february.id, amountMinor: 1000 },
      ],
    });
    await issued(w.owner.http, clientId, 300, {
      currency: 'USD',
      issueDate: '2026-03-02',
      dueDate: '2026-04-01',
    });
    const shown = await done(statement('?from=2026-01-01&to=2026-03-02'));
    expect(shown).toMatchObject({ clientId, from: '2026-01-01', to: '2026-03-02' });
    const [eur, usd] = shown.accounts as Json[];
    expect(eur).toMatchObject({ currency: 'EUR', openingMinor: 6000, closingMinor: 6000, creditMinor: 1000 });
    expect(eur?.lines.map((line: Json) => [line.on, line.kind, line.amountMinor, line.balanceMinor])).toEqual(
      [
        ['2026-02-10', 'issue', 7000, 13_000],
        ['2026-02-11', 'issue', 500, 13_500],
        ['2026-03-01', 'payment', -6000, 7500],
        ['2026-03-01', 'payment', -1000, 6500],
        ['2026-03-02', 'void', -500, 6000],
      ],
    );
    expect(eur?.lines[2]).toMatchObject({ paymentNumber: paid.number, invoiceNumber: january.number });
    expect(eur?.ageing).toEqual({
      notDueMinor: 0,
      days1To30Minor: 6000,
      days31To60Minor: 0,
      days61To90Minor: 0,
      over90Minor: 0,
    });
    expect(usd).toMatchObject({ currency: 'USD', closingMinor: 300, ageing: { notDueMinor: 300 } });
    // The past stays as it was: what was owed at the end of the year.
    const past = await done(statement('?from=2025-12-01&to=2025-12-31'));
    expect(past.accounts).toMatchObject([
      { openingMinor: 10_000, closingMinor: 6000, ageing: { days1To30Minor: 6000 } },
    ]);
    const { data } = await done(w.owner.http.get(`/v1/client-balances?clientId=${clientId}`));
    expect(data.find((one: Json) => one.currency === 'EUR').receivableMinor).toBe(6000);
  });

  it('B-096 is a PDF, and is mailed as one', async () => {
    const pdf = await statement('/pdf?from=2026-01-01');
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(pdf.text.startsWith('%PDF-')).toBe(true);
    const sent = await done(
      w.owner.http.post(`/v1/client-statements/${clientId}/send`, { from: '2026-01-01' }),
    );
    expect(sent).toEqual({ from: '2026-01-01', to: '2026-03-02', recipients: ['books@initech.example'] });
    const [mail] = await mailTo(w.app, 'books@initech.example');
    expect(mail?.subject).toMatch(/Acme/);
    expect(mail?.text).toMatch(
      /^Statement of account\n\nPeriod: .*2026.* – .*2026.*\n(.*\n)*Balance due: .*60\.00/,
    );
    expect(await outbox(w.app, clientId)).toContain('client_statement.sent');
    await done(w.owner.http.post(`/v1/client-statements/${clientId}/send`, { message: 'As we spoke' }));
    const [told] = await mailTo(w.app, 'books@initech.example');
    expect(told?.text).toMatch(/^As we spoke\n\nPeriod: (.*\n)*Balance due: .*60\.00/);
    const mute = await newClient(w.app, w.owner, { name: 'Mute', email: null });
    const nobody = await w.owner.http.post(`/v1/client-statements/${mute}/send`, {});
    expect([nobody.status, nobody.body.code]).toEqual([409, 'revenue.client_statement.no_recipient']);
    const contact = (primaryEmail: string): Promise<Json> =>
      done(w.owner.http.post('/v1/contacts', { clientId: mute, firstName: 'Kay', primaryEmail }));
    const sentTo = async () =>
      (await done(w.owner.http.post(`/v1/client-statements/${mute}/send`, {}))).recipients;
    await contact('first@mute.example');
    w.app.clock.advance(1_000);
    const second = await contact('second@mute.example');
    expect(await sentTo()).toEqual(['first@mute.example']);
    await done(w.owner.http.patch(`/v1/contacts/${second.id}`, { isPrimary: true }));
    expect(await sentTo()).toEqual(['second@mute.example']);
    const paid = await pay(5, { clientId: mute });
    await done(w.owner.http.post(`/v1/payments/${paid.id}/send-receipt`, {}, match(paid as never)));
    const [receipt] = await mailTo(w.app, 'second@mute.example');
    expect(receipt?.text).toContain('Received: ');
  });

  it('B-096 is for who sees money, and only forwards in time', async () => {
    expect((await statement('', w.staff.http)).status).toBe(403);
    expect((await statement('', w.accountant.http)).status).toBe(200);
    const reversed = await statement('?from=2026-03-02&to=2026-03-01');
    expect([reversed.status, reversed.body.code]).toEqual([422, 'revenue.client_statement.reversed']);
    const nobody = await w.owner.http.get(`/v1/client-statements/${w.owner.organizationId}`);
    expect(nobody.status).toBe(404);
  });
});

describe('a receipt', () => {
  it('B-096 is a PDF of money that came in, and is mailed on request', async () => {
    const open = await issued(w.owner.http, clientId, 900);
    const paid = await pay(1000, { allocations: [{ invoiceId: open.id }] });
    const pdf = await w.owner.http.get(`/v1/payments/${paid.id}/receipt`);
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(pdf.text.startsWith('%PDF-')).toBe(true);
    const before = (await mailTo(w.app, 'books@initech.example')).length;
    await done(w.owner.http.post(`/v1/payments/${paid.id}/send-receipt`, {}, match(paid)));
    const mails = await mailTo(w.app, 'books@initech.example');
    expect(mails).toHaveLength(before + 1);
    expect(mails[0]?.subject).toContain(paid.number);
    const pending = await pay(5, { pending: true });
    const none = await w.owner.http.get(`/v1/payments/${pending.id}/receipt`);
    expect([none.status, none.body.code]).toEqual([409, 'revenue.payment.no_receipt']);
    expect((await w.manager.http.post(`/v1/payments/${paid.id}/send-receipt`, {}, match(paid))).status).toBe(
      403,
    );
  });

  it('B-096 goes out by itself where the organization wants it', async () => {
    await done(
      w.owner.http.patch(`/v1/organizations/${w.owner.organizationId}`, {
        settings: { documents: { sendReceipts: true } },
      }),
    );
    await w.app.drain();
    const before = (await mailTo(w.app, 'books@initech.example')).length;
    const paid = await pay(20);
    await w.app.drain();
    const mails = await mailTo(w.app, 'books@initech.example');
    expect(mails).toHaveLength(before + 1);
    expect(mails[0]?.subject).toContain(paid.number);
  });
});

describe('retention', () => {
  it('U-179 keeps a bill for seven years, then empties it and says so; a legal hold keeps it longer', async () => {
    const { id: vendorId } = await done(w.owner.http.post('/v1/vendors', { name: 'Papier Meyer' }));
    const bill = async (reference: string): Promise<Json> => {
      const made = await done(
        w.accountant.http.post('/v1/bills', {
          vendorId,
          vendorReference: reference,
          issueDate: '2026-03-02',
          receivedOn: '2026-03-02',
          lines: [{ description: 'Paper', unitAmount: '100' }],
        }),
      );
      const asked = await done(w.owner.http.post(`/v1/bills/${made.id}/request-approval`, {}, match(made)));
      const approved = await done(w.owner.http.post(`/v1/bills/${made.id}/approve`, {}, match(asked)));
      await done(
        w.owner.http.post('/v1/payments', {
          method: 'cash',
          amountMinor: 100,
          currency: 'EUR',
          allocations: [{ billId: made.id }],
        }),
      );
      return approved;
    };
    const [kept, held] = [await bill('A'), await bill('B')];
    const hold = await done(
      w.owner.http.post('/v1/legal-holds', { entityType: 'bill', entityId: held.id, reason: 'A lawsuit' }),
    );
    await w.app.drain();
    const purge = async () => {
      await w.app.runSchedule('governance.purge');
      await w.app.drain();
    };
    await travelTo(w, '2033-03-01T09:00:00.000Z');
    await purge();
    expect((await w.owner.http.get(`/v1/bills/${kept.id}`)).status).toBe(200);
    await travelTo(w, '2033-03-03T09:00:00.000Z');
    await purge();
    expect((await w.owner.http.get(`/v1/bills/${kept.id}`)).status).toBe(404);
    expect((await w.owner.http.get(`/v1/bills/${held.id}`)).body.vendorReference).toBe('B');
    const audits = await w.app.ownerSql(
      `select entity_id from timeline.audit_events where action = 'bill.purge'`,
    );
    expect(audits).toEqual([{ entity_id: kept.id }]);
    const [row] = await w.app.ownerSql(
      `select vendor_reference, total_minor::int as total, number is not null as numbered from revenue.bills where id = $1`,
      [kept.id],
    );
    expect(row).toEqual({ vendor_reference: null, total: 100, numbered: true });
    await done(w.owner.http.post(`/v1/legal-holds/${hold.id}/release`, { reason: 'It is over' }));
    await w.app.drain();
    await purge();
    expect((await w.owner.http.get(`/v1/bills/${held.id}`)).status).toBe(404);
  });
});
