import { rmSync } from 'node:fs';
import { DATA_DIR } from './run-environment';

export default async function teardown(): Promise<void> {
  await globalThis.omniTestServer?.stop();
  const dataDir = process.env[DATA_DIR];
  if (dataDir) rmSync(dataDir, { recursive: true, force: true });
}
