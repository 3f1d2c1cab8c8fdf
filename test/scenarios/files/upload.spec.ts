import S3rver from 's3rver';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MovableClock } from '@omni/platform';
import { signUpOwner } from '@omni/testing';
import {
  announce,
  download,
  eventsOf,
  follow,
  here,
  problem,
  sha256,
  upload,
  world,
  type World,
} from './world';

const BUCKET = 'omnibusiness';

interface Store {
  env: Record<string, string>;
  stop: () => Promise<void>;
}

const stores: Record<string, () => Promise<Store>> = {
  'the embedded store': () => Promise.resolve({ env: {}, stop: () => Promise.resolve() }),
  'an S3': async () => {
    const directory = mkdtempSync(join(tmpdir(), 'omni-s3-'));
    const server = new S3rver({
      port: 0,
      address: '127.0.0.1',
      silent: true,
      directory,
      configureBuckets: [{ name: BUCKET, configs: [] }],
    });
    const { port } = await server.run();
    return {
      env: {
        S3_BUCKET: BUCKET,
        S3_ENDPOINT: `http://127.0.0.1:${String(port)}`,
        S3_ACCESS_KEY_ID: 'S3RVER',
        S3_SECRET_ACCESS_KEY: 'S3RVER',
        S3_FORCE_PATH_STYLE: 'true',
      },
      stop: async () => {
        await server.close();
        rmSync(directory, { recursive: true, force: true });
      },
    };
  },
};

