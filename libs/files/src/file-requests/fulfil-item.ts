import type { Unit } from '@omni/platform';
import type { FileObject } from '../files/file.entity';
import { FileRequest } from './file-request.entity';
import { FileRequestCompleted, FileRequestItemFulfilled, requestFacts } from './request.events';

/**
 * Counts a file that is available for the item it was sent for. A request that is over by now keeps the file and does not
 * change.
 */
export async function fulfilItem(unit: Unit, file: FileObject): Promise<void> {
  if (!file.fileRequestId || !file.fileRequestItem) return;
  const [request] = await unit.rows(FileRequest, 't.id = $2 and t.deleted_at is null', [file.fileRequestId]);
  const item = request?.items.find((one) => one.key === file.fileRequestItem);
  // Bytes that were sent in time count, also where looking at them took longer.
  if (!request || !item || !['open', 'partially_fulfilled'].includes(request.status)) return;
  request.fulfil(item.key, file.id, unit.now);
  const remaining = request.items.filter((one) => one.required && one.fileIds.length === 0).length;
  const { key: itemKey, label } = item;
  unit.emit(FileRequestItemFulfilled, request, {
    ...requestFacts(request),
    itemKey,
    label,
    fileId: file.id,
    remaining,
  });
  if (request.status !== 'completed') return;
  const fileIds = request.items.flatMap((one) => one.fileIds);
  unit.emit(FileRequestCompleted, request, {
    ...requestFacts(request),
    fileIds,
    createdById: request.createdById,
  });
}
