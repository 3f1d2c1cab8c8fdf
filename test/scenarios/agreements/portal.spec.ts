import { portalClient, type PortalClient } from '@omni/testing';
import {
  act,
  contract,
  done,
  eventData,
  match,
  newClient,
  newContact,
  pdfText,
  proposal,
  sentProposal,
  signingLink,
  twoSigners,
  typed,
  world,
  type World,
} from './world';

let w: World;
let grace: PortalClient;
let other: PortalClient;
beforeAll(async () => {
  w = await world();
  grace = await portalClient(w.app, w.owner, w.contactId);
  const clientId = await newClient(w.owner.http);
  const contactId = await newContact(w.owner.http, clientId, 'other.portal@initech.example');
  other = await portalClient(w.app, w.owner, contactId, { permissions: ['timeline.read'] });
});
afterAll(() => w.app.stop());

describe('in the portal', () => {
  it('U-059 U-151 a client reads what was sent to them, looks at it, and accepts it', async () => {
    const draft = await proposal(w);
    const sent = await sentProposal(w, { contractTemplateId: null });
    const page = await done(grace.http.get('/v1/portal/proposals'));
    expect(page.data.map((row: { id: string }) => row.id)).toEqual([sent.id]);
    expect((await grace.http.get(`/v1/portal/proposals/${draft.id}`)).status).toBe(404);
    expect((await other.http.get(`/v1/portal/proposals/${sent.id}`)).status).toBe(404);
    const shown = await done(grace.http.get(`/v1/portal/proposals/${sent.id}`));
    expect(shown.current.lines).toHaveLength(2);
    expect(shown).not.toHaveProperty('contractVariables');
    const viewed = await done(grace.http.post(`/v1/portal/proposals/${sent.id}/view`, {}, match(shown)));
    expect(viewed.status).toBe('viewed');
    const accepted = await done(
      grace.http.post(
        `/v1/portal/proposals/${sent.id}/accept`,
        { typedName: 'Grace Hopper', chosen: ['care'], versionSha256: shown.current.sha256 },
        { ...match(viewed), 'user-agent': 'Portal/1.0' },
      ),
    );
    expect(accepted).toMatchObject({ status: 'accepted', totalMinor: 1_332_800 });
    expect((await done(w.owner.http.get(`/v1/proposals/${sent.id}`))).acceptance).toMatchObject({
      via: 'portal',
      versionSha256: sent.current.sha256,
      userAgent: 'Portal/1.0',
    });
    const again = await grace.http.post(
      `/v1/portal/proposals/${sent.id}/decline`,
      { reason: 'x' },
      match(accepted),
    );
    expect(again.status).toBe(409);
  });

  it('without the permission a client reads and decides nothing', async () => {
    const contactId = await newContact(w.owner.http, w.clientId, 'reader.portal@globex.example');
    const reader = await portalClient(w.app, w.owner, contactId, { permissions: ['timeline.read'] });
    const sent = await sentProposal(w);
    const answer = await reader.http.post(
      `/v1/portal/proposals/${sent.id}/accept`,
      { typedName: 'Somebody' },
      match(sent),
    );
    expect(answer.status).toBe(403);
    expect((await reader.http.get(`/v1/portal/proposals/${sent.id}`)).status).toBe(200);
  });

  it('U-063 U-212 a client signs their part; the portal shows the signed contract with its file', async () => {
    const engagement = await done(
      w.owner.http.post('/v1/engagements', { clientId: w.clientId, name: 'Relaunch' }),
    );
    const draft = await contract(w, { engagementId: engagement.id });
    expect((await grace.http.get(`/v1/portal/contracts/${draft.id}`)).status).toBe(404);
    const second = twoSigners('portal')[1]!;
    const sent = await done(
      act(w.owner.http, 'contracts', draft, 'send-for-signature', {
        signers: [{ contactId: w.contactId }, second],
      }),
    );
    const path = `/v1/portal/signature-requests/${sent.signatureRequestId}`;
    const listed = await done(grace.http.get('/v1/portal/signature-requests'));
    expect(listed.data[0]).not.toHaveProperty('signers');
    const signing = await done(grace.http.get(`${path}/signing`));
    expect(signing).toMatchObject({ you: { name: 'Grace Hopper', canSign: true } });
    expect(JSON.stringify(signing)).not.toContain(second.email);
    expect((await other.http.get(`${path}/signing`)).status).toBe(404);
    await done(grace.http.post(`${path}/view`));
    await done(grace.http.post(`${path}/sign`, typed('Grace Hopper')));
    expect((await grace.http.post(`${path}/sign`, typed('Grace Hopper'))).status).toBe(409);
    await done(
      w.app.http.post('/v1/signing/sign', {
        token: await signingLink(w.app, second.email),
        ...typed(second.name),
      }),
    );
    await w.app.drain();
    const signed = await done(grace.http.get(`/v1/portal/contracts/${draft.id}`));
    expect(signed).toMatchObject({ status: 'signed', signedFileId: expect.any(String) });
    const files = await done(grace.http.get('/v1/portal/files'));
    expect(files.data.map((row: { id: string }) => row.id)).toContain(signed.signedFileId);
    const pdf = await grace.http.get(`${path}/document`);
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    const versions = await done(grace.http.get(`/v1/portal/contracts/${draft.id}/versions`));
    expect(versions.data).toHaveLength(1);
    const timeline = await done(grace.http.get('/v1/portal/timeline'));
    expect(timeline.data.map((e: { type: string }) => e.type)).toContain('contract.signed');
  });

  it('U-085 contract.signed names the engagement that it starts', async () => {
    const engagement = await done(
      w.owner.http.post('/v1/engagements', { clientId: w.clientId, name: 'Care' }),
    );
    const draft = await contract(w, { engagementId: engagement.id });
    await done(act(w.owner.http, 'contracts', draft, 'mark-signed'));
    await w.app.drain();
    expect(await eventData(w.app, draft.id, 'contract.signed')).toMatchObject({
      engagementId: engagement.id,
      clientId: w.clientId,
    });
    expect((await done(w.owner.http.get(`/v1/engagements/${engagement.id}`))).status).toBe('active');
  });
});

