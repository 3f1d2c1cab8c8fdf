import { Relay, WakeChannel, WorkerLife, WorkerModule, openQueue } from '@omni/platform';
import { loadSettings } from '@omni/platform/start';
import { closeGround, createContext, openGround } from '../../../apps/compose';
import { runProcess } from '../../../apps/process';
import { SampleModule, StubPrincipalsModule, behaviour, outside } from '../../../libs/testing/src/sample';

// A worker as in apps/worker, with the sample's consumers. Each event takes a moment, so that a fault meets work in hand.
// A test that was killed itself leaves nobody behind.
process.stdin.resume().on('end', () => process.exit(1));

runProcess(async (signal) => {
  const settings = loadSettings();
  const slow = Number(process.env.EVENT_MS ?? 0);
  behaviour.onEvent = () => new Promise((resolve) => setTimeout(resolve, slow));
  const slower = Number(process.env.ERRAND_MS ?? 0);
  outside.onErrand = () => new Promise((resolve) => setTimeout(resolve, slower));
  const ground = openGround(settings);
  const queue = await openQueue(settings, signal);
  const app = await createContext(ground, {
    modules: [SampleModule],
    also: [StubPrincipalsModule, WorkerModule.compose({ queue })],
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
