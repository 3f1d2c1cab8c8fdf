import { CommandHandler } from '@nestjs/cqrs';
import { unprocessable, type Handles, type TenantEntity } from '@omni/platform';
import { OrganizationBooksLocked } from '../organization.events';
import { organizations } from '../organization.resource';
import { LockBooks } from './lock-books.command';

@CommandHandler(LockBooks)
export class LockBooksHandler implements Handles<typeof LockBooks> {
  async execute({ unit, input }: LockBooks): Promise<TenantEntity> {
    const organization = await unit.load(organizations, input.id);
    if (input.through !== null && input.through > unit.today) {
      throw unprocessable('identity.organization.lock_in_future', 'Books can be locked up to today.');
    }
    organization.booksLockedThrough = input.through;
    unit.emit(OrganizationBooksLocked, organization, {
      organizationId: organization.id,
      through: input.through,
    });
    // The lock travels with every principal, and holds from the next request on.
    await unit.rightsChanged();
    return organization;
  }
}
