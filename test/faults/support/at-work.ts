import { Relay, WakeChannel, WorkerLife, WorkerModule, openQueue, type Clock } from '@omni/platform';
import { loadSettings } from '@omni/platform/start';
import { closeGround, createContext, openGround, type RootParts } from '../../../apps/compose';
import { runProcess } from '../../../apps/process';

/** A worker as in apps/worker, of the parts that a test gives it. A test that was killed itself leaves nobody behind. */
export function atWork({ modules, also = [] }: RootParts = {}, clock?: Clock): void {
  process.stdin.resume().on('end', () => process.exit(1));
  runProcess(async (signal) => {
    const settings = loadSettings();
    const ground = openGround(settings, clock);
    const queue = await openQueue(settings, signal);
    const app = await createContext(ground, {
      ...(modules ? { modules } : {}),
      also: [...also, WorkerModule.compose({ queue })],
    });
    const channel = new WakeChannel(settings.databaseUrl ?? '', settings.databaseSsl, () =>
      app.get(Relay, { strict: false }).ring(),
    );
    channel.listen();
    await app.get(WorkerLife, { strict: false }).start();
    process.stdout.write('at work\n');
    return {
      async stop() {
        await channel.close();
        await app.close();
        await closeGround(ground);
      },
    };
  });
}
