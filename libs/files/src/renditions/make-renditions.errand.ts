import { join } from 'node:path';
import { Injectable, Logger } from '@nestjs/common';
import {
  ChildFault,
  Errand,
  runChild,
  type ChildLimits,
  type ErrandRunner,
  type RunningErrand,
  type Unit,
} from '@omni/platform';
import { z } from 'zod';
import type { RenditionName } from '../files/file.choices';
import { FileObject } from '../files/file.entity';
import { FileRenditionsMade, fileFacts } from '../files/file.events';
import { FileVersion } from '../files/file-version.entity';
import { renditionKey } from '../store/object-keys';
import { ObjectMissing, ObjectStore } from '../store/object-store';
import { FileRendition } from './file-rendition.entity';

const MIB = 1024 * 1024;
const MAX_INPUT = 64 * MIB;
const LIMITS: ChildLimits = { wallMs: 60_000, cpuSeconds: 40, memoryMb: 1024, outputBytes: 16 * MIB };
const SIZES: Readonly<Record<RenditionName, number>> = { thumbnail_256: 256, thumbnail_1024: 1024 };
const NAMES = Object.keys(SIZES) as RenditionName[];
const MIME = 'image/webp';

const described = z.array(z.object({ size: z.int(), width: z.int(), height: z.int(), length: z.int() }));

type Data = Record<'fileId' | 'versionId', string>;
interface Made {
  name: RenditionName;
  storageKey: string;
  sizeBytes: number;
  width: number;
  height: number;
}

/** Makes the smaller pictures of an image. A file that is no picture after all simply has none. */
@Injectable()
@Errand({ name: 'files.make-renditions', summary: 'Makes smaller pictures of an image.', attempts: 4 })
export class MakeRenditions implements ErrandRunner<Data> {
  private readonly log = new Logger(MakeRenditions.name);

  constructor(private readonly store: ObjectStore) {}

  async run(errand: RunningErrand<Data>): Promise<void> {
    const { versionId } = errand.data;
    const version = await errand.unit(async (unit) => {
      const [found] = await unit.rows(FileVersion, `t.id = $2 and t.status = 'available'`, [versionId]);
      return found;
    });
    if (!version || version.sizeBytes > MAX_INPUT) return;
    const made = await this.make(errand.organizationId, version);
    if (made.length) await errand.unit((unit) => keep(unit, errand.data, made));
  }

  private async make(organizationId: string, version: FileVersion): Promise<Made[]> {
    const pictures = await this.pictures(version);
    const made: Made[] = [];
    for (const { name, width, height, bytes } of pictures) {
      const storageKey = renditionKey(organizationId, version.id, name);
      await this.store.write(storageKey, bytes, MIME);
      made.push({ name, storageKey, sizeBytes: bytes.length, width, height });
    }
    return made;
  }

  private async pictures(version: FileVersion) {
    try {
      const sizes = NAMES.map((name) => String(SIZES[name]));
      const script = join(__dirname, 'picture.child');
      // The library that draws is native; it is the one thing that this process may load.
      const output = await runChild(script, sizes, await this.store.read(version.storageKey), LIMITS, [
        '--allow-addons',
      ]);
      const end = output.indexOf('\n');
      let place = end + 1;
      return described
        .parse(JSON.parse(output.toString('utf8', 0, end)))
        .flatMap(({ size, width, height, length }) => {
          const name = NAMES.find((one) => SIZES[one] === size);
          const bytes = output.subarray(place, (place += length));
          return name ? [{ name, width, height, bytes }] : [];
        });
    } catch (error) {
      if (!(error instanceof ChildFault) && !(error instanceof ObjectMissing)) throw error;
      this.log.warn({ err: error, versionId: version.id }, 'no pictures could be made of an image');
      return [];
    }
  }
}

async function keep(unit: Unit, { fileId, versionId }: Data, made: readonly Made[]): Promise<void> {
  const [file] = await unit.rows(FileObject, 't.id = $2 and t.purged_at is null', [fileId]);
  if (!file) return;
  await unit.sql('delete from files.file_renditions where organization_id = $1 and version_id = $2', [
    unit.tenantId,
    versionId,
  ]);
  for (const rendition of made) unit.insert(FileRendition, { ...rendition, fileId, versionId, mime: MIME });
  unit.emit(FileRenditionsMade, file, {
    ...fileFacts(file),
    versionId,
    renditions: made.map((rendition) => rendition.name),
  });
}
