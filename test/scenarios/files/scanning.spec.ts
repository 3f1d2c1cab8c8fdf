import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, connect, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signUpOwner, startApp, type Json } from '@omni/testing';
import { announce, download, eventsOf, follow, problem, upload, world, type World } from './world';

// The EICAR test string, in two pieces so that no scanner takes this file for what it is not.
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

const CLAMD = ['/usr/sbin/clamd', '/usr/local/sbin/clamd', '/opt/homebrew/sbin/clamd'].find(existsSync);

interface Scanner {
  url: string;
  stop: () => Promise<void>;
}

/** Speaks INSTREAM as clamd(8) describes it, and answers what the test says. */
async function standIn(verdictOf: (bytes: Buffer) => string | null): Promise<Scanner> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    let received = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      received = Buffer.concat([received, data]);
      const bytes = chunksOf(received);
      if (!bytes) return;
      const verdict = verdictOf(bytes);
      if (verdict === null) socket.destroy();
      else socket.end(`${verdict}\0`);
    });
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve((server.address() as { port: number }).port);
    });
  });
  return {
    url: `tcp://127.0.0.1:${String(port)}`,
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => {
          resolve();
        });
      }),
  };
}

/** The bytes of a whole INSTREAM; null until its end has come. */
function chunksOf(received: Buffer): Buffer | null {
  const command = 'zINSTREAM\0';
  if (received.toString('latin1', 0, command.length) !== command) return null;
  const chunks: Buffer[] = [];
  for (let place = command.length; place + 4 <= received.length;) {
    const length = received.readUInt32BE(place);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(received.subarray(place + 4, place + 4 + length));
    place += 4 + length;
  }
  return null;
}

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => {
        resolve(port);
      });
    });
  });
}

/** A real daemon with one signature, written here: EICAR's, by its bytes. */
async function realClamd(program: string): Promise<Scanner> {
  const directory = mkdtempSync(join(tmpdir(), 'omni-clamd-'));
  const port = await freePort();
  writeFileSync(join(directory, 'house.ndb'), `House.Eicar:0:*:${Buffer.from(EICAR).toString('hex')}\n`);
  writeFileSync(
    join(directory, 'clamd.conf'),
    [
      `DatabaseDirectory ${directory}`,
      `TCPSocket ${String(port)}`,
      'TCPAddr 127.0.0.1',
      'Foreground yes',
      'StreamMaxLength 1M',
      'MaxThreads 2',
    ].join('\n'),
  );
  const child: ChildProcess = spawn(program, ['--config-file', join(directory, 'clamd.conf')], {
    stdio: 'ignore',
  });
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => {
      resolve();
    });
  });
  await answers(port, child);
  return {
    url: `tcp://127.0.0.1:${String(port)}`,
    stop: async () => {
      child.kill('SIGKILL');
      await ended;
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

async function answers(port: number, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const pong = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => socket.write('zPING\0'));
      socket.on('data', (data) => {
        resolve(data.toString().startsWith('PONG'));
        socket.destroy();
      });
      socket.on('error', () => {
        setTimeout(() => {
          resolve(false);
        }, 50);
      });
    });
    if (pong) return;
  }
  throw new Error('clamd did not start');
}

/** Nobody but an owner is needed here. */
async function alone(env: Record<string, string> = {}): Promise<Pick<World, 'app' | 'owner'>> {
  const app = await startApp({ env });
  return { app, owner: await signUpOwner(app) };
}

describe('without a scanner', () => {
  it('B-055 every file says that nobody looked at it', async () => {
    const w = await alone();
    const file = await upload(w.app, w.owner.http, 'unseen', { name: 'Unseen.txt' });
    const { data } = await w.owner.http.json('GET', `/v1/files/${file.id}/versions`);
    expect(data[0]).toMatchObject({ avStatus: 'skipped' });
    await w.app.stop();
  });
});

const scanners: [string, () => Promise<Scanner>][] = [
  [
    'a stand-in',
    () =>
      standIn((bytes) =>
        bytes.includes(EICAR)
          ? 'stream: House.Eicar.UNOFFICIAL FOUND'
          : bytes.length > 1024 * 1024
            ? 'INSTREAM size limit exceeded. ERROR'
            : 'stream: OK',
      ),
  ],
  // Without the program this is shown by the stand-in alone.
  ...(CLAMD ? ([['the real clamd', () => realClamd(CLAMD)]] as [string, () => Promise<Scanner>][]) : []),
];

