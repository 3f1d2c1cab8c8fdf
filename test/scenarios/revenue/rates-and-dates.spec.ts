import type { Http, Json } from '@omni/testing';
import { done, draft, match, world, type World } from './world';

let w: World;
let vendorId: string;
beforeAll(async () => {
  w = await world();
  vendorId = (await done(w.owner.http.post('/v1/vendors', { name: 'Papier Meyer' }))).id;
});
afterAll(() => w.app.stop());

const lines = [{ description: 'Work', unitAmount: '100000' }];
const body = (more: Json = {}) => ({ clientId: w.clientId, currency: 'EUR', lines, ...more });
const write = (http: Http, more: Json = {}) => draft(http, body(more));
const act = (row: Json, verb: string, http: Http, kind = 'invoices') =>
  http.post(`/v1/${kind}/${row.id}/${verb}`, {}, match(row as never));
const settings = (values: object) =>
  done(w.owner.http.patch(`/v1/organizations/${w.owner.organizationId}`, { settings: values }));
const missing = (type: string, pointer = '/fxRate') => ({
  status: 422,
  body: { code: `revenue.${type}.fx_rate_missing`, errors: [{ pointer, code: 'fx_rate_missing' }] },
});

describe('a foreign currency without a known rate', () => {
  afterEach(() => settings({ approvalLimits: null, sodLimit: null }));

  it('is what is told to whoever has a limit, not that the amount is above it', async () => {
    await settings({ approvalLimits: { accountant: 500 } });
    const made = await write(w.accountant.http, { currency: 'USD' });
    expect(await act(made, 'issue', w.accountant.http)).toMatchObject(missing('invoice'));
    const rated = await done(
      w.accountant.http.patch(`/v1/invoices/${made.id}`, { fxRate: '0.9' }, match(made as never)),
    );
    expect((await act(rated, 'issue', w.accountant.http)).body.code).toBe('revenue.invoice.approval_needed');
    expect((await act(rated, 'issue', w.owner.http)).status).toBe(200);
  });

  it('is what is told to the writer where the amount decides whether a second person is needed', async () => {
    await settings({ sodLimit: 500 });
    const made = await write(w.owner.http, { currency: 'USD' });
    expect(await act(made, 'issue', w.owner.http)).toMatchObject(missing('invoice'));
    // Somebody else is judged by no amount at all.
    expect((await act(made, 'issue', w.accountant.http)).status).toBe(200);
    const bill = await done(w.accountant.http.post('/v1/bills', { vendorId, currency: 'USD', lines }));
    const asked = await done(act(bill, 'request-approval', w.accountant.http, 'bills'));
    expect(await act(asked, 'approve', w.accountant.http, 'bills')).toMatchObject(missing('bill'));
  });

  it('does not matter where every amount needs a second person, or none does', async () => {
    const made = await write(w.owner.http, { currency: 'USD' });
    const asked = await done(act(made, 'request-approval', w.owner.http));
    expect((await act(asked, 'approve', w.owner.http)).body.code).toBe(
      'revenue.invoice.second_person_needed',
    );
    expect((await act(asked, 'approve', w.accountant.http)).status).toBe(200);
    expect((await act(await write(w.owner.http, { currency: 'USD' }), 'issue', w.owner.http)).status).toBe(
      200,
    );
  });
});

describe('a rate', () => {
  const refused = (type: string) => ({
    status: 422,
    body: { code: `revenue.${type}.fx_rate_of_base`, errors: [{ pointer: '/fxRate', code: 'not_one' }] },
  });
  const payment = (more: Json) => ({
    clientId: w.clientId,
    method: 'cash',
    amountMinor: 5,
    currency: 'EUR',
    ...more,
  });

  it('of the base currency is 1 or none, on invoices, bills and payments', async () => {
    const { http } = w.owner;
    const kinds: [string, string, (more: Json) => Json][] = [
      ['invoice', '/v1/invoices', body],
      ['bill', '/v1/bills', (more) => ({ vendorId, currency: 'EUR', lines, ...more })],
      ['payment', '/v1/payments', payment],
    ];
    for (const [type, path, said] of kinds) {
      expect(await http.post(path, said({ fxRate: '3.5' }))).toMatchObject(refused(type));
      expect(await http.post(path, said({ currency: 'USD', fxRate: '0.9' }))).toMatchObject({
        status: 201,
        body: { fxRate: '0.9' },
      });
      for (const fxRate of ['1.0', null]) expect((await http.post(path, said({ fxRate }))).status).toBe(201);
    }
  });

  it('is refused when a draft is revised, and goes with the currency that it was said of', async () => {
    for (const [kind, made] of [
      ['invoices', await write(w.owner.http, { currency: 'USD', fxRate: '0.9' })],
      [
        'bills',
        await done(w.owner.http.post('/v1/bills', { vendorId, currency: 'USD', fxRate: '0.9', lines })),
      ],
    ] as [string, Json][]) {
      const revise = (row: Json, patch: Json) =>
        w.owner.http.patch(`/v1/${kind}/${row.id}`, patch, match(row as never));
      expect(await revise(made, { currency: 'EUR', lines, fxRate: '3.5' })).toMatchObject(
        refused(kind.slice(0, -1)),
      );
      const noted = await done(revise(made, { notes: 'x' }));
      expect(noted.fxRate).toBe('0.9');
      const euros = await done(revise(noted, { currency: 'EUR', lines }));
      expect(euros).toMatchObject({ currency: 'EUR', fxRate: null });
      expect(await revise(euros, { fxRate: '3.5' })).toMatchObject(refused(kind.slice(0, -1)));
    }
  });
});

describe('the due date of an invoice', () => {
  it('is never before its issue date: not in a draft, not revised, not at issue', async () => {
    const early = {
      status: 422,
      body: {
        code: 'revenue.invoice.due_before_issue',
        errors: [{ pointer: '/dueDate', code: 'too_early' }],
      },
    };
    const { http } = w.owner;
    const days = { issueDate: '2026-02-20', dueDate: '2026-02-19' };
    expect(await http.post('/v1/invoices', body(days))).toMatchObject(early);
    const made = await write(http, { ...days, dueDate: '2026-02-20' });
    for (const patch of [{ dueDate: '2026-02-19' }, { issueDate: '2026-02-21' }])
      expect(await http.patch(`/v1/invoices/${made.id}`, patch, match(made as never))).toMatchObject(early);
    const late = { issueDate: '2026-02-25' };
    expect(await http.post(`/v1/invoices/${made.id}/issue`, late, match(made as never))).toMatchObject(early);
    expect((await act(made, 'issue', http)).status).toBe(200);
  });
});
