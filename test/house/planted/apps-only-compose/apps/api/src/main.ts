import { CrmModule } from '../../../libs/crm/src/crm.module';
// Violation: an app may enter by the doors, and this is none.
import { clientName } from '../../../libs/crm/src/clients/client-name';

export const parts = [CrmModule, clientName];
