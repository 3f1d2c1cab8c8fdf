import { inviteMember, signUpOwner } from '@omni/testing';
import {
  act,
  contract,
  contractBody,
  done,
  eventData,
  match,
  newClient,
  outbox,
  proposal,
  signedContract,
  signingLink,
  twoSigners,
  typed,
  world,
  type World,
} from './world';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.app.stop());

const get = (id: string) => done(w.owner.http.get(`/v1/contracts/${id}`));
const verb = (row: { id: string; version: number }, name: string, body: unknown = {}, http = w.owner.http) =>
  act(http, 'contracts', row, name, body);

async function published(body: Record<string, unknown>): Promise<string> {
  const template = await done(w.owner.http.post('/v1/agreement-templates', body));
  await done(act(w.owner.http, 'agreement-templates', template, 'publish'));
  return template.id as string;
}

describe('drafting', () => {
  it('U-060 a template with its fields and clauses becomes a contract; what is missing is pointed at', async () => {
    await done(
      w.owner.http.post('/v1/clauses', {
        key: 'liability',
        title: 'Liability of {{client.name}}',
        text: 'Liability is limited to {{cap}}.',
      }),
    );
    const templateId = await published({
      kind: 'contract',
      name: 'Consulting',
      body: [
        { type: 'heading', text: 'Agreement with {{client.legalName}}' },
        { type: 'clause', key: 'liability' },
        { type: 'clause', key: 'own' },
      ],
      clauses: [{ key: 'own', title: 'Own', text: 'Lives in the template.' }],
      mergeFields: [{ key: 'cap', type: 'money', required: true }],
    });
    const body = { clientId: w.clientId, title: 'Consulting', templateId };
    const missing = await w.owner.http.post('/v1/contracts', body);
    expect([missing.status, missing.body.code]).toEqual([422, 'agreements.agreement_template.fields']);
    expect(missing.body.errors).toEqual([
      { pointer: '/variables/cap', code: 'required', message: 'cap is missing' },
    ]);
    const made = await done(
      w.owner.http.post('/v1/contracts', {
        ...body,
        variables: { cap: { amountMinor: 1_000_000, currency: 'EUR' } },
      }),
    );
    expect(made).toMatchObject({ status: 'draft', number: null, versionNo: 1, counterpartyKind: 'client' });
    expect(made.current.body).toEqual([
      { type: 'heading', text: 'Agreement with Globex Handels GmbH' },
      {
        type: 'clause',
        key: 'liability',
        title: expect.stringMatching(/^Liability of Globex/),
        text: 'Liability is limited to €10,000.00.',
      },
      { type: 'clause', key: 'own', title: 'Own', text: 'Lives in the template.' },
    ]);
  });

  it('U-155 U-156 a contract is created by hand and revised while it is a draft; then by amendments alone', async () => {
    const made = await w.owner.http.post('/v1/contracts', {
      clientId: w.clientId,
      title: 'Support',
      body: contractBody,
    });
    expect(made.status).toBe(201);
    const revised = await done(
      w.owner.http.patch(
        `/v1/contracts/${made.body.id}`,
        { endsOn: '2027-02-28', renewalNoticeDays: 90 },
        match(made.body),
      ),
    );
    expect(revised).toMatchObject({ endsOn: '2027-02-28', noticeDueOn: '2026-11-30' });
    const backwards = await w.owner.http.patch(
      `/v1/contracts/${made.body.id}`,
      { effectiveOn: '2027-03-01' },
      match(revised),
    );
    expect([backwards.status, backwards.body.errors[0].pointer]).toEqual([422, '/endsOn']);
    const signed = await done(verb(revised, 'mark-signed', { signedOn: '2026-03-01' }));
    expect(signed).toMatchObject({
      status: 'signed',
      number: expect.stringMatching(/^CTR-/),
      effectiveOn: '2026-03-01',
    });
    const late = await w.owner.http.patch(`/v1/contracts/${made.body.id}`, { title: 'x' }, match(signed));
    expect([late.status, late.body.code]).toEqual([409, 'agreements.contract.not_draft']);
    const terms = await done(verb(signed, 'mark-terms', { renewalNoticeDays: 60 }));
    expect(terms.noticeDueOn).toBe('2026-12-30');
  });

  it('O-024 contracts are with clients, vendors or inside the house; each kind names its own counterparty', async () => {
    const { id: vendorId } = await w.owner.http.json('POST', '/v1/vendors', {
      body: { name: 'Supplies Ltd' },
    });
    const vendor = await contract(w, {
      clientId: undefined,
      contactId: undefined,
      counterpartyKind: 'vendor',
      vendorId,
      title: 'Hosting',
    });
    const internal = await contract(w, {
      clientId: undefined,
      contactId: undefined,
      counterpartyKind: 'internal',
      title: 'Lease of the office',
      kind: 'lease',
    });
    const bad = await w.owner.http.post('/v1/contracts', {
      counterpartyKind: 'vendor',
      clientId: w.clientId,
      title: 'x',
    });
    expect([bad.status, bad.body.errors[0].pointer]).toEqual([422, '/vendorId']);
    const both = await w.owner.http.post('/v1/contracts', { clientId: w.clientId, vendorId, title: 'x' });
    expect([both.status, both.body.errors[0]]).toMatchObject([
      422,
      { pointer: '/vendorId', code: 'not_allowed' },
    ]);
    for (const [kind, id] of [
      ['vendor', vendor.id],
      ['internal', internal.id],
    ]) {
      const page = await done(w.owner.http.get(`/v1/contracts?filter[counterpartyKind]=${kind}`));
      expect(page.data.map((row: { id: string }) => row.id)).toEqual([id]);
    }
    const byVendor = await done(w.owner.http.get(`/v1/contracts?filter[vendorId]=${vendorId}`));
    expect(byVendor.data).toHaveLength(1);
  });

  it('U-155 of an accepted proposal there is one contract, with its lines, whoever asks how often', async () => {
    const draft = await proposal(w);
    const early = await w.owner.http.post('/v1/contracts/from-proposal', { proposalId: draft.id });
    expect([early.status, early.body.code]).toEqual([409, 'agreements.proposal.not_accepted']);
    const sent = await done(act(w.owner.http, 'proposals', draft, 'send'));
    await done(
      act(w.owner.http, 'proposals', sent, 'accept', { typedName: 'Grace Hopper', chosen: ['care'] }),
    );
    const answers = await Promise.all(
      [1, 2, 3].map(() => w.owner.http.post('/v1/contracts/from-proposal', { proposalId: draft.id })),
    );
    expect(answers.map((a) => a.status).sort()).toEqual([200, 200, 201]);
    expect(new Set(answers.map((a) => a.body.id)).size).toBe(1);
    const made = answers[0]!.body;
    expect(made).toMatchObject({ kind: 'order_form', valueMinor: 1_332_800, proposalId: draft.id });
    const table = made.current.body.find((b: { type: string }) => b.type === 'table');
    expect(table.rows).toEqual([
      ['Design and build', '1', '10,000.00', '', '19 %', '€10,000.00'],
      ['Care plan', '1', '1,200.00', '', '19 %', '€1,200.00'],
      ['Net', '', '', '', '', '€11,200.00'],
      ['Tax', '', '', '', '', '€2,128.00'],
      ['Total', '', '', '', '', '€13,328.00'],
    ]);
  });

  it('a proposal whose contract could not be written for a missing field is not sent', async () => {
    const contractTemplateId = await published({
      kind: 'contract',
      name: 'Strict',
      body: [{ type: 'paragraph', text: 'Place: {{place}}' }],
      mergeFields: [{ key: 'place', type: 'text', required: true }],
    });
    const draft = await proposal(w, { contractTemplateId });
    const refused = await act(w.owner.http, 'proposals', draft, 'send');
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, '/contractVariables/place']);
    const fixed = await done(
      w.owner.http.patch(
        `/v1/proposals/${draft.id}`,
        { contractVariables: { place: 'Berlin' } },
        match(draft),
      ),
    );
    await done(act(w.owner.http, 'proposals', fixed, 'send'));
  });
});

