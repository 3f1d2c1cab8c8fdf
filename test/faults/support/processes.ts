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
  worker(): Promise<ChildProcess> {
    return this.start('test/faults/support/worker.js', 'at work');
  }

  /** Starts a compiled script and waits until it says what is awaited. Rejects with what it said where it ends before. */
  async start(script: string, awaited: string, env: Record<string, string> = {}): Promise<ChildProcess> {
    const child = this.launch(script, env);
    let said = '';
    await new Promise<void>((resolve, reject) => {
      const hear = (chunk: Buffer): void => {
        said += chunk.toString();
        if (said.includes(awaited)) resolve();
      };
      child.stdout?.on('data', hear);
      child.stderr?.on('data', hear);
      child.once('exit', () => reject(new Error(said.trim())));
    });
    return child;
  }

  /** Runs a script to its end; answers its code and all it said. */
  async end(
    script: string,
    env: Record<string, string> = {},
  ): Promise<{ code: number | null; said: string }> {
    const child = this.launch(script, env);
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number | null];
    this.children.delete(child);
    return { code, said: said.trim() };
  }

  private launch(script: string, env: Record<string, string>): ChildProcess {
    const child = spawn(process.execPath, [join(this.built, script)], {
      cwd: root,
      env: { PATH: process.env.PATH ?? '', ...this.env, ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    this.children.add(child);
    child.once('exit', () => this.children.delete(child));
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
