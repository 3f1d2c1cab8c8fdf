import { createHash } from 'node:crypto';
import { Lister } from '@omni/platform';
import { mailTo, signUpOwner } from '@omni/testing';
import { ContractSigned } from '../../../libs/agreements/src/contracts/contract.events';
import { signatureRequests } from '../../../libs/agreements/src/signatures/request.resource';
import {
  DeclineMine,
  ShowMySigning,
  SignMine,
} from '../../../libs/agreements/src/signatures/sign/sign.command';
import {
  CONSENT,
  act,
  busOf,
  client,
  contract,
  done,
  eventData,
  match,
  newContact,
  outbox,
  pdfText as textOfPdf,
  png,
  portalCall,
  sentProposal,
  signedContract,
  signingLink,
  travelTo,
  twoSigners,
  typed,
  world,
  type World,
} from './world';

const logged: string[] = [];
let w: World;
beforeAll(async () => {
  w = await world({ log: (line) => logged.push(line) });
});
afterAll(() => w.app.stop());

async function asked(n: string, more: Record<string, unknown> = {}) {
  const draft = await contract(w);
  const request = await done(
    w.owner.http.post('/v1/signature-requests', {
      subjectType: 'contract',
      subjectId: draft.id,
      signers: twoSigners(n),
      ...more,
    }),
  );
  return { draft, request };
}
const links = async (n: string) => [
  await signingLink(w.app, twoSigners(n)[0]!.email),
  await signingLink(w.app, twoSigners(n)[1]!.email),
];
const sign = (token: string | undefined, name = 'Ada Lovelace', headers = {}) =>
  w.app.http.post('/v1/signing/sign', { token, ...typed(name) }, headers);
const get = (id: string) => done(w.owner.http.get(`/v1/signature-requests/${id}`));

const pdfText = (path: string, http = w.owner.http) => textOfPdf(w.app, path, http);

