import type { Type } from '@nestjs/common';
import type { CommandClass, QueryClass } from '@omni/platform';
import { ContactLead } from './contact-lead/contact-lead.command';
import { ContactLeadHandler } from './contact-lead/contact-lead.handler';
import { ConvertLead } from './convert-lead/convert-lead.command';
import { ConvertLeadHandler } from './convert-lead/convert-lead.handler';
import { CreateLead } from './create-lead/create-lead.command';
import { CreateLeadHandler } from './create-lead/create-lead.handler';
import { QualifyLead } from './qualify-lead/qualify-lead.command';
import { QualifyLeadHandler } from './qualify-lead/qualify-lead.handler';
import { ReviseLead } from './revise-lead/revise-lead.command';
import { ReviseLeadHandler } from './revise-lead/revise-lead.handler';
import { ScoreLead } from './score-lead/score-lead.command';
import { ScoreLeadHandler } from './score-lead/score-lead.handler';
import { ShowLeadScoreModelHandler } from './show-score-model/show-score-model.handler';
import { ShowLeadScoreModel } from './show-score-model/show-score-model.query';
import { UnqualifyLead } from './unqualify-lead/unqualify-lead.command';
import { UnqualifyLeadHandler } from './unqualify-lead/unqualify-lead.handler';

export const leadCommands: readonly CommandClass[] = [
  CreateLead,
  ReviseLead,
  ContactLead,
  QualifyLead,
  UnqualifyLead,
  ScoreLead,
  ConvertLead,
];

export const leadQueries: readonly QueryClass[] = [ShowLeadScoreModel];

export const leadHandlers: readonly Type[] = [
  CreateLeadHandler,
  ReviseLeadHandler,
  ContactLeadHandler,
  QualifyLeadHandler,
  UnqualifyLeadHandler,
  ScoreLeadHandler,
  ConvertLeadHandler,
  ShowLeadScoreModelHandler,
];
