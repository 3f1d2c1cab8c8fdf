import { CommandHandler } from '@nestjs/cqrs';
import type { Handles, TenantEntity } from '@omni/platform';
import { apiKeys } from '../api-key.resource';
import { KnownScopes } from '../known-scopes';
import { ReviseApiKey } from './revise-key.command';

@CommandHandler(ReviseApiKey)
export class ReviseApiKeyHandler implements Handles<typeof ReviseApiKey> {
  constructor(private readonly scopes: KnownScopes) {}

  async execute({ unit, input }: ReviseApiKey): Promise<TenantEntity> {
    const { id, ...values } = input;
    if (values.scopes) this.scopes.check(values.scopes);
    await unit.rightsChanged();
    const key = await unit.load(apiKeys, id);
    Object.assign(key, values);
    return key;
  }
}
