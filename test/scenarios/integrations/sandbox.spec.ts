import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SandboxControl, startSandboxProviders } from '@omni/integrations';
import { loadSettings } from '@omni/platform';

const account = (url: string, token: string) =>
  fetch(`${url}/account`, { headers: { authorization: `Bearer ${token}` } });

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'omni-sandbox-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

describe('the sandbox providers', () => {
  it('open an account of any name, and none for what is no token', async () => {
    const { url, stop } = await startSandboxProviders();
    expect(await (await account(url, 'sbx_acme')).json()).toMatchObject({ email: 'acme@sandbox.example' });
    expect([(await account(url, 'acme')).status, (await fetch(`${url}/account`)).status]).toEqual([401, 401]);
    expect((await fetch(`${url}/nowhere`, { headers: { authorization: 'Bearer sbx_acme' } })).status).toBe(
      404,
    );
    await stop();
  });

  it('are controlled by whoever shows the token', async () => {
    const { url, stop } = await startSandboxProviders({ controlToken: 'secret' });
    await expect(new SandboxControl(url).held('sbx_acme')).rejects.toThrow('401');
    expect(await new SandboxControl(url, 'secret').held('sbx_acme')).toMatchObject({ revoked: false });
    await stop();
  });

  it('keep what they hold over a restart where a file is named', async () => {
    const file = join(directory, 'sandbox.json');
    const first = await startSandboxProviders({ file });
    await new SandboxControl(first.url).do('calendar/create', {
      token: 'sbx_acme',
      event: { title: 'Kept', startsAt: '2026-03-03T10:00:00Z', endsAt: '2026-03-03T11:00:00Z' },
    });
    await first.stop();
    const second = await startSandboxProviders({ file });
    const { events } = await new SandboxControl(second.url).held('sbx_acme');
    expect(events.primary?.map((event) => event.title)).toEqual(['Kept']);
    await new SandboxControl(second.url).do('reset', {});
    expect((await new SandboxControl(second.url).held('sbx_acme')).events.primary).toEqual([]);
    await second.stop();
  });

  it('run on a developer’s machine unasked, and nowhere else', () => {
    expect(loadSettings({}, directory)).toMatchObject({
      sandboxPort: 3002,
      sandboxUrl: 'http://127.0.0.1:3002',
    });
    for (const env of [{ SANDBOX_PORT: '0' }, { NODE_ENV: 'production' }, { NODE_ENV: 'test' }])
      expect(loadSettings(env, directory)).toMatchObject({ sandboxPort: 0, sandboxUrl: undefined });
    expect(loadSettings({ SANDBOX_URL: 'http://sandbox:1/' }, directory).sandboxUrl).toBe('http://sandbox:1');
  });
});
