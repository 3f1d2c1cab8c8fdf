import type { Json } from '@omni/testing';
import * as agreements from '../agreements/world';

let w: agreements.World;
beforeAll(async () => {
  w = await agreements.world();
});
afterAll(() => w.app.stop());

const get = (path: string): Promise<Json> => w.owner.http.json('GET', path);
const list = async (path: string): Promise<Json[]> => (await get(path)).data as Json[];

/** Accepted by the client and signed: the plan, and every invoice of it, drafted. */
async function carriedOut(more: Record<string, unknown>, chosen: string[] = []) {
  const sent = await agreements.sentProposal(w, more);
  const token = await agreements.linkIn(w.app, w.contactEmail, '/proposal');
  await agreements.done(
    w.app.http.post('/v1/shared-proposals/accept', { token, typedName: 'Grace Hopper', chosen }),
  );
  await w.app.drain();
  const [contract] = await list(`/v1/contracts?filter[proposalId]=${String(sent.id)}`);
  const [found] = await list(`/v1/invoice-schedules?filter[contractId]=${String(contract!.id)}`);
  const id = String(found!.id);
  const preview = await get(`/v1/invoice-schedules/${id}/preview`);
  const signing = await agreements.signingLink(w.app, w.contactEmail);
  await agreements.done(
    w.app.http.post('/v1/signing/sign', { token: signing, ...agreements.typed('Grace Hopper') }),
  );
  await w.app.drain();
  let plan = await get(`/v1/invoice-schedules/${id}`);
  for (const item of (plan.items as Json[]).filter((one) => one.invoiceId === null)) {
    await agreements.done(
      w.owner.http.post(
        `/v1/invoice-schedules/${id}/draft-item`,
        { itemId: item.id },
        { 'if-match': `"${String(plan.version)}"` },
      ),
    );
    plan = await get(`/v1/invoice-schedules/${id}`);
  }
  const invoices: Json[] = [];
  for (const item of plan.items as Json[]) invoices.push(await get(`/v1/invoices/${String(item.invoiceId)}`));
  return { proposal: await get(`/v1/proposals/${String(sent.id)}`), plan, preview, invoices };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const totals = (rows: readonly Json[]): number[] => rows.map((row) => Number(row.totalMinor));

/** What was accepted is what is invoiced, to the unit, the deposit first. */
function isConserved({ proposal, plan, preview, invoices }: Awaited<ReturnType<typeof carriedOut>>): void {
  const { acceptance } = proposal as { acceptance: { totalMinor: number; depositMinor: number } };
  expect(plan.totalMinor).toBe(acceptance.totalMinor);
  expect(sum(totals(invoices))).toBe(acceptance.totalMinor);
  expect(totals(preview.data as Json[])).toEqual(totals(invoices));
  expect((plan.items as Json[]).map((item) => item.amountMinor)).toEqual(totals(invoices));
  if (acceptance.depositMinor > 0) expect(totals(invoices)[0]).toBe(acceptance.depositMinor);
}

describe('what a client accepted is what they are invoiced', () => {
  it('U-086 at a rate that nobody has set up, with the deposit that was promised', async () => {
    const made = await carriedOut({
      lines: [
        { key: 'build', description: 'Design and build', unitAmount: '215164', taxPct: '8.25' },
        { key: 'stock', description: 'Pictures', unitAmount: '8836' },
        { key: 'care', description: 'Care', unitAmount: '99900', taxPct: '8.25', optional: true },
      ],
      deposit: { kind: 'percent', percent: '30' },
    });
    isConserved(made);
    expect(made.proposal).toMatchObject({
      acceptance: {
        subtotalMinor: 224_000,
        taxTotalMinor: 17_751,
        totalMinor: 241_751,
        depositMinor: 72_525,
      },
    });
    expect(totals(made.invoices)).toEqual([72_525, 169_226]);
    const [first] = made.invoices;
    expect(first).toMatchObject({
      lines: [
        { description: 'On signing: Design and build' },
        { description: 'On signing: Pictures', taxRateId: null },
      ],
      taxes: [{ percentage: '8.25' }],
    });
    expect(sum(made.invoices.map((one) => Number(one.taxTotalMinor)))).toBe(17_751);
  });

  it('U-086 at two rates and odd amounts, the organization’s own rates being those that are charged', async () => {
    const rates = await list('/v1/tax-rates?limit=100');
    for (const depositMinor of [1, 3, 9_999, 12_345]) {
      const made = await carriedOut({
        lines: [
          { key: 'a', description: 'Design', quantity: '3', unitAmount: '3333.33', taxPct: '19' },
          { key: 'b', description: 'Texts', unitAmount: '1111', discountPct: '7.5', taxPct: '7' },
          { key: 'c', description: 'Rebate', unitAmount: '-77', taxPct: '19' },
          { key: 'd', description: 'Postage', unitAmount: '101' },
        ],
        deposit: { kind: 'amount', amountMinor: depositMinor },
      });
      isConserved(made);
      const charged = made.invoices.flatMap((one) =>
        (one.taxes as Json[]).map((tax) => tax.rateId as string),
      );
      const known = rates.filter(({ code }) => code === 'DE-19' || code === 'DE-7').map(({ id }) => id);
      expect(known).toEqual(expect.arrayContaining(charged));
    }
    expect(await list('/v1/tax-rates?limit=100')).toHaveLength(rates.length);
  });

  it('U-086 without tax, and without a deposit at once', async () => {
    const lines = [
      { key: 'a', description: 'Design', unitAmount: '33333' },
      { key: 'b', description: 'Texts', unitAmount: '1' },
    ];
    const parted = await carriedOut({ lines, deposit: { kind: 'percent', percent: '33.3333' } });
    isConserved(parted);
    expect(parted.invoices).toHaveLength(2);
    const whole = await carriedOut({ lines });
    isConserved(whole);
    expect(whole.invoices).toMatchObject([{ totalMinor: 33_334, taxTotalMinor: 0 }]);
  });

  it('U-086 the rest is due thirty days after the organization’s day', async () => {
    const { version } = await get(`/v1/organizations/${w.owner.organizationId}`);
    await agreements.done(
      w.owner.http.patch(
        `/v1/organizations/${w.owner.organizationId}`,
        { timezone: 'Pacific/Kiritimati' },
        agreements.match({ version: version as number }),
      ),
    );
    await agreements.travelTo(w, '2026-03-02T12:00:00Z');
    const { plan } = await carriedOut({ deposit: { kind: 'percent', percent: '50' } });
    expect((plan.items as Json[])[1]).toMatchObject({ label: 'The rest', onDate: '2026-04-02' });
  });
});
