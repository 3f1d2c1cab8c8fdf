import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { cpuOfTree, memoryOf } from './cpu';
import { ask, start, stop } from './setup';
import { signUp } from './sign-up';

// Imports contacts from one CSV file with a tenth of duplicates, through the product as `npm start` runs it: check, commit, revert.
// Prints a table and asserts nothing. `npm run bench:import`

const ROWS = Number(process.env.ROWS ?? 100_000);

interface Job {
  id: string;
  status: string;
  progress: number;
  counts: Record<string, number>;
}

/** Nine in ten are new people, the tenth has the address of an earlier one. */
function file(): string {
  const lines = ['First Name,Last Name,E-mail Address,Phone,Company,Title'];
  for (let i = 0; i < ROWS; i += 1) {
    const person = i % 10 === 9 ? i - 9 : i;
    lines.push(
      `First${String(person % 997)},Last${String(person)},person${String(person)}@example.com,+49301${String(1_000_000 + person)},Company ${String(person % 500)},Buyer`,
    );
  }
  return lines.join('\r\n');
}

async function main(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'omni-bench-'));
  const server = await start(join(process.cwd(), 'dist/apps/standalone/src/main.js'), [], {
    LOG_LEVEL: 'error',
    DATA_DIR: dataDir,
    NODE_ENV: 'development',
    RATE_LIMIT_PER_MINUTE: '100000',
  });
  const pid = server.child.pid ?? 0;
  const { accessToken } = await signUp(server.url);
  const database = Number(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
  const calm = memoryOf(pid);
  let peak = calm;
  const table: Record<string, object> = {};
  const job = await ask<Job>(server.url, 'POST', '/v1/imports', accessToken, {
    entityType: 'contact',
    duplicatePolicy: 'skip',
  });
  /** Runs one step to its end; `begin` answers when the step is asked for. */
  const step = async (name: string, end: string, begin: () => Promise<unknown>): Promise<void> => {
    const cpu = [cpuOfTree(pid), cpuOfTree(database)] as const;
    const began = performance.now();
    await begin();
    let now = await ask<Job>(server.url, 'GET', `/v1/imports/${job.id}`, accessToken);
    while (now.status !== end) {
      if (now.status === 'failed') throw new Error(`${name} failed: ${JSON.stringify(now)}`);
      await wait(200);
      peak = Math.max(peak, memoryOf(pid));
      now = await ask<Job>(server.url, 'GET', `/v1/imports/${job.id}`, accessToken);
    }
    table[name] = {
      seconds: Math.round((performance.now() - began) / 100) / 10,
      // The embedded server is a child of the process.
      'CPU s, process': Math.round(cpuOfTree(pid) - cpu[0] - (cpuOfTree(database) - cpu[1])),
      'CPU s, PostgreSQL': Math.round(cpuOfTree(database) - cpu[1]),
      ...now.counts,
    };
  };
  await step('upload', 'uploaded', async () => {
    const answer = await fetch(`${server.url}/v1/imports/${job.id}/content`, {
      method: 'PUT',
      headers: { 'content-type': 'text/csv', authorization: `Bearer ${accessToken}` },
      body: file(),
    });
    if (!answer.ok) throw new Error(await answer.text());
  });
  const doing = (verb: string) => () =>
    ask(server.url, 'POST', `/v1/imports/${job.id}/${verb}`, accessToken, {});
  await step('validate', 'validated', doing('validate'));
  await step('commit', 'completed', doing('commit'));
  await step('revert', 'reverted', doing('revert'));
  console.table(table);
  console.log(`Memory of the process: ${String(calm)} MiB before, ${String(peak)} MiB at most.`);
  await stop(server.child);
  rmSync(dataDir, { recursive: true, force: true });
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
