import type { Facts, Unit } from '@omni/platform';
import type { Milestone } from '../milestones/milestone.entity';
import { milestones } from '../milestones/milestone.resource';
import { childhood, parentProject } from '../projects/parent-project';
import type { Project } from '../projects/project.entity';
import { newItem } from './checklist';
import { mustSeeBlockers } from './dependencies';
import { Places } from './places';
import type { TaskInput } from './task.contract';
import type { TaskSource } from './task.choices';
import type { Task } from './task.entity';
import { elsewhere, halfALink } from './task.errors';
import { TaskAssigned, TaskCreated, taskFacts } from './task.events';
import { tasks } from './task.resource';
import { taskView } from './task.view';

/** Makes tasks, one or a thousand in a unit: what they refer to is looked up once. Everything is checked before a row is made. */
export class TaskMaker {
  private readonly places: Places;
  private readonly projects = new Map<string, Promise<Project>>();
  private readonly milestones = new Map<string, Promise<Milestone>>();
  private readonly parents = new Map<string, Promise<Task>>();

  constructor(
    private readonly unit: Unit,
    private readonly facts: Facts,
  ) {
    this.places = new Places(unit);
  }

  async make(input: TaskInput): Promise<Task> {
    const { checklist, source, entityType, entityId, ...fields } = input;
    const existing = input.sourceKey ? await this.madeBefore(input.sourceKey) : undefined;
    if (existing) return existing;
    if ((entityType === undefined) !== (entityId === undefined)) throw halfALink();
    if (entityType !== undefined && entityId !== undefined)
      await this.facts.mustName(this.unit, entityType, [entityId], '/entityId');
    const parent = input.parentTaskId
      ? await once(this.parents, input.parentTaskId, (id) => this.unit.read(tasks, id))
      : null;
    const project = await this.projectOf(input, parent);
    const milestone = input.milestoneId
      ? await once(this.milestones, input.milestoneId, (id) => this.unit.read(milestones, id))
      : null;
    if (milestone && milestone.projectId !== project?.id) throw elsewhere('milestoneId');
    await mustSeeBlockers(this.unit, input.blockedByIds ?? []);
    const position = await this.places.next({
      projectId: project?.id ?? null,
      parentTaskId: parent?.id ?? null,
    });
    return this.add({
      billable: project !== null && project.billingMode !== 'non_billable',
      ...fields,
      ...(project ? childhood(project) : {}),
      entityType: entityType ?? null,
      entityId: entityId ?? null,
      checklist: (checklist ?? []).map(newItem),
      source: source ?? sourceOf(this.unit),
      position,
    });
  }

  private add(values: Partial<Task>): Task {
    const task = this.unit.create(tasks, values);
    this.unit.emit(TaskCreated, task, taskView(task));
    if (task.assigneeMemberId) {
      this.unit.emit(TaskAssigned, task, { ...taskFacts(task), previousAssigneeMemberId: null });
    }
    return task;
  }

  /** A subtask lies in its parent's project. */
  private async projectOf(input: TaskInput, parent: Task | null): Promise<Project | null> {
    const id = input.projectId ?? parent?.projectId ?? null;
    if (parent && parent.projectId !== id) throw elsewhere('parentTaskId');
    return id === null ? null : once(this.projects, id, (key) => parentProject(this.unit, key));
  }

  private async madeBefore(sourceKey: string): Promise<Task | undefined> {
    const [row] = await this.unit.sql<{ id: string }>(
      'select id from projects.tasks where organization_id = $1 and source_key = $2 and deleted_at is null',
      [this.unit.tenantId, sourceKey],
    );
    if (!row) return undefined;
    this.unit.notes.existing = true;
    return this.unit.read(tasks, row.id);
  }
}

function once<T>(known: Map<string, Promise<T>>, id: string, load: (id: string) => Promise<T>): Promise<T> {
  const found = known.get(id) ?? load(id);
  known.set(id, found);
  return found;
}

function sourceOf(unit: Unit): TaskSource {
  const { kind } = unit.principal;
  if (kind === 'workflow' || kind === 'system') return 'workflow';
  return kind === 'ai' ? 'ai' : kind === 'integration' ? 'import' : 'manual';
}
