import { enlist, type Unit } from '@omni/platform';
import type { FileObject } from '../file.entity';
import { FileUploaded, fileFacts } from '../file.events';
import type { FileVersion } from '../file-version.entity';

/** The bytes of a version are said to be there: an errand looks at them. */
export async function beginReceiving(unit: Unit, file: FileObject, version: FileVersion): Promise<void> {
  version.receive(unit.now);
  file.receive();
  unit.emit(FileUploaded, file, { ...fileFacts(file), versionId: version.id, versionNo: version.versionNo });
  await enlist(unit, 'files.receive-upload', { fileId: file.id, versionId: version.id }, { key: version.id });
}
