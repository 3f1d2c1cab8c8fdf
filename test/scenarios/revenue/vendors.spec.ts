import { signUpOwner, type Http, type Json } from '@omni/testing';
import { done, match, outbox, world, type World } from './world';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.app.stop());

const BANK = { accountHolder: 'Papier Meyer GmbH', iban: 'DE89 3704 0044 0532 0130 00', bic: 'COBADEFFXXX' };
const OTHER = { accountHolder: 'Somebody Else', iban: 'GB82WEST12345698765432' };
const vendor = (http: Http, more: Record<string, unknown> = {}): Promise<Json> =>
  done(http.post('/v1/vendors', { name: 'Papier Meyer GmbH', ...more }));
const act = (row: Json, verb: string, body: unknown = {}, http = w.owner.http) =>
  http.post(`/v1/vendors/${row.id}/${verb}`, body, match(row));

describe('vendors', () => {
  it('U-068 are written down once and used by bills', async () => {
    const made = await vendor(w.manager.http, {
      email: 'Office@Meyer.example',
      taxNumber: 'de 123.456-789',
      paymentTermsDays: 10,
      defaultTaxRateId: w.taxRateId,
    });
    expect(made).toMatchObject({ status: 'active', taxNumber: 'DE123456789', reportable: false, version: 1 });
    const bill = await done(
      w.owner.http.post('/v1/bills', {
        vendorId: made.id,
        lines: [{ description: 'Paper', unitAmount: '10000' }],
      }),
    );
    expect(bill).toMatchObject({ vendorId: made.id, totalMinor: 11_900, dueDate: '2026-03-12' });
    const { data } = await done(
      w.owner.http.get(`/v1/vendors?filter[name]=${encodeURIComponent(made.name)}`),
    );
    expect(data.map((row: Json) => row.id)).toContain(made.id);
    const found = await done(w.owner.http.get(`/v1/bills/${bill.id}?include=vendor`));
    expect(found.vendor?.id ?? found.included?.vendor?.id).toBe(made.id);
  });

  it('B-091 refuses a second one with the same tax number, and names the first; shows look-alikes', async () => {
    const first = await vendor(w.owner.http, { taxNumber: 'ATU12345678', phone: '+43 1 234' });
    const again = await w.owner.http.post('/v1/vendors', { name: 'Other', taxNumber: 'atu 12345678' });
    expect([again.status, again.body.code, again.body.existingId]).toEqual([
      409,
      'revenue.vendor.duplicate',
      first.id,
    ]);
    const alike = await vendor(w.owner.http, { name: 'papier meyer G.m.b.H.', phone: '0043-1-234' });
    const { data } = await done(w.owner.http.get(`/v1/vendors/${alike.id}/duplicates`));
    expect(data).toContainEqual(expect.objectContaining({ id: first.id, because: ['name'] }));
    const moved = await w.owner.http.patch(
      `/v1/vendors/${alike.id}`,
      { taxNumber: 'ATU12345678' },
      match(alike),
    );
    expect(moved.body.code).toBe('revenue.vendor.duplicate');
  });

  it('B-091 becomes one of several: bills follow, and the old id answers the one that stays', async () => {
    const [stays, goes] = [await vendor(w.owner.http), await vendor(w.owner.http)];
    const bill = await done(
      w.owner.http.post('/v1/bills', { vendorId: goes.id, lines: [{ description: 'x', unitAmount: '1' }] }),
    );
    const refused = await act(stays, 'merge', { mergedIds: [goes.id] }, w.accountant.http);
    expect(refused.status).toBe(403);
    await done(act(stays, 'merge', { mergedIds: [goes.id] }));
    expect((await done(w.owner.http.get(`/v1/bills/${bill.id}`))).vendorId).toBe(stays.id);
    const old = await w.owner.http.get(`/v1/vendors/${goes.id}`);
    expect([old.body.id, old.headers.get('x-canonical-id')]).toEqual([stays.id, stays.id]);
    expect(await outbox(w.app, stays.id)).toContain('vendor.merged');
  });

  it('B-091 is several again when the merge is undone: each has its bills, but for what came since', async () => {
    const [stays, goes] = [await vendor(w.owner.http), await vendor(w.owner.http, { phone: '+49 30 5551' })];
    const draft = (row: Json) =>
      done(
        w.owner.http.post('/v1/bills', { vendorId: row.id, lines: [{ description: 'x', unitAmount: '1' }] }),
      );
    const [its, theirs] = [await draft(stays), await draft(goes)];
    const merged = await done(act(stays, 'merge', { mergedIds: [goes.id] }));
    const since = await draft(stays);
    const undone = await done(act(merged, 'undo-merge'));
    const ownerOf = async ({ id }: Json) =>
      (await done(w.owner.http.get(`/v1/bills/${id}`))).vendorId as string;
    expect([await ownerOf(its), await ownerOf(theirs), await ownerOf(since)]).toEqual([
      stays.id,
      goes.id,
      stays.id,
    ]);
    expect(await done(w.owner.http.get(`/v1/vendors/${goes.id}`))).toMatchObject({
      id: goes.id,
      phone: goes.phone,
    });
    expect(await outbox(w.app, stays.id)).toContain('vendor.unmerged');
    const again = await act(undone, 'undo-merge');
    expect([again.status, again.body.code]).toEqual([409, 'revenue.vendor.nothing_merged']);
  });

  it('B-091 stays merged after thirty days, and for whoever may not merge', async () => {
    const [stays, goes] = [await vendor(w.owner.http), await vendor(w.owner.http)];
    const merged = await done(act(stays, 'merge', { mergedIds: [goes.id] }));
    expect((await act(merged, 'undo-merge', {}, w.accountant.http)).status).toBe(403);
    expect((await w.owner.http.post(`/v1/vendors/${stays.id}/undo-merge`, {})).status).toBe(428);
    await w.app.ownerSql(`update revenue.vendor_merges set undo_until = now() - interval '100 years'`);
    const late = await act(merged, 'undo-merge');
    expect([late.status, late.body.code]).toEqual([409, 'revenue.vendor.undo_expired']);
  });

  it('stays as long as bills are open, and buys nothing when blocked', async () => {
    const made = await vendor(w.owner.http);
    const bill = await done(
      w.owner.http.post('/v1/bills', { vendorId: made.id, lines: [{ description: 'x', unitAmount: '1' }] }),
    );
    const remove = await w.owner.http.ask('DELETE', `/v1/vendors/${made.id}`, { headers: match(made) });
    expect([remove.status, remove.body.code]).toEqual([409, 'revenue.vendor.open_bills']);
    const blocked = await done(act(made, 'block', { reason: 'Under review' }, w.accountant.http));
    expect(blocked).toMatchObject({ status: 'blocked', blockReason: 'Under review' });
    const buys = await w.owner.http.post('/v1/bills', { vendorId: made.id, lines: [] });
    expect([buys.status, buys.body.code]).toEqual([409, 'revenue.vendor.blocked']);
    expect(
      (await w.owner.http.post(`/v1/bills/${bill.id}/request-approval`, {}, match(bill))).body.code,
    ).toBe('revenue.vendor.blocked');
    // Whoever blocked it is not the one to let it go.
    expect((await act(blocked, 'unblock', {}, w.accountant.http)).status).toBe(403);
    const free = await done(act(blocked, 'unblock'));
    await done(w.owner.http.ask('DELETE', `/v1/bills/${bill.id}`, { headers: match(bill) }));
    expect(
      (await w.owner.http.ask('DELETE', `/v1/vendors/${made.id}`, { headers: match(free) })).status,
    ).toBe(204);
    expect((await done(act(free, 'restore'))).deletedAt).toBeNull();
  });
});

