import { Injectable } from '@nestjs/common';
import { Scheduled, type ScheduledJob, type Unit } from '@omni/platform';
import { Engine } from '../engine/engine';
import { keepRun } from '../engine/keep-run';

const done = ({ reports }: Awaited<ReturnType<Engine['work']>>): boolean => reports.some((r) => r.done > 0);

/** What has had its time in everyday lists leaves them. A run that found nothing leaves nothing behind. */
@Injectable()
@Scheduled({
  name: 'governance.archive',
  cron: '17 * * * *',
  summary: 'Archives records whose time in everyday lists is over',
})
export class ArchiveRipe implements ScheduledJob {
  constructor(private readonly engine: Engine) {}

  async run(unit: Unit): Promise<void> {
    const asked = { action: 'archive' as const };
    const result = await this.engine.work(unit, { ...asked, counted: false });
    if (done(result)) await keepRun(unit, 'schedule', asked, result);
  }
}

@Injectable()
@Scheduled({
  name: 'governance.purge',
  cron: '47 2 * * *',
  summary: 'Purges records that were kept for as long as they had to be',
})
export class PurgeExpired implements ScheduledJob {
  constructor(private readonly engine: Engine) {}

  async run(unit: Unit): Promise<void> {
    const asked = { action: 'purge' as const };
    const result = await this.engine.work(unit, { ...asked, counted: true });
    if (done(result)) await keepRun(unit, 'schedule', asked, result);
  }
}
