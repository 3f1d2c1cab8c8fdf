import { Lister } from '@omni/platform';
import { mailTo, signUpOwner } from '@omni/testing';
import { AcceptProposal } from '../../../libs/agreements/src/proposals/decide-proposal/decide-proposal.command';
import { proposals } from '../../../libs/agreements/src/proposals/proposal.resource';
import {
  act,
  busOf,
  client,
  done,
  lines,
  linkIn,
  match,
  newClient,
  outbox,
  portalCall,
  proposal,
  sentProposal,
  travelTo,
  world,
  type World,
} from './world';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.app.stop());

const get = (id: string) => done(w.owner.http.get(`/v1/proposals/${id}`));
const verb = (row: { id: string; version: number }, name: string, body: unknown = {}, http = w.owner.http) =>
  act(http, 'proposals', row, name, body);

describe('drafting', () => {
  it('U-150 U-061 a proposal is created by hand: a draft with version 1 and computed totals', async () => {
    const made = await w.owner.http.post('/v1/proposals', {
      clientId: w.clientId,
      title: 'Relaunch',
      lines: [
        { description: 'Work', quantity: '1.5', unitAmount: '10050.5', discountPct: '10', taxPct: '19' },
        { description: 'Travel', unitAmount: '333', taxPct: '7' },
      ],
    });
    expect(made.status).toBe(201);
    expect(made.headers.get('location')).toBe(`/v1/proposals/${made.body.id}`);
    const shown = await get(made.body.id);
    expect(shown).toMatchObject({
      status: 'draft',
      number: null,
      versionNo: 1,
      currency: 'EUR',
      totalMinor: 13_568 + 2578 + 333 + 23,
    });
    expect(shown.current).toMatchObject({
      versionNo: 1,
      frozenAt: null,
      subtotalMinor: 13_901,
      taxTotalMinor: 2601,
      lines: [
        { key: 'l1', netMinor: 13_568, taxMinor: 2578 },
        { key: 'l2', netMinor: 333, taxMinor: 23 },
      ],
    });
    const versions = await done(w.owner.http.get(`/v1/proposals/${made.body.id}/versions`));
    expect(versions.data.map((v: { versionNo: number }) => v.versionNo)).toEqual([1]);
  });

  it('U-062 a published template brings the text, with what is known of the client and what is said in it', async () => {
    const template = await done(
      w.owner.http.post('/v1/agreement-templates', {
        kind: 'proposal',
        name: 'Offer',
        body: [
          { type: 'paragraph', text: 'Dear {{contact.firstName}}, {{client.name}} starts on {{startsOn}}.' },
          { type: 'list', items: ['Budget {{budget}}', 'Team of {{team}}', '{{note}}'] },
        ],
        mergeFields: [
          { key: 'startsOn', type: 'date', required: true },
          { key: 'budget', type: 'money', required: true },
          { key: 'team', type: 'number' },
          { key: 'note', type: 'text' },
        ],
      }),
    );
    const body = {
      clientId: w.clientId,
      contactId: w.contactId,
      title: 'Offer for {{client.name}}',
      templateId: template.id,
      variables: {
        startsOn: '2026-04-01',
        budget: { amountMinor: 500_000, currency: 'EUR' },
        note: '{{budget}} <b>bold</b>',
      },
    };
    const early = await w.owner.http.post('/v1/proposals', body);
    expect([early.status, early.body.code]).toEqual([422, 'agreements.agreement_template.not_published']);
    await done(act(w.owner.http, 'agreement-templates', template, 'publish'));
    const missing = await w.owner.http.post('/v1/proposals', {
      ...body,
      variables: { startsOn: 'soon', other: 'x' },
    });
    expect(missing.status).toBe(422);
    expect(missing.body.errors).toEqual([
      { pointer: '/variables/startsOn', code: 'invalid', message: 'startsOn is not a date' },
      { pointer: '/variables/budget', code: 'required', message: 'budget is missing' },
      { pointer: '/variables/other', code: 'unknown', message: 'the template has no such field' },
    ]);
    const made = await done(w.owner.http.post('/v1/proposals', body));
    expect(made.title).toMatch(/^Offer for Globex \d+$/);
    expect(made.current.body).toEqual([
      {
        type: 'paragraph',
        text: expect.stringMatching(/^Dear Grace, Globex \d+ starts on April 1, 2026\.$/),
      },
      { type: 'list', items: ['Budget €5,000.00', 'Team of ', '{{budget}} <b>bold</b>'] },
    ]);
    const used = await done(w.owner.http.get(`/v1/agreement-templates/${template.id}`));
    expect(used.usedAt).not.toBeNull();
  });

  it('takes from a product what a line leaves out, and says what is wrong with all lines at once', async () => {
    const product = await done(
      w.owner.http.post('/v1/products', {
        name: 'Consulting',
        kind: 'service',
        unit: 'h',
        unitAmount: '12000',
        currency: 'EUR',
      }),
    );
    const made = await proposal(w, { lines: [{ productId: product.id, quantity: '2' }] });
    expect(made.current.lines[0]).toMatchObject({
      description: 'Consulting',
      unit: 'h',
      unitAmount: '12000',
      netMinor: 24_000,
      taxPct: null,
    });
    const bad = await w.owner.http.post('/v1/proposals', {
      clientId: w.clientId,
      title: 'x',
      lines: [
        { key: 'a', quantity: '1' },
        { key: 'a', description: 'x', unitAmount: '1', group: 'g' },
        { productId: w.clientId, description: 'x', unitAmount: '1' },
      ],
    });
    expect(bad.status).toBe(422);
    expect(bad.body.errors.map((e: { pointer: string; code: string }) => `${e.pointer} ${e.code}`)).toEqual([
      '/lines/0/description required',
      '/lines/0/unitAmount required',
      '/lines/1/group unknown',
      '/lines/2/productId reference_not_found',
      '/lines/1/key duplicate',
    ]);
  });

  it('refuses a negative total, a currency without its prices and a client of nobody', async () => {
    const negative = await w.owner.http.post('/v1/proposals', {
      clientId: w.clientId,
      title: 'x',
      lines: [{ description: 'x', unitAmount: '-1' }],
    });
    expect([negative.status, negative.body.code]).toEqual([422, 'agreements.proposal.negative_total']);
    const made = await proposal(w);
    const currency = await w.owner.http.patch(`/v1/proposals/${made.id}`, { currency: 'USD' }, match(made));
    expect([currency.status, currency.body.code]).toEqual([422, 'agreements.proposal.currency_needs_lines']);
    const nobody = await w.owner.http.post('/v1/proposals', { clientId: w.contactId, title: 'x' });
    expect([nobody.status, nobody.body.errors[0].pointer]).toEqual([422, '/clientId']);
  });
});

