import { Injectable } from '@nestjs/common';
import { tableOf, type Reader, type Unit } from '@omni/platform';
import { documentNumber } from '../../documents/document-number';
import { Contract } from '../../contracts/contract.entity';
import { contractNotDraft, emptyContract } from '../../contracts/contract.errors';
import {
  ContractDeclined,
  ContractExpired,
  ContractPartiallySigned,
  ContractSent,
  ContractViewed,
  contractFacts,
} from '../../contracts/contract.events';
import { ContractVersion } from '../../contracts/contract-version.entity';
import { backToDraft } from '../../contracts/reopen-contract/back-to-draft';
import { amendInForce, signContract } from '../../contracts/sign-contract';
import { currentVersion, hashOfText, loadContract, versionOf } from '../../contracts/versions';
import type { SignatureRequest } from '../request.entity';
import type { Outgoing, Subject, SubjectDocument } from './subject';

/** Contracts, and amendments of signed ones: these leave the contract as it is until they are signed themselves. */
@Injectable()
export class ContractSubject implements Subject {
  readonly type = 'contract' as const;

  async begin(unit: Unit, id: string): Promise<Outgoing> {
    const contract = await loadContract(unit, id, 'act');
    const amendment = contract.status === 'signed' && contract.pendingVersionId !== null;
    const version = amendment ? versionOf(contract, contract.pendingVersionId) : currentVersion(contract);
    if (version.body.length === 0) throw emptyContract();
    if (amendment) unit.touch(contract);
    else {
      if (contract.status !== 'draft' && contract.status !== 'in_review')
        throw contractNotDraft(contract.status);
      contract.send(contract.number ?? (await documentNumber(unit, 'CTR')), unit.now);
    }
    version.status = 'frozen';
    version.frozenAt = unit.now;
    return {
      subjectId: contract.id,
      versionId: version.id,
      title: contract.title,
      number: contract.number,
      body: version.body,
      sha256: version.sha256,
      clientId: contract.clientId,
      engagementId: contract.engagementId,
      contactId: contract.contactId,
      amendment,
      sent: (request) =>
        unit.emit(ContractSent, contract, {
          ...contractFacts(contract),
          signatureRequestId: request.id,
          versionId: version.id,
          documentSha256: version.sha256,
        }),
    };
  }

  async document(reading: Unit | Reader, request: SignatureRequest): Promise<SubjectDocument> {
    const [contract, version] = [tableOf(Contract), tableOf(ContractVersion)];
    const own = [request.organizationId, request.subjectId] as const;
    const [[head], [text]] = await Promise.all([
      reading.tx.rows<Contract>(
        `select ${contract.select} from ${contract.sql} t where t.organization_id = $1 and t.id = $2`,
        own,
      ),
      reading.tx.rows<ContractVersion>(
        `select ${version.select} from ${version.sql} t where t.organization_id = $1 and t.contract_id = $2 and t.id = $3`,
        [...own, request.versionId],
      ),
    ]);
    if (!head || !text) throw new Error(`contract ${request.subjectId} is not there`);
    return { title: request.title, number: head.number, body: text.body, sha256: text.sha256 };
  }

  async contentHash(reading: Unit | Reader, request: SignatureRequest): Promise<string> {
    const { title, body } = await this.document(reading, request);
    return hashOfText(title, body);
  }

  async viewed(unit: Unit, request: SignatureRequest, signerName: string): Promise<void> {
    const { contract } = await load(unit, request);
    unit.emit(ContractViewed, contract, {
      ...contractFacts(contract),
      signatureRequestId: request.id,
      signerName,
    });
  }

  async partlySigned(unit: Unit, request: SignatureRequest, signerName: string): Promise<void> {
    const { contract, amendment } = await load(unit, request);
    if (!amendment) contract.move('sign_partly');
    unit.emit(ContractPartiallySigned, contract, {
      ...contractFacts(contract),
      signatureRequestId: request.id,
      signerName,
    });
  }

  async completed(unit: Unit, request: SignatureRequest): Promise<void> {
    const { contract, version, amendment } = await load(unit, request);
    const signing = { version, requestId: request.id, fileId: request.completedFileId };
    if (amendment) amendInForce(unit, contract, signing);
    else await signContract(unit, contract, { verb: 'sign', ...signing });
  }

  async declined(unit: Unit, request: SignatureRequest, signerName: string, reason: string): Promise<void> {
    const { contract, version, amendment } = await load(unit, request);
    version.status = 'declined';
    if (amendment) contract.pendingVersionId = null;
    else contract.decline(reason, unit.now, unit.today);
    unit.emit(ContractDeclined, contract, {
      ...contractFacts(contract),
      signatureRequestId: request.id,
      signerName,
      reason,
      amendment,
    });
  }

  async expired(unit: Unit, request: SignatureRequest): Promise<void> {
    const { contract, version, amendment } = await load(unit, request);
    if (amendment) {
      version.status = 'withdrawn';
      contract.pendingVersionId = null;
      return;
    }
    contract.end('lapse', unit.today);
    unit.emit(ContractExpired, contract, { ...contractFacts(contract), offer: true, endedOn: unit.today });
  }

  async cancelled(unit: Unit, request: SignatureRequest): Promise<void> {
    const { contract, version, amendment } = await load(unit, request);
    if (amendment) {
      version.status = 'withdrawn';
      contract.pendingVersionId = null;
    } else if (contract.status === 'sent' || contract.status === 'partially_signed') {
      version.status = 'withdrawn';
      backToDraft(unit, contract, 'recall');
    }
  }

  async resumed(unit: Unit, request: SignatureRequest, signedSoFar: boolean): Promise<void> {
    const { contract, version } = await load(unit, request);
    if (version.kind === 'amendment') {
      version.status = 'frozen';
      contract.pendingVersionId = version.id;
      return;
    }
    contract.move('resume');
    contract.endedOn = null;
    if (signedSoFar) contract.move('sign_partly');
  }

  async filed(unit: Unit, request: SignatureRequest, fileId: string): Promise<void> {
    const { contract, version } = await load(unit, request);
    version.fileId = fileId;
    if (contract.currentVersionId === version.id) contract.signedFileId = fileId;
  }
}

async function load(
  unit: Unit,
  request: SignatureRequest,
): Promise<{ contract: Contract; version: ContractVersion; amendment: boolean }> {
  const [[contract], versions] = await Promise.all([
    unit.rows(Contract, 't.id = $2', [request.subjectId]),
    unit.rows(ContractVersion, 't.contract_id = $2', [request.subjectId], 't.version_no'),
  ]);
  if (!contract) throw new Error(`contract ${request.subjectId} is not there`);
  contract.current = versions;
  const version = versionOf(contract, request.versionId);
  return { contract, version, amendment: version.kind === 'amendment' };
}
