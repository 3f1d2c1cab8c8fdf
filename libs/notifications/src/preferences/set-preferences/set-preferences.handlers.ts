import { CommandHandler } from '@nestjs/cqrs';
import { Facts, type Handles } from '@omni/platform';
import { assertEntity } from '../../assert-entity';
import { askerOf } from '../asker';
import { Levels } from '../levels';
import {
  SetEntityPreferences,
  SetMyPreferences,
  SetOrganizationPreferences,
} from './set-preferences.commands';

@CommandHandler(SetOrganizationPreferences)
export class SetOrganizationPreferencesHandler implements Handles<typeof SetOrganizationPreferences> {
  constructor(private readonly levels: Levels) {}

  execute({ unit, input }: SetOrganizationPreferences) {
    return this.levels.set(unit, { who: null, about: null }, input);
  }
}

@CommandHandler(SetMyPreferences)
export class SetMyPreferencesHandler implements Handles<typeof SetMyPreferences> {
  constructor(private readonly levels: Levels) {}

  execute({ unit, input }: SetMyPreferences) {
    return this.levels.set(unit, { who: askerOf(unit.principal), about: null }, input);
  }
}

@CommandHandler(SetEntityPreferences)
export class SetEntityPreferencesHandler implements Handles<typeof SetEntityPreferences> {
  constructor(
    private readonly levels: Levels,
    private readonly facts: Facts,
  ) {}

  async execute({ unit, input }: SetEntityPreferences) {
    const about = { type: input.entityType, id: input.entityId };
    await assertEntity(this.facts, unit, about);
    return this.levels.set(unit, { who: askerOf(unit.principal), about }, { preferences: input.preferences });
  }
}