describe('signing here', () => {
  it('U-063 B-074 two sign in order; the sealed PDF holds the text, both signatures and the certificate', async () => {
    const { draft, request } = await asked('order', { signingOrder: 'sequential' });
    expect(request).toMatchObject({ status: 'sent', provider: 'internal', consentVersion: CONSENT });
    const one = await signingLink(w.app, twoSigners('order')[0]!.email);
    const shown = await done(w.app.http.get(`/v1/signing?token=${one}`));
    expect(shown).toMatchObject({
      title: 'Consulting agreement',
      from: 'Acme',
      you: { name: 'Ada Lovelace', status: 'notified', canSign: true },
      consent: { version: CONSENT },
      parties: [
        { name: 'Ada Lovelace', isYou: true },
        { name: 'Alan Turing', isYou: false, status: 'pending' },
      ],
    });
    const preview = await pdfText(
      new URL(shown.documentUrl).pathname + new URL(shown.documentUrl).search,
      w.app.http,
    );
    expect(preview.text).toContain('The contractor builds the site.');
    expect((await get(request.id)).signers[0].status).toBe('notified');
    await done(
      w.app.http.post(
        '/v1/signing/sign',
        { token: one, consentVersion: CONSENT, signature: { kind: 'drawn', image: png() } },
        { 'user-agent': 'Loom/2.0' },
      ),
    );
    const two = await signingLink(w.app, twoSigners('order')[1]!.email);
    await done(sign(two, 'Alan Turing'));
    await w.app.drain();
    const after = await get(request.id);
    expect(after.signers).toMatchObject([
      { status: 'signed', ip: '127.0.0.1', userAgent: 'Loom/2.0', consentVersion: CONSENT },
      { status: 'signed' },
    ]);
    const sealed = await pdfText(`/v1/signature-requests/${request.id}/document`);
    expect(createHash('sha256').update(sealed.bytes).digest('hex')).toBe(after.sealedSha256);
    for (const words of [
      'The contractor builds the site.',
      'Certificate of signature',
      'Ada Lovelace',
      'Alan Turing',
      'Loom/2.0',
      '127.0.0.1',
      after.documentSha256,
    ])
      expect(sealed.text.replace(/\s+/g, ' ')).toContain(words);
    const mine = await pdfText(`/v1/signing/document?token=${one}`, w.app.http);
    expect(mine.bytes.equals(sealed.bytes)).toBe(true);
    const evidence = await done(w.owner.http.get(`/v1/signature-requests/${request.id}/evidence`));
    expect(evidence.data.map((e: { kind: string }) => e.kind)).toEqual([
      'created',
      'signed',
      'signed',
      'completed',
      'sealed',
    ]);
    expect((await done(w.owner.http.get(`/v1/contracts/${draft.id}`))).status).toBe('signed');
  });

  it('in a sequence nobody signs before it is their turn; approvers approve, copies are only sent', async () => {
    const { request } = await asked('turn', {
      signingOrder: 'sequential',
      signers: [
        { ...twoSigners('turn')[0], role: 'approver' },
        { ...twoSigners('turn')[1] },
        { name: 'Archive', email: 'archive.turn@acme.example', role: 'cc' },
      ],
    });
    const one = await signingLink(w.app, twoSigners('turn')[0]!.email);
    const remind = await w.owner.http.post(`/v1/signature-requests/${request.id}/remind`, {
      signerId: request.signers[1].id,
    });
    expect([remind.status, remind.body.code]).toEqual([409, 'agreements.signature_request.not_your_turn']);
    await done(sign(one));
    const again = await sign(one);
    expect([again.status, again.body.code]).toEqual([409, 'agreements.signature_request.decided']);
    await done(sign(await signingLink(w.app, twoSigners('turn')[1]!.email), 'Alan Turing'));
    expect((await get(request.id)).status).toBe('completed');
    const [copy] = await mailTo(w.app, 'archive.turn@acme.example');
    expect(copy?.subject).toBe('Signed: Consulting agreement');
  });

  it('consent must be given to the text as it reads, and a signature must be one', async () => {
    const { request } = await asked('bad');
    const [token] = await links('bad');
    const send = (more: object) => w.app.http.post('/v1/signing/sign', { token, ...typed('Ada'), ...more });
    const other = await send({ consentVersion: '1999-01' });
    expect([other.status, other.body.errors[0].pointer]).toEqual([422, '/consentVersion']);
    const whole = Buffer.from(png().split(',')[1]!, 'base64');
    const dataUrl = (bytes: Buffer) => `data:image/png;base64,${bytes.toString('base64')}`;
    const bent = Buffer.from(whole);
    bent[40] = (bent[40] ?? 0) ^ 0xff;
    const images = [
      'data:image/svg+xml;base64,PHN2Zz4=',
      'data:image/png;base64,aGVsbG8=',
      dataUrl(whole.subarray(0, -6)),
      dataUrl(bent),
      dataUrl(Buffer.concat([whole, Buffer.from('x')])),
      dataUrl(Buffer.alloc(210 * 1024)),
      png(4000, 1),
    ];
    for (const image of images) {
      const answer = await send({ signature: { kind: 'drawn', image } });
      expect({ image: image.slice(0, 40), status: answer.status }).toEqual({
        image: image.slice(0, 40),
        status: 422,
      });
    }
    expect((await get(request.id)).signers[0].status).toBe('notified');
  });

  it('a code by mail is asked for where the signer needs one; guesses are counted', async () => {
    const { request } = await asked('code', {
      signers: [{ ...twoSigners('code')[0], requireCode: true }],
    });
    const token = await signingLink(w.app, twoSigners('code')[0]!.email);
    const without = await sign(token);
    expect([without.status, without.body.errors[0].pointer]).toEqual([422, '/code']);
    await done(w.app.http.post('/v1/signing/send-code', { token }));
    const soon = await w.app.http.post('/v1/signing/send-code', { token });
    expect([soon.status, soon.body.code]).toEqual([409, 'agreements.signature_request.code_too_soon']);
    const [mail] = await mailTo(w.app, twoSigners('code')[0]!.email);
    const code = /Your code: (\d{6})/.exec(mail?.text ?? '')?.[1];
    const wrong = code === '000000' ? '000001' : '000000';
    for (let i = 0; i < 5; i += 1)
      expect(
        (await w.app.http.post('/v1/signing/sign', { token, ...typed('Ada'), code: wrong })).status,
      ).toBe(422);
    const locked = await w.app.http.post('/v1/signing/sign', { token, ...typed('Ada'), code });
    expect(locked.status).toBe(422);
    w.app.clock.advance({ minutes: 2 });
    await done(w.app.http.post('/v1/signing/send-code', { token }));
    const [next] = await mailTo(w.app, twoSigners('code')[0]!.email);
    const fresh = /Your code: (\d{6})/.exec(next?.text ?? '')?.[1];
    await done(w.app.http.post('/v1/signing/sign', { token, ...typed('Ada'), code: fresh }));
    expect(await get(request.id)).toMatchObject({ status: 'completed', signers: [{ auth: 'otp' }] });
  });

  it('B-073 whoever declines says why; nobody signs after that', async () => {
    const { draft, request } = await asked('no');
    const [one, two] = await links('no');
    expect((await w.app.http.post('/v1/signing/decline', { token: one })).status).toBe(422);
    await done(w.app.http.post('/v1/signing/decline', { token: one, reason: 'Price' }));
    expect(await get(request.id)).toMatchObject({
      status: 'declined',
      signers: [{ declineReason: 'Price' }, {}],
    });
    const late = await sign(two);
    expect([late.status, late.body.code]).toEqual([409, 'agreements.signature_request.not_live']);
    expect(await outbox(w.app, draft.id)).toContain('contract.declined');
    expect(await eventData(w.app, request.id, 'signature_request.declined')).toMatchObject({
      reason: 'Price',
    });
  });

  it('of two who sign at once both are counted, and the contract is signed once', async () => {
    const { draft, request } = await asked('race');
    const [one, two] = await links('race');
    const answers = await Promise.all([sign(one), sign(two), sign(one)]);
    expect(answers.map((a) => a.status).sort()).toEqual([200, 200, 409]);
    await w.app.drain();
    expect((await outbox(w.app, draft.id)).filter((type) => type === 'contract.signed')).toHaveLength(1);
    expect((await done(w.owner.http.get(`/v1/signature-requests/${request.id}/verify`))).valid).toBe(true);
  });

  it('one live request a version; signers need names and addresses', async () => {
    const draft = await contract(w, { contactId: null });
    const create = (more: object) =>
      w.owner.http.post('/v1/signature-requests', { subjectType: 'contract', subjectId: draft.id, ...more });
    const nobody = await create({});
    expect([nobody.status, nobody.body.code]).toEqual([422, 'agreements.signature_request.no_signers']);
    const nameless = await create({ signers: [{ email: 'x@y.example' }] });
    expect([nameless.status, nameless.body.errors[0].pointer]).toEqual([422, '/signers/0/name']);
    const policy = await create({ subjectType: 'policy', signers: twoSigners('x') });
    expect([policy.status, policy.body.errors[0].pointer]).toEqual([422, '/subjectType']);
    await done(create({ signers: [{ contactId: w.contactId }] }));
    const twice = await create({ signers: twoSigners('x') });
    expect([twice.status, twice.body.code]).toEqual([409, 'agreements.contract.not_draft']);
  });

  it('a proposal can be accepted by signature', async () => {
    const sent = await sentProposal(w);
    await done(
      w.owner.http.post('/v1/signature-requests', {
        subjectType: 'proposal',
        subjectId: sent.id,
        signers: [{ contactId: w.contactId }],
      }),
    );
    const token = await signingLink(w.app, w.contactEmail);
    await done(sign(token, 'Grace Hopper'));
    const accepted = await done(w.owner.http.get(`/v1/proposals/${sent.id}`));
    expect(accepted).toMatchObject({
      status: 'accepted',
      acceptance: { via: 'signature', chosen: ['build'] },
    });
  });
});