describe.each(Object.keys(stores))('U-124 on %s', (name) => {
  const embedded = name === 'the embedded store';
  let store: Store;
  let w: World;
  beforeAll(async () => {
    store = await (stores[name] as () => Promise<Store>)();
    // An S3 has a clock of its own: where one serves, the product's stands at the same time.
    w = await world({ env: store.env, ...(embedded ? {} : { clock: new MovableClock(new Date()) }) });
  });
  afterAll(async () => {
    await w.app.stop();
    await store.stop();
  });

  it('U-044 U-123 B-055 a file is available after its bytes were put at the address that it was announced with', async () => {
    const bytes = 'Hello, world.';
    const made = await w.owner.http.post('/v1/files', { name: 'Hello.txt', ...announce(bytes) });
    expect(made.status).toBe(201);
    expect(made.headers.get('location')).toBe(`/v1/files/${made.body.id}`);
    expect(made.body).toMatchObject({ status: 'pending_upload', versionNo: 1, upload: { method: 'PUT' } });
    expect((await follow(w.app, made.body.upload, bytes)).status).toBe(200);
    const complete = await w.owner.http.post(`/v1/files/${made.body.id}/complete`);
    expect(complete).toMatchObject({ status: 200, body: { status: 'scanning' } });
    await w.app.drain();
    const file = await w.owner.http.json('GET', `/v1/files/${made.body.id}`);
    expect(file).toMatchObject({
      status: 'available',
      uploadProblem: null,
      currentVersionId: expect.any(String),
    });
    expect((await download(w.app, w.owner.http, file.id)).toString()).toBe(bytes);
    expect((await eventsOf(w.app, w.owner.organizationId, 'file.%')).map((e) => e.type)).toEqual(
      expect.arrayContaining(['file.upload_requested', 'file.uploaded', 'file.available']),
    );
  });

  it('U-045 a file shows the size, the SHA-256 and the type of its bytes', async () => {
    const bytes = Buffer.from([...Array(5000).keys()].map((n) => n % 251));
    const file = await upload(w.app, w.owner.http, bytes, {
      name: 'Noise.bin',
      mime: 'application/octet-stream',
    });
    expect(file).toMatchObject({ sizeBytes: 5000, sha256: sha256(bytes), mime: 'application/octet-stream' });
    expect(await download(w.app, w.owner.http, file.id)).toEqual(bytes);
  });

  it('U-046 a second upload is version 2, and version 1 can still be downloaded', async () => {
    const file = await upload(w.app, w.owner.http, 'first', { name: 'Versions.txt' });
    const second = await w.owner.http.json('POST', `/v1/files/${file.id}/versions`, {
      body: announce('second one'),
    });
    expect(second.versionNo).toBe(2);
    expect((await download(w.app, w.owner.http, file.id)).toString()).toBe('first');
    await follow(w.app, second.upload, 'second one');
    await w.owner.http.json('POST', `/v1/files/${file.id}/complete`);
    await w.app.drain();
    const { data } = await w.owner.http.json('GET', `/v1/files/${file.id}/versions`);
    expect(data.map((version: { versionNo: number }) => version.versionNo)).toEqual([2, 1]);
    expect((await download(w.app, w.owner.http, file.id)).toString()).toBe('second one');
    expect((await download(w.app, w.owner.http, file.id, '?version=1')).toString()).toBe('first');
    expect(await w.owner.http.json('GET', `/v1/files/${file.id}`)).toMatchObject({
      status: 'available',
      sha256: sha256('second one'),
    });
    expect((await eventsOf(w.app, w.owner.organizationId, 'file.version_added')).at(-1)).toMatchObject({
      id: file.id,
      data: { versionNo: 2 },
    });
  });

  it('U-125 bytes of another size, another SHA-256 or another type than announced do not become available', async () => {
    const told = [
      [announce('honest bytes'), 'honest bytes and more'],
      [announce('honest bytes'), 'other! bytes'],
      [announce('<html><script>alert(1)</script>', 'image/png'), '<html><script>alert(1)</script>'],
    ] as const;
    const codes = ['size_mismatch', 'checksum_mismatch', 'type_mismatch'];
    for (const [i, [body, sent]] of told.entries()) {
      const made = await w.owner.http.json('POST', '/v1/files', {
        body: { name: `Wrong ${String(i)}.png`, ...body },
      });
      const put = await follow(w.app, made.upload, sent);
      if (put.status === 200) {
        await w.owner.http.json('POST', `/v1/files/${made.id}/complete`);
        await w.app.drain();
        const file = await w.owner.http.json('GET', `/v1/files/${made.id}`);
        expect(file).toMatchObject({
          status: 'pending_upload',
          uploadProblem: { code: `files.upload.${codes[i] ?? ''}` },
        });
      } else {
        // The embedded store refuses at once what it can see at once.
        expect(embedded).toBe(true);
        expect(((await put.json()) as { code: string }).code).toBe(`files.upload.${codes[i] ?? ''}`);
      }
      expect(problem(await w.owner.http.get(`/v1/files/${made.id}/download`))).toEqual({
        status: 409,
        code: 'files.file.not_available',
      });
    }
  });

  it('U-125 after wrong bytes the right ones can be sent to a new address', async () => {
    const made = await w.owner.http.json('POST', '/v1/files', {
      body: { name: 'Again.txt', ...announce('right') },
    });
    await follow(w.app, made.upload, 'wrong');
    await w.owner.http.post(`/v1/files/${made.id}/complete`);
    await w.app.drain();
    expect(await w.owner.http.json('GET', `/v1/files/${made.id}`)).toMatchObject({
      status: 'pending_upload',
    });
    const again = await w.owner.http.json('POST', `/v1/files/${made.id}/upload`);
    await follow(w.app, again.upload, 'right');
    await w.owner.http.json('POST', `/v1/files/${made.id}/complete`);
    await w.app.drain();
    expect((await download(w.app, w.owner.http, made.id)).toString()).toBe('right');
  });

  it('U-125 an address cannot change what it brought once that has been looked at', async () => {
    const made = await w.owner.http.json('POST', '/v1/files', {
      body: { name: 'Fixed.txt', ...announce('looked at') },
    });
    await follow(w.app, made.upload, 'looked at');
    await w.owner.http.json('POST', `/v1/files/${made.id}/complete`);
    await w.app.drain();
    await follow(w.app, made.upload, 'something else');
    expect((await download(w.app, w.owner.http, made.id)).toString()).toBe('looked at');
  });

  it('U-133 addresses are for a quarter of an hour and say so', async () => {
    const file = await upload(w.app, w.owner.http, 'for a while', { name: 'While.txt' });
    const address = await w.owner.http.json('GET', `/v1/files/${file.id}/download`);
    const lasts = Date.parse(address.expiresAt) - w.app.clock.now().getTime();
    expect(lasts).toBeGreaterThan(14 * 60_000);
    expect(lasts).toBeLessThanOrEqual(15 * 60_000);
    expect((await follow(w.app, address)).status).toBe(200);
    w.app.clock.advance(-16 * 60_000);
    const [put, get] = [
      await w.owner.http.json('POST', '/v1/files', { body: { name: 'Late.txt', ...announce('late') } }),
      await w.owner.http.json('GET', `/v1/files/${file.id}/download`),
    ];
    w.app.clock.advance(16 * 60_000);
    expect((await follow(w.app, put.upload, 'late')).status).toBe(403);
    expect((await follow(w.app, get)).status).toBe(403);
  });

  it('U-134 no route of the API answers bytes, and nobody gets them without an address of their own', async () => {
    const file = await upload(w.app, w.owner.http, 'secret bytes', { name: 'Secret.txt' });
    const address = await w.owner.http.json('GET', `/v1/files/${file.id}/download`);
    expect(address).not.toHaveProperty('bytes');
    if (embedded) {
      const bare = new URL(here(w.app, address.url));
      bare.search = '';
      expect((await fetch(bare)).status).toBe(403);
    }
    const answer = await w.owner.http.get('/openapi.json');
    const document = answer.body as {
      paths: Record<
        string,
        Record<string, { tags: string[]; responses: Record<string, { content?: object }> }>
      >;
    };
    const types = Object.entries(document.paths)
      .filter(([path]) => /^\/v1\/(portal\/)?(files|folders|file-|notes)/.test(path))
      .flatMap(([, methods]) => Object.values(methods))
      .flatMap(({ responses }) => Object.values(responses))
      .flatMap(({ content = {} }) => Object.keys(content));
    expect([...new Set(types)].sort()).toEqual(['application/json', 'application/problem+json']);
  });

  it('B-055 the same bytes again are told of, as far as one may see them', async () => {
    const first = await upload(w.app, w.owner.http, 'bytes of which there are two', { name: 'One.txt' });
    const body = { name: 'Two.txt', ...announce('bytes of which there are two') };
    expect((await w.owner.http.json('POST', '/v1/files', { body })).duplicateOfIds).toEqual([first.id]);
    expect((await w.staff.http.json('POST', '/v1/files', { body })).duplicateOfIds).toEqual([]);
    expect(
      problem(
        await w.owner.http.post(`/v1/files/${first.id}/versions`, announce('bytes of which there are two')),
      ),
    ).toEqual({
      status: 409,
      code: 'files.version.same_bytes',
    });
  });

  it('U-046 a version that is begun anew takes the place of the one before', async () => {
    const file = await upload(w.app, w.owner.http, 'v1', { name: 'Anew.txt' });
    const given = await w.owner.http.json('POST', `/v1/files/${file.id}/versions`, {
      body: announce('given up'),
    });
    const taken = await w.owner.http.json('POST', `/v1/files/${file.id}/versions`, {
      body: announce('taken'),
    });
    expect([given.versionNo, taken.versionNo]).toEqual([2, 2]);
    await follow(w.app, taken.upload, 'taken');
    await w.owner.http.json('POST', `/v1/files/${file.id}/complete`);
    await w.app.drain();
    expect((await download(w.app, w.owner.http, file.id)).toString()).toBe('taken');
  });

  it('U-044 another organization sees nothing of it', async () => {
    const stranger = await signUpOwner(w.app, { organization: { name: 'Others' } });
    const file = await upload(w.app, w.owner.http, 'ours', { name: 'Ours.txt' });
    for (const path of ['', '/versions', '/download', '/text'])
      expect((await stranger.http.get(`/v1/files/${file.id}${path}`)).status).toBe(404);
    expect((await stranger.http.post(`/v1/files/${file.id}/versions`, announce('theirs'))).status).toBe(404);
    expect((await stranger.http.post(`/v1/files/${file.id}/complete`)).status).toBe(404);
  });

  it('B-055 bytes that never come are not waited for longer than a day', async () => {
    const made = await w.owner.http.json('POST', '/v1/files', {
      body: { name: 'Never.txt', ...announce('never') },
    });
    const kept = await upload(w.app, w.owner.http, 'kept', { name: 'Kept.txt' });
    await w.owner.http.json('POST', `/v1/files/${kept.id}/versions`, { body: announce('never either') });
    w.app.clock.advance(25 * 3_600_000);
    const owner = await relog();
    await w.app.runSchedule('files.expire-uploads');
    await w.app.drain();
    expect((await owner.get(`/v1/files/${made.id}`)).status).toBe(404);
    expect((await owner.get(`/v1/files/${kept.id}`)).body).toMatchObject({ status: 'available' });
    expect((await owner.get(`/v1/files/${kept.id}/versions`)).body.data).toHaveLength(1);
    const expired = await eventsOf(w.app, w.owner.organizationId, 'file.upload_expired');
    expect(expired.map((event) => event.id)).toEqual(expect.arrayContaining([made.id, kept.id]));
  });

  const relog = async () => {
    const { accessToken } = await w.app.http.json('POST', '/v1/auth/login', {
      body: { email: w.owner.email, password: w.owner.password },
    });
    return w.app.http.as(accessToken as string);
  };
});
