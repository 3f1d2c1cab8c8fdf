import type { INestApplicationContext } from '@nestjs/common';
import {
  OutboxWake,
  Relay,
  WakeChannel,
  WorkerLife,
  WorkerModule,
  bareServer,
  openQueue,
} from '@omni/platform';
import { StartFault, loadSettings } from '@omni/platform/start';
import { closeGround, createContext, openGround } from '../../compose';
import { runProcess } from '../../process';
import { answerBeside, migrateWhenPossible } from '../../serve';

/** Works off events, schedules and jobs. Run as many as needed beside one database. */
runProcess(async (signal) => {
  const settings = loadSettings();
  if (settings.databaseUrl === undefined) {
    throw new StartFault(
      'DATABASE_URL is not set: name a PostgreSQL server, or start the product with `npm start`, which brings its own.',
    );
  }
  const ground = openGround(settings);
  const running: { app?: INestApplicationContext } = {};
  const beside = answerBeside(
    bareServer(() => running.app),
    settings,
  );
  await migrateWhenPossible(settings, signal);
  const queue = await openQueue(settings, signal);
  const context = await createContext(ground, { also: [WorkerModule.compose({ queue })] });
  running.app = context;
  const relay = context.get(Relay, { strict: false });
  const channel = new WakeChannel(settings.databaseUrl, settings.databaseSsl, () => relay.ring());
  context.get(OutboxWake, { strict: false }).onRing(() => channel.ring());
  channel.listen();
  await context.get(WorkerLife, { strict: false }).start();
  ground.logger.log('The worker is at work', 'OmniBusiness');
  return {
    async stop() {
      await channel.close();
      await context.close();
      beside.close();
      await closeGround(ground);
    },
  };
});
