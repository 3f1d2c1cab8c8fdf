import { conflict, unprocessable, type ConstraintFaults } from '@omni/platform';
import { milestoneExists } from './milestones/milestone.errors';
import { templateExists } from './project-templates/template.errors';
import { datesReversed, unknownEngagement } from './projects/project.errors';
import { halfALink, parentCycle } from './tasks/task.errors';
import { timerRunning } from './time-entries/time-entry.errors';

const unknown = (what: string, property: string) => () =>
  unprocessable(`projects.${what}.unknown`, `There is no such ${what}.`, [
    { pointer: `/${property}`, code: 'reference_not_found', message: 'does not exist' },
  ]);

/** What the database's own refusals mean to a caller. */
export const constraints: ConstraintFaults = {
  projects_engagement_id_fkey: unknownEngagement,
  projects_client_id_fkey: unknown('client', 'clientId'),
  projects_manager_member_id_fkey: unknown('member', 'managerMemberId'),
  projects_dates: datesReversed,
  projects_source_key_key: () =>
    conflict('projects.project.exists', 'A project was made under this source key already.'),
  milestones_name_key: milestoneExists,
  project_templates_name_key: templateExists,
  project_templates_draft_key: () =>
    conflict(
      'projects.project_template.draft_exists',
      'The next version is being drafted already. Revise that draft.',
    ),
  project_templates_version_key: templateExists,
  tasks_assignee_member_id_fkey: unknown('member', 'assigneeMemberId'),
  tasks_assignee_contact_id_fkey: unknown('contact', 'assigneeContactId'),
  tasks_source_key_key: () =>
    conflict('projects.task.exists', 'A task was made under this source key already.'),
  tasks_link: halfALink,
  tasks_not_own_parent: parentCycle,
  time_entries_member_id_fkey: unknown('member', 'memberId'),
  time_entries_timer_key: timerRunning,
};
