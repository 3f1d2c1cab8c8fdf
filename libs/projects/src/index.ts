export {
  ProjectActivated,
  ProjectArchived,
  ProjectCancelled,
  ProjectCompleted,
  ProjectCreated,
  ProjectDeleted,
  ProjectOnHold,
  ProjectReopened,
  ProjectResumed,
  ProjectTimeThresholdReached,
} from './projects/project.events';
export {
  TaskArchived,
  TaskAssigned,
  TaskCompleted,
  TaskCreated,
  TaskDeleted,
  TaskDueSoon,
  TaskOverdue,
  TaskReminderDue,
  TaskStatusChanged,
} from './tasks/task.events';
export {
  MilestoneApprovalRequested,
  MilestoneCancelled,
  MilestoneClientApproved,
  MilestoneClientRejected,
  MilestoneCompleted,
  MilestoneCreated,
  MilestoneDeleted,
  MilestoneReopened,
} from './milestones/milestone.events';
export { ProjectTemplatePublished, ProjectTemplateRetired } from './project-templates/template.events';
export {
  TimeEntryApproved,
  TimeEntryDeleted,
  TimeEntryRejected,
  TimeEntrySubmitted,
} from './time-entries/time-entry.events';
