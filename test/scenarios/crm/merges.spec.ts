import {
  anyId,
  expectSoundEvents,
  happen,
  made,
  problem,
  someEmail,
  toldOf,
  typesOf,
  world,
  type World,
} from './world';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(async () => {
  await expectSoundEvents(w);
  await w.app.stop();
});

/** A second after the last, so that older and newer mean something. */
function later<T>(work: () => T): T {
  w.app.clock.advance({ seconds: 1 });
  return work();
}
const contact = (body: object = {}) =>
  later(() => made(w.owner.http.post('/v1/contacts', { firstName: 'Ada', lastName: 'Byron', ...body })));
const client = (body: object = {}) =>
  later(() => made(w.owner.http.post('/v1/client-companies', { name: 'Acme GmbH', ...body })));
const get = async (path: string) => (await w.owner.http.get(`/v1/${path}`)).body;
const mergeContacts = (id: string, mergedIds: string[], more: object = {}) =>
  made(w.owner.http.post(`/v1/contacts/${id}/merge`, { mergedIds, ...more }));

async function pair() {
  const survivor = await contact({ primaryEmail: someEmail('keep'), title: 'CEO' });
  const other = await contact({
    primaryEmail: someEmail('gone'),
    title: 'Boss',
    phone: '+4930901820',
    timezone: 'Europe/Berlin',
  });
  return { survivor, other };
}

