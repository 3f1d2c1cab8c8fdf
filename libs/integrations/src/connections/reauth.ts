import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type PlatformSettings } from '@omni/platform';
import type { Integration } from './integration.entity';

/** Where a lapsed connection is granted anew. */
@Injectable()
export class Reauth {
  constructor(@Inject(SETTINGS) private readonly settings: PlatformSettings) {}

  /** Providers that take credentials are given new ones by this verb of the API. */
  urlOf({ id }: Pick<Integration, 'id'>): string {
    return `${this.settings.publicUrl}/v1/integrations/${id}/reconnect`;
  }
}