describe('time', () => {
  it('B-073 reminds every so many days, on demand, and never those who are not asked yet', async () => {
    const { request } = await asked('remind', { signingOrder: 'sequential', reminderEveryDays: 2 });
    const [one, two] = twoSigners('remind');
    await w.app.drain();
    await travelTo(w, new Date(w.app.clock.now().getTime() + 2 * 86_400_000).toISOString());
    await w.app.runSchedule('agreements.remind-signers');
    await w.app.runSchedule('agreements.remind-signers');
    const subjects = async (email: string) => (await mailTo(w.app, email)).map((mail) => mail.subject);
    expect(await subjects(one!.email)).toEqual([
      'Reminder: please sign Consulting agreement',
      'Please sign Consulting agreement',
    ]);
    expect(await subjects(two!.email)).toEqual([]);
    await done(w.owner.http.post(`/v1/signature-requests/${request.id}/remind`));
    expect(await subjects(one!.email)).toHaveLength(3);
    expect(await outbox(w.app, request.id)).toContain('signature_request.reminded');
  });

  it('B-073 expires; more time brings it and the contract back', async () => {
    const { draft, request } = await asked('late', { expiresInDays: 1 });
    const [one, two] = await links('late');
    await done(sign(one));
    await travelTo(w, new Date(w.app.clock.now().getTime() + 86_400_000).toISOString());
    const late = await sign(two);
    expect([late.status, late.body.code]).toEqual([409, 'agreements.signature_request.not_live']);
    await w.app.runSchedule('agreements.expire-signature-requests');
    expect((await get(request.id)).status).toBe('expired');
    expect((await done(w.owner.http.get(`/v1/contracts/${draft.id}`))).status).toBe('expired');
    await done(w.owner.http.post(`/v1/signature-requests/${request.id}/extend`, { expiresInDays: 5 }));
    expect((await done(w.owner.http.get(`/v1/contracts/${draft.id}`))).status).toBe('partially_signed');
    await done(sign(two, 'Alan Turing'));
    await w.app.drain();
    expect((await done(w.owner.http.get(`/v1/signature-requests/${request.id}/verify`))).valid).toBe(true);
  });
});

