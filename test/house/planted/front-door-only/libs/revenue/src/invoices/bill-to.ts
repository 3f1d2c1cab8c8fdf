// Violation: past the front door of crm.
import { clientName } from '../../../crm/src/clients/client-name';

export const billTo = (id: string): string => clientName(id);
