import type { Unit } from '@omni/platform';
import type { ProjectSource } from './project.choices';
import { Project } from './project.entity';
import { ProjectCreated } from './project.events';
import { projects } from './project.resource';
import { projectView } from './project.view';

const SOURCES: Partial<Record<string, ProjectSource>> = {
  workflow: 'workflow',
  system: 'system',
  ai: 'ai',
  integration: 'import',
};
const sourceOf = (unit: Unit): ProjectSource => SOURCES[unit.principal.kind] ?? 'manual';

type Values = Partial<Project> & Pick<Project, 'clientId' | 'engagementId' | 'name'>;

/** Under which the project is known that the house puts down when an engagement begins. */
export const beginningKey = (engagementId: string): string => `engagement:${engagementId}`;

/** A person or a key at the API. What an import or a workflow makes, it may take back: that must be a row of its own. */
const isPlanning = ({ call, principal }: Unit): boolean =>
  call.method !== 'INTERNAL' && (principal.kind === 'user' || principal.kind === 'api_key');

/**
 * A project as somebody plans it. The one that the house put down when the engagement began stands in until then: as
 * long as nobody has touched it, it becomes the planned one, and no second lies beside it.
 */
export async function planProject(unit: Unit, values: Values): Promise<Project> {
  const standIn = isPlanning(unit) ? await untouchedStandIn(unit, values.engagementId) : undefined;
  if (!standIn) return foundProject(unit, values);
  Object.assign(standIn, { startsOn: null, dueOn: null, source: sourceOf(unit), ...values });
  standIn.mustHaveDatesInOrder();
  return standIn;
}

async function untouchedStandIn(unit: Unit, engagementId: string): Promise<Project | undefined> {
  const none = (table: string): string =>
    `not exists (select 1 from projects.${table} c where c.organization_id = t.organization_id and c.project_id = t.id)`;
  const [found] = await unit.rows(
    Project,
    `t.source_key = $2 and t.version = 1 and t.deleted_at is null
     and ${none('tasks')} and ${none('milestones')} and ${none('time_entries')}`,
    [beginningKey(engagementId)],
  );
  return found;
}

/** A new project with the next code of the gapless series. The lock on the series holds until the unit ends. */
export async function foundProject(unit: Unit, values: Values): Promise<Project> {
  const number = await unit.nextNumber('PRJ');
  const project = unit.create(projects, {
    currency: unit.organization.baseCurrency,
    source: sourceOf(unit),
    ...values,
    code: `PRJ-${String(number).padStart(4, '0')}`,
  });
  project.mustHaveDatesInOrder();
  unit.emit(ProjectCreated, project, projectView(project));
  return project;
}
