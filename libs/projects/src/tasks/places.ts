import { Params, type Unit } from '@omni/platform';
import { rankAfter } from './rank';

/** A task's list: the project's top level, or the subtasks of one parent. Tasks without either share one list. */
export interface Siblings {
  projectId: string | null;
  parentTaskId: string | null;
}

/** The last place of a list; null for an empty one. */
export async function lastPlace(unit: Unit, siblings: Siblings): Promise<string | null> {
  const params = new Params();
  return first(
    unit,
    `select t.position from projects.tasks t where ${listSql(unit, siblings, params)} order by t.position desc limit 1`,
    params,
  );
}

/**
 * The first place behind another one (null: the first of all), the task's own left out. Deleted and archived tasks count:
 * they keep their places for when they come back.
 */
export async function placeBehind(
  unit: Unit,
  task: Siblings & { id: string },
  behind: string | null,
): Promise<string | null> {
  const params = new Params();
  const list = listSql(unit, task, params);
  const further = behind === null ? '' : ` and t.position > ${params.add(behind)}::text`;
  const text = `select t.position from projects.tasks t where ${list}${further} and t.id <> ${params.add(task.id)} order by t.position limit 1`;
  return first(unit, text, params);
}

/** Written without `is not distinct from`, so that the index behind lists answers it. */
function listSql(unit: Unit, { projectId, parentTaskId }: Siblings, params: Params): string {
  const is = (column: string, value: string | null): string =>
    value === null ? `t.${column} is null` : `t.${column} = ${params.add(value)}`;
  return `t.organization_id = ${params.add(unit.tenantId)} and ${is('project_id', projectId)} and ${is('parent_task_id', parentTaskId)}`;
}

async function first(unit: Unit, text: string, params: Params): Promise<string | null> {
  const [row] = await unit.sql<{ position: string }>(text, params.values);
  return row?.position ?? null;
}

/** Hands out places at the end of lists, asking the database once a list. */
export class Places {
  private readonly last = new Map<string, string | null>();

  constructor(private readonly unit: Unit) {}

  async next(siblings: Siblings): Promise<string> {
    const key = `${siblings.projectId ?? ''} ${siblings.parentTaskId ?? ''}`;
    if (!this.last.has(key)) this.last.set(key, await lastPlace(this.unit, siblings));
    const place = rankAfter(this.last.get(key) ?? null);
    this.last.set(key, place);
    return place;
  }
}
