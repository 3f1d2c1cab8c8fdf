import { Injectable } from '@nestjs/common';
import { unknownSubject } from '../request.errors';
import type { SubjectType } from '../request.transitions';
import { ContractSubject } from './contract.subject';
import { ProposalSubject } from './proposal.subject';
import type { Subject } from './subject';

/** The kinds of documents that can be signed. */
@Injectable()
export class Subjects {
  private readonly byType: ReadonlyMap<SubjectType, Subject>;

  constructor(contracts: ContractSubject, proposals: ProposalSubject) {
    this.byType = new Map<SubjectType, Subject>(
      [contracts, proposals].map((subject) => [subject.type, subject]),
    );
  }

  of(type: SubjectType): Subject {
    const subject = this.byType.get(type);
    if (!subject) throw unknownSubject();
    return subject;
  }
}
