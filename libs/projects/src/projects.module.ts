import { DomainModule } from '@omni/platform';
import { FollowClientMerge } from './consumers/follow-client-merge.consumer';
import { KnowEngagements } from './consumers/know-engagements.consumer';
import { LockInvoicedWork } from './consumers/lock-invoiced-work.consumer';
import { SeedTemplates } from './consumers/seed-templates.consumer';
import { StartEngagement } from './consumers/start-engagement.consumer';
import { TrackProgress } from './consumers/track-progress.consumer';
import { hoursLogged, overdueTasks, tasksDone, utilisation } from './metrics/project.metrics';
import { milestones } from './milestones/milestone.resource';
import { MilestonesController, PortalMilestonesController } from './milestones/milestones.controller';
import { milestonesCommands, milestonesHandlers } from './milestones/verbs';
import { ProjectTemplatesController } from './project-templates/project-templates.controller';
import { projectTemplates } from './project-templates/template.resource';
import { projectTemplatesCommands, projectTemplatesHandlers } from './project-templates/verbs';
import { constraints } from './projects.constraints';
import { projectsEvents } from './projects.events';
import { projects } from './projects/project.resource';
import { ProjectsController, PortalProjectsController } from './projects/projects.controller';
import { projectsCommands, projectsHandlers } from './projects/verbs';
import { RemindTasks } from './schedules/remind-tasks.schedule';
import { tasks } from './tasks/task.resource';
import { TasksController, PortalTasksController } from './tasks/tasks.controller';
import { tasksCommands, tasksHandlers } from './tasks/verbs';
import { TimeEntriesController } from './time-entries/time-entries.controller';
import { timeEntries } from './time-entries/time-entry.resource';
import { timeEntriesCommands, timeEntriesHandlers, timeEntriesQueries } from './time-entries/verbs';

@DomainModule({
  name: 'projects',
  summary: 'Projects with their milestones, tasks and time, and the templates they are made from.',
  resources: [projects, tasks, milestones, projectTemplates, timeEntries],
  commands: [
    ...projectsCommands,
    ...tasksCommands,
    ...milestonesCommands,
    ...projectTemplatesCommands,
    ...timeEntriesCommands,
  ],
  queries: timeEntriesQueries,
  events: projectsEvents,
  metrics: [tasksDone, overdueTasks, hoursLogged, utilisation],
  consumers: [
    KnowEngagements,
    StartEngagement,
    FollowClientMerge,
    LockInvoicedWork,
    SeedTemplates,
    TrackProgress,
  ],
  schedules: [RemindTasks],
  controllers: [
    ProjectsController,
    PortalProjectsController,
    TasksController,
    PortalTasksController,
    MilestonesController,
    PortalMilestonesController,
    ProjectTemplatesController,
    TimeEntriesController,
  ],
  handlers: [
    ...projectsHandlers,
    ...tasksHandlers,
    ...milestonesHandlers,
    ...projectTemplatesHandlers,
    ...timeEntriesHandlers,
  ],
  constraints,
})
export class ProjectsModule {}
