import { Injectable } from '@nestjs/common';
import { Scheduled, diffDays, type ScheduledJob, type Unit } from '@omni/platform';
import { Contract } from '../contract.entity';
import { ContractExpired, contractFacts, ContractRenewalDue } from '../contract.events';
import { ContractVersion } from '../contract-version.entity';
import { noticeDueOn } from '../contract.view';
import { terminateNow } from '../end-contract/end-contract.handler';
import { nextEnd, renew } from '../renew-contract/renew';

/** At most so many of a kind at a run: the rest comes with the next one. */
const BATCH = 300;
/** Days before the last day for notice, and before the end, that somebody is told. */
const NOTICE_LEAD = 14;
const RENEWAL_LEAD = 30;

/** Contracts whose day has come, in the organization's zone: alerts, renewals, ends. */
@Injectable()
@Scheduled({
  name: 'agreements.contract-lifecycle',
  cron: '15 * * * *',
  summary: 'Tells of contracts that are near their end, renews those that renew themselves, ends the others.',
})
export class ContractLifecycle implements ScheduledJob {
  async run(unit: Unit): Promise<void> {
    await endOrRenew(unit);
    await alert(unit);
  }
}

async function endOrRenew(unit: Unit): Promise<void> {
  const due = await unit.rows(
    Contract,
    `t.id in (select c.id from agreements.contracts c where c.organization_id = $1 and c.status = 'signed'
       and (c.ends_on < $2::date or c.terminated_on <= $2::date) and c.deleted_at is null
       order by c.ends_on limit ${String(BATCH)})`,
    [unit.today],
    't.id',
  );
  if (due.length === 0) return;
  const versions = await unit.rows(
    ContractVersion,
    't.contract_id = any($2::uuid[])',
    [due.map((contract) => contract.id)],
    't.version_no',
  );
  for (const contract of due) {
    contract.current = versions.filter((version) => version.contractId === contract.id);
    if (contract.terminatedOn !== null && contract.terminatedOn <= unit.today) {
      terminateNow(unit, contract);
      unit.audit('contract.terminate', contract);
    } else if (renewsItself(contract)) {
      renewToDate(unit, contract);
      unit.audit('contract.renew', contract);
    } else {
      expire(unit, contract);
      unit.audit('contract.expire', contract);
    }
  }
}

const renewsItself = (
  contract: Contract,
): contract is Contract & { endsOn: string; renewalTermMonths: number } =>
  contract.autoRenew &&
  contract.noticeGivenOn === null &&
  contract.renewalTermMonths !== null &&
  contract.endsOn !== null;

/** After a long standstill several terms may have passed: it is renewed once, to the end of the present one. */
function renewToDate(unit: Unit, contract: Contract & { endsOn: string; renewalTermMonths: number }): void {
  let { endsOn } = contract;
  while (endsOn < unit.today) endsOn = nextEnd(endsOn, contract.renewalTermMonths);
  renew(unit, contract, { endsOn, automatic: true });
}

function expire(unit: Unit, contract: Contract): void {
  const endedOn = contract.endsOn ?? unit.today;
  contract.end('expire', endedOn);
  unit.emit(ContractExpired, contract, { ...contractFacts(contract), offer: false, endedOn });
}

interface Alert {
  kind: 'notice' | 'renewal';
  dueOn: string;
}

async function alert(unit: Unit): Promise<void> {
  const near = await unit.rows(
    Contract,
    `t.status = 'signed' and t.deleted_at is null and t.notice_given_on is null and t.terminated_on is null
       and t.ends_on >= $2::date
       and ((t.ends_on - t.renewal_notice_days between $2::date and $2::date + ${String(NOTICE_LEAD)}
             and not exists (select 1 from agreements.contract_alerts a where a.organization_id = t.organization_id
               and a.contract_id = t.id and a.kind = 'notice' and a.due_on = t.ends_on - t.renewal_notice_days))
         or (t.ends_on <= $2::date + ${String(RENEWAL_LEAD)}
             and not exists (select 1 from agreements.contract_alerts a where a.organization_id = t.organization_id
               and a.contract_id = t.id and a.kind = 'renewal' and a.due_on = t.ends_on)))`,
    [unit.today],
    't.id',
  );
  for (const contract of near.slice(0, BATCH)) {
    for (const due of alertsOf(contract, unit.today)) {
      if (await takeAlert(unit, contract.id, due)) tell(unit, contract, due);
    }
  }
}

function alertsOf(contract: Contract, today: string): Alert[] {
  const { endsOn } = contract;
  const notice = noticeDueOn(contract);
  const found: Alert[] = [];
  if (notice !== null && within(today, notice, NOTICE_LEAD)) found.push({ kind: 'notice', dueOn: notice });
  if (endsOn !== null && within(today, endsOn, RENEWAL_LEAD)) found.push({ kind: 'renewal', dueOn: endsOn });
  return found;
}

const within = (today: string, day: string, lead: number): boolean => {
  const left = diffDays(today, day);
  return left >= 0 && left <= lead;
};

/** Another run that came to the same alert waits here, and then finds it taken. */
async function takeAlert(unit: Unit, contractId: string, { kind, dueOn }: Alert): Promise<boolean> {
  const rows = await unit.sql(
    `insert into agreements.contract_alerts (organization_id, contract_id, kind, due_on)
     values ($1, $2, $3, $4) on conflict do nothing returning 1 as one`,
    [unit.tenantId, contractId, kind, dueOn],
  );
  return rows.length > 0;
}

function tell(unit: Unit, contract: Contract, { kind, dueOn }: Alert): void {
  unit.emit(ContractRenewalDue, contract, {
    ...contractFacts(contract),
    alert: kind,
    dueOn,
    daysLeft: diffDays(unit.today, dueOn),
    endsOn: contract.endsOn ?? dueOn,
    autoRenew: contract.autoRenew,
  });
}
