import type { Unit } from '@omni/platform';
import type { Task } from './task.entity';
import { TaskAssigned, taskFacts } from './task.events';

/** Tells that a task has another assignee than before, with the fields that changed. */
export function tellAssignment(unit: Unit, task: Task, previous: string | null): void {
  if (task.assigneeMemberId === previous) return;
  unit.emit(
    TaskAssigned,
    task,
    { ...taskFacts(task), previousAssigneeMemberId: previous },
    { assigneeMemberId: previous },
  );
}
