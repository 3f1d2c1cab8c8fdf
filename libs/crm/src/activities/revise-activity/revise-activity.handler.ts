import { CommandHandler } from '@nestjs/cqrs';
import { applyPatch, type Handles } from '@omni/platform';
import { requireReferences } from '../../shared/writing';
import type { Activity } from '../activity.entity';
import { activities } from '../activity.resource';
import { ReviseActivity } from './revise-activity.command';

@CommandHandler(ReviseActivity)
export class ReviseActivityHandler implements Handles<typeof ReviseActivity> {
  async execute({ unit, input }: ReviseActivity): Promise<Activity> {
    const [activity] = await Promise.all([
      unit.load(activities, input.id),
      ...(input.contactIds ?? []).map((contactId) => requireReferences(unit, { contactId })),
    ]);
    applyPatch(activity, input);
    activity.correctedAt = unit.now;
    return activity;
  }
}
