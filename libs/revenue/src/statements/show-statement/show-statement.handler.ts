import { QueryHandler } from '@nestjs/cqrs';
import { businessDate, notFound, Params, type Answers, type Reader } from '@omni/platform';
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
  async execute({ reader, input }: ShowStatement): Promise<Statement> {
    return (await statementFor(reader, input)).statement;
  }
}

@QueryHandler(ShowStatementPdf)
export class ShowStatementPdfHandler implements Answers<typeof ShowStatementPdf> {
  async execute({ reader, input }: ShowStatementPdf): Promise<SheetModel> {
    const { statement, parties } = await statementFor(reader, input);
    return statementSheet(statement, reader.organization, parties, reader.now);
  }
}

/** @throws Fault 404 for a client that is not there */
async function statementFor(reader: Reader, input: Asked) {
  // Refuses whoever sees only some of the client's documents: half a statement is none.
  for (const resource of [invoices, payments]) reader.scope(resource, new Params());
  const today = businessDate(new Date(reader.now), reader.organization.timezone);
  const [parties, statement] = await Promise.all([
    knownParties(readingOf(reader), [input.clientId]),
    readStatement(readingOf(reader), input.clientId, periodOf(input, today)),
  ]);
  if (!parties.client) throw notFound('client company');
  return { parties, statement };
}

const readingOf = ({ organization, tx }: Reader) => ({ tenantId: organization.id, sql: tx.rows.bind(tx) });