describe('versions and amendments', () => {
  it('U-156 U-227 B-076 an amendment is the next version; the first stays readable, and what changed is shown', async () => {
    const signed = await signedContract(w, 'amend', { endsOn: '2027-02-28' });
    const amended = await w.owner.http.post(
      `/v1/contracts/${signed.id}/amendments`,
      {
        changeNote: 'Longer term, hosting added',
        body: [...contractBody, { type: 'paragraph', text: 'Hosting is included.' }],
        terms: { endsOn: '2028-02-29' },
      },
      match(signed),
    );
    expect(amended.status).toBe(201);
    expect(amended.body).toMatchObject({ status: 'signed', versionNo: 1, endsOn: '2027-02-28' });
    const versions = await done(w.owner.http.get(`/v1/contracts/${signed.id}/versions`));
    expect(versions.data).toMatchObject([
      { versionNo: 2, kind: 'amendment', status: 'open', changeNote: 'Longer term, hosting added' },
      { versionNo: 1, kind: 'original', status: 'signed', body: contractBody },
    ]);
    const diff = await done(w.owner.http.get(`/v1/contracts/${signed.id}/diff`));
    expect(diff).toMatchObject({ from: 1, to: 2, added: 1, removed: 0 });
    expect(diff.parts).toContainEqual({ kind: 'added', text: 'Hosting is included.\n', lines: 1 });
    expect(diff.patch).toContain('+Hosting is included.');
    const twice = await w.owner.http.post(
      `/v1/contracts/${signed.id}/amendments`,
      { changeNote: 'x' },
      match(amended.body),
    );
    expect([twice.status, twice.body.code]).toEqual([409, 'agreements.contract.amendment_pending']);
    const revised = await done(
      w.owner.http.patch(
        `/v1/contracts/${signed.id}/amendment`,
        { effectiveOn: '2026-04-01' },
        match(amended.body),
      ),
    );
    await done(verb(revised, 'send-for-signature', { signers: twoSigners('amend2') }));
    for (const { name, email } of twoSigners('amend2')) {
      const token = await signingLink(w.app, email);
      await done(w.app.http.post('/v1/signing/sign', { token, ...typed(name) }));
    }
    const after = await get(signed.id);
    expect(after).toMatchObject({
      status: 'signed',
      versionNo: 2,
      pendingVersionId: null,
      endsOn: '2028-02-29',
      signedAt: signed.signedAt,
    });
    expect(await eventData(w.app, signed.id, 'contract.amended')).toMatchObject({
      versionNo: 2,
      effectiveOn: '2026-04-01',
      changeNote: 'Longer term, hosting added',
    });
    expect((await outbox(w.app, signed.id)).filter((type) => type === 'contract.signed')).toHaveLength(1);
  });

  it('an amendment that is declined or withdrawn leaves the contract as it was signed', async () => {
    const signed = await signedContract(w, 'decline');
    const drafted = await done(
      w.owner.http.post(`/v1/contracts/${signed.id}/amendments`, { changeNote: 'a' }, match(signed)),
    );
    await done(verb(drafted, 'send-for-signature', { signers: twoSigners('declined') }));
    const token = await signingLink(w.app, twoSigners('declined')[0]!.email);
    await done(w.app.http.post('/v1/signing/decline', { token, reason: 'Too long' }));
    const after = await get(signed.id);
    expect(after).toMatchObject({ status: 'signed', pendingVersionId: null, versionNo: 1 });
    expect(await eventData(w.app, signed.id, 'contract.declined')).toMatchObject({ amendment: true });
    const again = await done(
      w.owner.http.post(`/v1/contracts/${signed.id}/amendments`, { changeNote: 'b' }, match(after)),
    );
    const withdrawn = await done(verb(again, 'withdraw-amendment'));
    expect(withdrawn.pendingVersionId).toBeNull();
    const versions = await done(w.owner.http.get(`/v1/contracts/${signed.id}/versions`));
    expect(versions.data.map((v: { status: string }) => v.status)).toEqual([
      'withdrawn',
      'declined',
      'signed',
    ]);
  });

  it('U-236 a contract reads as it was at an earlier moment', async () => {
    const made = await contract(w, { title: 'Before' });
    w.app.clock.advance({ minutes: 1 });
    await done(w.owner.http.patch(`/v1/contracts/${made.id}`, { title: 'After' }, match(made)));
    const then = await done(w.owner.http.get(`/v1/contracts/${made.id}?asOf=${made.updatedAt}`));
    expect([then.title, (await get(made.id)).title]).toEqual(['Before', 'After']);
  });

  it('a frozen text cannot be changed in the database either', async () => {
    const signed = await signedContract(w, 'frozen');
    await expect(
      w.app.ownerSql(`update agreements.contract_versions set body = '[]' where contract_id = $1`, [
        signed.id,
      ]),
    ).rejects.toThrow(/frozen/);
  });
});

