import { expectSoundEvents, made, problem, typesOf, world, type World } from './world';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(async () => {
  await expectSoundEvents(w);
  await w.app.stop();
});

const STAGES = [
  { name: 'First call', kind: 'open', probability: 10, rotDays: 5 },
  { name: 'Offer', kind: 'open', probability: 50 },
  { name: 'Won', kind: 'won' },
  { name: 'Lost', kind: 'lost' },
];
let count = 0;
const create = (body: object = {}) =>
  made(w.owner.http.post('/v1/pipelines', { name: `Pipeline ${String(++count)}`, stages: STAGES, ...body }));
const deal = (body: object) => made(w.owner.http.post('/v1/deals', { name: 'Deal', ...body }));
const get = async (path: string) => (await w.owner.http.get(`/v1/${path}`)).body;

describe('pipelines', () => {
  it('begin with one for a new organization', async () => {
    const [first] = (await get('pipelines?filter[isDefault]=true&include=stages')).data;
    expect(first).toMatchObject({ name: 'Sales', isDefault: true, status: 'active' });
    expect(first.stages.map((s: { kind: string; probability: number }) => [s.kind, s.probability])).toEqual([
      ['open', 20],
      ['open', 40],
      ['open', 60],
      ['open', 80],
      ['won', 100],
      ['lost', 0],
    ]);
  });

  it('O-045 have stages of their own, each with its probability', async () => {
    const { id, stages } = await create();
    expect(stages.map((s: object) => ({ ...s, id: undefined }))).toEqual([
      { name: 'First call', position: 0, kind: 'open', probability: 10, rotDays: 5 },
      { name: 'Offer', position: 1, kind: 'open', probability: 50, rotDays: null },
      { name: 'Won', position: 2, kind: 'won', probability: 100, rotDays: null },
      { name: 'Lost', position: 3, kind: 'lost', probability: 0, rotDays: null },
    ]);
    expect((await get(`pipelines/${id}`)).stages).toEqual(stages);
  });

  it('O-119 need exactly one won and at least one lost stage', async () => {
    for (const stages of [
      STAGES.filter((s) => s.kind !== 'won'),
      [...STAGES, { name: 'Won too', kind: 'won' }],
      STAGES.filter((s) => s.kind !== 'lost'),
    ]) {
      const answer = await w.owner.http.post('/v1/pipelines', { name: 'Unsound', stages });
      expect(problem(answer)).toEqual({ status: 422, code: 'crm.pipeline.stages_invalid' });
      expect(answer.body.errors[0].pointer).toBe('/stages');
    }
  });

  it('O-119 are not archived with open deals, nor while they are the default', async () => {
    const { id } = await create();
    const open = await deal({ pipelineId: id });
    const refusal = await w.owner.http.post(`/v1/pipelines/${id}/archive`);
    expect(problem(refusal)).toEqual({ status: 409, code: 'crm.pipeline.in_use' });
    expect(refusal.body.deals).toBe(1);
    await w.owner.http.post(`/v1/deals/${open.id}/win`);
    expect((await w.owner.http.post(`/v1/pipelines/${id}/archive`)).body.status).toBe('archived');
    expect(problem(await w.owner.http.post('/v1/deals', { name: 'Late', pipelineId: id }))).toEqual({
      status: 422,
      code: 'crm.deal.no_pipeline',
    });
    expect((await w.owner.http.post(`/v1/pipelines/${id}/unarchive`)).body.status).toBe('active');
    const [main] = (await get('pipelines?filter[isDefault]=true')).data;
    expect(problem(await w.owner.http.post(`/v1/pipelines/${String(main.id)}/archive`))).toEqual({
      status: 409,
      code: 'crm.pipeline.is_default',
    });
    expect(await typesOf(w, id)).toEqual(['pipeline.created', 'pipeline.archived', 'pipeline.updated']);
  });

  it('have one default: another one takes its place', async () => {
    const [before] = (await get('pipelines?filter[isDefault]=true')).data;
    const next = await create({ isDefault: true });
    expect((await get('pipelines?filter[isDefault]=true')).data.map((p: { id: string }) => p.id)).toEqual([
      next.id,
    ]);
    await w.owner.http.json('PATCH', `/v1/pipelines/${String(before.id)}`, { body: { isDefault: true } });
    expect((await get('pipelines?filter[isDefault]=true')).data.map((p: { id: string }) => p.id)).toEqual([
      before.id,
    ]);
    expect(
      problem(await w.owner.http.patch(`/v1/pipelines/${String(before.id)}`, { isDefault: false })),
    ).toEqual({ status: 409, code: 'crm.pipeline.is_default' });
    expect(
      problem(await w.owner.http.post('/v1/pipelines', { name: next.name.toUpperCase(), stages: STAGES })),
    ).toEqual({ status: 409, code: 'crm.pipeline.name_taken' });
  });

  it('replace their stages in one write, and deals follow a changed probability', async () => {
    const { id, stages } = await create();
    const [call, offer, won, lost] = stages;
    const follows = await deal({ pipelineId: id });
    const own = await deal({ pipelineId: id, probability: 77 });
    const revised = await w.owner.http.patch(`/v1/pipelines/${id}`, {
      stages: [
        { ...offer, position: undefined },
        { ...call, probability: 25, position: undefined },
        { name: 'Trial', kind: 'open', probability: 70 },
        { id: won.id, name: 'Sold', kind: 'won' },
        { id: lost.id, name: 'Lost', kind: 'lost' },
      ],
    });
    expect(revised.body.stages.map((s: { name: string }) => s.name)).toEqual([
      'Offer',
      'First call',
      'Trial',
      'Sold',
      'Lost',
    ]);
    expect(revised.body.version).toBe(2);
    expect([
      (await get(`deals/${follows.id}`)).probability,
      (await get(`deals/${own.id}`)).probability,
    ]).toEqual([25, 77]);
    const taken = await w.owner.http.patch(`/v1/pipelines/${id}`, { stages: STAGES });
    expect(problem(taken)).toEqual({ status: 409, code: 'crm.pipeline.stage_in_use' });
    // The won and an open stage swap their kinds in one write.
    const swap = await create();
    const [a, , c, d] = swap.stages;
    const swapped = await w.owner.http.patch(`/v1/pipelines/${swap.id}`, {
      stages: [
        { id: c.id, name: 'Now open', kind: 'open' },
        { id: a.id, name: 'Now won', kind: 'won' },
        { id: d.id, name: 'Lost', kind: 'lost' },
      ],
    });
    expect(swapped.body.stages.map((s: { kind: string }) => s.kind)).toEqual(['open', 'won', 'lost']);
  });

  it('O-043 total their deals by stage: count, amount, weighted, rotting', async () => {
    const { id, stages } = await create();
    await deal({ pipelineId: id, amountMinor: 10_000 });
    await deal({ pipelineId: id, amountMinor: 5_005, stageId: stages[1].id });
    await deal({ pipelineId: id, amountMinor: 300, currency: 'USD', probability: 50 });
    const sold = await deal({ pipelineId: id, amountMinor: 7_000 });
    await w.owner.http.post(`/v1/deals/${sold.id}/win`);
    await w.app.ownerSql(
      `update crm.deals set stage_entered_at = stage_entered_at - interval '6 days' where pipeline_id = $1 and currency = 'USD'`,
      [id],
    );
    const totals = await get(`pipelines/${id}/totals`);
    expect(totals.open).toEqual([
      { currency: 'EUR', count: 2, amountMinor: 15_005, weightedMinor: 1_000 + 2_503 },
      { currency: 'USD', count: 1, amountMinor: 300, weightedMinor: 150 },
    ]);
    expect(
      totals.stages.map((s: { name: string; count: number; rotting: number }) => [
        s.name,
        s.count,
        s.rotting,
      ]),
    ).toEqual([
      ['First call', 2, 1],
      ['Offer', 1, 0],
      ['Won', 1, 0],
      ['Lost', 0, 0],
    ]);
    expect((await w.staff.http.get(`/v1/pipelines/${id}/totals`)).body.open).toEqual([]);
    expect((await w.accountant.http.get(`/v1/pipelines/${id}/totals`)).status).toBe(403);
  });

  it('are set up by Owner and Manager, archived by the Owner, read by Staff', async () => {
    const { id } = await made(w.manager.http.post('/v1/pipelines', { name: 'By manager', stages: STAGES }));
    expect((await w.manager.http.post(`/v1/pipelines/${id}/archive`)).status).toBe(403);
    expect((await w.staff.http.get(`/v1/pipelines/${id}`)).status).toBe(200);
    expect((await w.staff.http.patch(`/v1/pipelines/${id}`, { name: 'Z' })).status).toBe(403);
    expect((await w.owner.http.delete(`/v1/pipelines/${id}`)).status).toBe(404);
  });
});
