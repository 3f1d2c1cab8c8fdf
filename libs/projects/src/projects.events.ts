import {
  MilestoneApprovalRequested, MilestoneCancelled, MilestoneClientApproved, MilestoneClientRejected, MilestoneCompleted,
  MilestoneCreated, MilestoneDeleted, MilestoneReopened,
} from './milestones/milestone.events';
import { ProjectTemplatePublished, ProjectTemplateRetired } from './project-templates/template.events';
import {
  ProjectActivated, ProjectArchived, ProjectCancelled, ProjectCompleted, ProjectCreated, ProjectDeleted, ProjectOnHold,
  ProjectReopened, ProjectResumed, ProjectTimeThresholdReached,
} from './projects/project.events';
import {
  TaskArchived, TaskAssigned, TaskCompleted, TaskCreated, TaskDeleted, TaskDueSoon, TaskOverdue, TaskReminderDue,
  TaskStatusChanged,
} from './tasks/task.events';
import { TimeEntryApproved, TimeEntryDeleted, TimeEntryRejected, TimeEntrySubmitted } from './time-entries/time-entry.events';

/** Everything that this module publishes beside the standard events. */
export const projectsEvents = [
  ProjectCreated, ProjectActivated, ProjectOnHold, ProjectResumed, ProjectCompleted, ProjectCancelled, ProjectReopened,
  ProjectArchived, ProjectDeleted, ProjectTimeThresholdReached,
  TaskCreated, TaskAssigned, TaskStatusChanged, TaskCompleted, TaskDueSoon, TaskOverdue, TaskReminderDue, TaskArchived,
  TaskDeleted,
  MilestoneCreated, MilestoneCompleted, MilestoneReopened, MilestoneCancelled, MilestoneApprovalRequested,
  MilestoneClientApproved, MilestoneClientRejected, MilestoneDeleted,
  ProjectTemplatePublished, ProjectTemplateRetired,
  TimeEntrySubmitted, TimeEntryApproved, TimeEntryRejected, TimeEntryDeleted,
];
