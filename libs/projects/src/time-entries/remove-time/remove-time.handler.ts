import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { timeEntries } from '../time-entry.resource';
import { RemoveTime } from './remove-time.command';

@CommandHandler(RemoveTime)
export class RemoveTimeHandler implements Handles<typeof RemoveTime> {
  async execute({ unit, input }: RemoveTime): Promise<null> {
    const entry = await unit.load(timeEntries, input.id);
    entry.mustNotBeInvoiced();
    if (entry.timerRunning) entry.stopTimer(unit.now);
    entry.deletedAt = unit.now;
    return null;
  }
}
