import { CommandHandler } from '@nestjs/cqrs';
import type { Handles, TenantEntity } from '@omni/platform';
import { MemberGrantsChanged } from '../member.events';
import { members } from '../member.resource';
import { ChangeMemberGrants } from './change-grants.command';
import { KnownModules } from './known-modules';

@CommandHandler(ChangeMemberGrants)
export class ChangeMemberGrantsHandler implements Handles<typeof ChangeMemberGrants> {
  constructor(private readonly modules: KnownModules) {}

  async execute({ unit, input }: ChangeMemberGrants): Promise<TenantEntity> {
    this.modules.check(input.moduleGrants);
    // Rights before rows, as everywhere: two that take them in different orders would wait for each other.
    await unit.rightsChanged();
    const member = await unit.load(members, input.id);
    member.moduleGrants = input.moduleGrants;
    unit.emit(MemberGrantsChanged, member, {
      memberId: member.id,
      userId: member.userId,
      name: member.name,
      moduleGrants: input.moduleGrants,
    });
    return member;
  }
}