describe('versions', () => {
  it('U-061 U-227 an edit of a draft stays in its version, after sending it makes the next; what was accepted never changes', async () => {
    const draft = await proposal(w);
    const edited = await done(
      w.owner.http.patch(`/v1/proposals/${draft.id}`, { title: 'Relaunch II' }, match(draft)),
    );
    expect([edited.versionNo, edited.current.title]).toEqual([1, 'Relaunch II']);
    const sent = await done(verb(edited, 'send'));
    const revised = await done(
      w.owner.http.patch(
        `/v1/proposals/${draft.id}`,
        { lines: [{ description: 'All of it', unitAmount: '5000' }] },
        match(sent),
      ),
    );
    expect(revised).toMatchObject({ status: 'draft', versionNo: 2, number: sent.number, totalMinor: 5000 });
    const again = await done(verb(revised, 'send'));
    expect(again.number).toBe(sent.number);
    const versions = await done(w.owner.http.get(`/v1/proposals/${draft.id}/versions`));
    expect(versions.data).toMatchObject([
      { versionNo: 2, totalMinor: 5000 },
      { versionNo: 1, totalMinor: 1_190_000, sha256: sent.current.sha256, title: 'Relaunch II' },
    ]);
    const accepted = await done(verb(again, 'accept', { typedName: 'Grace Hopper' }));
    expect(accepted.acceptance).toMatchObject({ via: 'recorded', versionSha256: again.current.sha256 });
    const late = await w.owner.http.patch(`/v1/proposals/${draft.id}`, { title: 'x' }, match(accepted));
    expect([late.status, late.body.code]).toEqual([409, 'agreements.proposal.accepted']);
    await expect(
      w.app.ownerSql(
        `update agreements.proposal_versions set content = content || '{"title":"x"}' where proposal_id = $1`,
        [draft.id],
      ),
    ).rejects.toThrow(/frozen/);
  });

  it('a link of the version before opens nothing once the proposal is revised', async () => {
    const sent = await sentProposal(w);
    const token = await linkIn(w.app, w.contactEmail, '/proposal');
    await done(w.owner.http.patch(`/v1/proposals/${sent.id}`, { title: 'Other' }, match(sent)));
    const shut = await w.app.http.get(`/v1/shared-proposals?token=${token}`);
    expect([shut.status, shut.body.code]).toEqual([422, 'agreements.link.invalid']);
  });
});

