import { Params, notFound, tableOf, type Reader } from '@omni/platform';
import type { Downloads } from './downloads';
import type { FileObject } from './file.entity';
import { FileVersion } from './file-version.entity';

/** One version of a file that the asker may see, and where its bytes are: null while they are not available. */
export async function oneVersion(reader: Reader, downloads: Downloads, file: FileObject, versionNo: number) {
  const params = new Params();
  const [own, of, no] = [params.add(reader.organization.id), params.add(file.id), params.add(versionNo)];
  const [version] = await reader.rows<Pick<FileVersion, keyof FileVersion>>(
    `select ${tableOf(FileVersion).select} from files.file_versions t
     where t.organization_id = ${own} and t.file_id = ${of} and t.version_no = ${no} and t.deleted_at is null`,
    params,
  );
  if (!version) throw notFound('file version');
  const download =
    version.status === 'available' ? await addressOf(reader, downloads, file, version.versionNo) : null;
  return { version: version as FileVersion, download };
}

async function addressOf(reader: Reader, downloads: Downloads, file: FileObject, version: number) {
  const { method, url, headers, expiresAt } = await downloads.address(reader, file, { version });
  return { method, url, headers, expiresAt };
}
