import { Injectable } from '@nestjs/common';
import { enlist, type Unit } from '@omni/platform';
import { fulfilItem } from '../../file-requests/fulfil-item';
import { canBePictured } from '../../renditions/pictured';
import { textKindOf } from '../../texts/text-kinds';
import type { FileObject } from '../file.entity';
import {
  FileAvailable,
  FilePublished,
  FileQuarantined,
  FileUploadRejected,
  FileVersionAdded,
  fileFacts,
} from '../file.events';
import type { FileVersion } from '../file-version.entity';
import type { Outcome } from './judge';

/** Records what came of an upload, and begins what is done with bytes that are available. */
@Injectable()
export class SettleUpload {
  async apply(unit: Unit, file: FileObject, version: FileVersion, outcome: Outcome): Promise<void> {
    const about = { versionId: version.id, versionNo: version.versionNo };
    switch (outcome.kind) {
      case 'available':
        version.release(outcome.avStatus, outcome.etag, unit.now);
        await makeAvailable(unit, file, version);
        break;
      case 'infected':
        version.quarantine(outcome.signature);
        file.quarantine();
        unit.emit(FileQuarantined, file, { ...fileFacts(file), ...about, found: outcome.signature });
        break;
      case 'rejected':
        version.refuse();
        file.refuse(outcome.problem);
        unit.emit(FileUploadRejected, file, { ...fileFacts(file), ...about, code: outcome.problem.code });
    }
  }
}

/** The version is the file's current one from now on; its text and pictures are made by errands. */
export async function makeAvailable(
  unit: Unit,
  file: FileObject,
  version: FileVersion,
  mayBeRead = true,
): Promise<void> {
  file.release(version);
  const facts = { ...fileFacts(file), versionId: version.id, versionNo: version.versionNo };
  unit.emit(FileAvailable, file, { ...facts, sha256: version.sha256, avStatus: version.avStatus });
  if (version.versionNo > 1) unit.emit(FileVersionAdded, file, facts);
  else if (file.visibility === 'client') unit.emit(FilePublished, file, fileFacts(file));
  const work = { fileId: file.id, versionId: version.id };
  const readable = mayBeRead && textKindOf(version.mime, file.name) !== null;
  file.textStatus = readable ? 'queued' : mayBeRead ? 'unsupported' : 'none';
  if (readable) await enlist(unit, 'files.extract-text', work, { key: version.id });
  if (canBePictured(version.mime)) await enlist(unit, 'files.make-renditions', work, { key: version.id });
  if (version.versionNo === 1) await fulfilItem(unit, file);
}
