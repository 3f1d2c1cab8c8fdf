// Violation: the ground knows a module, if only by its front door.
import { clientName } from '../../crm/src/index';

export const greeting = (id: string): string => `Dear ${clientName(id)}`;