describe('merging contacts', () => {
  it('U-233 keeps what the survivor has, fills its gaps, and lets an opt-out win', async () => {
    const survivor = await contact({ title: 'CEO', marketingConsent: 'opted_in', custom: { tier: 'gold' } });
    const other = await contact({
      title: 'Boss',
      phone: '+4930901820',
      marketingConsent: 'opted_out',
      consentSource: 'letter',
      custom: { tier: 'tin', size: 3 },
    });
    const merge = await mergeContacts(survivor.id, [other.id]);
    expect(merge).toMatchObject({
      entityType: 'contact',
      survivorId: survivor.id,
      mergedIds: [other.id],
      status: 'applied',
      fieldChoices: { phone: other.id },
    });
    expect(await get(`contacts/${survivor.id}`)).toMatchObject({
      title: 'CEO',
      phone: '+4930901820',
      marketingConsent: 'opted_out',
      consentSource: 'letter',
      custom: { tier: 'gold', size: 3 },
    });
    expect(await typesOf(w, survivor.id)).toEqual([
      'contact.created',
      'contact.consent_changed',
      'contact.merged',
      'contact.updated',
    ]);
  });

  it('U-233 turns references to the survivor, and an undo turns them back', async () => {
    const { survivor, other } = await pair();
    const deal = await made(w.owner.http.post('/v1/deals', { name: 'Held', contactId: other.id }));
    const call = await made(
      w.owner.http.post('/v1/activities', {
        kind: 'call',
        subject: 'Hi',
        entityType: 'contact',
        entityId: other.id,
        contactIds: [other.id, survivor.id],
      }),
    );
    const merge = await mergeContacts(survivor.id, [other.id]);
    expect((await get(`deals/${deal.id}`)).contactId).toBe(survivor.id);
    expect(await get(`activities/${call.id}`)).toMatchObject({
      entityId: survivor.id,
      contactIds: [survivor.id],
    });
    expect((await get(`contacts/${survivor.id}`)).emails).toHaveLength(2);
    expect(merge.repointed).toMatchObject({
      'deal.contactId': { [other.id]: [deal.id] },
      'activity.contact': { [other.id]: [call.id] },
    });

    const undone = await made(w.owner.http.post(`/v1/merges/${merge.id}/undo`));
    expect(undone.status).toBe('undone');
    expect((await get(`deals/${deal.id}`)).contactId).toBe(other.id);
    expect(await get(`activities/${call.id}`)).toMatchObject({
      entityId: other.id,
      contactIds: [other.id, survivor.id],
    });
    expect(await get(`contacts/${survivor.id}`)).toMatchObject({
      primaryEmail: survivor.primaryEmail,
      phone: null,
      timezone: null,
    });
    expect(await get(`contacts/${other.id}`)).toMatchObject({
      id: other.id,
      primaryEmail: other.primaryEmail,
      mergedIntoId: null,
    });
    expect((await get(`contacts/${other.id}`)).emails.map((e: { email: string }) => e.email)).toEqual([
      other.primaryEmail,
    ]);
  });

  it('O-117 gives both back after an undo, by event as well', async () => {
    const { survivor, other } = await pair();
    const merge = await mergeContacts(survivor.id, [other.id]);
    await made(w.owner.http.post(`/v1/merges/${merge.id}/undo`));
    for (const row of [survivor, other])
      expect((await w.owner.http.get(`/v1/contacts/${row.id}`)).status).toBe(200);
    const told = await toldOf(w, survivor.id);
    expect(told.find((e) => e.type === 'contact.unmerged')?.payload).toMatchObject({
      id: survivor.id,
      restoredIds: [other.id],
    });
    expect(await typesOf(w, other.id)).toEqual(['contact.created', 'contact.deleted', 'contact.restored']);
    expect(await typesOf(w, merge.id)).toEqual(['merge.applied', 'merge.created', 'merge.undone']);
    expect(problem(await w.owner.http.post(`/v1/merges/${merge.id}/undo`))).toEqual({
      status: 409,
      code: 'invalid_transition',
    });
  });

  it('answers the survivor to whoever asks for a merged id, through any number of merges', async () => {
    const [a, b, c] = [await contact(), await contact(), await contact()];
    await mergeContacts(b.id, [a.id]);
    await mergeContacts(c.id, [b.id]);
    const answer = await w.owner.http.get(`/v1/contacts/${a.id}`);
    expect(answer.status).toBe(200);
    expect(answer.body.id).toBe(c.id);
    expect(answer.headers.get('x-canonical-id')).toBe(c.id);
    expect((await w.owner.http.get(`/v1/contacts/${c.id}`)).headers.get('x-canonical-id')).toBeNull();
    expect((await w.staff.http.get(`/v1/contacts/${a.id}`)).status).toBe(404);
    expect(problem(await w.owner.http.post(`/v1/contacts/${a.id}/restore`))).toEqual({
      status: 409,
      code: 'crm.contact.merged',
    });
  });

  it('U-233 an edit after the merge makes an undo name what it would overrule; force overrules it', async () => {
    const { survivor, other } = await pair();
    const merge = await mergeContacts(survivor.id, [other.id]);
    await w.owner.http.patch(`/v1/contacts/${survivor.id}`, { title: 'Chair', phone: '+4940123456' });
    const stopped = await made(w.owner.http.post(`/v1/merges/${merge.id}/undo`));
    expect(stopped).toMatchObject({ status: 'undo_conflict', conflicts: ['title', 'phone'] });
    expect((await w.owner.http.get(`/v1/contacts/${other.id}`)).headers.get('x-canonical-id')).toBe(
      survivor.id,
    );
    const forced = await made(w.owner.http.post(`/v1/merges/${merge.id}/undo`, { force: true }));
    expect(forced).toMatchObject({ status: 'undone', conflicts: null });
    // What the merge had filled goes back; what it had left alone keeps the later edit.
    expect(await get(`contacts/${survivor.id}`)).toMatchObject({ title: 'Chair', phone: null });
    expect(await get(`contacts/${other.id}`)).toMatchObject({ phone: '+4930901820' });
  });

  it('is undone within thirty days and not later', async () => {
    const { survivor, other } = await pair();
    const merge = await mergeContacts(survivor.id, [other.id]);
    const until = Date.parse(String(merge.undoUntil)) - w.app.clock.now().getTime();
    expect(until).toBe(30 * 86_400_000);
    await w.app.ownerSql(
      `update crm.merge_records set undo_until = undo_until - interval '31 days' where id = $1`,
      [merge.id],
    );
    expect(problem(await w.owner.http.post(`/v1/merges/${merge.id}/undo`))).toEqual({
      status: 409,
      code: 'crm.merge.undo_expired',
    });
  });

  it('forgets the rows as they were once no undo can need them, and keeps the summary', async () => {
    const { survivor, other } = await pair();
    const merge = await mergeContacts(survivor.id, [other.id]);
    await w.app.ownerSql(
      `update crm.merge_records set undo_until = undo_until - interval '61 days' where id = $1`,
      [merge.id],
    );
    await w.app.runSchedule('crm.purge-merge-snapshots');
    const [row] = await w.app.ownerSql<{ before: object }>(
      `select snapshot->'before' as before from crm.merge_records where id = $1`,
      [merge.id],
    );
    expect(row?.before).toEqual({});
    expect(await get(`merges/${merge.id}`)).toMatchObject({ survivorId: survivor.id, mergedIds: [other.id] });
  });

  it('B-039 shows a preview that stores nothing', async () => {
    const { survivor, other } = await pair();
    const preview = await w.owner.http.post(`/v1/contacts/${survivor.id}/merge?dryRun=true`, {
      mergedIds: [other.id],
    });
    expect(preview.status).toBe(200);
    expect(preview.body.result).toMatchObject({ fieldChoices: { phone: other.id, timezone: other.id } });
    const change = preview.body.changes.find((c: { id: string }) => c.id === survivor.id);
    expect(change.after).toMatchObject({ timezone: 'Europe/Berlin' });
    expect((await w.owner.http.get(`/v1/contacts/${other.id}`)).headers.get('x-canonical-id')).toBeNull();
  });

  it('B-039 suggests pairs with reasons and a score, the surest first', async () => {
    const box = someEmail('tagged');
    const first = await contact({
      firstName: 'Dora',
      lastName: 'Doppel',
      primaryEmail: box,
      phone: '+49 30 7654321',
    });
    const second = await contact({
      firstName: 'dóra',
      lastName: 'DOPPEL',
      primaryEmail: box.replace('@', '+x@'),
      phone: '030 7654321',
    });
    const third = await contact({ firstName: 'Dora', lastName: 'Doppel' });
    const { data } = (await w.owner.http.get(`/v1/contacts/duplicates?contactId=${second.id}`)).body;
    expect(data).toEqual([
      { survivorId: first.id, duplicateId: second.id, score: 100, reasons: ['mailbox', 'name', 'phone'] },
      { survivorId: second.id, duplicateId: third.id, score: 30, reasons: ['name'] },
    ]);
    const all = (await w.owner.http.get('/v1/contacts/duplicates?limit=200')).body.data;
    expect(all).toContainEqual({
      survivorId: first.id,
      duplicateId: second.id,
      score: 100,
      reasons: ['mailbox', 'name', 'phone'],
    });
    expect((await w.staff.http.get('/v1/contacts/duplicates')).body.data).toEqual([]);
  });

  it('forget everybody who went into a contact when it is erased, and the way back', async () => {
    const primaryEmail = someEmail('twin');
    const [survivor, other] = [
      await contact({ lastName: 'Zwilling' }),
      await contact({ lastName: 'Zwilling', primaryEmail }),
    ];
    const merge = await mergeContacts(survivor.id, [other.id]);
    await made(w.owner.http.post(`/v1/contacts/${survivor.id}/erase`));
    const rows = await w.app.ownerSql<{ text: string }>(
      `select to_jsonb(c)::text as text from crm.contacts c where id = any($1)
       union all select to_jsonb(e)::text from crm.contact_emails e where contact_id = any($1)
       union all select to_jsonb(m)::text from crm.merge_records m where id = $2`,
      [[survivor.id, other.id], merge.id],
    );
    expect(rows).toHaveLength(4);
    for (const { text } of rows) {
      expect(text).not.toContain('Zwilling');
      expect(text).not.toContain(primaryEmail);
    }
    expect((await w.owner.http.post(`/v1/merges/${merge.id}/undo`)).status).toBe(409);
  });

  it('takes choices, and refuses nonsense', async () => {
    const { survivor, other } = await pair();
    expect(
      problem(await w.owner.http.post(`/v1/contacts/${survivor.id}/merge`, { mergedIds: [survivor.id] })),
    ).toEqual({ status: 422, code: 'crm.merge.with_self' });
    expect(
      problem(await w.owner.http.post(`/v1/contacts/${survivor.id}/merge`, { mergedIds: [anyId()] })),
    ).toEqual({ status: 404, code: 'not_found' });
    const unknown = await w.owner.http.post(`/v1/contacts/${survivor.id}/merge`, {
      mergedIds: [other.id],
      fieldChoices: { status: other.id },
    });
    expect(problem(unknown)).toEqual({ status: 422, code: 'crm.merge.unknown_choice' });
    await mergeContacts(survivor.id, [other.id], { fieldChoices: { title: other.id } });
    expect((await get(`contacts/${survivor.id}`)).title).toBe('Boss');
  });

  it('is for Owners and Managers; Staff may read what was merged', async () => {
    const { survivor, other } = await pair();
    expect(
      (await w.staff.http.post(`/v1/contacts/${survivor.id}/merge`, { mergedIds: [other.id] })).status,
    ).toBe(403);
    expect((await w.staff.http.get('/v1/merges')).status).toBe(200);
    expect((await w.accountant.http.get('/v1/merges')).status).toBe(403);
    const merge = await made(
      w.manager.http.post(`/v1/contacts/${survivor.id}/merge`, { mergedIds: [other.id] }),
    );
    expect((await w.manager.http.post(`/v1/merges/${merge.id}/undo`)).status).toBe(200);
    expect(JSON.stringify(await get(`merges/${merge.id}/versions`))).not.toContain(
      String(other.primaryEmail),
    );
  });

  it('keeps one primary contact when both were it', async () => {
    const company = await client();
    const survivor = await contact({ clientId: company.id });
    const other = await contact({ clientId: company.id, isPrimary: true });
    const merge = await mergeContacts(survivor.id, [other.id]);
    expect((await get(`contacts/${survivor.id}`)).isPrimary).toBe(true);
    await made(w.owner.http.post(`/v1/merges/${merge.id}/undo`));
    expect([
      (await get(`contacts/${survivor.id}`)).isPrimary,
      (await get(`contacts/${other.id}`)).isPrimary,
    ]).toEqual([false, true]);
  });
});

