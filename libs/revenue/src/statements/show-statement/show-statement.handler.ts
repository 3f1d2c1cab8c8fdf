import { QueryHandler } from '@nestjs/cqrs';
import { businessDate, Params, type Answers, type Reader } from '@omni/platform';
import { knownParties } from '../../facts/parties';
import { invoices } from '../../invoices/invoice.resource';
import type { SheetModel } from '../../invoices/pdf';
import { payments } from '../../payments/payment.resource';
import { periodOf, readStatement } from '../read-statement';
import type { Statement } from '../statement.contract';
import { statementSheet } from '../statement-sheet';
import { ShowStatement, ShowStatementPdf } from './show-statement.query';

type Asked = ShowStatement['input'];

@QueryHandler(ShowStatement)
export class ShowStatementHandler implements Answers<typeof ShowStatement> {
  execute({ reader, input }: ShowStatement): Promise<Statement> {
    return statementFor(reader, input);
  }
}

@QueryHandler(ShowStatementPdf)
export class ShowStatementPdfHandler implements Answers<typeof ShowStatementPdf> {
  async execute({ reader, input }: ShowStatementPdf): Promise<SheetModel> {
    const [statement, parties] = await Promise.all([
      statementFor(reader, input),
      knownParties(readingOf(reader), [input.clientId]),
    ]);
    return statementSheet(statement, reader.organization, parties, reader.now);
  }
}

function statementFor(reader: Reader, input: Asked): Promise<Statement> {
  // Refuses whoever sees only some of the client's documents: half a statement is none.
  for (const resource of [invoices, payments]) reader.scope(resource, new Params());
  const today = businessDate(new Date(reader.now), reader.organization.timezone);
  return readStatement(readingOf(reader), input.clientId, periodOf(input, today));
}

const readingOf = ({ organization, tx }: Reader) => ({ tenantId: organization.id, sql: tx.rows.bind(tx) });
