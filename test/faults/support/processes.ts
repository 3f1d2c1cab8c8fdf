import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import type { TestDatabase } from '@omni/testing';

const root = resolve(__dirname, '../../..');

/** Compiled code for processes of their own: they can be killed, a test's own process cannot. */
export class Processes {
  private readonly built = join(root, 'node_modules/.cache', `omni-faults-${String(process.pid)}`);
  private readonly children = new Set<ChildProcess>();

  constructor(private readonly env: Record<string, string>) {
    const swc = join(root, 'node_modules/@swc/cli/bin/swc.js');
    const { status, stderr } = spawnSync(
      process.execPath,
      [swc, 'apps', 'libs', 'migrations', 'test/faults/support', '-d', this.built, '--quiet'],
      { cwd: root, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
  }

  /** Starts a worker and waits until it is at work. */
  async worker(): Promise<ChildProcess> {
    const child = spawn(process.execPath, [join(this.built, 'test/faults/support/worker.js')], {
      cwd: root,
      env: { PATH: process.env.PATH ?? '', ...this.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.children.add(child);
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    await new Promise<void>((resolve, reject) => {
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (said.includes('at work')) resolve();
      });
      child.once('exit', () => reject(new Error(`the worker ended: ${said}`)));
    });
    return child;
  }

  /** As the machine's own death would: without a word to the process. */
  async kill(child: ChildProcess): Promise<void> {
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
    this.children.delete(child);
  }

  /** Asks all to stop and answers how each ended. */
  async stop(): Promise<(number | null)[]> {
    const codes = await Promise.all(
      [...this.children].map(async (child) => {
        const gone = once(child, 'exit') as Promise<[number | null]>;
        child.kill('SIGTERM');
        return (await gone)[0];
      }),
    );
    this.children.clear();
    rmSync(this.built, { recursive: true, force: true });
    return codes;
  }
}

/** The settings of a process that works on a test's database. */
export const environmentOf = (
  database: TestDatabase,
  dataDir: string,
  more: Record<string, string> = {},
) => ({
  NODE_ENV: 'test',
  LOG_LEVEL: 'warn',
  DATA_DIR: dataDir,
  WORKER_PORT: '0',
  DATABASE_URL: database.appUrl,
  RELAY_DATABASE_URL: database.relayUrl,
  QUEUE_DATABASE_URL: database.queueUrl,
  ...more,
});

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