describe('merging clients', () => {
  it('U-141 turns contacts, deals, engagements, activities and unpaid invoices to the survivor, and back', async () => {
    const survivor = await client({ name: 'Acme GmbH' });
    const other = await client({
      name: 'ACME Handels GmbH',
      taxNumber: 'DE129273398',
      email: 'office@acme.example',
    });
    const [own, theirs] = [
      await contact({ clientId: survivor.id, isPrimary: true }),
      await contact({ clientId: other.id, isPrimary: true }),
    ];
    const deal = await made(w.owner.http.post('/v1/deals', { name: 'Sold', clientId: other.id }));
    const won = await made(w.owner.http.post(`/v1/deals/${deal.id}/win`));
    await w.app.drain();
    const call = await made(
      w.owner.http.post('/v1/activities', {
        kind: 'note',
        subject: 'Hi',
        entityType: 'client_company',
        entityId: other.id,
      }),
    );
    const invoice = anyId();
    await happen(w, 'invoice.issued', invoice, { clientId: other.id });

    const merge = await made(
      w.manager.http.post(`/v1/client-companies/${survivor.id}/merge`, { mergedIds: [other.id] }),
    );
    // Who is a customer on one side is a customer.
    expect(await get(`client-companies/${survivor.id}`)).toMatchObject({
      taxNumber: 'DE129273398',
      status: 'active',
      openInvoiceCount: 1,
      lastActivityAt: call.occurredAt,
    });
    expect((await w.owner.http.get(`/v1/client-companies/${other.id}`)).headers.get('x-canonical-id')).toBe(
      survivor.id,
    );
    expect([
      (await get(`contacts/${own.id}`)).isPrimary,
      (await get(`contacts/${theirs.id}`)).isPrimary,
    ]).toEqual([true, false]);
    for (const path of [
      `contacts/${theirs.id}`,
      `deals/${deal.id}`,
      `engagements/${String(won.engagementId)}`,
      `activities/${call.id}`,
    ]) {
      expect((await get(path)).clientId).toBe(survivor.id);
    }
    expect(await typesOf(w, survivor.id)).toEqual([
      'client_company.created',
      'client_company.merged',
      'client_company.updated',
    ]);
    await happen(w, 'invoice.paid', invoice, { clientId: other.id });
    expect((await get(`client-companies/${survivor.id}`)).openInvoiceCount).toBe(0);
    await happen(w, 'invoice.partially_paid', invoice, { clientId: survivor.id });

    expect((await made(w.manager.http.post(`/v1/merges/${merge.id}/undo`))).status).toBe('undone');
    expect(await get(`client-companies/${survivor.id}`)).toMatchObject({
      taxNumber: null,
      status: 'prospect',
      openInvoiceCount: 0,
    });
    expect(await get(`client-companies/${other.id}`)).toMatchObject({
      taxNumber: 'DE129273398',
      status: 'active',
      openInvoiceCount: 1,
    });
    expect(await get(`contacts/${theirs.id}`)).toMatchObject({ clientId: other.id, isPrimary: true });
    for (const path of [
      `deals/${deal.id}`,
      `engagements/${String(won.engagementId)}`,
      `activities/${call.id}`,
    ]) {
      expect((await get(path)).clientId).toBe(other.id);
    }
  });

  it('B-039 suggests clients by tax number, name with postcode, and domain', async () => {
    const first = await client({
      name: 'Müller & Söhne KG',
      billingAddress: { postalCode: '10 115' },
      taxNumber: 'AT U123',
      domain: 'www.mueller.example',
    });
    const second = await client({
      name: 'MULLER SOHNE',
      billingAddress: { postalCode: '10115' },
      taxNumber: 'ATU123',
    });
    const third = await client({ name: 'Branch', email: 'info@mueller.example' });
    const { data } = (await w.owner.http.get(`/v1/client-companies/duplicates?clientId=${first.id}`)).body;
    expect(data).toEqual([
      {
        survivorId: first.id,
        duplicateId: second.id,
        score: 100,
        reasons: ['name_and_postcode', 'tax_number'],
      },
      { survivorId: first.id, duplicateId: third.id, score: 50, reasons: ['domain'] },
    ]);
  });
});