describe('ends', () => {
  it('U-157 a draft is deleted; what was sent is voided, what was signed is terminated', async () => {
    const draft = await contract(w);
    expect((await w.owner.http.delete(`/v1/contracts/${draft.id}`, match(draft))).status).toBe(204);
    const back = await done(w.owner.http.post(`/v1/contracts/${draft.id}/restore`));
    await done(verb(back, 'send-for-signature', { signers: twoSigners('void') }));
    const sent = await get(draft.id);
    const refused = await w.owner.http.delete(`/v1/contracts/${draft.id}`, match(sent));
    expect([refused.status, refused.body.code]).toEqual([409, 'void_instead']);
    const voided = await done(verb(sent, 'void', { reason: 'Wrong party' }));
    expect(voided).toMatchObject({ status: 'voided', voidReason: 'Wrong party' });
    const requests = await done(w.owner.http.get(`/v1/signature-requests?filter[subjectId]=${draft.id}`));
    expect(requests.data).toMatchObject([{ status: 'cancelled', cancelReason: 'Wrong party' }]);
    const signed = await signedContract(w, 'terminate');
    const gone = await w.owner.http.delete(`/v1/contracts/${signed.id}`, match(signed));
    expect([gone.status, gone.body.code]).toEqual([409, 'terminate_instead']);
    const notVoid = await verb(signed, 'void', { reason: 'x' });
    expect([notVoid.status, notVoid.body.code]).toEqual([409, 'invalid_transition']);
    const terminated = await done(verb(signed, 'terminate', { reason: 'Closed', on: '2026-03-02' }));
    expect(terminated).toMatchObject({
      status: 'terminated',
      terminatedOn: '2026-03-02',
      endedOn: '2026-03-02',
    });
  });

  it('a contract that replaces another supersedes it once it is signed', async () => {
    const old = await signedContract(w, 'old');
    const fresh = await signedContract(w, 'fresh', { replacesContractId: old.id });
    expect(await get(old.id)).toMatchObject({ status: 'superseded' });
    expect(await eventData(w.app, old.id, 'contract.superseded')).toMatchObject({
      replacedByContractId: fresh.id,
    });
  });

  it('a declined contract is reopened as a new version; a cancelled request gives the draft back', async () => {
    const draft = await contract(w);
    await done(verb(draft, 'send-for-signature', { signers: twoSigners('reopen') }));
    const token = await signingLink(w.app, twoSigners('reopen')[0]!.email);
    await done(w.app.http.post('/v1/signing/decline', { token, reason: 'Liability too wide' }));
    const declined = await get(draft.id);
    expect(declined).toMatchObject({ status: 'declined', declineReason: 'Liability too wide' });
    const reopened = await done(verb(declined, 'reopen'));
    expect(reopened).toMatchObject({ status: 'draft', versionNo: 2, number: declined.number });
    await done(verb(reopened, 'send-for-signature', { signers: twoSigners('reopen2') }));
    const page = await done(
      w.owner.http.get(`/v1/signature-requests?filter[subjectId]=${draft.id}&filter[status]=sent`),
    );
    const shut = await signingLink(w.app, twoSigners('reopen2')[0]!.email);
    await done(w.owner.http.post(`/v1/signature-requests/${page.data[0].id}/cancel`, { reason: 'Typo' }));
    expect(await get(draft.id)).toMatchObject({ status: 'draft', versionNo: 3 });
    expect((await w.app.http.get(`/v1/signing?token=${shut}`)).status).toBe(422);
  });
});

