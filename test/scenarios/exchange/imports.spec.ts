import {
  googleContactsCsv,
  hubspotCompaniesCsv,
  hubspotContactsCsv,
  inviteMember,
  outlookContactsCsv,
  signUpOwner,
  startApp,
  type Json,
  type Person,
  type TestApp,
} from '@omni/testing';

interface Job {
  id: string;
  status: string;
  source: string | null;
  mapping: Record<string, string>;
  headers: string[];
  encoding: string | null;
  counts: Record<string, number>;
  progress: number;
}

let app: TestApp;
let owner: Person;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());
beforeEach(async () => {
  owner = await signUpOwner(app);
});

async function upload(
  body: Buffer | string,
  start: object = { entityType: 'contact' },
  person = owner,
): Promise<Job> {
  const job = await person.http.json<Job>('POST', '/v1/imports', { body: start });
  return person.http.json<Job>('PUT', `/v1/imports/${job.id}/content`, {
    body: typeof body === 'string' ? Buffer.from(body) : body,
    headers: { 'content-type': 'text/csv' },
  });
}

async function step(job: Job, verb: 'validate' | 'commit' | 'revert'): Promise<Job> {
  await owner.http.json('POST', `/v1/imports/${job.id}/${verb}`);
  await app.drain();
  return owner.http.json<Job>('GET', `/v1/imports/${job.id}`);
}

const contacts = async (query = ''): Promise<number> =>
  (await owner.http.json<{ total: number }>('GET', `/v1/contacts?limit=1&total=exact${query}`)).total;

