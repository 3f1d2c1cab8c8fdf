import { SandboxControl, startSandboxProviders } from '@omni/integrations';
import type { MovableClock } from '@omni/platform';
import type { TestApp } from './harness';
import type { Person } from './people';

/** Sandbox providers on a port of their own, and whoever plays their other side. */
export interface TestSandbox {
  url: string;
  control: SandboxControl;
  /** for `startApp({ env: sandbox.env })` */
  env: { SANDBOX_URL: string };
  stop: () => Promise<void>;
}

/** Starts sandbox providers for a test file; with the product's clock they travel with it. */
export async function startSandbox(clock?: MovableClock): Promise<TestSandbox> {
  const { url, stop } = await startSandboxProviders(clock ? { now: () => clock.now() } : {});
  return { url, control: new SandboxControl(url), env: { SANDBOX_URL: url }, stop };
}

export type SandboxKind = 'calendar' | 'ledger' | 'signature' | 'mail' | 'text';

let count = 0;

/** Connects an organization to a sandbox provider, under an account of its own unless told; works when this resolves. */
export async function connectSandbox(
  app: TestApp,
  person: Person,
  kind: SandboxKind,
  token = `sbx_account-${String(++count)}-${String(process.pid)}`,
): Promise<{ id: string; token: string }> {
  const { id } = await person.http.json<{ id: string }>('POST', '/v1/integrations', {
    body: { provider: `sandbox_${kind}`, credentials: { token } },
  });
  await app.drain();
  return { id, token };
}
