import { QueryHandler } from '@nestjs/cqrs';
import type { Answers } from '@omni/platform';
import { SCORE_MODEL, SCORE_WEIGHTS } from '../lead-score';
import { ShowLeadScoreModel } from './show-score-model.query';

@QueryHandler(ShowLeadScoreModel)
export class ShowLeadScoreModelHandler implements Answers<typeof ShowLeadScoreModel> {
  execute() {
    const factors = Object.entries(SCORE_WEIGHTS).map(([factor, { weight, summary }]) => ({
      factor,
      weight,
      summary,
    }));
    return Promise.resolve({ model: SCORE_MODEL, factors });
  }
}
