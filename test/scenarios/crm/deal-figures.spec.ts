import { Catalogue } from '@omni/platform';
import { expectSoundEvents, made, world, type World } from './world';

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
  it('B-042 rot in a stage that they stay in too long', async () => {
    const { id } = await create({ name: 'Rotten' });
    const list = '/v1/deals?is=rotting&filter[name]=Rotten';
    expect((await w.owner.http.get(list)).body.data).toEqual([]);
    await w.app.ownerSql(
      `update crm.deals set stage_entered_at = stage_entered_at - interval '14 days' where id = $1`,
      [id],
    );
    expect((await w.owner.http.get(list)).body.data.map((row: { id: string }) => row.id)).toEqual([id]);
    await act(id, 'move', { stageId: stage('Meeting held') });
    expect((await w.owner.http.get(list)).body.data).toEqual([]);
  });

  it('B-042 are forecast by month, weighted by probability', async () => {
    const pipeline = await made(
      w.owner.http.post('/v1/pipelines', {
        name: 'Forecast',
        stages: [
          { name: 'Open', kind: 'open', probability: 33 },
          { name: 'Won', kind: 'won' },
          { name: 'Lost', kind: 'lost' },
        ],
      }),
    );
    const at = (expectedCloseOn: string | null, more: object = {}) =>
      create({ pipelineId: pipeline.id, amountMinor: 1_001, expectedCloseOn, ...more });
    await at('2026-05-01');
    await at('2026-05-31', { probability: 100 });
    await at('2026-06-01');
    await at(null);
    const lost = await at('2026-05-02');
    await act(lost.id, 'lose', { lostReason: 'fit' });
    const forecast = await get(`deals/forecast?pipelineId=${pipeline.id}`);
    expect(forecast.data).toEqual([
      { month: '2026-05', currency: 'EUR', count: 2, amountMinor: 2_002, weightedMinor: 1_331 },
      { month: '2026-06', currency: 'EUR', count: 1, amountMinor: 1_001, weightedMinor: 330 },
      { month: null, currency: 'EUR', count: 1, amountMinor: 1_001, weightedMinor: 330 },
    ]);
    expect(
      (await get(`deals/forecast?pipelineId=${pipeline.id}&from=2026-05-02&to=2026-05-31`)).data,
    ).toHaveLength(1);
    expect((await w.accountant.http.get('/v1/deals/forecast')).status).toBe(403);
  });
});

describe('figures', () => {
  it('of pipeline, win rate and deals won are what the rows say', async () => {
    const catalogue = w.app.get(Catalogue);
    const figure = async (key: string) => {
      const metric = catalogue.metric(key);
      const value =
        metric?.value.replaceAll(':at', `'${w.app.clock.now().toISOString()}'::timestamptz`) ?? '';
      const [row] = await w.app.ownerSql<{ figure: string }>(
        `select (${value})::text as figure from ${metric?.resource.table.sql ?? ''} t where t.name like 'Figure%' and ${metric?.where ?? 'true'}`,
      );
      return Number(row?.figure);
    };
    const [open, won, lost] = [
      await create({ name: 'Figure a', amountMinor: 1_000 }),
      await create({ name: 'Figure b', amountMinor: 500 }),
      await create({ name: 'Figure c' }),
    ];
    await act(won.id, 'win');
    await act(lost.id, 'lose', { lostReason: 'fit' });
    expect(open.probability).toBe(20);
    expect([
      await figure('open_pipeline'),
      await figure('weighted_pipeline'),
      await figure('win_rate'),
      await figure('deals_won'),
    ]).toEqual([1_000, 200, 50, 500]);
  });
});
