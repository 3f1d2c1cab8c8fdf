import { act, contract, done, match, outbox, world, type World } from './world';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.app.stop());

const create = (more: Record<string, unknown> = {}, http = w.owner.http) =>
  http.post('/v1/agreement-templates', {
    kind: 'contract',
    name: 'Terms',
    body: [{ type: 'paragraph', text: 'Hello {{client.name}}' }],
    ...more,
  });
const verb = (row: { id: string; version: number }, name: string, body: unknown = {}, http = w.owner.http) =>
  act(http, 'agreement-templates', row, name, body);

describe('templates', () => {
  it('U-062 a template is published, its next version takes its place, and the former is retired', async () => {
    const first = await done(create());
    expect(first).toMatchObject({ status: 'draft', versionNo: 1 });
    const published = await done(verb(first, 'publish'));
    expect(published).toMatchObject({ status: 'published', publishedAt: expect.any(String) });
    const frozen = await w.owner.http.patch(
      `/v1/agreement-templates/${first.id}`,
      { name: 'x' },
      match(published),
    );
    expect([frozen.status, frozen.body.code]).toEqual([409, 'agreements.agreement_template.not_draft']);
    const second = await w.owner.http.post(`/v1/agreement-templates/${first.id}/new-version`);
    expect(second.status).toBe(201);
    expect(second.body).toMatchObject({ status: 'draft', versionNo: 2, body: first.body });
    await done(verb(second.body, 'publish'));
    expect((await done(w.owner.http.get(`/v1/agreement-templates/${first.id}`))).status).toBe('retired');
    expect(await outbox(w.app, first.id)).toEqual([
      'agreement_template.created',
      'agreement_template.published',
      'agreement_template.retired',
    ]);
    const page = await done(w.owner.http.get('/v1/agreement-templates?filter[status]=published'));
    expect(page.data.map((row: { id: string }) => row.id)).toEqual([second.body.id]);
  });

  it('is not published with fields that it does not declare, or clauses that are nowhere', async () => {
    const open = await done(
      create({
        name: 'Open',
        body: [{ type: 'heading', text: '{{client.name}} {{price}} {{client.shoe}}' }],
      }),
    );
    const undeclared = await verb(open, 'publish');
    expect(undeclared.status).toBe(422);
    expect(undeclared.body.errors).toEqual([
      { pointer: '/body/0', code: 'undeclared', message: 'price is no field of the template' },
      { pointer: '/body/0', code: 'undeclared', message: 'client.shoe is no field of the template' },
    ]);
    const lost = await done(create({ name: 'Lost', body: [{ type: 'clause', key: 'nowhere' }] }));
    const missing = await verb(lost, 'publish');
    expect([missing.status, missing.body.errors[0].pointer]).toEqual([422, '/body/0/key']);
    const party = await create({ mergeFields: [{ key: 'client.shoe', type: 'party' }] });
    expect(party.status).toBe(422);
    const twice = await create({
      mergeFields: [
        { key: 'a', type: 'text' },
        { key: 'a', type: 'date' },
      ],
    });
    expect(twice.status).toBe(422);
  });

  it('is previewed with what is known and what is said; gaps stay visible and are named; nothing is kept', async () => {
    const template = await done(
      create({
        name: 'Preview',
        body: [{ type: 'paragraph', text: '{{client.name}} pays {{fee}} until {{until}}' }],
        mergeFields: [
          { key: 'fee', type: 'money', required: true },
          { key: 'until', type: 'date', required: true },
        ],
      }),
    );
    const preview = await done(
      w.owner.http.post(`/v1/agreement-templates/${template.id}/preview`, {
        clientId: w.clientId,
        variables: { fee: { amountMinor: 5000, currency: 'EUR' } },
      }),
    );
    expect(preview.body[0].text).toMatch(/^Globex \d+ pays €50\.00 until \{\{until\}\}$/);
    expect(preview.missing).toEqual([{ key: 'until', code: 'required', message: 'until is missing' }]);
    expect((await done(w.owner.http.get(`/v1/agreement-templates/${template.id}`))).version).toBe(1);
  });

  it('a draft is deleted and comes back; what was published is retired instead', async () => {
    const draft = await done(create({ name: 'Gone' }));
    expect((await w.owner.http.delete(`/v1/agreement-templates/${draft.id}`, match(draft))).status).toBe(204);
    const back = await done(w.owner.http.post(`/v1/agreement-templates/${draft.id}/restore`));
    const published = await done(verb(back, 'publish'));
    const refused = await w.owner.http.delete(`/v1/agreement-templates/${draft.id}`, match(published));
    expect([refused.status, refused.body.code]).toEqual([
      409,
      'agreements.agreement_template.retire_instead',
    ]);
    const retired = await done(verb(published, 'retire'));
    const used = await w.owner.http.post('/v1/contracts', {
      clientId: w.clientId,
      title: 'x',
      templateId: retired.id,
    });
    expect([used.status, used.body.code]).toEqual([422, 'agreements.agreement_template.not_published']);
  });

  it('a template of another kind is refused', async () => {
    const offer = await done(create({ name: 'Offer', kind: 'proposal' }));
    await done(verb(offer, 'publish'));
    const answer = await w.owner.http.post('/v1/contracts', {
      clientId: w.clientId,
      title: 'x',
      templateId: offer.id,
    });
    expect([answer.status, answer.body.code]).toEqual([422, 'agreements.agreement_template.other_kind']);
  });

  it('Managers write and publish, Staff read, accountants see none', async () => {
    const draft = await done(create({ name: 'Managed' }, w.manager.http));
    expect((await create({}, w.staff.http)).status).toBe(403);
    expect((await w.staff.http.get(`/v1/agreement-templates/${draft.id}`)).status).toBe(200);
    expect((await verb(draft, 'publish', {}, w.staff.http)).status).toBe(403);
    expect((await w.accountant.http.get('/v1/agreement-templates')).status).toBe(403);
    await done(verb(draft, 'publish', {}, w.manager.http));
  });
});

describe('clauses', () => {
  it('B-078 a clause is kept once by its key, and documents keep the wording they were made with', async () => {
    const clause = await done(
      w.owner.http.post('/v1/clauses', {
        key: 'secrecy',
        title: 'Secrecy',
        text: 'Keep it secret.',
        risk: 'low',
      }),
    );
    const twice = await w.owner.http.post('/v1/clauses', { key: 'secrecy', title: 'x', text: 'x' });
    expect([twice.status, twice.body.code]).toEqual([409, 'agreements.clause.exists']);
    const made = await contract(w, { body: [{ type: 'clause', key: 'secrecy' }] });
    await done(w.owner.http.patch(`/v1/clauses/${clause.id}`, { text: 'Tell everybody.' }, match(clause)));
    const read = await done(w.owner.http.get(`/v1/contracts/${made.id}`));
    expect(read.current.body).toEqual([
      { type: 'clause', key: 'secrecy', title: 'Secrecy', text: 'Keep it secret.' },
    ]);
    const lost = await w.owner.http.post('/v1/contracts', {
      clientId: w.clientId,
      title: 'x',
      body: [{ type: 'clause', key: 'nowhere' }],
    });
    expect([lost.status, lost.body.errors[0].pointer]).toEqual([422, '/body/0/key']);
    expect((await w.staff.http.post('/v1/clauses', { key: 'x', title: 'x', text: 'x' })).status).toBe(403);
  });
});
