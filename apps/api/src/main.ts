import { WakeChannel, OutboxWake } from '@omni/platform';
import { StartFault, loadSettings } from '@omni/platform/start';
import { closeGround, createHttpApp, openGround } from '../../compose';
import { runProcess } from '../../process';
import { docs, listen, migrateWhenPossible } from '../../serve';

/** Answers requests. Holds no state: run as many as needed beside one database. */
runProcess(async (signal) => {
  const settings = loadSettings();
  if (settings.databaseUrl === undefined) {
    throw new StartFault(
      'DATABASE_URL is not set: name a PostgreSQL server, or start the product with `npm start`, which brings its own.',
    );
  }
  const ground = openGround(settings);
  const app = await createHttpApp(ground);
  const channel = new WakeChannel(settings.databaseUrl, settings.databaseSsl);
  app.get(OutboxWake).onRing(() => channel.ring());
  docs(app);
  const url = await listen(app, settings);
  ground.logger.log(`The API answers at ${url}`, 'OmniBusiness');
  // A database that is not there yet keeps nobody from asking how the process is.
  const migrated = migrateWhenPossible(settings, signal);
  migrated.catch((error: unknown) => {
    ground.logger.fatal?.({ err: error }, 'the database could not be brought up to date', 'OmniBusiness');
    ground.logger.flush?.();
    process.exit(1);
  });
  return {
    async stop() {
      await app.close();
      await channel.close();
      await closeGround(ground);
    },
  };
});
