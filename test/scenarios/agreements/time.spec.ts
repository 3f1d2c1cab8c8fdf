import {
  act,
  contract,
  done,
  eventData,
  outbox,
  proposal,
  sentProposal,
  signedContract,
  travelTo,
  world,
  type World,
} from './world';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.app.stop());

const get = (id: string) => done(w.owner.http.get(`/v1/contracts/${id}`));
const cycle = () => w.app.runSchedule('agreements.contract-lifecycle');
const purge = async () => {
  // What was signed goes first, its signatures with the next run.
  await w.app.runSchedule('governance.purge');
  await w.app.runSchedule('governance.purge');
};
const marked = async (more: Record<string, unknown>) =>
  done(act(w.owner.http, 'contracts', await contract(w, more), 'mark-signed'));
const dues = async (id: string) =>
  (
    await w.app.ownerSql<{ payload: { alert: string; dueOn: string; daysLeft: number } }>(
      `select payload from platform.outbox_events where aggregate_id = $1 and type = 'contract.renewal_due' order by xid, position`,
      [id],
    )
  ).map(({ payload }) => `${payload.alert} ${payload.dueOn} ${String(payload.daysLeft)}`);

describe('the life of a contract', () => {
  it('B-075 tells once of the last day for notice and once of the end', async () => {
    await travelTo(w, '2026-03-02T09:00:00.000Z');
    const made = await marked({ endsOn: '2026-06-30', renewalNoticeDays: 60 });
    expect(made.noticeDueOn).toBe('2026-05-01');
    await cycle();
    expect(await dues(made.id)).toEqual([]);
    await travelTo(w, '2026-04-17T09:00:00.000Z');
    await Promise.all([cycle(), cycle()]);
    await cycle();
    expect(await dues(made.id)).toEqual(['notice 2026-05-01 14']);
    await travelTo(w, '2026-05-31T09:00:00.000Z');
    await cycle();
    await cycle();
    expect(await dues(made.id)).toEqual(['notice 2026-05-01 14', 'renewal 2026-06-30 30']);
    const due = await done(w.owner.http.get('/v1/contracts?due=renewal'));
    expect(due.data.map((row: { id: string }) => row.id)).toContain(made.id);
  });

  it('B-075 renews itself after its last day in the organization’s zone, by terms that begin the day after', async () => {
    await travelTo(w, '2026-06-01T09:00:00.000Z');
    const made = await marked({
      effectiveOn: '2025-07-01',
      endsOn: '2026-06-30',
      autoRenew: true,
      renewalTermMonths: 12,
    });
    // Half past eleven in Berlin: it is still the last day.
    w.app.clock.set('2026-06-30T21:30:00.000Z');
    await cycle();
    await travelTo(w, '2026-06-30T21:31:00.000Z');
    expect((await get(made.id)).endsOn).toBe('2026-06-30');
    await travelTo(w, '2026-06-30T22:30:00.000Z');
    await cycle();
    await cycle();
    const renewed = await get(made.id);
    expect(renewed).toMatchObject({ status: 'signed', endsOn: '2027-06-30', versionNo: 2 });
    expect(await eventData(w.app, made.id, 'contract.renewed')).toMatchObject({
      automatic: true,
      previousEndsOn: '2026-06-30',
      endsOn: '2027-06-30',
    });
    const versions = await done(w.owner.http.get(`/v1/contracts/${made.id}/versions`));
    expect(versions.data[0]).toMatchObject({ kind: 'renewal', status: 'signed', effectiveOn: '2026-07-01' });
  });

  it('B-075 after a long standstill it is renewed once, to the end of the present term', async () => {
    await travelTo(w, '2026-07-01T09:00:00.000Z');
    const made = await marked({ endsOn: '2026-07-31', autoRenew: true, renewalTermMonths: 1 });
    await travelTo(w, '2026-10-15T09:00:00.000Z');
    await cycle();
    expect(await get(made.id)).toMatchObject({ endsOn: '2026-10-31', versionNo: 2 });
  });

  it('B-075 after notice it ends with its term; without renewal too', async () => {
    await travelTo(w, '2026-11-01T09:00:00.000Z');
    const made = await marked({ endsOn: '2026-11-30', autoRenew: true, renewalTermMonths: 12 });
    const other = await marked({ endsOn: '2026-11-30' });
    const future = await act(w.owner.http, 'contracts', made, 'give-notice', { on: '2026-11-02' });
    expect([future.status, future.body.errors[0].pointer]).toEqual([422, '/on']);
    await done(act(w.owner.http, 'contracts', made, 'give-notice'));
    await travelTo(w, '2026-12-01T09:00:00.000Z');
    await cycle();
    for (const { id } of [made, other]) {
      expect(await get(id)).toMatchObject({ status: 'expired', endedOn: '2026-11-30' });
      expect(await eventData(w.app, id, 'contract.expired')).toMatchObject({ offer: false });
    }
    const dead = await act(w.owner.http, 'contracts', await get(other.id), 'reopen');
    expect([dead.status, dead.body.code]).toEqual([409, 'agreements.contract.ended']);
  });

  it('is terminated on a day to come, and in force until then', async () => {
    await travelTo(w, '2026-12-01T09:00:00.000Z');
    const made = await marked({ endsOn: '2027-12-31' });
    const set = await done(
      act(w.owner.http, 'contracts', made, 'terminate', { reason: 'Moved', on: '2026-12-31' }),
    );
    expect(set).toMatchObject({ status: 'signed', terminatedOn: '2026-12-31' });
    await cycle();
    expect((await get(made.id)).status).toBe('signed');
    await travelTo(w, '2026-12-31T09:00:00.000Z');
    await cycle();
    expect(await get(made.id)).toMatchObject({ status: 'terminated', endedOn: '2026-12-31' });
    expect(await outbox(w.app, made.id)).toContain('contract.terminated');
  });

  it('is renewed by hand, until a day or for its term', async () => {
    await travelTo(w, '2027-01-10T09:00:00.000Z');
    const made = await marked({ endsOn: '2027-02-28' });
    const termless = await act(w.owner.http, 'contracts', made, 'renew');
    expect([termless.status, termless.body.errors[0].pointer]).toEqual([422, '/endsOn']);
    const early = await act(w.owner.http, 'contracts', made, 'renew', { endsOn: '2027-02-28' });
    expect(early.status).toBe(422);
    const renewed = await done(act(w.owner.http, 'contracts', made, 'renew', { endsOn: '2027-08-31' }));
    const termed = await done(
      act(w.owner.http, 'contracts', renewed, 'mark-terms', { renewalTermMonths: 6 }),
    );
    const again = await done(act(w.owner.http, 'contracts', termed, 'renew'));
    expect([again.endsOn, again.versionNo]).toEqual(['2028-02-29', 3]);
  });
});

