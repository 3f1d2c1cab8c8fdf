import { Inject, Injectable } from '@nestjs/common';
import { FieldCipher, SETTINGS, TOKEN_PREFIXES } from '@omni/platform';
import type { FilesSettings } from '../settings';
import { issueToken, openToken } from '../shared/sealed-token';
import type { FileRequest } from './file-request.entity';

const placeOf = (organizationId: string, rowId: string) => ({
  organizationId,
  table: 'files.file_requests',
  rowId,
});

/** The links that requests are answered by. */
@Injectable()
export class RequestLinks {
  constructor(
    private readonly cipher: FieldCipher,
    @Inject(SETTINGS) private readonly settings: FilesSettings,
  ) {}

  issue(organizationId: string, id: string) {
    return issueToken(this.cipher, TOKEN_PREFIXES.fileRequest, placeOf(organizationId, id));
  }

  tokenOf({ organizationId, id, tokenSealed }: FileRequest): string {
    return openToken(this.cipher, tokenSealed, placeOf(organizationId, id));
  }

  /** Where the API shows the request. */
  apiUrl(token: string): string {
    return `${this.settings.publicUrl}/v1/file-requests/open?token=${token}`;
  }

  /** Where a person goes on from a mail. */
  pageUrl(token: string): string {
    return `${this.settings.publicUrl}/file-requests?token=${token}`;
  }
}
