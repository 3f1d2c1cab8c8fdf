import { CommandHandler } from '@nestjs/cqrs';
import { applyPatch, type Handles, type Unit } from '@omni/platform';
import { milestones } from '../../milestones/milestone.resource';
import { lockDependencies, mustNotBeBelowItself, mustNotCircle, mustSeeBlockers } from '../dependencies';
import { Places } from '../places';
import type { Task } from '../task.entity';
import { elsewhere } from '../task.errors';
import { tasks } from '../task.resource';
import { tellAssignment } from '../tell-assignment';
import { ReviseTask } from './revise-task.command';

@CommandHandler(ReviseTask)
export class ReviseTaskHandler implements Handles<typeof ReviseTask> {
  async execute({ unit, input }: ReviseTask): Promise<Task> {
    if (input.blockedByIds?.length || input.parentTaskId) await lockDependencies(unit);
    const task = await unit.load(tasks, input.id);
    task.mustBeOpenForChanges();
    const { assigneeMemberId, parentTaskId } = task;
    if (input.blockedByIds) {
      await mustSeeBlockers(unit, input.blockedByIds);
      await mustNotCircle(unit, task.id, input.blockedByIds);
    }
    if (input.milestoneId) await mustBeMilestoneOf(unit, task, input.milestoneId);
    if (input.parentTaskId) await mustBeParentOf(unit, task, input.parentTaskId);
    applyPatch(task, input);
    // Below another parent it stands in another list, at its end.
    if (task.parentTaskId !== parentTaskId) task.position = await new Places(unit).next(task);
    tellAssignment(unit, task, assigneeMemberId);
    return task;
  }
}

async function mustBeMilestoneOf(unit: Unit, task: Task, milestoneId: string): Promise<void> {
  const milestone = await unit.read(milestones, milestoneId);
  if (milestone.projectId !== task.projectId) throw elsewhere('milestoneId');
}

async function mustBeParentOf(unit: Unit, task: Task, parentId: string): Promise<void> {
  const parent = await unit.read(tasks, parentId);
  if (parent.projectId !== task.projectId) throw elsewhere('parentTaskId');
  await mustNotBeBelowItself(unit, task.id, parentId);
}
