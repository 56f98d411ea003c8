import { customerScope, may, roleAllows } from '@assay/cycle';
import type { Actor } from '../platform/http/actor.js';
import { RuleBroken } from '../platform/http/rule-broken.js';
import type { CycleCustomer } from '../core/cycle/cycle.entity.js';
import type { PrintOrder } from './print-order.entity.js';

export function seesAllCustomers(actor: Actor): boolean {
  return customerScope(actor).all;
}

/** Whether contact data is printed in full for this person. */
export function mayShowContacts(actor: Actor): boolean {
  return roleAllows(actor.roles, 'customers.reveal');
}

/** Whether a customer may stand in this person's reports. */
export function mayPrint(actor: Actor, place: CycleCustomer): boolean {
  return may(actor, 'report.print', { customer: place }).allowed;
}

/** Whether the person may see that the order is there: one's own, or any for those who see everything. */
export function seesOrder(actor: Actor, order: Pick<PrintOrder, 'orderedById'>): boolean {
  return order.orderedById === actor.id || seesAllCustomers(actor);
}

/** Whether the person may read what the order's files say about contacts. */
export function mayDownload(actor: Actor, order: Pick<PrintOrder, 'showsContacts'>): boolean {
  return !order.showsContacts || mayShowContacts(actor);
}

/** @throws RuleBroken not-found, report-shows-contacts */
export function demandDownload(actor: Actor, order: PrintOrder): void {
  if (!seesOrder(actor, order)) throw new RuleBroken('not-found');
  if (!mayDownload(actor, order)) throw new RuleBroken('report-shows-contacts');
}