describe('retention', () => {
  it('U-154 a proposal is kept for seven years after its decision, and emptied with an audit row then', async () => {
    await travelTo(w, '2027-03-01T12:00:00.000Z');
    const sent = await sentProposal(w, { title: 'Kept', validUntil: '2027-12-31' });
    await done(act(w.owner.http, 'proposals', sent, 'decline', { reason: 'Over budget' }));
    const draft = await proposal(w);
    await travelTo(w, '2034-02-28T12:00:00.000Z');
    await purge();
    expect((await done(w.owner.http.get(`/v1/proposals/${sent.id}`))).declineReason).toBe('Over budget');
    await travelTo(w, '2034-03-02T12:00:00.000Z');
    await purge();
    expect((await w.owner.http.get(`/v1/proposals/${sent.id}`)).status).toBe(404);
    expect((await w.owner.http.get(`/v1/proposals/${draft.id}`)).status).toBe(200);
    const [row] = await w.app.ownerSql(
      'select p.number, p.title, p.decline_reason, v.content, v.lines from agreements.proposals p join agreements.proposal_versions v on v.proposal_id = p.id where p.id = $1',
      [sent.id],
    );
    expect(row).toMatchObject({
      number: sent.number,
      title: '(purged)',
      decline_reason: null,
      lines: [],
      content: { title: '(purged)', body: [] },
    });
    const audit = await w.app.ownerSql(
      `select actor_kind, before, after from timeline.audit_events where entity_id = $1 and action = 'proposal.purge'`,
      [sent.id],
    );
    expect(audit).toEqual([{ actor_kind: 'system', before: null, after: null }]);
  });

  it('U-159 a contract is kept for seven years after its end with its signatures; a legal hold keeps it longer', async () => {
    await travelTo(w, '2034-04-01T12:00:00.000Z');
    const signed = await signedContract(w, 'purge', { endsOn: '2034-04-30' });
    const kept = await signedContract(w, 'held', { endsOn: '2034-04-30' });
    const running = await signedContract(w, 'running');
    const hold = await done(
      w.owner.http.post('/v1/legal-holds', {
        reason: 'Globex sues',
        entityType: 'contract',
        entityId: kept.id,
      }),
    );
    await travelTo(w, '2034-05-01T12:00:00.000Z');
    await cycle();
    await travelTo(w, '2041-04-29T12:00:00.000Z');
    await purge();
    expect((await get(signed.id)).status).toBe('expired');
    await travelTo(w, '2041-05-01T12:00:00.000Z');
    await purge();
    expect((await w.owner.http.get(`/v1/contracts/${signed.id}`)).status).toBe(404);
    expect((await get(kept.id)).status).toBe('expired');
    expect((await get(running.id)).status).toBe('signed');
    const left = async (id: string) =>
      (
        await w.app.ownerSql<{ words: string }>(
          `select concat_ws(' ', r.title, d.bytes::text, s.name, s.signature, s.ip, e.data::text, v.body::text) as words
           from agreements.signature_requests r
           left join agreements.sealed_documents d on d.request_id = r.id
           left join agreements.signature_signers s on s.request_id = r.id
           left join agreements.signature_evidence e on e.request_id = r.id
           left join agreements.contract_versions v on v.id = r.version_id where r.subject_id = $1`,
          [id],
        )
      ).map(({ words }) => words);
    expect(new Set(await left(signed.id))).toEqual(new Set(['(purged) (purged) []']));
    expect((await left(kept.id)).join(' ')).toContain('Ada Lovelace');
    await done(w.owner.http.post(`/v1/legal-holds/${hold.id}/release`, { reason: 'Settled' }));
    await purge();
    expect((await w.owner.http.get(`/v1/contracts/${kept.id}`)).status).toBe(404);
  });
});
