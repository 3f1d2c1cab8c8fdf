export { CreateProject } from './projects/create-project/create-project.command';
export { ActivateProject } from './projects/activate-project/activate-project.command';
export { CompleteProject } from './projects/complete-project/complete-project.command';
export { ReviseProject } from './projects/revise-project/revise-project.command';
export { CompleteMilestone } from './milestones/complete-milestone/complete-milestone.command';
export { CreateTask } from './tasks/create-task/create-task.command';
export { CompleteTask } from './tasks/complete-task/complete-task.command';
export { ReviseTask } from './tasks/revise-task/revise-task.command';
export { ListBillableTime } from './time-entries/list-billable-time/list-billable-time.query';
export {
  MilestoneClientApproved, MilestoneCompleted, MilestoneReopened,
} from './milestones/milestone.events';
export {
  ProjectActivated, ProjectArchived, ProjectCancelled, ProjectCompleted, ProjectCreated, ProjectOnHold, ProjectReopened,
  ProjectTimeThresholdReached,
} from './projects/project.events';
export { TaskAssigned, TaskCompleted, TaskDueSoon, TaskOverdue, TaskReminderDue } from './tasks/task.events';
export { TimeEntryApproved, TimeEntrySubmitted } from './time-entries/time-entry.events';