describe('on paper', () => {
  it('U-061 U-059 a proposal is a PDF as it is offered, and as it was accepted, for the business and its client', async () => {
    const draft = await proposal(w);
    const path = `/proposals/${draft.id as string}/pdf`;
    const { text } = await pdfText(w.app, `/v1${path}`, w.owner.http);
    for (const words of ['Website relaunch', 'We build your site anew.', 'Design and build', 'Can be chosen'])
      expect(text).toContain(words);
    expect((await grace.http.get(`/v1/portal${path}`)).status).toBe(404);
    const sent = await done(act(w.owner.http, 'proposals', draft, 'send'));
    expect((await pdfText(w.app, `/v1/portal${path}`, grace.http)).text).toContain('Care plan');
    const seen = await done(grace.http.get(`/v1/portal/proposals/${sent.id as string}`));
    await done(
      act(grace.http, 'portal/proposals', seen, 'accept', {
        typedName: 'Grace Hopper',
        chosen: [],
      }),
    );
    const accepted = await pdfText(w.app, `/v1/portal${path}`, grace.http);
    expect(accepted.text).toContain('Design and build');
    expect(accepted.text).not.toContain('Care plan');
    expect((await other.http.get(`/v1/portal${path}`)).status).toBe(404);
  });

  it('U-060 a contract is a PDF, version by version; a client gets none that is still being written', async () => {
    const draft = await contract(w);
    const path = `/contracts/${draft.id as string}/pdf`;
    expect((await pdfText(w.app, `/v1${path}`, w.owner.http)).text).toContain(
      'The contractor builds the site.',
    );
    expect((await w.owner.http.get(`/v1${path}?version=7`)).status).toBe(404);
    expect((await grace.http.get(`/v1/portal${path}`)).status).toBe(404);
  });
});
