import { CommandHandler } from '@nestjs/cqrs';
import { BaseEntity, Facts, conflict, enlist, notFound, type Handles } from '@omni/platform';
import { knownParties } from '../../facts/parties';
import { receiverOf } from '../../facts/receiver';
import { MAIL_SHEET, type SheetMail } from '../../sheet-mail.errand';
import { periodOf } from '../read-statement';
import { ClientStatementSent } from '../statement.events';
import { SendStatement } from './send-statement.command';

/** The client is another module's: what is told of it here hangs on its id. */
class Client extends BaseEntity {}

@CommandHandler(SendStatement)
export class SendStatementHandler implements Handles<typeof SendStatement> {
  constructor(private readonly facts: Facts) {}

  async execute({ unit, input }: SendStatement) {
    const { clientId, message = null } = input;
    const parties = await knownParties(unit, [clientId]);
    if (!parties.client) throw notFound('client company');
    const { from, to } = periodOf(input, unit.today);
    const receiver = input.recipients ? null : await receiverOf(unit, this.facts, clientId, parties);
    const recipients = input.recipients ?? (receiver ? [receiver] : []);
    if (recipients.length === 0) {
      throw conflict(
        'revenue.client_statement.no_recipient',
        'Neither the client nor a contact of theirs has an e-mail address: say one in "recipients".',
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
