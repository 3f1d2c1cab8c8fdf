import { signUpOwner, type Http, type Json } from '@omni/testing';
import { done, draft, match, world, type World } from './world';

let w: World;
let vendorId: string;
beforeAll(async () => {
  w = await world();
  await w.app.drain();
  vendorId = (await done(w.owner.http.post('/v1/vendors', { name: 'Papier Meyer' }))).id;
});
afterAll(() => w.app.stop());

const bill = (amount: number, http: Http = w.accountant.http): Promise<Json> =>
  done(http.post('/v1/bills', { vendorId, lines: [{ description: 'Paper', unitAmount: String(amount) }] }));
const invoice = (amount: number): Promise<Json> =>
  draft(w.accountant.http, {
    clientId: w.clientId,
    currency: 'EUR',
    lines: [{ description: 'Work', unitAmount: String(amount) }],
  });
const need = (kind: 'bills' | 'invoices', { id }: Json, http: Http = w.owner.http): Promise<Json> =>
  done(http.get(`/v1/${kind}/${id as string}/approval-need`));
const settings = (values: object) =>
  done(w.owner.http.patch(`/v1/organizations/${w.owner.organizationId}`, { settings: values }));
const issue = async (row: Json, http: Http) =>
  (await http.post(`/v1/invoices/${row.id as string}/issue`, {}, match(row as { version: number }))).body;

describe('whether a document needs somebody’s yes', () => {
  it('U-106 B-089 a bill does by its policy, whatever the limits, and not by whoever wrote it', async () => {
    const made = await bill(1_000);
    expect(await need('bills', made)).toMatchObject({
      needed: true,
      reason: 'policy',
      secondPerson: true,
      policy: { key: 'bills', steps: [{ roles: ['manager'], memberIds: [] }] },
    });
    const large = await need('bills', await bill(500_000));
    expect(large.policy.steps.map(({ roles }: { roles: string[] }) => roles)).toEqual([
      ['manager'],
      ['owner'],
    ]);
    const asked = await done(
      w.accountant.http.post(`/v1/bills/${made.id as string}/request-approval`, {}, match(made as never)),
    );
    const own = await w.accountant.http.post(
      `/v1/bills/${made.id as string}/approve`,
      {},
      match(asked as never),
    );
    expect(own.body.code).toBe('revenue.bill.second_person_needed');
  });

  it('U-096 an invoice does above its policy’s amount, and below by nothing', async () => {
    expect(await need('invoices', await invoice(1_000))).toMatchObject({
      needed: false,
      reason: 'no_limit_set',
      secondPerson: false,
      policy: null,
    });
    expect(await need('invoices', await invoice(1_000_000))).toMatchObject({
      needed: true,
      reason: 'policy',
      secondPerson: true,
      policy: { key: 'invoices-large' },
    });
  });

  it('U-096 whom a policy does not ask cannot issue or approve; once those asked have said yes, they can', async () => {
    const made = await invoice(1_100_000);
    const refused = await issue(made, w.accountant.http);
    expect([refused.code, refused.policy.key]).toEqual(['revenue.invoice.approval_needed', 'invoices-large']);
    const { approval: asked } = await done(
      w.owner.http.post('/v1/approvals/request', { subjectType: 'invoice', subjectId: made.id }),
    );
    await done(w.manager.http.post(`/v1/approvals/${asked.id as string}/decide`, { decision: 'approve' }));
    expect(await need('invoices', made)).toMatchObject({ policy: null });
    expect((await issue(made, w.accountant.http)).status).toBe('issued');
    const paper = await bill(2_000, w.manager.http);
    const waiting = await done(
      w.manager.http.post(`/v1/bills/${paper.id as string}/request-approval`, {}, match(paper as never)),
    );
    const path = `/v1/bills/${paper.id as string}/approve`;
    const accountant = await w.accountant.http.post(path, {}, match(waiting as never));
    expect([accountant.status, accountant.body.code]).toEqual([403, 'revenue.bill.approval_needed']);
    expect((await done(w.owner.http.post(path, {}, match(waiting as never)))).status).toBe('approved');
  });

  it('U-096 asking for the approval of an invoice asks people, and their answer approves or rejects it', async () => {
    const ask = async (amount: number): Promise<Json> => {
      const made = await invoice(amount);
      await done(
        w.accountant.http.post(
          `/v1/invoices/${made.id as string}/request-approval`,
          {},
          match(made as never),
        ),
      );
      await w.app.drain();
      const { data } = await done(w.owner.http.get(`/v1/approvals?filter[subjectId]=${made.id as string}`));
      return data[0];
    };
    const decide = async (request: Json, decision: string): Promise<string> => {
      await done(w.manager.http.post(`/v1/approvals/${request.id as string}/decide`, { decision }));
      await w.app.drain();
      return (await done(w.owner.http.get(`/v1/invoices/${request.subjectId as string}`))).status;
    };
    expect(await decide(await ask(1_000), 'approve')).toBe('approved');
    expect(await decide(await ask(1_200_000), 'approve')).toBe('approved');
    expect(await decide(await ask(2_000), 'reject')).toBe('draft');
  });

  it('B-089 an invoice above the amount for two people does as well: its writer does not issue it, somebody else does', async () => {
    await settings({ sodLimit: 5_000 });
    const small = await invoice(5_000);
    expect(await need('invoices', small)).toMatchObject({ needed: false, secondPerson: false });
    const made = await invoice(5_001);
    expect(await need('invoices', made)).toMatchObject({ needed: true, secondPerson: true, policy: null });
    expect((await issue(made, w.accountant.http)).code).toBe('revenue.invoice.second_person_needed');
    expect((await issue(made, w.owner.http)).status).toBe('issued');
    expect((await issue(small, w.accountant.http)).status).toBe('issued');
    await settings({ sodLimit: null });
  });

  it('B-089 without policies a bill still needs a second person, above the organization’s own amount where it has one', async () => {
    const { data } = await w.owner.http.json('GET', '/v1/approval-policies?filter[subjectType]=bill');
    for (const policy of data as { id: string; version: number }[])
      await done(
        w.owner.http.ask('DELETE', `/v1/approval-policies/${policy.id}`, { headers: match(policy) }),
      );
    const made = await bill(1_000);
    expect(await need('bills', made)).toMatchObject({
      needed: true,
      reason: 'second_person',
      secondPerson: true,
      policy: null,
    });
    await settings({ sodLimit: 1_000 });
    expect(await need('bills', made)).toMatchObject({ needed: false, secondPerson: false });
    await settings({ sodLimit: null });
  });

  it('U-105 who is alone needs nobody’s', async () => {
    const alone = await signUpOwner(w.app);
    await w.app.drain();
    const vendor = await done(alone.http.post('/v1/vendors', { name: 'Paper' }));
    const made = await done(
      alone.http.post('/v1/bills', {
        vendorId: vendor.id,
        lines: [{ description: 'Paper', unitAmount: '900000' }],
      }),
    );
    expect(await need('bills', made, alone.http)).toMatchObject({
      needed: false,
      secondPerson: false,
      policy: null,
    });
  });
});