describe('importing a file', () => {
  it('B-040 O-182 recognises the export, shows the bad rows with row and column, commits the good ones and takes them back', async () => {
    const file = googleContactsCsv({ rows: 300, seed: 1, encoding: 'utf-8-bom' });
    const job = await upload(file.buffer, {
      entityType: 'contact',
      filename: 'google.csv',
      duplicatePolicy: 'skip',
    });
    expect(job.source).not.toBeNull();
    expect(Object.values(job.mapping)).toEqual(expect.arrayContaining(['firstName', 'lastName']));
    const checked = await step(job, 'validate');
    expect(checked.status).toBe('validated');
    expect(await contacts()).toBe(0);
    const { data: bad } = await owner.http.json<{
      data: { rowNo: number; errors: { column: string | null; code: string }[] }[];
    }>('GET', `/v1/imports/${job.id}/rows?status=invalid&limit=1000`);
    expect(bad.length).toBe(checked.counts.invalid);
    expect(bad.length).toBeGreaterThan(0);
    expect(bad.every((r) => r.errors.length > 0)).toBe(true);
    const report = await owner.http.get(`/v1/imports/${job.id}/report`);
    expect(report.text.split('\r\n').length).toBe(bad.length + 2);

    const done = await step(job, 'commit');
    expect(done).toMatchObject({ status: 'completed', progress: 1 });
    expect(done.counts.failed).toBe(0);
    expect(await contacts()).toBe(done.counts.created);
    expect((done.counts.created ?? 0) + (done.counts.skipped ?? 0)).toBe(checked.counts.valid);

    const reverted = await step(job, 'revert');
    expect(reverted.status).toBe('reverted');
    expect(await contacts()).toBe(0);
    const again = await step(job, 'commit');
    expect(again).toMatchObject({ status: 'completed', counts: { created: done.counts.created, failed: 0 } });
    expect(await contacts()).toBe(done.counts.created);
  });

  it('U-140 U-233 rows carry the import as their source and one address makes one contact', async () => {
    const job = await upload(
      'First Name,Last Name,Email\nAda,Byron,ada@example.com\nAda,B.,ADA@example.com\nGrace,Hopper,grace@example.com\n',
    );
    await step(job, 'validate');
    const done = await step(job, 'commit');
    expect(done.counts).toMatchObject({ created: 2, skipped: 1, failed: 0 });
    const { data } = await owner.http.json<{ data: { lifecycleSource: string }[] }>('GET', '/v1/contacts');
    expect(data.map((c) => c.lifecycleSource)).toEqual(['import', 'import']);
  });

  it('B-040 updates what is known already when the import says so, and reverting brings the old values back', async () => {
    const { id } = await owner.http.json<{ id: string }>('POST', '/v1/contacts', {
      body: { firstName: 'Ada', title: 'Countess', primaryEmail: 'ada@example.com' },
    });
    const job = await upload('First Name,Job Title,Email\nAda,Analyst,ada@example.com\n', {
      entityType: 'contact',
      duplicatePolicy: 'update',
    });
    await step(job, 'validate');
    expect((await step(job, 'commit')).counts).toMatchObject({ updated: 1, created: 0 });
    expect(await owner.http.json('GET', `/v1/contacts/${id}`)).toMatchObject({ title: 'Analyst' });
    expect((await step(job, 'revert')).counts).toMatchObject({ reverted: 1 });
    expect(await owner.http.json('GET', `/v1/contacts/${id}`)).toMatchObject({ title: 'Countess' });
  });

  it('B-040 takes clients and the contacts that name them, creating what is missing when asked to', async () => {
    const companies = hubspotCompaniesCsv({ rows: 40, seed: 2 });
    const clients = await upload(companies.buffer, { entityType: 'client_company' });
    await step(clients, 'validate');
    expect((await step(clients, 'commit')).counts.failed).toBe(0);
    const people = await upload(
      'First Name,Email,Company\nAda,ada@new.example,New Works\nBea,bea@new.example,New Works\n',
      { entityType: 'contact', createMissing: true },
    );
    expect(people.mapping.Company).toBe('client');
    await step(people, 'validate');
    expect((await step(people, 'commit')).counts).toMatchObject({ created: 2, failed: 0 });
    const { data } = await owner.http.json<{ data: { clientId: string }[] }>(
      'GET',
      '/v1/contacts?filter[displayName]=Ada',
    );
    const client = await owner.http.json<{ name: string }>(
      'GET',
      `/v1/client-companies/${String(data[0]?.clientId)}`,
    );
    expect(client.name).toBe('New Works');
  });

  it('B-040 reads three products in three encodings', async () => {
    const files = [
      googleContactsCsv({ rows: 60, seed: 3, encoding: 'utf-16le' }),
      outlookContactsCsv({ rows: 60, seed: 4, encoding: 'windows-1252' }),
      hubspotContactsCsv({ rows: 60, seed: 5, encoding: 'utf-8-bom' }),
    ];
    for (const file of files) {
      const job = await upload(file.buffer);
      expect(job.source).not.toBeNull();
      const checked = await step(job, 'validate');
      expect(checked.counts.valid).toBeGreaterThan(40);
      expect((await step(job, 'commit')).counts.failed).toBe(0);
    }
    const { data } = await owner.http.json<{ data: { displayName: string }[] }>(
      'GET',
      '/v1/contacts?limit=200',
    );
    expect(data.some((c) => /[äöüéèñłø]/i.test(c.displayName))).toBe(true);
    expect(data.every((c) => !c.displayName.includes('\ufffd'))).toBe(true);
  });

  it('B-040 refuses what cannot be read with a code, and loses nothing', async () => {
    const job = await owner.http.json<Job>('POST', '/v1/imports', { body: { entityType: 'contact' } });
    const empty = await owner.http.ask('PUT', `/v1/imports/${job.id}/content`, {
      body: Buffer.from(''),
      headers: { 'content-type': 'text/csv' },
    });
    expect([415, 422]).toContain(empty.status);
    expect((await owner.http.post(`/v1/imports/${job.id}/validate`)).body).toMatchObject({
      code: 'exchange.import.nothing_uploaded',
    });
    expect((await owner.http.post('/v1/imports', { entityType: 'nonsense' })).body).toMatchObject({
      status: 422,
      code: 'exchange.import.unknown_entity_type',
    });
    const mapped = await upload('Email\na@example.com\n');
    expect(
      (await owner.http.patch(`/v1/imports/${mapped.id}`, { mapping: { Email: 'nonsense' } })).body,
    ).toMatchObject({ code: 'exchange.import.unknown_target' });
    expect((await owner.http.post(`/v1/imports/${mapped.id}/commit`)).body).toMatchObject({
      status: 409,
      code: 'invalid_transition',
    });
  });

  it('U-240 takes in what is declared to be brought along, and no keys, invitations or other things made here', async () => {
    const { resources } = await owner.http.json('GET', '/v1/catalogue');
    const start = (entityType: string) => owner.http.post('/v1/imports', { entityType });
    for (const { type, importable, contracts } of resources) {
      const answer = await start(type);
      expect([type, answer.status]).toEqual([type, importable ? 201 : 422]);
      // What is offered has a contract that a file can fill.
      if (importable) expect(contracts.create).not.toBeNull();
    }
    const offered = resources.filter((one: Json) => one.importable).map((one: Json) => one.type as string);
    expect(offered).toEqual(
      expect.arrayContaining(['client_company', 'contact', 'lead', 'deal', 'project', 'task', 'product']),
    );
    for (const type of ['api_key', 'invitation', 'calendar_sync', 'portal_access', 'import_job'])
      expect(offered).not.toContain(type);
    const { body } = await start('api_key');
    expect(body.detail).toContain('client_company');
    expect(body.detail).not.toContain('invitation');
  });

  it.each(['validate', 'commit'] as const)(
    'O-250 stops with its reason when its author loses the right to create before it has done %s',
    async (verb) => {
      const manager = await inviteMember(app, owner, 'manager');
      const job = await upload('First Name,Email\nAda,ada@example.com\n', { entityType: 'contact' }, manager);
      if (verb === 'commit') await step(job, 'validate');
      await manager.http.json('POST', `/v1/imports/${job.id}/${verb}`);
      await owner.http.json('POST', `/v1/members/${manager.memberId}/change-grants`, {
        body: { moduleGrants: { crm: 'read' } },
      });
      await app.drain();
      expect(await owner.http.json('GET', `/v1/imports/${job.id}`)).toMatchObject({
        status: 'failed',
        failure: expect.stringMatching(/^contact cannot be imported/),
      });
      expect(await contacts()).toBe(0);
    },
  );

  it('O-250 U-034 is not for Staff', async () => {
    const staff = await inviteMember(app, owner, 'staff');
    expect((await staff.http.post('/v1/imports', { entityType: 'contact' })).status).toBe(403);
  });

  it('B-040 what one bad row breaks in the database stops no other row', async () => {
    await owner.http.json('PATCH', `/v1/organizations/${owner.organizationId}`, {
      body: { settings: { strictTaxNumber: true } },
    });
    const job = await upload('Name,Tax Number\nOne,DE1\nTwo,DE1\nThree,DE3\n', {
      entityType: 'client_company',
      matchOn: ['name'],
    });
    await owner.http.json('PATCH', `/v1/imports/${job.id}`, {
      body: { mapping: { Name: 'name', 'Tax Number': 'taxNumber' } },
    });
    await step(job, 'validate');
    const done = await step(job, 'commit');
    expect(done.status).toBe('completed');
    expect(done.counts.created).toBeGreaterThanOrEqual(2);
    expect((done.counts.created ?? 0) + (done.counts.failed ?? 0) + (done.counts.invalid ?? 0)).toBe(3);
  });
});
