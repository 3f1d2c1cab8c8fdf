import { Injectable, Logger } from '@nestjs/common';
import { Errand, type ErrandRunner, type RunningErrand, type Unit } from '@omni/platform';
import { VirusScanner } from '../../scanning/virus-scanner';
import { incomingKey } from '../../store/object-keys';
import { ObjectMissing, ObjectStore } from '../../store/object-store';
import { FileObject } from '../file.entity';
import { FileVersion } from '../file-version.entity';
import { inspect } from './inspect';
import { SettleUpload } from './settle-upload';
import { judge, MISSING, wrongSize, type Outcome } from './judge';

type Data = Record<'fileId' | 'versionId', string>;

/**
 * Looks at bytes that have come: moves them out of reach of their address, reads them once, and compares what they are
 * with what was announced, while the scanner reads along.
 */
@Injectable()
@Errand({ name: 'files.receive-upload', summary: 'Checks and scans the bytes of an upload.', attempts: 12 })
export class ReceiveUpload implements ErrandRunner<Data> {
  private readonly log = new Logger(ReceiveUpload.name);

  constructor(
    private readonly store: ObjectStore,
    private readonly scanner: VirusScanner,
    private readonly settle: SettleUpload,
  ) {}

  async run(errand: RunningErrand<Data>): Promise<void> {
    const version = await errand.unit((unit) => waiting(unit, errand.data));
    if (!version) return;
    const outcome = await this.look(errand.organizationId, version);
    await errand.unit(async (unit) => {
      const [file] = await unit.rows(FileObject, 't.id = $2', [errand.data.fileId]);
      const current = await waiting(unit, errand.data);
      if (file && current) await this.settle.apply(unit, file, current, outcome);
    });
    if (outcome.kind === 'rejected') await this.throwAway(version);
  }

  /** The scanner or the store could not be reached for hours: the uploader is told to try again. */
  async givenUp(unit: Unit, { data }: Omit<RunningErrand<Data>, 'unit'>): Promise<void> {
    const [file] = await unit.rows(FileObject, 't.id = $2', [data.fileId]);
    const version = await waiting(unit, data);
    const problem = {
      code: 'files.upload.not_checked',
      message: 'The bytes could not be looked at. Send them again later.',
    };
    if (file && version) await this.settle.apply(unit, file, version, { kind: 'rejected', problem });
  }

  private async look(organizationId: string, version: FileVersion): Promise<Outcome> {
    try {
      const come = await this.store.move(incomingKey(organizationId, version.id), version.storageKey);
      if (come.sizeBytes !== version.sizeBytes) return wrongSize(version, come);
      const seen = await inspect(await this.store.read(version.storageKey), this.scanner, version.sizeBytes);
      return judge(version, seen, come.etag);
    } catch (error) {
      if (error instanceof ObjectMissing) return MISSING;
      throw error;
    }
  }

  /** Refused bytes are of no use to anybody; should this fail, the next upload replaces them. */
  private async throwAway(version: FileVersion): Promise<void> {
    await this.store.remove([version.storageKey]).catch((error: unknown) => {
      this.log.warn({ err: error, versionId: version.id }, 'refused bytes could not be removed');
    });
  }
}

async function waiting(unit: Unit, { versionId }: Data): Promise<FileVersion | undefined> {
  const [version] = await unit.rows(FileVersion, `t.id = $2 and t.status = 'scanning'`, [versionId]);
  return version;
}