describe('choices', () => {
  const withGroups = {
    groups: [{ key: 'plan', title: 'Plan' }],
    lines: [
      ...lines,
      { key: 'small', description: 'Small', unitAmount: '10000', group: 'plan' },
      { key: 'large', description: 'Large', unitAmount: '30000', group: 'plan', selected: true },
    ],
    deposit: { kind: 'amount', amountMinor: 50_000 },
  };

  it('B-077 of a group one line is taken, optional ones may be, and the deposit follows', async () => {
    const sent = await sentProposal(w, withGroups);
    expect(sent).toMatchObject({ totalMinor: 1_190_000 + 30_000, depositMinor: 50_000 });
    const token = await linkIn(w.app, w.contactEmail, '/proposal');
    const say = (chosen: string[]) =>
      w.app.http.post('/v1/shared-proposals/accept', { token, typedName: 'Grace', chosen });
    const codes = async (chosen: string[]) =>
      (await say(chosen)).body.errors.map((e: { code: string }) => e.code);
    expect(await codes([])).toEqual(['none_chosen']);
    expect(await codes(['small', 'large'])).toEqual(['too_many']);
    expect(await codes(['small', 'build', 'nothing'])).toEqual(['not_a_choice', 'unknown']);
    const accepted = await done(say(['small', 'care']));
    expect(accepted).toMatchObject({ totalMinor: 1_190_000 + 142_800 + 10_000, depositMinor: 50_000 });
    expect(accepted.acceptance.chosen).toEqual(['build', 'care', 'small']);
  });

  it('B-077 without a word about choices what is selected beforehand counts', async () => {
    const sent = await sentProposal(w, withGroups);
    const accepted = await done(verb(sent, 'accept', { typedName: 'Grace Hopper' }));
    expect(accepted.acceptance.chosen).toEqual(['build', 'large']);
  });

  it('refuses an acceptance of another version than was looked at', async () => {
    const sent = await sentProposal(w);
    const other = await verb(sent, 'accept', { typedName: 'Grace', versionSha256: 'a'.repeat(64) });
    expect([other.status, other.body.code]).toEqual([409, 'agreements.proposal.other_version']);
  });
});

