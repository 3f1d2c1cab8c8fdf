import { Inject } from '@nestjs/common';
import { QueryHandler } from '@nestjs/cqrs';
import { SETTINGS, type Answers, type PlatformSettings } from '@omni/platform';
import { z } from 'zod';
import { PROVIDERS } from '../../providers/registry';
import type { ProviderManifest } from '../../providers/provider';
import { ListProviders } from './list-providers.query';

@QueryHandler(ListProviders)
export class ListProvidersHandler implements Answers<typeof ListProviders> {
  constructor(@Inject(SETTINGS) private readonly settings: PlatformSettings) {}

  execute({ input }: ListProviders) {
    const data = PROVIDERS.map(({ manifest }) => manifest)
      .filter(({ category }) => (input.category ?? category) === category)
      .map((manifest) => this.shown(manifest));
    return Promise.resolve({ data });
  }

  private shown(manifest: ProviderManifest) {
    const { key, name, summary, category, authKind, scopes, credentials, settings, sandbox } = manifest;
    return {
      key,
      name,
      summary,
      category,
      authKind,
      scopes: [...scopes],
      credentials: schemaOf(credentials),
      settings: schemaOf(settings),
      sandbox,
      available: !sandbox || !this.settings.production || this.settings.sandboxUrl !== undefined,
    };
  }
}

const schemaOf = (schema: z.ZodObject): Record<string, unknown> => z.toJSONSchema(schema, { io: 'input' });
