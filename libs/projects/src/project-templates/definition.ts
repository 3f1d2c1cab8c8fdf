import { z } from 'zod';
import { amountMinor, id, minutesField, prose, title } from '../shared/fields';
import { itemText, MAX_ITEMS } from '../tasks/checklist';
import { TASK_PRIORITIES } from '../tasks/task.choices';
import { brokenDefinition } from './template.errors';

const key = z
  .string()
  .regex(/^[a-z0-9_-]{1,60}$/)
  .describe('Names it within the template.');
const offset = z
  .int()
  .min(-365)
  .max(3650)
  .describe("Days from the project's start, in the organization's calendar.");

const milestone = z
  .strictObject({
    key,
    name: z.string().trim().min(1).max(200),
    dueOffsetDays: offset.optional(),
    billingAmountMinor: amountMinor.optional(),
    needsClientApproval: z.boolean().optional(),
  })
  .meta({ id: 'TemplateMilestone' });

const task = z
  .strictObject({
    key,
    title,
    description: prose.optional(),
    milestone: key.optional(),
    parent: key.optional(),
    role: key.optional(),
    dueOffsetDays: offset.optional(),
    remindOffsetDays: offset.optional(),
    estimateMinutes: minutesField.optional(),
    priority: z.enum(TASK_PRIORITIES).optional(),
    billable: z.boolean().optional(),
    clientVisible: z.boolean().optional(),
    checklist: z.array(itemText).max(MAX_ITEMS).optional(),
    blockedBy: z.array(key).max(50).optional(),
  })
  .meta({ id: 'TemplateTask' });

const role = z
  .strictObject({
    key,
    name: z.string().trim().min(1).max(120),
    memberId: id.optional().describe('Who fills it unless the project says otherwise.'),
  })
  .meta({ id: 'TemplateRole' });

/** What a project made from the template starts with. Missing lists are empty. */
export const definitionSchema = z
  .strictObject({
    milestones: z.array(milestone).max(100).optional(),
    tasks: z.array(task).max(500).optional(),
    roles: z
      .array(role)
      .max(30)
      .optional()
      .describe('The role manager is the project manager unless somebody is named.'),
    folders: z
      .array(z.string().trim().min(1).max(300))
      .max(100)
      .optional()
      .describe('Folders to make, as paths: Deliverables/Drafts.'),
  })
  .meta({ id: 'TemplateDefinition' });

export type TemplateDefinition = z.output<typeof definitionSchema>;

/** Refuses a definition with doubled keys, with references to nothing, or with tasks that wait for or contain themselves. */
export function mustHoldTogether({ milestones = [], tasks = [], roles = [] }: TemplateDefinition): void {
  for (const [name, list] of Object.entries({ milestones, tasks, roles })) mustBeDistinct(name, list);
  const known = { milestone: keysOf(milestones), parent: keysOf(tasks), role: keysOf(roles) };
  for (const [i, entry] of tasks.entries()) {
    const at = `/tasks/${String(i)}`;
    for (const reference of ['milestone', 'parent', 'role'] as const) {
      const to = entry[reference];
      if (to !== undefined && !known[reference].has(to))
        throw brokenDefinition(`${at}/${reference}`, 'names nothing of the template');
    }
    if (entry.blockedBy?.some((to) => !known.parent.has(to)))
      throw brokenDefinition(`${at}/blockedBy`, 'names nothing of the template');
  }
  mustNotCircle(
    tasks.map((t) => [t.key, t.blockedBy ?? []]),
    'blockedBy',
  );
  mustNotCircle(
    tasks.map((t) => [t.key, t.parent ? [t.parent] : []]),
    'parent',
  );
}

const keysOf = (list: readonly { key: string }[]): Set<string> => new Set(list.map((entry) => entry.key));

function mustBeDistinct(name: string, list: readonly { key: string }[]): void {
  const seen = new Set<string>();
  for (const [i, entry] of list.entries()) {
    if (seen.has(entry.key)) throw brokenDefinition(`/${name}/${String(i)}/key`, 'is used twice');
    seen.add(entry.key);
  }
}

/** Takes away again and again what leads nowhere further; what is left goes round in circles. */
function mustNotCircle(edges: readonly (readonly [string, readonly string[]])[], property: string): void {
  let left = new Map(edges);
  for (;;) {
    const rest = new Map([...left].filter(([, to]) => to.some((next) => left.has(next))));
    if (rest.size === 0) return;
    if (rest.size === left.size) {
      const at = edges.findIndex(([name]) => rest.has(name));
      throw brokenDefinition(`/tasks/${String(at)}/${property}`, 'leads back to itself');
    }
    left = rest;
  }
}
