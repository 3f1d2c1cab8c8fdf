import type { Type } from '@nestjs/common';
import type { CommandClass, QueryClass } from '@omni/platform';
import { CreateDeal } from './create-deal/create-deal.command';
import { CreateDealHandler } from './create-deal/create-deal.handler';
import { ForecastDealsHandler } from './forecast-deals/forecast-deals.handler';
import { ForecastDeals } from './forecast-deals/forecast-deals.query';
import { LoseDeal } from './lose-deal/lose-deal.command';
import { LoseDealHandler } from './lose-deal/lose-deal.handler';
import { MoveDeal } from './move-deal/move-deal.command';
import { MoveDealHandler } from './move-deal/move-deal.handler';
import { ReopenDeal } from './reopen-deal/reopen-deal.command';
import { ReopenDealHandler } from './reopen-deal/reopen-deal.handler';
import { ReviseDeal } from './revise-deal/revise-deal.command';
import { ReviseDealHandler } from './revise-deal/revise-deal.handler';
import { ScoreDeal } from './score-deal/score-deal.command';
import { ScoreDealHandler } from './score-deal/score-deal.handler';
import { ShowStageHistoryHandler } from './show-stage-history/show-stage-history.handler';
import { ShowStageHistory } from './show-stage-history/show-stage-history.query';
import { UnarchiveDeal } from './unarchive-deal/unarchive-deal.command';
import { UnarchiveDealHandler } from './unarchive-deal/unarchive-deal.handler';
import { WinDeal } from './win-deal/win-deal.command';
import { WinDealHandler } from './win-deal/win-deal.handler';

export const dealCommands: readonly CommandClass[] = [
  CreateDeal,
  ReviseDeal,
  MoveDeal,
  WinDeal,
  LoseDeal,
  ReopenDeal,
  UnarchiveDeal,
  ScoreDeal,
];

export const dealQueries: readonly QueryClass[] = [ForecastDeals, ShowStageHistory];

export const dealHandlers: readonly Type[] = [
  CreateDealHandler,
  ReviseDealHandler,
  MoveDealHandler,
  WinDealHandler,
  LoseDealHandler,
  ReopenDealHandler,
  UnarchiveDealHandler,
  ScoreDealHandler,
  ForecastDealsHandler,
  ShowStageHistoryHandler,
];
