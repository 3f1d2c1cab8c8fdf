import { spawnSync } from 'node:child_process';
import { chownSync, chmodSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { loadSettings, openPool } from '@omni/platform';
import { cloneDatabase, startApp, type TestApp, type TestDatabase } from '@omni/testing';

describe('the way in', () => {
  let app: TestApp;
  beforeAll(async () => {
    const env = {
      FORCE_HTTPS: 'true',
      PUBLIC_URL: 'https://api.example.com',
      TRUSTED_PROXIES: '127.0.0.0/8',
    };
    app = await startApp({ env });
  });
  afterAll(() => app.stop());

  it('O-255 sends readers who come in clear to the same place by https, wherever they say they are', async () => {
    const answer = await app.http.get('/v1/contacts?limit=1', { host: 'evil.example' });
    expect([answer.status, answer.headers.get('location')]).toEqual([
      308,
      'https://api.example.com/v1/contacts?limit=1',
    ]);
  });

  it('O-255 refuses what is written in clear, and lets probes in', async () => {
    const written = await app.http.post('/v1/auth/login', { email: 'a@b.example', password: 'x' });
    expect([written.status, written.body.code]).toEqual([403, 'https_required']);
    expect((await app.http.get('/health/live')).status).toBe(200);
  });

  it('O-255 tells browsers to come by https alone', async () => {
    const answer = await app.http.get('/openapi.json', { 'x-forwarded-proto': 'https' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('strict-transport-security')).toMatch(/^max-age=31536000/);
  });
});

const openssl = spawnSync('openssl', ['version']).status === 0;
const whereOpenssl = openssl ? describe : describe.skip;

whereOpenssl('the way to the database', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await cloneDatabase();
    const admin = new Client({ connectionString: database.adminUrl });
    await admin.connect();
    const { rows } = await admin.query<{ data_directory: string }>('show data_directory');
    certify(rows[0]?.data_directory ?? '');
    await admin.query('alter system set ssl = on');
    await admin.query('select pg_reload_conf()');
    await admin.end();
  });
  afterAll(() => database.drop());

  const encrypted = async (databaseSsl: 'disable' | 'require' | 'verify-full'): Promise<boolean> => {
    const pool = openPool({ databaseSsl }, { url: database.appUrl, name: 'omni tls', size: 2 });
    try {
      const { rows } = await pool.query<{ ssl: boolean }>(
        'select ssl from pg_stat_ssl where pid = pg_backend_pid()',
      );
      return rows[0]?.ssl ?? false;
    } finally {
      await pool.end();
    }
  };

  it('O-255 is encrypted where DATABASE_SSL says so', async () => {
    expect(await encrypted('disable')).toBe(false);
    expect(await encrypted('require')).toBe(true);
  });

  it('O-255 is not taken where the server’s certificate is nobody’s word', async () => {
    await expect(encrypted('verify-full')).rejects.toThrow(/certificate|self.signed/i);
  });
});

/** A certificate that nobody vouches for, where the server looks for one. */
function certify(directory: string): void {
  const [key, certificate] = [join(directory, 'server.key'), join(directory, 'server.crt')];
  const subject = ['-subj', '/CN=localhost', '-days', '2', '-nodes'];
  spawnSync('openssl', [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-keyout',
    key,
    '-out',
    certificate,
    ...subject,
  ]);
  const { uid, gid } = statSync(directory);
  for (const file of [key, certificate]) {
    chmodSync(file, 0o600);
    chownSync(file, uid, gid);
  }
}

test('O-255 Redis and S3 are named with their encrypted ways', () => {
  const s3 = { S3_BUCKET: 'b', S3_ACCESS_KEY_ID: 'k', S3_SECRET_ACCESS_KEY: 's' };
  const settings = loadSettings({
    QUEUE_URL: 'rediss://queue.example.com:6380',
    S3_ENDPOINT: 'https://s3.example.com',
    ...s3,
  });
  expect([settings.queueUrl, settings.s3Endpoint]).toEqual([
    'rediss://queue.example.com:6380',
    'https://s3.example.com',
  ]);
});