describe('risks', () => {
  it('B-078 wordings that deserve a look are flagged with the words and the place they stand in', async () => {
    const made = await contract(w, {
      autoRenew: true,
      body: [
        { type: 'heading', text: 'Terms' },
        {
          type: 'clause',
          key: 'liability',
          title: 'Liability',
          text: 'The supplier has unlimited liability for all damages.',
        },
        { type: 'paragraph', text: 'Invoices are payable within 90 days.' },
      ],
    });
    const risks = await done(w.owner.http.get(`/v1/contracts/${made.id}/risks`));
    expect(risks).toMatchObject({ versionNo: 1, sha256: made.current.sha256 });
    const byCode = new Map(risks.flags.map((f: { code: string }) => [f.code, f]));
    expect(byCode.get('unlimited_liability')).toMatchObject({
      severity: 'high',
      citations: [{ block: 1, clauseKey: 'liability', start: 17, end: 36, quote: 'unlimited liability' }],
    });
    expect(byCode.get('long_payment_terms')).toMatchObject({
      citations: [{ block: 2, clauseKey: null, quote: 'within 90 days' }],
    });
    expect([...byCode.keys()]).toEqual(
      expect.arrayContaining(['renewal_without_notice', 'no_termination', 'no_governing_law']),
    );
  });
});