describe('bank details', () => {
  it('B-089 wait for a second person, whoever enters them', async () => {
    const made = await vendor(w.accountant.http, { bankDetails: BANK });
    expect(made).toMatchObject({
      bankDetails: null,
      pendingBankDetails: { accountHolder: 'Papier Meyer GmbH', account: '•••• 3000', bankName: null },
      pendingBankById: w.accountant.userId,
    });
    const own = await act(made, 'approve-bank-details', {}, w.accountant.http);
    expect([own.status, own.body.code]).toEqual([403, 'revenue.vendor.second_person_needed']);
    const approved = await done(act(made, 'approve-bank-details'));
    expect(approved).toMatchObject({ bankDetails: { account: '•••• 3000' }, pendingBankDetails: null });
    const again = await act(approved, 'approve-bank-details');
    expect([again.status, again.body.code]).toEqual([409, 'revenue.vendor.no_pending_bank_details']);
    const proposed = await done(
      w.owner.http.patch(`/v1/vendors/${made.id}`, { bankDetails: OTHER }, match(approved)),
    );
    expect(proposed).toMatchObject({
      bankDetails: { account: '•••• 3000' },
      pendingBankDetails: { account: '•••• 5432' },
    });
    // The approval is for what was looked at: entered anew meanwhile, it is another version.
    expect((await act(approved, 'approve-bank-details', {}, w.accountant.http)).status).toBe(412);
    const rejected = await done(act(proposed, 'reject-bank-details', { reason: 'Fraud' }, w.accountant.http));
    expect(rejected).toMatchObject({ bankDetails: { account: '•••• 3000' }, pendingBankDetails: null });
    expect((await outbox(w.app, made.id)).filter((type) => type.includes('bank'))).toEqual([
      'vendor.bank_details_change_requested',
      'vendor.bank_details_changed',
      'vendor.bank_details_change_requested',
      'vendor.bank_details_change_rejected',
    ]);
  });

  it('B-089 lie sealed, are shown in full to who pays, and the audit says to whom', async () => {
    const made = await vendor(w.owner.http, { bankDetails: BANK });
    const rows = await w.app.ownerSql<Json>(
      `select v::text as row, (select string_agg(e.payload::text || coalesce(e.previous::text, ''), '') from platform.outbox_events e) as events,
         (select string_agg(to_jsonb(a)::text, '') from timeline.audit_events a) as audits,
         (select string_agg(to_jsonb(x)::text, '') from timeline.entity_versions x) as versions
       from revenue.vendors v where v.id = $1`,
      [made.id],
    );
    expect(JSON.stringify(rows)).not.toContain('37040044');
    const shown = await done(act(made, 'reveal-bank-details', {}, w.accountant.http));
    expect(shown).toEqual({
      bankDetails: null,
      pendingBankDetails: {
        accountHolder: 'Papier Meyer GmbH',
        iban: 'DE89370400440532013000',
        bic: 'COBADEFFXXX',
        accountNumber: null,
        routingNumber: null,
        bankName: null,
      },
    });
    const audit = await w.app.ownerSql(
      `select actor_id from timeline.audit_events where action = 'vendor.reveal_bank_details' and entity_id = $1`,
      [made.id],
    );
    expect(audit).toEqual([{ actor_id: w.accountant.userId }]);
    for (const person of [w.manager, w.staff]) {
      const seen = await done(person.http.get(`/v1/vendors/${made.id}`));
      expect(Object.keys(seen).filter((key) => /bank/i.test(key))).toEqual([]);
      expect((await act(made, 'reveal-bank-details', {}, person.http)).status).toBe(403);
      expect((await act(made, 'approve-bank-details', {}, person.http)).status).toBe(403);
    }
    const blind = await w.manager.http.patch(`/v1/vendors/${made.id}`, { bankDetails: OTHER }, match(made));
    expect([blind.status, (await w.staff.http.post('/v1/vendors', { name: 'x' })).status]).toEqual([
      403, 403,
    ]);
  });

  it('B-089 count at once where there is nobody else', async () => {
    const alone = await signUpOwner(w.app);
    const made = await vendor(alone.http, { bankDetails: BANK });
    expect(made).toMatchObject({ bankDetails: { account: '•••• 3000' }, pendingBankDetails: null });
    // Another organization's vendor is not there.
    expect((await w.owner.http.get(`/v1/vendors/${made.id}`)).status).toBe(404);
  });

  it('refuses an account number that cannot be one', async () => {
    const wrong = await w.owner.http.post('/v1/vendors', {
      name: 'x',
      bankDetails: { accountHolder: 'x', iban: 'DE89370400440532013001' },
    });
    expect([wrong.status, wrong.body.errors[0].pointer]).toEqual([422, '/bankDetails/iban']);
    const none = await w.owner.http.post('/v1/vendors', { name: 'x', bankDetails: { accountHolder: 'x' } });
    expect(none.status).toBe(422);
  });
});
