import { QueryHandler } from '@nestjs/cqrs';
import type { Answers, Reader } from '@omni/platform';
import { NOTICE, RULES } from '../../rules/rules';
import { askerOf } from '../asker';
import { CHANNELS } from '../choices';
import { Levels } from '../levels';
import { PreferencesOf } from '../preferences-of';
import { resolveMode } from '../resolve-mode';
import {
  EffectivePreferences,
  GetEntityPreferences,
  GetMyPreferences,
  GetOrganizationPreferences,
} from './read-preferences.queries';

const reading = (reader: Reader) => ({ tx: reader.tx, tenantId: reader.organization.id });

@QueryHandler(GetOrganizationPreferences)
export class GetOrganizationPreferencesHandler implements Answers<typeof GetOrganizationPreferences> {
  constructor(private readonly levels: Levels) {}

  execute({ reader }: GetOrganizationPreferences) {
    return this.levels.get(reading(reader), { who: null, about: null });
  }
}

@QueryHandler(GetMyPreferences)
export class GetMyPreferencesHandler implements Answers<typeof GetMyPreferences> {
  constructor(private readonly levels: Levels) {}

  execute({ reader }: GetMyPreferences) {
    return this.levels.get(reading(reader), { who: askerOf(reader.principal), about: null });
  }
}

@QueryHandler(GetEntityPreferences)
export class GetEntityPreferencesHandler implements Answers<typeof GetEntityPreferences> {
  constructor(private readonly levels: Levels) {}

  execute({ reader, input }: GetEntityPreferences) {
    const about = { type: input.entityType, id: input.entityId };
    return this.levels.get(reading(reader), { who: askerOf(reader.principal), about });
  }
}

@QueryHandler(EffectivePreferences)
export class EffectivePreferencesHandler implements Answers<typeof EffectivePreferences> {
  constructor(private readonly preferences: PreferencesOf) {}

  async execute({ reader, input }: EffectivePreferences) {
    const who = askerOf(reader.principal);
    const { entityType: type, entityId: id } = input;
    const choices = await this.preferences.choices(reading(reader), who, type && id ? [{ type, id }] : []);
    const forWhom = who.kind === 'contact';
    const rules = [...RULES, NOTICE].filter(
      ({ recipients }) => recipients.length === 0 || recipients.some((one) => isForContacts(one) === forWhom),
    );
    return {
      data: rules.map((rule) => ({
        type: rule.type,
        summary: rule.summary,
        security: rule.security ?? false,
        channels: CHANNELS.map((channel) => ({ channel, ...resolveMode(rule, channel, choices) })),
      })),
    };
  }
}

const isForContacts = (recipient: object): boolean => 'contact' in recipient || 'clientOf' in recipient;