describe.each(scanners)('scanned by %s', (_name, start) => {
  let scanner: Scanner;
  let w: Pick<World, 'app' | 'owner'>;
  beforeAll(async () => {
    scanner = await start();
    w = await alone({ CLAMD_URL: scanner.url, CLAMD_MAX_BYTES: '1048576' });
  });
  afterAll(async () => {
    await w.app.stop();
    await scanner.stop();
  });
  const versions = async (id: string): Promise<Json[]> =>
    (await w.owner.http.json('GET', `/v1/files/${id}/versions`)).data as Json[];

  it('B-055 clean files are available and say that they are clean', async () => {
    const file = await upload(w.app, w.owner.http, 'harmless', { name: 'Harmless.txt' });
    expect(file.status).toBe('available');
    expect(await versions(file.id)).toMatchObject([{ avStatus: 'clean' }]);
  });

  it('B-055 infected files are quarantined: nobody gets their bytes', async () => {
    const file = await upload(w.app, w.owner.http, EICAR, { name: 'Eicar.txt' });
    expect(file).toMatchObject({ status: 'quarantined', currentVersionId: null });
    expect(await versions(file.id)).toMatchObject([{ status: 'quarantined', avStatus: 'infected' }]);
    for (const query of ['', '?version=1'])
      expect((await w.owner.http.get(`/v1/files/${file.id}/download${query}`)).status).toBe(409);
    const shared = await w.owner.http.json('POST', '/v1/file-shares', { body: { fileId: file.id } });
    expect(
      problem(await w.app.http.post('/v1/file-shares/open/access', { token: shared.token })).status,
    ).toBe(410);
    expect((await eventsOf(w.app, w.owner.organizationId, 'file.quarantined')).at(-1)).toMatchObject({
      id: file.id,
      data: { found: 'House.Eicar.UNOFFICIAL' },
    });
    expect(file.textStatus).toBe('none');
  });

  it('B-055 an infected version leaves the one before as it was', async () => {
    const file = await upload(w.app, w.owner.http, 'good', { name: 'Good.txt' });
    const next = await w.owner.http.json('POST', `/v1/files/${file.id}/versions`, { body: announce(EICAR) });
    await follow(w.app, next.upload, EICAR);
    await w.app.drain();
    expect(await w.owner.http.json('GET', `/v1/files/${file.id}`)).toMatchObject({ status: 'available' });
    expect((await download(w.app, w.owner.http, file.id)).toString()).toBe('good');
    expect((await w.owner.http.get(`/v1/files/${file.id}/download?version=2`)).status).toBe(409);
    const third = await w.owner.http.json('POST', `/v1/files/${file.id}/versions`, {
      body: announce('better'),
    });
    expect(third.versionNo).toBe(3);
  });

  it('B-055 files that are more than the scanner takes are available and say that nobody looked', async () => {
    const big = Buffer.alloc(3 * 1024 * 1024, 'x');
    const file = await upload(w.app, w.owner.http, big, { name: 'Big.txt' });
    expect(file.status).toBe('available');
    expect(await versions(file.id)).toMatchObject([{ avStatus: 'skipped' }]);
  });
});

it('B-055 while the scanner is away files wait for it, and are looked at when it is back', async () => {
  let away = true;
  const scanner = await standIn(() => (away ? null : 'stream: OK'));
  const w = await world({ env: { CLAMD_URL: scanner.url, CLAMD_MAX_BYTES: '1048576' } });
  const file = await upload(w.app, w.owner.http, 'patience', { name: 'Patience.txt' });
  expect(file.status).toBe('scanning');
  away = false;
  w.app.clock.advance(60_000);
  await w.app.drain();
  expect((await w.owner.http.json('GET', `/v1/files/${file.id}`)).status).toBe('available');
  away = true;
  const never = await upload(w.app, w.owner.http, 'no patience', { name: 'Impatience.txt' });
  for (let i = 0; i < 14; i += 1) {
    w.app.clock.advance(3_600_000);
    await w.app.drain();
  }
  const [row] = await w.app.ownerSql<Json>(
    'select status, upload_problem from files.file_objects where id = $1',
    [never.id],
  );
  expect(row).toMatchObject({
    status: 'pending_upload',
    upload_problem: { code: 'files.upload.not_checked' },
  });
  await w.app.stop();
  await scanner.stop();
});

it('B-055 a scanner that takes less than it was thought to says so itself', async () => {
  const scanner = await standIn(() => 'INSTREAM size limit exceeded. ERROR');
  const w = await alone({ CLAMD_URL: scanner.url });
  const file = await upload(w.app, w.owner.http, 'more than it takes', { name: 'More.txt' });
  const { data } = await w.owner.http.json('GET', `/v1/files/${file.id}/versions`);
  expect([file.status, data[0].avStatus]).toEqual(['available', 'skipped']);
  await w.app.stop();
  await scanner.stop();
});
