import { randomUUID } from 'node:crypto';
import { addDays, endOfBusinessDay, startOfBusinessDay, type Unit } from '@omni/platform';
import { milestones } from '../milestones/milestone.resource';
import { childhood } from '../projects/parent-project';
import type { Project } from '../projects/project.entity';
import { newItem } from '../tasks/checklist';
import { rankAfter } from '../tasks/rank';
import { TaskAssigned, TaskCreated, taskFacts } from '../tasks/task.events';
import { tasks } from '../tasks/task.resource';
import { taskView } from '../tasks/task.view';
import type { TemplateDefinition } from './definition';
import type { ProjectTemplate } from './template.entity';

type TemplateTask = NonNullable<TemplateDefinition['tasks']>[number];
type Ids = ReadonlyMap<string, string>;

/**
 * Gives a new project its template's milestones and tasks. They are copies: a later version of the template changes
 * nothing about them. Days are counted on the organization's calendar from the project's start.
 */
export function plantTemplate(
  unit: Unit,
  project: Project,
  template: ProjectTemplate,
  roleMembers: Readonly<Record<string, string>>,
): void {
  const milestoneIds = plantMilestones(unit, project, template);
  plantTasks(unit, project, template, milestoneIds, roleMembers);
}

function plantMilestones(unit: Unit, project: Project, { definition }: ProjectTemplate): Ids {
  const ids = idsFor(definition.milestones);
  (definition.milestones ?? []).forEach((planned, position) => {
    unit.create(milestones, {
      ...childhood(project),
      id: ids.get(planned.key) ?? '',
      name: planned.name,
      position,
      dueOn:
        planned.dueOffsetDays === undefined ? null : addDays(startOf(unit, project), planned.dueOffsetDays),
      billingAmountMinor: planned.billingAmountMinor ?? null,
      currency: project.currency,
      clientApproval: planned.needsClientApproval ? 'requested' : 'not_required',
    });
  });
  return ids;
}

function plantTasks(
  unit: Unit,
  project: Project,
  template: ProjectTemplate,
  milestoneIds: Ids,
  roleMembers: Readonly<Record<string, string>>,
): void {
  const { definition } = template;
  const ids = idsFor(definition.tasks);
  const members = membersFor(definition, project, roleMembers);
  let position: string | null = null;
  for (const planned of definition.tasks ?? []) {
    position = rankAfter(position);
    const task = unit.create(tasks, {
      ...childhood(project),
      ...wording(planned),
      ...timing(unit, project, planned),
      id: ids.get(planned.key) ?? '',
      position,
      milestoneId: (planned.milestone && milestoneIds.get(planned.milestone)) ?? null,
      parentTaskId: (planned.parent && ids.get(planned.parent)) ?? null,
      blockedByIds: (planned.blockedBy ?? []).flatMap((key) => ids.get(key) ?? []),
      assigneeMemberId: (planned.role && members.get(planned.role)) ?? null,
      billable: planned.billable ?? project.billingMode !== 'non_billable',
      source: 'template',
      sourceKey: `template:${template.id}:${project.id}:${planned.key}`,
    });
    unit.emit(TaskCreated, task, taskView(task));
    if (task.assigneeMemberId)
      unit.emit(TaskAssigned, task, { ...taskFacts(task), previousAssigneeMemberId: null });
  }
}

const wording = (planned: TemplateTask) => ({
  title: planned.title,
  description: planned.description ?? null,
  priority: planned.priority ?? ('normal' as const),
  estimateMinutes: planned.estimateMinutes ?? null,
  clientVisible: planned.clientVisible ?? false,
  checklist: (planned.checklist ?? []).map(newItem),
});

/** Due by the end of the day, reminded of at its start, as the organization's zone has it. */
function timing(unit: Unit, project: Project, { dueOffsetDays, remindOffsetDays }: TemplateTask) {
  const zone = unit.organization.timezone;
  const day = (offset: number): string => addDays(startOf(unit, project), offset);
  return {
    // The last moment of the day itself: the next one belongs to the day after.
    dueAt:
      dueOffsetDays === undefined
        ? null
        : new Date(endOfBusinessDay(day(dueOffsetDays), zone).getTime() - 1).toISOString(),
    remindAt:
      remindOffsetDays === undefined ? null : startOfBusinessDay(day(remindOffsetDays), zone).toISOString(),
  };
}

const startOf = (unit: Unit, project: Project): string => project.startsOn ?? unit.today;

const idsFor = (list: readonly { key: string }[] = []): Ids =>
  new Map(list.map(({ key }) => [key, randomUUID()]));

function membersFor(
  definition: TemplateDefinition,
  project: Project,
  named: Readonly<Record<string, string>>,
): Ids {
  const members = new Map<string, string>();
  for (const role of definition.roles ?? []) {
    const member =
      named[role.key] ?? role.memberId ?? (role.key === 'manager' ? project.managerMemberId : null);
    if (member) members.set(role.key, member);
  }
  return members;
}
