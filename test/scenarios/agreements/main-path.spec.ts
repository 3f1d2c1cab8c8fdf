import { mailTo } from '@omni/testing';
import {
  act,
  done,
  eventData,
  linkIn,
  outbox,
  proposal,
  signingLink,
  twoSigners,
  typed,
  world,
  type World,
} from './world';

let w: World;
beforeAll(async () => {
  w = await world();
  // Here people do by hand what the house's workflow would do by itself.
  const { data } = await w.owner.http.json('GET', '/v1/workflows?isSystem=true');
  const carrying = data.find(({ key }: { key: string }) => key === 'system.proposal-accepted');
  await w.owner.http.json('POST', `/v1/workflows/${String(carrying.id)}/pause`);
});
afterAll(() => w.app.stop());

describe('from offer to signed contract', () => {
  it('U-059 U-027 U-063 U-155 U-084 a proposal is sent, accepted by its link with a choice, becomes a contract and is signed by two in order', async () => {
    const pipeline = (await w.owner.http.get('/v1/pipelines')).body.data[0];
    const deal = await done(
      w.owner.http.post('/v1/deals', { name: 'Relaunch', clientId: w.clientId, pipelineId: pipeline.id }),
    );
    const template = await done(
      w.owner.http.post('/v1/agreement-templates', {
        kind: 'contract',
        name: 'Services',
        body: [
          {
            type: 'paragraph',
            text: '{{client.legalName}} takes {{proposal.title}} for {{proposal.total}}.',
          },
          { type: 'lines' },
        ],
      }),
    );
    await done(act(w.owner.http, 'agreement-templates', template, 'publish'));
    const draft = await proposal(w, {
      dealId: deal.id,
      contractTemplateId: template.id,
      deposit: { kind: 'percent', percent: '30' },
    });
    expect(draft).toMatchObject({ status: 'draft', number: null, versionNo: 1, totalMinor: 1_190_000 });
    const sent = await done(act(w.owner.http, 'proposals', draft, 'send', { validUntil: '2026-03-31' }));
    expect(sent).toMatchObject({ status: 'sent', number: 'PRO-0001', validUntil: '2026-03-31' });
    expect(sent.current.sha256).toMatch(/^[0-9a-f]{64}$/);

    const token = await linkIn(w.app, w.contactEmail, '/proposal');
    const shown = await done(w.app.http.get(`/v1/shared-proposals?token=${token}`));
    expect(shown).toMatchObject({ status: 'sent', from: 'Acme', canDecide: true });
    await done(w.app.http.post('/v1/shared-proposals/view', { token }));
    const accepted = await done(
      w.app.http.post(
        '/v1/shared-proposals/accept',
        {
          token,
          typedName: 'Grace Hopper',
          chosen: ['care'],
          versionSha256: shown.offer.sha256,
        },
        { 'user-agent': 'Navy/1.0' },
      ),
    );
    expect(accepted).toMatchObject({ status: 'accepted', totalMinor: 1_332_800, depositMinor: 399_840 });
    const kept = await done(w.owner.http.get(`/v1/proposals/${draft.id}`));
    expect(kept.acceptance).toMatchObject({
      via: 'link',
      typedName: 'Grace Hopper',
      userAgent: 'Navy/1.0',
      ip: '127.0.0.1',
      versionSha256: sent.current.sha256,
      chosen: ['build', 'care'],
    });
    expect(await outbox(w.app, draft.id)).toEqual([
      'proposal.created',
      'proposal.sent',
      'proposal.viewed',
      'proposal.accepted',
    ]);
    expect(await eventData(w.app, draft.id, 'proposal.accepted')).toMatchObject({
      proposalId: draft.id,
      clientId: w.clientId,
      contactId: w.contactId,
      dealId: deal.id,
      engagementId: null,
      contractTemplateId: template.id,
      totalMinor: 1_332_800,
      currency: 'EUR',
      depositMinor: 399_840,
      lines: [{ key: 'build' }, { key: 'care' }],
    });

    await w.app.drain();
    const found = await done(
      w.owner.http.get(`/v1/contracts?filter[proposalId]=${draft.id}&include=current`),
    );
    expect(found.data).toHaveLength(1);
    const [contract] = found.data;
    expect(contract).toMatchObject({
      status: 'draft',
      number: null,
      dealId: deal.id,
      clientId: w.clientId,
      valueMinor: 1_332_800,
    });
    expect(contract.current.body[0].text).toBe('Globex Handels GmbH takes Website relaunch for €13,328.00.');
    const again = await w.owner.http.post('/v1/contracts/from-proposal', { proposalId: draft.id });
    expect([again.status, again.body.id]).toEqual([200, contract.id]);

    const asked = await done(
      act(w.owner.http, 'contracts', contract, 'send-for-signature', {
        signers: twoSigners('main'),
        signingOrder: 'sequential',
      }),
    );
    expect(asked).toMatchObject({ status: 'sent', number: 'CTR-0001' });
    const [first, second] = twoSigners('main');
    const one = await signingLink(w.app, first!.email);
    expect(await mailTo(w.app, second!.email)).toEqual([]);
    await done(w.app.http.post('/v1/signing/view', { token: one }));
    const half = await done(w.app.http.post('/v1/signing/sign', { token: one, ...typed('Ada Lovelace') }));
    expect(half).toMatchObject({ status: 'in_progress', you: { status: 'signed', canSign: false } });
    expect((await w.owner.http.get(`/v1/contracts/${contract.id}`)).body.status).toBe('partially_signed');
    const two = await signingLink(w.app, second!.email);
    await done(w.app.http.post('/v1/signing/sign', { token: two, ...typed('Alan Turing') }));
    await w.app.drain();

    const signed = await done(w.owner.http.get(`/v1/contracts/${contract.id}`));
    expect(signed).toMatchObject({ status: 'signed', documentSha256: asked.documentSha256 });
    const request = await done(w.owner.http.get(`/v1/signature-requests/${asked.signatureRequestId}`));
    expect(request).toMatchObject({
      status: 'completed',
      sealedSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const verified = await done(w.owner.http.get(`/v1/signature-requests/${request.id}/verify`));
    expect(verified).toMatchObject({
      valid: true,
      evidence: { valid: true, firstBadSeq: null },
      pdf: { valid: true },
    });
    // Naming the sealed copy, once it is filed, comes after these.
    expect((await outbox(w.app, contract.id)).slice(0, 5)).toEqual([
      'contract.created',
      'contract.sent',
      'contract.viewed',
      'contract.partially_signed',
      'contract.signed',
    ]);
    expect(await eventData(w.app, contract.id, 'contract.signed')).toMatchObject({
      contractId: contract.id,
      clientId: w.clientId,
      dealId: deal.id,
      proposalId: draft.id,
      documentSha256: asked.documentSha256,
    });
    const [copy] = await mailTo(w.app, first!.email);
    expect(copy?.subject).toBe('Signed: Website relaunch');
  });
});
