import { OutboxWake, WakeChannel, WorkerLife, WorkerModule, Relay, openQueue } from '@omni/platform';
import type { EmbeddedPostgres, Settings } from '@omni/platform/start';
import { closeGround, createHttpApp, openGround } from '../../compose';
import type { Running } from '../../process';
import { docs, listen, migrate } from '../../serve';
import { seedDemo } from './demo';
import { sandboxBeside } from './sandbox';

/** API and worker in this process, on a database that answers. */
export async function startAll(
  settings: Settings,
  postgres: EmbeddedPostgres | undefined,
  signal: AbortSignal,
  demo: boolean,
): Promise<Running> {
  const ground = openGround(settings);
  const [queue] = await Promise.all([openQueue(settings, signal), migrate(settings)]);
  if (demo) process.stdout.write((await seedDemo(settings)).text);
  const sandbox = await sandboxBeside(settings);
  const app = await createHttpApp(ground, { also: [WorkerModule.compose({ queue })] });
  docs(app);
  const url = await listen(app, settings);
  await app.get(WorkerLife, { strict: false }).start();
  // Other processes on the same database may commit events too, and work them off.
  const channel = new WakeChannel(settings.databaseUrl ?? '', settings.databaseSsl, () =>
    app.get(Relay, { strict: false }).ring(),
  );
  if (!postgres) {
    channel.listen();
    app.get(OutboxWake).onRing(() => channel.ring());
  }
  process.stdout.write(`OmniBusiness answers at ${url}\nSwagger UI is at ${url}/docs\n`);
  if (sandbox) process.stdout.write(sandbox.text);
  return {
    async stop() {
      await channel.close();
      await app.close();
      await sandbox?.stop();
      await closeGround(ground);
      await postgres?.stop();
    },
  };
}
