import { signUpOwner } from '@omni/testing';
import { asWorkflow, expectSoundEvents, made, problem, toldOf, typesOf, world, type World } from './world';

let w: World;
let stages: { id: string; name: string; kind: string }[];
beforeAll(async () => {
  w = await world();
  stages = (await w.owner.http.get('/v1/pipelines?filter[isDefault]=true&include=stages')).body.data[0]
    .stages;
});
afterAll(async () => {
  await expectSoundEvents(w);
  await w.app.stop();
});

const create = (body: object = {}) =>
  made(w.owner.http.post('/v1/deals', { name: 'Webshop', amountMinor: 120_000, ...body }));
const act = (id: string, verb: string, body: object = {}) =>
  w.owner.http.post(`/v1/deals/${id}/${verb}`, body);
const get = async (path: string) => (await w.owner.http.get(`/v1/${path}`)).body;
const stage = (name: string) => stages.find((s) => s.name === name)?.id;

describe('deals', () => {
  it('U-145 open in the first stage of the default pipeline', async () => {
    const answer = await w.owner.http.post('/v1/deals', { name: 'Webshop', amountMinor: 120_000 });
    expect(answer.status).toBe(201);
    expect(await get(`deals/${String(answer.body.id)}`)).toMatchObject({
      status: 'open',
      stageId: stages[0]?.id,
      probability: 20,
      probabilityOverridden: false,
      currency: 'EUR',
      ownerMemberId: w.owner.memberId,
    });
  });

  it('U-145 open at once in an organization that is not a second old', async () => {
    const founder = await signUpOwner(w.app);
    const answer = await founder.http.post('/v1/deals', { name: 'First' });
    expect(answer.status).toBe(201);
    await w.app.drain();
    expect((await founder.http.get('/v1/pipelines')).body.data).toHaveLength(1);
  });

  it('U-145 open side by side while the organization gets its first pipeline', async () => {
    const founder = await signUpOwner(w.app);
    const [answers] = await Promise.all([
      Promise.all(['First', 'Second', 'Third'].map((name) => founder.http.post('/v1/deals', { name }))),
      w.app.drain(),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect((await founder.http.get('/v1/pipelines')).body.data).toHaveLength(1);
  });

  it('U-038 keep the history of their stages', async () => {
    const { id } = await create();
    w.app.clock.advance({ minutes: 2 });
    expect((await act(id, 'move', { stageId: stage('Proposal sent') })).body).toMatchObject({
      stageId: stage('Proposal sent'),
      probability: 60,
    });
    await w.owner.http.patch(`/v1/deals/${id}`, { name: 'Renamed' });
    const { data } = await get(`deals/${id}/stage-history`);
    expect(
      data.map((s: { stageName: string; seconds: number; status: string }) => [
        s.stageName,
        s.seconds,
        s.status,
      ]),
    ).toEqual([
      ['Qualified', 120, 'open'],
      ['Proposal sent', 0, 'open'],
    ]);
    expect((await toldOf(w, id)).find((e) => e.type === 'deal.stage_changed')?.payload).toMatchObject({
      fromStageId: stage('Qualified'),
      toStageId: stage('Proposal sent'),
      stageName: 'Proposal sent',
    });
    expect((await w.staff.http.get(`/v1/deals/${id}/stage-history`)).status).toBe(404);
  });

  it('U-146 are moved by a workflow, which the audit names as the actor', async () => {
    const { id } = await create();
    await asWorkflow(w, 'deal.move', { id, stageId: stage('Negotiation') });
    const [audit] = await w.app.ownerSql<{ actor: string; action: string }>(
      `select actor_kind as actor, action from timeline.audit_events where entity_id = $1 order by xid desc limit 1`,
      [id],
    );
    expect(audit).toEqual({ actor: 'workflow', action: 'deal.move' });
    const { data } = await get(`deals/${id}/stage-history`);
    expect(data.at(-1)).toMatchObject({ stageName: 'Negotiation', actorKind: 'workflow' });
  });

  it('U-147 are deleted softly and restored', async () => {
    const { id } = await create();
    expect((await w.owner.http.delete(`/v1/deals/${id}`)).status).toBe(204);
    expect((await w.owner.http.get(`/v1/deals/${id}`)).status).toBe(404);
    expect((await w.owner.http.get(`/v1/deals/${id}?deleted=include`)).status).toBe(200);
    expect((await act(id, 'restore')).status).toBe(200);
    expect((await w.owner.http.get(`/v1/deals/${id}`)).status).toBe(200);
  });

  it('O-118 won ones propose an engagement, and the client is no prospect any more', async () => {
    const client = await made(w.owner.http.post('/v1/client-companies', { name: 'Winner' }));
    const { id } = await create({ clientId: client.id });
    const won = (await act(id, 'win')).body;
    expect(won).toMatchObject({
      status: 'won',
      probability: 100,
      stageId: stage('Won'),
      closedAt: w.app.clock.now().toISOString(),
    });
    expect(await get(`engagements/${String(won.engagementId)}`)).toMatchObject({
      dealId: id,
      clientId: client.id,
      status: 'proposed',
      name: 'Webshop',
      budgetMinor: 120_000,
      currency: 'EUR',
    });
    expect(await typesOf(w, id)).toEqual(['deal.created', 'deal.won']);
    expect((await toldOf(w, id)).at(-1)?.payload).toMatchObject({
      clientId: client.id,
      engagementId: won.engagementId,
      amountMinor: 120_000,
    });
    await w.app.drain();
    expect((await get(`client-companies/${client.id}`)).status).toBe('active');
    expect(problem(await act(id, 'win'))).toEqual({ status: 409, code: 'invalid_transition' });
  });

  it('moved to the won or a lost stage they are won or lost', async () => {
    const { id } = await create();
    expect((await act(id, 'move', { stageId: stage('Won') })).body.status).toBe('won');
    const other = await create();
    expect(problem(await act(other.id, 'move', { stageId: stage('Lost') }))).toEqual({
      status: 422,
      code: 'crm.deal.lost_reason_missing',
    });
    expect((await act(other.id, 'move', { stageId: stage('Lost'), lostReason: 'price' })).body).toMatchObject(
      { status: 'lost', lostReason: 'price' },
    );
    expect(problem(await act(other.id, 'move', { stageId: stage('Negotiation') }))).toEqual({
      status: 409,
      code: 'invalid_transition',
    });
  });

  it('lost ones say why, and a Manager may open them again where they stood', async () => {
    const { id } = await made(w.staff.http.post('/v1/deals', { name: 'Staffs own' }));
    await made(w.staff.http.post(`/v1/deals/${id}/move`, { stageId: stage('Negotiation') }));
    expect((await w.staff.http.post(`/v1/deals/${id}/lose`)).status).toBe(422);
    await made(
      w.staff.http.post(`/v1/deals/${id}/lose`, { lostReason: 'timing', lostNote: 'Back in autumn' }),
    );
    expect((await w.staff.http.post(`/v1/deals/${id}/reopen`)).status).toBe(403);
    expect((await w.manager.http.post(`/v1/deals/${id}/reopen`)).body).toMatchObject({
      status: 'open',
      stageId: stage('Negotiation'),
      lostReason: null,
      closedAt: null,
      probability: 80,
    });
    expect(await typesOf(w, id)).toEqual([
      'deal.created',
      'deal.stage_changed',
      'deal.updated',
      'deal.lost',
      'deal.reopened',
    ]);
  });

  it('reopened ones withdraw an engagement that was only proposed', async () => {
    const client = await made(w.owner.http.post('/v1/client-companies', { name: 'Undecided' }));
    const { id } = await create({ clientId: client.id });
    const { engagementId } = (await act(id, 'win')).body;
    expect((await act(id, 'reopen')).body.engagementId).toBeNull();
    expect((await get(`engagements/${String(engagementId)}`)).status).toBe('cancelled');
    expect((await act(id, 'win')).body.engagementId).not.toBe(engagementId);
  });

  it('U-148 leave the everyday lists thirty days after they closed, and come back when asked to', async () => {
    const { id } = await create({ name: 'Archived' });
    await act(id, 'win');
    const list = '/v1/deals?filter[name]=Archived';
    await w.app.ownerSql(
      `update crm.deals set archive_due_at = archive_due_at - interval '29 days' where id = $1`,
      [id],
    );
    await w.app.runSchedule('governance.archive');
    expect((await w.owner.http.get(list)).body.data).toHaveLength(1);
    await w.app.ownerSql(
      `update crm.deals set archive_due_at = archive_due_at - interval '1 day' where id = $1`,
      [id],
    );
    await w.app.runSchedule('governance.archive');
    expect((await w.owner.http.get(list)).body.data).toEqual([]);
    expect((await w.owner.http.get(`${list}&archived=include`)).body.data[0].archivedAt).toBe(
      w.app.clock.now().toISOString(),
    );
    expect(await typesOf(w, id)).toEqual(['deal.created', 'deal.won', 'deal.archived']);
    expect((await act(id, 'unarchive')).body.archivedAt).toBeNull();
    await w.app.runSchedule('governance.archive');
    expect((await w.owner.http.get(list)).body.data).toHaveLength(1);
    expect(problem(await act(id, 'unarchive'))).toEqual({ status: 409, code: 'crm.deal.not_archived' });
  });

  it('U-149 stay for ever: one of twenty years ago is there', async () => {
    const { id } = await create();
    await w.app.ownerSql(`update crm.deals set created_at = created_at - interval '20 years' where id = $1`, [
      id,
    ]);
    for (const name of ['governance.archive', 'governance.purge', 'crm.purge-merge-snapshots'])
      await w.app.runSchedule(name);
    expect((await w.owner.http.get(`/v1/deals/${id}`)).status).toBe(200);
  });

  it('have a probability of their own, or their stage’s again', async () => {
    const { id } = await create({ probability: 5 });
    expect((await act(id, 'move', { stageId: stage('Negotiation') })).body).toMatchObject({
      probability: 5,
      probabilityOverridden: true,
    });
    expect((await w.owner.http.patch(`/v1/deals/${id}`, { probability: null })).body).toMatchObject({
      probability: 80,
      probabilityOverridden: false,
    });
  });

  it('are given a chance to close that explains itself', async () => {
    const { id } = await create();
    const { closeScore, closeExplanation } = (await act(id, 'score')).body;
    expect(closeScore).toMatch(/^0\.\d{4}$/);
    const sum = closeExplanation.factors.reduce(
      (total: number, f: { contribution: number }) => total + f.contribution,
      closeExplanation.bias,
    );
    expect(sum).toBeCloseTo(closeExplanation.logit, 6);
    expect((await get(`deals/${id}`)).closeScore).toBe(closeScore);
  });

  it('show an accountant everything but amounts', async () => {
    const { id } = await create();
    const seen = (await w.accountant.http.get(`/v1/deals/${id}`)).body;
    expect(seen).toMatchObject({ id, status: 'open' });
    expect(seen).not.toHaveProperty('amountMinor');
    expect((await w.accountant.http.get('/v1/deals?sort=-amountMinor')).status).toBe(422);
  });

  it('refuse stages and pipelines that cannot hold them', async () => {
    expect(problem(await w.owner.http.post('/v1/deals', { name: 'X', stageId: stage('Won') }))).toEqual({
      status: 422,
      code: 'crm.deal.stage_not_open',
    });
    expect(problem(await w.owner.http.post('/v1/deals', { name: 'X', stageId: w.owner.memberId }))).toEqual({
      status: 422,
      code: 'crm.deal.unknown_stage',
    });
    expect((await w.owner.http.post('/v1/deals', { name: 'X', status: 'won' })).status).toBe(422);
  });
});
