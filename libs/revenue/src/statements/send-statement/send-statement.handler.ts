import { CommandHandler } from '@nestjs/cqrs';
import { BaseEntity, conflict, enlist, notFound, type Handles } from '@omni/platform';
import { knownParties } from '../../facts/parties';
import { MAIL_SHEET, type SheetMail } from '../../sheet-mail.errand';
import { periodOf } from '../read-statement';
import { ClientStatementSent } from '../statement.events';
import { SendStatement } from './send-statement.command';

/** The client is another module's: what is told of it here hangs on its id. */
class Client extends BaseEntity {}

@CommandHandler(SendStatement)
export class SendStatementHandler implements Handles<typeof SendStatement> {
  async execute({ unit, input }: SendStatement) {
    const { clientId, message = null } = input;
    const { client } = await knownParties(unit, [clientId]);
    if (!client) throw notFound('client company');
    const { from, to } = periodOf(input, unit.today);
    const recipients = input.recipients ?? (client.email ? [client.email] : []);
    if (recipients.length === 0) {
      throw conflict(
        'revenue.client_statement.no_recipient',
        'The client has no e-mail address: say one in "recipients".',
      );
    }
    const mail: SheetMail = { sheet: 'statement', clientId, from, until: to, to: recipients, message };
    await enlist(unit, MAIL_SHEET, mail);
    unit.notes.subject = { type: 'client_company', id: clientId };
    unit.emit(ClientStatementSent, Object.assign(new Client(), { id: clientId, version: 1 }), {
      clientId,
      from,
      to,
      recipients,
    });
    return { from, to, recipients };
  }
}
