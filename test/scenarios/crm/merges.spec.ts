import { anyId, expectSoundEvents, made, problem, someEmail, typesOf, world, type World } from './world';

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
    for (const [key, type] of [
      ['tier', 'text'],
      ['size', 'number'],
    ])
      await w.owner.http.json('POST', '/v1/custom-fields', {
        body: { entityType: 'contact', key, type, label: key },
      });
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
