import type { Type } from '@nestjs/common';
import { CrmModule } from '../libs/crm/src/crm.module';
import { IdentityModule } from '../libs/identity/src/identity.module';

/**
 * Every domain module of the house, by its back door. This list and nothing else says what the product consists of;
 * a module that is taken out of it leaves no trace in the others.
 */
export const domainModules: readonly Type[] = [IdentityModule, CrmModule];
