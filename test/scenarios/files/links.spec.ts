import type { Json } from '@omni/testing';
import { announce, download, follow, upload, world, type World } from './world';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.app.stop());

const link = (file: Json, toType: string, toId: string): Promise<Json> =>
  w.owner.http.json('POST', '/v1/links', {
    body: { fromType: 'file', fromId: file.id, toType, toId, relation: 'attachment' },
  });
const show = (file: Json, query = ''): Promise<Json> =>
  w.owner.http.json('GET', `/v1/files/${file.id as string}${query}`);
const years = (from: string, count: number): string => {
  const then = new Date(from);
  then.setUTCFullYear(then.getUTCFullYear() + count);
  return then.toISOString();
};
const now = (): string => w.app.clock.now().toISOString();

async function project(): Promise<string> {
  const { id } = await w.owner.http.json('POST', '/v1/projects', {
    body: { engagementId: w.engagementId, name: 'Relaunch' },
  });
  return id as string;
}

async function contract(endsOn?: string): Promise<Json> {
  return w.owner.http.json('POST', '/v1/contracts', {
    body: {
      clientId: w.clientId,
      title: 'Consulting',
      kind: 'msa',
      body: [{ type: 'paragraph', text: 'Work.' }],
      ...(endsOn ? { endsOn } : {}),
    },
  });
}

async function invoice(): Promise<Json> {
  return w.owner.http.json('POST', '/v1/invoices', {
    body: { clientId: w.clientId, currency: 'EUR', lines: [{ description: 'Work', unitAmount: '100' }] },
  });
}

describe('files and what they belong to', () => {
  it('O-090 a file that was linked shows its mime, its size and its links', async () => {
    const projectId = await project();
    const file = await upload(w.app, w.owner.http, 'a,b\n1,2\n', { name: 'Plan.csv', mime: 'text/csv' });
    const made = await link(file, 'project', projectId);
    expect(await show(file, '?include=links')).toMatchObject({
      mime: 'text/csv',
      sizeBytes: 8,
      included: { links: [{ id: made.id, type: 'project', entityId: projectId, relation: 'attachment' }] },
    });
  });

  it('O-211 a file that was uploaded and tagged is found by its tag, and no other is', async () => {
    const tagged = await upload(w.app, w.owner.http, 'tagged', { name: 'Tagged.txt' });
    await upload(w.app, w.owner.http, 'plain', { name: 'Plain.txt' });
    const body = { name: 'Tender', entityType: 'file', entityId: tagged.id };
    expect((await w.owner.http.post('/v1/tags/apply', body)).status).toBe(200);
    const { data } = await w.owner.http.json('GET', '/v1/files?tag=Tender&include=tags');
    expect(data).toMatchObject([{ id: tagged.id, included: { tags: [{ name: 'Tender' }] } }]);
  });

  it('U-198 what was sent to the presigned address of a project’s file is what its download answers, byte by byte', async () => {
    const projectId = await project();
    const bytes = Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 31) % 256));
    const begun = await w.owner.http.json('POST', '/v1/files', {
      body: {
        name: 'Photo.bin',
        projectId,
        ...announce(bytes, 'application/octet-stream'),
      },
    });
    expect((await follow(w.app, begun.upload, bytes)).status).toBe(200);
    await w.owner.http.json('POST', `/v1/files/${begun.id as string}/complete`);
    await w.app.drain();
    await link(begun, 'project', projectId);
    expect(await show(begun, '?include=links')).toMatchObject({
      status: 'available',
      projectId,
      included: { links: [{ type: 'project', entityId: projectId }] },
    });
    expect((await download(w.app, w.owner.http, begun.id)).equals(bytes)).toBe(true);
  });
});

describe('how long a linked file is kept', () => {
  it('U-198 one that is linked to a project is kept no longer than the bin', async () => {
    const file = await upload(w.app, w.owner.http, 'no voucher');
    await link(file, 'project', await project());
    await w.app.drain();
    expect((await show(file)).retainUntil).toBeNull();
  });

  it('O-090 one that is linked to an invoice is kept for seven years from then on, also when the link is gone', async () => {
    const file = await upload(w.app, w.owner.http, 'timesheet', { name: 'Timesheet.txt' });
    const made = await link(file, 'invoice', (await invoice()).id);
    await w.app.drain();
    expect((await show(file)).retainUntil).toBe(years(made.createdAt, 7));
    await w.owner.http.delete(`/v1/links/${made.id as string}`);
    await w.app.drain();
    expect((await show(file)).retainUntil).toBe(years(made.createdAt, 7));
  });

  it('O-090 one that a contract refers to is kept for seven years from the contract’s last day', async () => {
    const file = await upload(w.app, w.owner.http, 'annex', { name: 'Annex.txt' });
    const ends = `${String(w.app.clock.now().getUTCFullYear() + 5)}-06-30`;
    const body = { fromType: 'contract', fromId: (await contract(ends)).id, toType: 'file', toId: file.id };
    await w.owner.http.json('POST', '/v1/links', { body });
    await w.app.drain();
    expect((await show(file)).retainUntil).toBe(years(`${ends}T00:00:00.000Z`, 7));
  });

  it('O-090 a bill keeps the file that it came as', async () => {
    const file = await upload(w.app, w.owner.http, 'bill', { name: 'Bill.txt' });
    const vendor = await w.owner.http.json('POST', '/v1/vendors', { body: { name: 'Papier Meyer' } });
    const before = now();
    await w.owner.http.json('POST', '/v1/bills', {
      body: { vendorId: vendor.id, fileId: file.id, lines: [{ description: 'Paper', unitAmount: '100' }] },
    });
    await w.app.drain();
    const kept = (await show(file)).retainUntil as string;
    expect(Date.parse(kept)).toBeGreaterThanOrEqual(Date.parse(years(before, 7)));
  });
});