describe('evidence', () => {
  const verify = (id: string) => done(w.owner.http.get(`/v1/signature-requests/${id}/verify`));
  const requestOf = async (contractId: string) =>
    (await done(w.owner.http.get(`/v1/signature-requests?filter[subjectId]=${contractId}`))).data[0];
  /** As somebody with the database in their hands would, triggers and all. */
  const tamper = (sql: string, values: unknown[]) =>
    w.app
      .ownerSql(
        `with off as (select set_config('session_replication_role', 'replica', false)) select 1 from off`,
      )
      .then(() => w.app.ownerSql(sql, values))
      .finally(() => w.app.ownerSql(`select set_config('session_replication_role', 'origin', false)`));

  it('B-074 a changed link, a changed content, a changed file and a changed signer each show, and where', async () => {
    const signed = await signedContract(w, 'tamper');
    const { id, versionId } = await requestOf(signed.id);
    expect(await verify(id)).toMatchObject({ valid: true });
    const [link] = await w.app.ownerSql<{ data: object }>(
      'select data from agreements.signature_evidence where request_id = $1 and seq = 3',
      [id],
    );
    await tamper(
      `update agreements.signature_evidence set data = data || '{"ip":"10.0.0.1"}' where request_id = $1 and seq = 3`,
      [id],
    );
    expect(await verify(id)).toMatchObject({
      valid: false,
      evidence: { valid: false, firstBadSeq: 3, reason: 'hash' },
    });
    await tamper(
      'update agreements.signature_evidence set data = $2::jsonb where request_id = $1 and seq = 3',
      [id, JSON.stringify(link?.data)],
    );
    expect(await verify(id)).toMatchObject({ valid: true });
    await tamper('delete from agreements.signature_evidence where request_id = $1 and seq = 2', [id]);
    expect((await verify(id)).evidence).toMatchObject({ firstBadSeq: 2, reason: 'missing' });

    const other = await signedContract(w, 'tamper2');
    const second = await requestOf(other.id);
    await tamper(`update agreements.sealed_documents set bytes = bytes || '\\x20' where request_id = $1`, [
      second.id,
    ]);
    expect(await verify(second.id)).toMatchObject({
      valid: false,
      pdf: { valid: false },
      evidence: { valid: true },
    });
    await tamper(
      `update agreements.signature_signers set ip = '10.0.0.1' where request_id = $1 and position = 2`,
      [second.id],
    );
    expect((await verify(second.id)).marks).toEqual({ valid: false, firstBadSignerId: expect.any(String) });
    await tamper(`update agreements.contract_versions set body = '[]' where id = $1`, [versionId]);
    expect((await verify(id)).content.valid).toBe(false);
  });

  it('B-074 the app itself cannot change a link or a file', async () => {
    const signed = await signedContract(w, 'once');
    const { id } = await requestOf(signed.id);
    for (const sql of [
      `update agreements.signature_evidence set data = '{}' where request_id = $1`,
      `update agreements.sealed_documents set sha256 = 'x' where request_id = $1`,
      `delete from agreements.signature_evidence where request_id = $1`,
    ])
      await expect(w.app.appSql(w.owner.organizationId, sql, [id])).rejects.toThrow();
  });

  it('B-074 an uploaded file’s hash is the signed one or is not', async () => {
    const signed = await signedContract(w, 'check');
    const { id, sealedSha256 } = await requestOf(signed.id);
    const check = (sha256: string) =>
      done(w.owner.http.post(`/v1/signature-requests/${id}/check-pdf`, { sha256 }));
    expect(await check(sealedSha256)).toEqual({ genuine: true, expectedSha256: sealedSha256 });
    expect((await check('0'.repeat(64))).genuine).toBe(false);
    const { request } = await asked('unsealed');
    const early = await w.owner.http.post(`/v1/signature-requests/${request.id}/check-pdf`, {
      sha256: '0'.repeat(64),
    });
    expect([early.status, early.body.code]).toEqual([409, 'agreements.signature_request.not_sealed']);
  });

  it('U-127 signing leaves an audit row with who, what, when, from where and by which browser', async () => {
    const { request } = await asked('audit', { signers: [{ contactId: w.contactId }] });
    const token = await signingLink(w.app, w.contactEmail);
    await done(sign(token, 'Grace Hopper', { 'user-agent': 'Audited/1.0' }));
    const page = await done(
      w.owner.http.get(`/v1/audit-events?entityType=signature_request&entityId=${request.id}`),
    );
    const row = page.data.find((e: { action: string }) => e.action === 'signature_request.sign_by_link');
    expect(row).toMatchObject({
      actorKind: 'client',
      actorId: w.contactId,
      action: 'signature_request.sign_by_link',
      ip: '127.0.0.1',
      userAgent: 'Audited/1.0',
    });
    expect(row.occurredAt).toBe(w.app.clock.now().toISOString());
  });

  it('U-132 what somebody signed with is in no log, audit, event, history or timeline', async () => {
    const image = png(9, 5);
    const secret = 'Xylophonia Quarrelsome';
    await asked('secret');
    const [one, two] = await links('secret');
    await done(
      w.app.http.post('/v1/signing/sign', {
        token: one,
        consentVersion: CONSENT,
        signature: { kind: 'drawn', image },
      }),
    );
    await done(sign(two, secret));
    await w.app.drain();
    const words = [secret, image, image.split(',')[1]!.slice(30, 80), one!, two!];
    const tables = await w.app.ownerSql<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
       where table_schema in ('timeline', 'platform', 'search', 'agreements') and table_type = 'BASE TABLE'
         and table_name not in ('dev_mails')`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const holds = words.map((_, i) => `t::text like '%' || $${String(i + 1)} || '%'`).join(' or ');
      const rows = await w.app.ownerSql(`select 1 from ${name} t where ${holds} limit 1`, words);
      if (rows.length) found.push(name);
    }
    expect(found).toEqual(['agreements.signature_signers']);
    expect(logged.filter((line) => words.some((word) => line.includes(word)))).toEqual([]);
    const answers = await w.owner.http.get('/v1/signature-requests?include=signers&limit=200');
    expect(words.filter((word) => answers.text.includes(word))).toEqual([]);
  });

  it('U-209 contract.signed stands in the catalogue with a schema that its own sample and the real one fit', async () => {
    const signed = await signedContract(w, 'catalogue');
    const data = await eventData(w.app, signed.id, 'contract.signed');
    const catalogue = await done(
      w.owner.http
        .get('/v1/events/catalog')
        .then((a) => (a.status === 200 ? a : w.owner.http.get('/v1/catalogue'))),
    );
    const event = JSON.stringify(catalogue).includes('"contract.signed"');
    expect(event).toBe(true);
    expect(ContractSigned.version).toBe(1);
    expect(ContractSigned.data.safeParse(data).success).toBe(true);
    expect(ContractSigned.data.safeParse(ContractSigned.sample).success).toBe(true);
  });

  it('U-122 U-212 the timeline of the client tells that the contract was signed and that its copy is there', async () => {
    const signed = await signedContract(w, 'timeline');
    const page = await done(
      w.owner.http.get(`/v1/timeline?entityType=client_company&entityId=${w.clientId}&limit=100`),
    );
    const types = page.data.map((e: { type: string }) => e.type);
    expect(types).toEqual(
      expect.arrayContaining([
        'contract.signed',
        'signature_request.signer_signed',
        'signature_request.sealed',
      ]),
    );
    expect(signed.status).toBe('signed');
  });
});

describe('who may', () => {
  it('Staff see their own requests and end none; strangers find nothing', async () => {
    const { request } = await asked('who');
    expect((await w.staff.http.get(`/v1/signature-requests/${request.id}`)).status).toBe(404);
    expect((await w.accountant.http.get(`/v1/signature-requests/${request.id}`)).status).toBe(200);
    expect(
      (await w.accountant.http.post(`/v1/signature-requests/${request.id}/cancel`, { reason: 'x' })).status,
    ).toBe(403);
    const stranger = await signUpOwner(w.app);
    for (const path of ['', '/verify', '/evidence', '/document'])
      expect((await stranger.http.get(`/v1/signature-requests/${request.id}${path}`)).status).toBe(404);
    const bad = await w.app.http.post('/v1/signing/view', { token: 'obs_sign_nothing' });
    expect([bad.status, bad.body.code]).toEqual([422, 'agreements.link.invalid']);
    expect((await w.app.http.post('/v1/signing/view', { token: 5 })).status).toBe(422);
  });

  it('U-063 a portal client signs their own part where their access says so, and sees nobody’s address', async () => {
    const { draft, request } = await asked('portal', {
      signers: [{ contactId: w.contactId }, twoSigners('portal')[1]],
    });
    const seat = client(w, ['contracts.sign']);
    const page = await w.app.get(Lister).list(signatureRequests, {}, portalCall(seat, { method: 'GET' }));
    const row = page.data.find(({ id }) => id === request.id);
    expect(row).toBeDefined();
    expect(row).not.toHaveProperty('signers');
    const bus = busOf(w.app);
    const shown = await bus.ask(ShowMySigning, { id: request.id }, portalCall(seat));
    expect(JSON.stringify(shown)).not.toContain(twoSigners('portal')[1]!.email);
    const input = { id: request.id, ...typed('Grace Hopper') };
    await expect(bus.send(SignMine, input, portalCall(client(w, [])))).rejects.toMatchObject({ status: 403 });
    await bus.send(SignMine, input, portalCall(seat));
    expect((await get(request.id)).signers).toMatchObject([
      { status: 'signed', ip: '203.0.113.9', userAgent: 'portal test' },
      { status: 'notified' },
    ]);
    await expect(
      bus.send(DeclineMine, { id: request.id, reason: 'x' }, portalCall(seat)),
    ).rejects.toMatchObject({ code: 'agreements.signature_request.decided' });
    const stranger = await newContact(w.owner.http, w.clientId, 'other.portal@globex.example');
    const other = { ...seat, id: stranger, portal: { ...seat.portal!, contactId: stranger } };
    await expect(bus.send(SignMine, input, portalCall(other))).rejects.toMatchObject({ status: 404 });
    expect(await outbox(w.app, draft.id)).toContain('contract.partially_signed');
  });

  it('U-084 a workflow sends a contract without naming signers: its contact signs', async () => {
    const draft = await contract(w);
    const answer = await done(act(w.owner.http, 'contracts', draft, 'send-for-signature'));
    expect(answer).toMatchObject({ status: 'sent', signatureRequestId: expect.any(String) });
    const request = await get(answer.signatureRequestId);
    expect(request.signers).toMatchObject([{ contactId: w.contactId, email: w.contactEmail }]);
    expect(await outbox(w.app, request.id)).toContain('signature_request.sent');
    expect((await w.owner.http.post(`/v1/contracts/${draft.id}/send-for-signature`, {})).status).toBe(428);
    expect(match(draft)).toEqual({ 'if-match': '"1"' });
  });
});

// Last: a day passes, and everybody's tokens end with it.
describe('a signer who is asked for a code', () => {
  it('codes are not sent without end, or one of them would be guessed', async () => {
    await asked('codes', { signers: [{ ...twoSigners('codes')[0], requireCode: true }] });
    const token = await signingLink(w.app, twoSigners('codes')[0]!.email);
    const send = () => {
      w.app.clock.advance({ minutes: 2 });
      return w.app.http.post('/v1/signing/send-code', { token });
    };
    for (let i = 0; i < 10; i += 1) await done(send());
    const refused = await send();
    expect([refused.status, refused.body.code]).toEqual([409, 'agreements.signature_request.too_many_codes']);
    w.app.clock.advance({ days: 1 });
    expect((await send()).status).toBe(200);
  });
});
