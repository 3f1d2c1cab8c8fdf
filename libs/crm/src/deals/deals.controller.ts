import { Req } from '@nestjs/common';
import {
  Api,
  Asks,
  Does,
  Gets,
  Lists,
  Removes,
  Restores,
  Routes,
  Versions,
  type ApiRequest,
} from '@omni/platform';
import { CreateDeal } from './create-deal/create-deal.command';
import { deals } from './deal.resource';
import { ForecastDeals } from './forecast-deals/forecast-deals.query';
import { LoseDeal } from './lose-deal/lose-deal.command';
import { MoveDeal } from './move-deal/move-deal.command';
import { ReopenDeal } from './reopen-deal/reopen-deal.command';
import { ReviseDeal } from './revise-deal/revise-deal.command';
import { ScoreDeal } from './score-deal/score-deal.command';
import { ShowStageHistory } from './show-stage-history/show-stage-history.query';
import { UnarchiveDeal } from './unarchive-deal/unarchive-deal.command';
import { WinDeal } from './win-deal/win-deal.command';

@Routes(deals)
export class DealsController {
  constructor(private readonly api: Api) {}

  @Does(CreateDeal, { path: '', status: 201 })
  createDeal(@Req() request: ApiRequest) {
    return this.api.send(CreateDeal, request);
  }
  @Lists(deals) listDeals(@Req() request: ApiRequest) {
    return this.api.list(deals, request);
  }
  @Asks(ForecastDeals, 'forecast')
  forecastDeals(@Req() request: ApiRequest) {
    return this.api.ask(ForecastDeals, request);
  }
  @Gets(deals) getDeal(@Req() request: ApiRequest) {
    return this.api.get(deals, request);
  }
  @Does(ReviseDeal, { method: 'patch', path: ':id' })
  reviseDeal(@Req() request: ApiRequest) {
    return this.api.send(ReviseDeal, request);
  }
  @Removes(deals) removeDeal(@Req() request: ApiRequest) {
    return this.api.remove(deals, request);
  }
  @Restores(deals) restoreDeal(@Req() request: ApiRequest) {
    return this.api.restore(deals, request);
  }
  @Versions(deals) listDealVersions(@Req() request: ApiRequest) {
    return this.api.versions(deals, request);
  }
  @Asks(ShowStageHistory, ':id/stage-history')
  showDealStageHistory(@Req() request: ApiRequest) {
    return this.api.ask(ShowStageHistory, request);
  }
  @Does(MoveDeal) moveDeal(@Req() request: ApiRequest) {
    return this.api.send(MoveDeal, request);
  }
  @Does(WinDeal) winDeal(@Req() request: ApiRequest) {
    return this.api.send(WinDeal, request);
  }
  @Does(LoseDeal) loseDeal(@Req() request: ApiRequest) {
    return this.api.send(LoseDeal, request);
  }
  @Does(ReopenDeal) reopenDeal(@Req() request: ApiRequest) {
    return this.api.send(ReopenDeal, request);
  }
  @Does(UnarchiveDeal) unarchiveDeal(@Req() request: ApiRequest) {
    return this.api.send(UnarchiveDeal, request);
  }
  @Does(ScoreDeal) scoreDeal(@Req() request: ApiRequest) {
    return this.api.send(ScoreDeal, request);
  }
}
