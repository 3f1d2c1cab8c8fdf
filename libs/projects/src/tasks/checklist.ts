import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { checklistFull, checklistOrder, unknownChecklistItem } from './task.errors';

export const MAX_ITEMS = 100;

export const checklistItem = z
  .strictObject({
    id: z.uuid(),
    text: z.string(),
    done: z.boolean(),
    doneAt: z.iso.datetime().nullable(),
    doneById: z.uuid().nullable(),
  })
  .meta({ id: 'ChecklistItem' });
export type ChecklistItem = z.output<typeof checklistItem>;

export const itemText = z.string().trim().min(1).max(500);

export const newItem = (text: string): ChecklistItem => ({
  id: randomUUID(),
  text,
  done: false,
  doneAt: null,
  doneById: null,
});

export function withItem(list: readonly ChecklistItem[], text: string): ChecklistItem[] {
  if (list.length >= MAX_ITEMS) throw checklistFull();
  return [...list, newItem(text)];
}

export function ticked(
  list: readonly ChecklistItem[],
  id: string,
  done: boolean,
  by: string | null,
  now: string,
): ChecklistItem[] {
  mustHold(list, id);
  return list.map((item) =>
    item.id === id && item.done !== done
      ? { ...item, done, doneAt: done ? now : null, doneById: done ? by : null }
      : item,
  );
}

export function withoutItem(list: readonly ChecklistItem[], id: string): ChecklistItem[] {
  mustHold(list, id);
  return list.filter((item) => item.id !== id);
}

export function reordered(list: readonly ChecklistItem[], ids: readonly string[]): ChecklistItem[] {
  const byId = new Map(list.map((item) => [item.id, item]));
  const next = ids.flatMap((id) => byId.get(id) ?? []);
  if (next.length !== list.length || new Set(ids).size !== ids.length) throw checklistOrder();
  return next;
}

function mustHold(list: readonly ChecklistItem[], id: string): void {
  if (!list.some((item) => item.id === id)) throw unknownChecklistItem();
}
