import { Relay, WakeChannel, WorkerLife, WorkerModule, openQueue } from '@omni/platform';
import { loadSettings } from '@omni/platform/start';
import { closeGround, createContext, openGround } from '../../../apps/compose';
import { runProcess } from '../../../apps/process';
import { SampleModule, StubPrincipalsModule } from '../../../libs/testing/src/sample';
import { WorkflowModule } from '../../../libs/workflow/src/workflow.module';
import { StepModule } from './step-module';

// A worker as in apps/worker, with workflows over the sample's widgets. A test that was killed itself leaves nobody behind.
process.stdin.resume().on('end', () => process.exit(1));

runProcess(async (signal) => {
  const settings = loadSettings();
  const ground = openGround(settings);
  const queue = await openQueue(settings, signal);
  const app = await createContext(ground, {
    modules: [SampleModule, WorkflowModule, StepModule],
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