describe('states', () => {
  it('U-151 the status is nobody’s to write; accept and decline change it', async () => {
    const sent = await sentProposal(w);
    const written = await w.owner.http.patch(`/v1/proposals/${sent.id}`, { status: 'accepted' }, match(sent));
    expect(written.status).toBe(422);
    const silent = await verb(sent, 'decline', {});
    expect(silent.status).toBe(422);
    const declined = await done(verb(sent, 'decline', { reason: 'Over budget' }));
    expect(declined).toMatchObject({ status: 'declined', declineReason: 'Over budget' });
    const late = await verb(declined, 'accept', { typedName: 'Grace' });
    expect([late.status, late.body.code]).toEqual([409, 'invalid_transition']);
    expect(late.body.allowed).toEqual(['reopen']);
    const reopened = await done(verb(declined, 'reopen'));
    expect(reopened).toMatchObject({ status: 'draft', versionNo: 2, declineReason: null });
  });

  it('U-152 a draft is deleted and comes back; what was sent is withdrawn instead', async () => {
    const draft = await proposal(w);
    expect((await w.owner.http.delete(`/v1/proposals/${draft.id}`, match(draft))).status).toBe(204);
    expect((await w.owner.http.get(`/v1/proposals/${draft.id}`)).status).toBe(404);
    const back = await done(w.owner.http.post(`/v1/proposals/${draft.id}/restore`));
    expect(back.current.versionNo).toBe(1);
    const sent = await done(verb(back, 'send'));
    const refused = await w.owner.http.delete(`/v1/proposals/${draft.id}`, match(sent));
    expect([refused.status, refused.body.code]).toEqual([409, 'withdraw_instead']);
    const { token } = await done(verb(sent, 'copy-link'));
    const withdrawn = await done(verb(sent, 'withdraw', { reason: 'Wrong client' }));
    expect(withdrawn.status).toBe('withdrawn');
    expect((await w.app.http.post('/v1/shared-proposals/view', { token })).status).toBe(422);
  });

  it('U-153 U-158 there is no archiving of proposals and contracts', async () => {
    const draft = await proposal(w);
    for (const name of ['proposals', 'contracts']) {
      expect((await w.owner.http.post(`/v1/${name}/${draft.id}/archive`)).status).toBe(404);
    }
    const document = await done(w.app.http.get('/openapi.json'));
    expect(
      Object.keys(document.paths).filter((p) => /^\/v1\/(proposals|contracts).*archive/.test(p)),
    ).toEqual([]);
  });

  it('B-073 expires once its last day in the organization’s zone is over', async () => {
    const sent = await sentProposal(w, { validUntil: '2026-03-05' });
    // 23:30 in Berlin is still the last day.
    w.app.clock.set('2026-03-05T22:30:00.000Z');
    await w.app.runSchedule('agreements.expire-proposals');
    await travelTo(w, '2026-03-05T22:31:00.000Z');
    expect((await get(sent.id)).status).toBe('sent');
    await travelTo(w, '2026-03-05T23:30:00.000Z');
    const late = await act(w.owner.http, 'proposals', sent, 'accept', { typedName: 'Grace Hopper' });
    expect([late.status, late.body.code]).toEqual([409, 'agreements.proposal.expired']);
    await w.app.runSchedule('agreements.expire-proposals');
    expect((await get(sent.id)).status).toBe('expired');
    expect(await outbox(w.app, sent.id)).toContain('proposal.expired');
    const overdue = await act(w.owner.http, 'proposals', await proposal(w), 'send', {
      validUntil: '2026-03-01',
    });
    expect([overdue.status, overdue.body.code]).toEqual([409, 'agreements.proposal.expired']);
    await travelTo(w, '2026-03-06T09:00:00.000Z');
  });

  it('a GET of the link counts nothing and decides nothing; the first look is counted once', async () => {
    const sent = await sentProposal(w);
    const token = await linkIn(w.app, w.contactEmail, '/proposal');
    for (const _ of [1, 2]) await done(w.app.http.get(`/v1/shared-proposals?token=${token}`));
    expect((await get(sent.id)).status).toBe('sent');
    for (const _ of [1, 2]) await done(w.app.http.post('/v1/shared-proposals/view', { token }));
    expect((await get(sent.id)).status).toBe('viewed');
    expect((await outbox(w.app, sent.id)).filter((type) => type === 'proposal.viewed')).toHaveLength(1);
    const bad = await w.app.http.get(`/v1/shared-proposals?token=${token.slice(0, -2)}xx`);
    expect([bad.status, bad.body.code]).toEqual([422, 'agreements.link.invalid']);
    const declined = await done(w.app.http.post('/v1/shared-proposals/decline', { token, reason: 'No' }));
    expect(declined).toMatchObject({ status: 'declined', declineReason: 'No', canDecide: false });
  });

  it('of two acceptances at once one wins', async () => {
    const sent = await sentProposal(w);
    const token = await linkIn(w.app, w.contactEmail, '/proposal');
    const answers = await Promise.all(
      ['Grace Hopper', 'Somebody Else'].map((typedName) =>
        w.app.http.post('/v1/shared-proposals/accept', { token, typedName }),
      ),
    );
    expect(answers.map((a) => a.status).sort()).toEqual([200, 409]);
    expect((await outbox(w.app, sent.id)).filter((type) => type === 'proposal.accepted')).toHaveLength(1);
  });

  it('is submitted, returned and sent; wants If-Match; is duplicated for another client', async () => {
    const draft = await proposal(w, {}, w.staff.http);
    expect((await w.staff.http.post(`/v1/proposals/${draft.id}/submit`)).status).toBe(428);
    const submitted = await done(verb(draft, 'submit', {}, w.staff.http));
    expect((await verb(submitted, 'send', {}, w.staff.http)).status).toBe(403);
    expect(
      (await w.staff.http.patch(`/v1/proposals/${draft.id}`, { title: 'x' }, match(submitted))).status,
    ).toBe(409);
    const returned = await done(verb(submitted, 'return', { note: 'Add hosting' }, w.manager.http));
    expect(returned.status).toBe('draft');
    const other = await newClient(w.owner.http);
    const copy = await w.owner.http.post(`/v1/proposals/${draft.id}/duplicate`, { clientId: other });
    expect(copy.status).toBe(201);
    expect(copy.body).toMatchObject({
      clientId: other,
      contactId: null,
      status: 'draft',
      totalMinor: 1_190_000,
    });
  });

  it('mails to the client where there is no contact, again on demand, and refuses where there is no address', async () => {
    const mute = await newClient(w.owner.http, { email: null });
    const lonely = await proposal(w, { clientId: mute, contactId: null });
    const refused = await verb(lonely, 'send');
    expect([refused.status, refused.body.code]).toEqual([409, 'agreements.proposal.no_recipient']);
    const sent = await done(verb(lonely, 'send', { to: 'x@elsewhere.example', message: 'As we said.' }));
    const [mail] = await mailTo(w.app, 'x@elsewhere.example');
    expect(mail?.subject).toBe(`Proposal ${sent.number} from Acme: Website relaunch`);
    expect(mail?.text).toContain('As we said.');
    const link = await done(verb(sent, 'copy-link'));
    expect(mail?.text).toContain(link.url);
    const again = await done(verb(sent, 'resend', { to: 'y@elsewhere.example' }));
    expect(await linkIn(w.app, 'y@elsewhere.example', '/proposal')).toBe(link.token);
    expect(again.status).toBe('sent');
  });
});

