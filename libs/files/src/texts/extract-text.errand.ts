import { join } from 'node:path';
import { Injectable, Logger } from '@nestjs/common';
import {
  ChildFault,
  Errand,
  cut,
  runChild,
  type ChildLimits,
  type ErrandRunner,
  type RunningErrand,
  type Unit,
} from '@omni/platform';
import { z } from 'zod';
import { FileObject } from '../files/file.entity';
import { FileTextExtracted, fileFacts } from '../files/file.events';
import { FileVersion } from '../files/file-version.entity';
import { ObjectMissing, ObjectStore } from '../store/object-store';
import { FileText } from './file-text.entity';
import { textKindOf } from './text-kinds';

const MIB = 1024 * 1024;
/** Larger files are for downloading, not for reading through. */
const MAX_INPUT = 64 * MIB;
const LIMITS: ChildLimits = { wallMs: 90_000, cpuSeconds: 45, memoryMb: 768, outputBytes: 16 * MIB };
/** As much as a search document holds. */
const EXCERPT_CHARS = 10_000;

const answer = z.union([z.object({ pages: z.array(z.string()) }), z.object({ refused: z.string() })]);

type Data = Record<'fileId' | 'versionId', string>;

/** Reads a version's text page by page, in a process of its own. */
@Injectable()
@Errand({
  name: 'files.extract-text',
  summary: 'Reads the text of a file for search and citations.',
  attempts: 4,
})
export class ExtractText implements ErrandRunner<Data> {
  private readonly log = new Logger(ExtractText.name);

  constructor(private readonly store: ObjectStore) {}

  async run(errand: RunningErrand<Data>): Promise<void> {
    const { fileId, versionId } = errand.data;
    const found = await errand.unit((unit) => read(unit, fileId, versionId));
    const kind = found && textKindOf(found.version.mime, found.file.name);
    if (!kind) return;
    const pages = found.version.sizeBytes > MAX_INPUT ? null : await this.pagesOf(kind, found.version);
    await errand.unit((unit) => keep(unit, fileId, versionId, pages));
  }

  async givenUp(unit: Unit, { data }: Omit<RunningErrand<Data>, 'unit'>): Promise<void> {
    await keep(unit, data.fileId, data.versionId, null);
  }

  /** The text, or null where these bytes give none: broken, locked, too large, or made to break whoever reads them. */
  private async pagesOf(kind: string, version: FileVersion): Promise<string[] | null> {
    try {
      const bytes = await this.store.read(version.storageKey);
      const output = await runChild(join(__dirname, 'extract.child'), [kind], bytes, LIMITS);
      const parsed = answer.parse(JSON.parse(output.toString('utf8')));
      if ('pages' in parsed) return parsed.pages;
      this.log.log({ versionId: version.id, refused: parsed.refused }, 'a file gives no text');
      return null;
    } catch (error) {
      if (!(error instanceof ChildFault) && !(error instanceof ObjectMissing)) throw error;
      this.log.warn({ err: error, versionId: version.id }, 'the text of a file could not be read');
      return null;
    }
  }
}

async function read(unit: Unit, fileId: string, versionId: string) {
  const [file] = await unit.rows(FileObject, 't.id = $2 and t.purged_at is null', [fileId]);
  const [version] = await unit.rows(FileVersion, `t.id = $2 and t.status = 'available'`, [versionId]);
  return file && version ? { file, version } : null;
}

/** Records the pages; of a version that is not the current one any more the file says nothing. */
async function keep(unit: Unit, fileId: string, versionId: string, pages: string[] | null): Promise<void> {
  const found = await read(unit, fileId, versionId);
  if (!found) return;
  const { file } = found;
  await unit.sql('delete from files.file_texts where organization_id = $1 and version_id = $2', [
    unit.tenantId,
    versionId,
  ]);
  for (const [i, body] of (pages ?? []).entries())
    unit.insert(FileText, { fileId, versionId, pageNo: i + 1, body });
  if (file.currentVersionId !== versionId) return;
  file.textStatus = pages ? 'extracted' : 'failed';
  file.pageCount = pages?.length ?? null;
  file.textExcerpt = pages ? excerptOf(pages) : null;
  if (pages) unit.emit(FileTextExtracted, file, { ...fileFacts(file), versionId, pageCount: pages.length });
}

const excerptOf = (pages: readonly string[]): string =>
  cut(pages.join('\n').replace(/\s+/g, ' ').trim(), EXCERPT_CHARS);
