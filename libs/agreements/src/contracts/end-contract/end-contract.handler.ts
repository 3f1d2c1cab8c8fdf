import { CommandHandler } from '@nestjs/cqrs';
import { transition, unprocessable, type Handles, type Unit } from '@omni/platform';
import { EndRequests } from '../../signatures/end-request/end-requests';
import type { Contract } from '../contract.entity';
import { contractNotSigned } from '../contract.errors';
import { ContractNoticeGiven, ContractTerminated, ContractVoided, contractFacts } from '../contract.events';
import { contractTransitions } from '../contract.transitions';
import { loadContract } from '../versions';
import { GiveNotice, TerminateContract, VoidContract } from './end-contract.command';

@CommandHandler(TerminateContract)
export class TerminateContractHandler implements Handles<typeof TerminateContract> {
  constructor(private readonly requests: EndRequests) {}

  async execute({ unit, input }: TerminateContract): Promise<Contract> {
    const contract = await loadContract(unit, input.id);
    const on = input.on ?? unit.today;
    // Asked before anything is written: what is not in force cannot be ended, today or later.
    transition('contract', contractTransitions, contract.status, 'terminate');
    contract.terminatedOn = on;
    contract.terminationReason = input.reason;
    if (on <= unit.today) terminateNow(unit, contract);
    if (contract.pendingVersionId)
      await this.requests.cancelOf(unit, contract.pendingVersionId, 'The contract was terminated.');
    return contract;
  }
}

/** The day of termination has come. */
export function terminateNow(unit: Unit, contract: Contract): void {
  const terminatedOn = contract.terminatedOn ?? unit.today;
  contract.end('terminate', terminatedOn);
  unit.emit(ContractTerminated, contract, {
    ...contractFacts(contract),
    terminatedOn,
    reason: contract.terminationReason ?? '',
  });
}

@CommandHandler(VoidContract)
export class VoidContractHandler implements Handles<typeof VoidContract> {
  constructor(private readonly requests: EndRequests) {}

  async execute({ unit, input }: VoidContract): Promise<Contract> {
    const contract = await loadContract(unit, input.id);
    contract.end('void', unit.today);
    contract.voidReason = input.reason;
    if (contract.currentVersionId)
      await this.requests.cancelOf(unit, contract.currentVersionId, input.reason);
    unit.emit(ContractVoided, contract, { ...contractFacts(contract), reason: input.reason });
    return contract;
  }
}

@CommandHandler(GiveNotice)
export class GiveNoticeHandler implements Handles<typeof GiveNotice> {
  async execute({ unit, input }: GiveNotice): Promise<Contract> {
    const contract = await loadContract(unit, input.id);
    if (contract.status !== 'signed') throw contractNotSigned(contract.status);
    const on = input.on ?? unit.today;
    if (on > unit.today) {
      throw unprocessable('agreements.contract.notice_to_come', 'Notice is written down once it was given.', [
        { pointer: '/on', code: 'in_future', message: `is after ${unit.today}` },
      ]);
    }
    contract.noticeGivenOn = on;
    unit.emit(ContractNoticeGiven, contract, {
      ...contractFacts(contract),
      noticeGivenOn: on,
      endsOn: contract.endsOn,
    });
    return contract;
  }
}
