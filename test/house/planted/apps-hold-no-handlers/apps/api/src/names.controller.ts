// Violation: a controller in an app, where no other app finds it.
import { clientName } from '../../../libs/crm/src/index';

export class NamesController {
  get = clientName;
}
