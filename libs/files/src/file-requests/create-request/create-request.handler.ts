import { randomUUID } from 'node:crypto';
import { CommandHandler } from '@nestjs/cqrs';
import { present, type Handles, type Unit } from '@omni/platform';
import type { z } from 'zod';
import { FileRequest } from '../file-request.entity';
import { fileRequests } from '../file-request.resource';
import { itemsOf, keysRepeat } from '../request-items';
import { RequestLinks } from '../request-links';
import { RequestPlaces } from '../request-places';
import { endsBeforeNow, repeatedKeys } from '../request.errors';
import { FileRequestCreated, requestFacts } from '../request.events';
import type { requestWithLink } from '../request.contract';
import { CreateFileRequest } from './create-request.command';

const OPEN_DAYS = 30;

@CommandHandler(CreateFileRequest)
export class CreateFileRequestHandler implements Handles<typeof CreateFileRequest> {
  constructor(
    private readonly links: RequestLinks,
    private readonly places: RequestPlaces,
  ) {}

  async execute({ unit, input }: CreateFileRequest) {
    const before = input.sourceKey ? await madeBefore(unit, input.sourceKey) : undefined;
    if (before) return this.answer(unit, before);
    if (keysRepeat(input.items)) throw repeatedKeys();
    const expiresAt = input.expiresAt ?? inDays(unit.now, OPEN_DAYS);
    if (expiresAt <= unit.now) throw endsBeforeNow();
    const id = randomUUID();
    const { tokenHash, tokenSealed } = this.links.issue(unit.tenantId, id);
    const request = unit.create(fileRequests, {
      ...input,
      ...(await this.places.complete(unit, input)),
      id,
      tokenHash,
      tokenSealed,
      expiresAt,
      items: itemsOf(input.items),
      reviewerMemberId: input.reviewerMemberId ?? unit.principal.memberId,
    });
    request.planReminder(unit.now);
    unit.emit(FileRequestCreated, request, requestFacts(request));
    return this.answer(unit, request);
  }

  private answer(unit: Unit, request: FileRequest): z.input<typeof requestWithLink> {
    const token = this.links.tokenOf(request);
    const view = present(fileRequests, request, unit.principal) as z.input<typeof requestWithLink>;
    return { ...view, token, url: this.links.apiUrl(token) };
  }
}

/** What an automation asked for under this key before: asked again, it gets the same request and link. */
async function madeBefore(unit: Unit, sourceKey: string): Promise<FileRequest | undefined> {
  await unit.sql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `files.file_requests ${unit.tenantId} ${sourceKey}`,
  ]);
  const [row] = await unit.sql<{ id: string }>(
    'select id from files.file_requests where organization_id = $1 and source_key = $2 and deleted_at is null',
    [unit.tenantId, sourceKey],
  );
  if (!row) return undefined;
  unit.notes.existing = true;
  return unit.read(fileRequests, row.id);
}

const inDays = (now: string, days: number): string =>
  new Date(Date.parse(now) + days * 86_400_000).toISOString();