describe('who may', () => {
  it('Staff see their own, accountants read, strangers find nothing', async () => {
    const draft = await proposal(w);
    expect((await w.staff.http.get(`/v1/proposals/${draft.id}`)).status).toBe(404);
    expect((await w.accountant.http.get(`/v1/proposals/${draft.id}`)).status).toBe(200);
    expect((await w.accountant.http.post('/v1/proposals', { clientId: w.clientId, title: 'x' })).status).toBe(
      403,
    );
    expect(
      (await w.manager.http.patch(`/v1/proposals/${draft.id}`, { title: 'Managed' }, match(draft))).status,
    ).toBe(200);
    const stranger = await signUpOwner(w.app);
    expect((await stranger.http.get(`/v1/proposals/${draft.id}`)).status).toBe(404);
    expect((await stranger.http.post(`/v1/proposals/${draft.id}/send`, {}, match(draft))).status).toBe(404);
  });

  it('U-059 U-151 a portal client reads what was sent to them, and accepts where their access says so', async () => {
    const draft = await proposal(w);
    const sent = await sentProposal(w);
    const seat = client(w, []);
    const page = await w.app.get(Lister).list(proposals, {}, portalCall(seat, { method: 'GET' }));
    const ids = page.data.map((row) => row.id);
    expect(ids).toContain(sent.id);
    expect(ids).not.toContain(draft.id);
    expect(page.data[0]).not.toHaveProperty('contractTemplateId');
    const accept = (principal: typeof seat) =>
      busOf(w.app).send(
        AcceptProposal,
        { id: sent.id, typedName: 'Grace Hopper' },
        portalCall(principal, { ifMatch: sent.version }),
      );
    await expect(accept(seat)).rejects.toMatchObject({ status: 403 });
    const other = client(w, ['proposals.accept'], await newClient(w.owner.http));
    await expect(accept(other)).rejects.toMatchObject({ status: 404 });
    await accept(client(w, ['proposals.accept']));
    expect((await get(sent.id)).acceptance).toMatchObject({
      via: 'portal',
      ip: '203.0.113.9',
      userAgent: 'portal test',
    });
  });
});
