import { Injectable } from '@nestjs/common';
import { Consumes, NOBODY, type EventConsumer, type EventEnvelope, type Unit } from '@omni/platform';
import { Documents } from '../documents/documents';
import { ReindexAdvanced, ReindexCompleted } from './reindex.events';
import { SearchReindex } from './search-reindex.entity';

/** Rows a step. Some tenths of a second: a transaction that stays open holds back every event of the house. */
const STEP = 500;

@Injectable()
@Consumes('search.reindex-step', 'search_reindex.requested', 'search_reindex.advanced')
export class ReindexStep implements EventConsumer {
  constructor(private readonly documents: Documents) {}

  async handle(unit: Unit, event: EventEnvelope): Promise<void> {
    const [run] = await unit.rows(SearchReindex, 't.id = $2', [event.aggregate.id]);
    if (run?.status !== 'running') return;
    const types = this.documents.types();
    const type = run.atType ?? types[0];
    if (run.atType === null) await this.documents.forgetOthers(unit);
    if (type === undefined) {
      finish(unit, run);
      return;
    }
    const { last, rows } = await this.documents.refreshAfter(unit, type, run.atId ?? NOBODY, STEP);
    if (rows === STEP) {
      run.advance(type, last, rows);
    } else {
      // A type that is gone since counts as before the first.
      const next = types[types.indexOf(type) + 1];
      run.advance(next ?? type, null, rows);
      if (next === undefined) {
        finish(unit, run);
        return;
      }
    }
    unit.emit(ReindexAdvanced, run, { id: run.id, processed: run.processed });
  }
}

function finish(unit: Unit, run: SearchReindex): void {
  run.complete(unit.now);
  unit.emit(ReindexCompleted, run, { id: run.id, processed: run.processed });
}