describe('who may', () => {
  it('Staff see their own contracts with clients alone; strangers find nothing', async () => {
    const mine = await contract(w, {}, w.staff.http);
    const { id: vendorId } = await w.owner.http.json('POST', '/v1/vendors', { body: { name: 'Tools Ltd' } });
    const vendor = await w.staff.http.post('/v1/contracts', {
      counterpartyKind: 'vendor',
      vendorId,
      title: 'x',
    });
    expect(vendor.status).toBe(403);
    const others = await contract(w);
    expect((await w.staff.http.get(`/v1/contracts/${mine.id}`)).status).toBe(200);
    expect((await w.staff.http.get(`/v1/contracts/${others.id}`)).status).toBe(404);
    expect((await verb(mine, 'send-for-signature', {}, w.staff.http)).status).toBe(403);
    expect((await done(verb(mine, 'submit', {}, w.staff.http))).status).toBe('in_review');
    expect((await w.accountant.http.get(`/v1/contracts/${others.id}`)).status).toBe(200);
    expect((await verb(others, 'void', { reason: 'x' }, w.accountant.http)).status).toBe(403);
    const stranger = await signUpOwner(w.app);
    expect((await stranger.http.get(`/v1/contracts/${others.id}`)).status).toBe(404);
    expect((await stranger.http.get(`/v1/contracts/${others.id}/versions`)).status).toBe(404);
    const blind = await inviteMember(w.app, w.owner, 'manager', { moduleGrants: { agreements: 'read' } });
    expect((await verb(others, 'submit', {}, blind.http)).status).toBe(403);
  });

  it('U-017 proposals, contracts, their versions and signature requests exist in schema agreements alone', async () => {
    const rows = await w.app.ownerSql<{ table: string }>(
      `select table_schema || '.' || table_name as table from information_schema.tables
       where table_name ~ '(proposal|contract|signature|agreement)' and table_schema not in ('pg_catalog', 'information_schema') order by 1`,
    );
    expect(rows.map((r) => r.table).filter((t) => !t.startsWith('agreements.'))).toEqual([]);
    for (const name of [
      'proposals',
      'proposal_versions',
      'contracts',
      'contract_versions',
      'signature_requests',
    ])
      expect(rows.map((r) => r.table)).toContain(`agreements.${name}`);
  });

  it('clients that were merged bring their agreements along, and take them back when that is undone', async () => {
    const gone = await newClient(w.owner.http);
    const kept = await newClient(w.owner.http);
    const made = await contract(w, { clientId: gone, contactId: null });
    await done(w.owner.http.post(`/v1/client-companies/${kept}/merge`, { mergedIds: [gone] }));
    await w.app.drain();
    expect((await get(made.id)).clientId).toBe(kept);
    const merges = await done(w.owner.http.get('/v1/merges'));
    await done(w.owner.http.post(`/v1/merges/${merges.data[0].id}/undo`));
    await w.app.drain();
    expect((await get(made.id)).clientId).toBe(gone);
  });
});
