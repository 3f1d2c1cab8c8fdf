import { CommandHandler } from '@nestjs/cqrs';
import { unprocessable, type Handles, type Unit } from '@omni/platform';
import { placeBehind } from '../places';
import { rankBetween } from '../rank';
import type { Task } from '../task.entity';
import { tasks } from '../task.resource';
import { MoveTask } from './move-task.command';

@CommandHandler(MoveTask)
export class MoveTaskHandler implements Handles<typeof MoveTask> {
  async execute({ unit, input }: MoveTask): Promise<Task> {
    const task = await unit.load(tasks, input.id);
    task.mustBeOpenForChanges();
    const before = input.afterTaskId === null ? null : await placeInList(unit, task, input.afterTaskId);
    task.position = rankBetween(before, await placeBehind(unit, task, before));
    return task;
  }
}

async function placeInList(unit: Unit, task: Task, neighbourId: string): Promise<string> {
  const neighbour = await unit.read(tasks, neighbourId);
  if (
    neighbour.id === task.id ||
    neighbour.projectId !== task.projectId ||
    neighbour.parentTaskId !== task.parentTaskId
  ) {
    throw unprocessable('projects.task.other_list', 'A task moves within its own list.', [
      { pointer: '/afterTaskId', code: 'other_list', message: 'does not stand in the same list' },
    ]);
  }
  return neighbour.position;
}
