import { isoMoment } from '../calendar.ts';
import { traitsOn } from '../company/customers.ts';
import { Random } from '../random.ts';
import type { Cell, Row, Table } from '../table.ts';
import { at, type Contact } from './contacts.ts';

const COMPLAINTS = [
  '交货延期',
  '产品质量问题',
  '售后响应慢',
  '发票开具错误',
  '现场服务态度',
  '报价与合同不一致',
  '到货数量短缺',
] as const;

const CONSULTATIONS = [
  '产品选型咨询',
  '交期查询',
  '安装调试指导',
  '账期与开票',
  '备件报价',
  '软件使用问题',
  '合同条款咨询',
] as const;

/** Still open when the records end. */
const LEFT_OPEN = 0.03;

/** The `tickets` file: questions and complaints, how long they took and how the customer rated the answer. */
export function ticketsTable(seed: number, contacts: readonly Contact[]): Table {
  const rows = contacts
    .filter(({ form }) => form !== 'interaction')
    .map((contact, index): Row => {
      const random = new Random(seed, 'ticket', index);
      const complaint = contact.form === 'complaint';
      const { satisfaction } = traitsOn(contact.customer, contact.day);
      // a well served customer waits a few hours, a badly served one for days
      const hours = Math.max(1, random.around(complaint ? 62 - 10 * satisfaction : 30 - 5 * satisfaction, 6));
      const minutes = contact.minute + Math.round(hours * 60);
      const resolved = contact.day + Math.floor(minutes / 1440);
      const open = random.chance(LEFT_OPEN);
      const rated = random.chance(0.6);
      const later = (text: string): Cell => (open ? '' : { since: resolved, text, before: '' });
      const rating = Math.min(5, Math.max(1, random.count(satisfaction - (complaint ? 0.8 : 0))));
      return {
        known: contact.day,
        cells: [
          `TK${String(index + 1).padStart(5, '0')}`,
          contact.customer.id,
          at(contact),
          contact.form,
          later(isoMoment(contact.day, minutes)),
          random.pick(complaint ? COMPLAINTS : CONSULTATIONS),
          rated ? later(String(rating)) : '',
        ],
      };
    });
  return {
    header: ['ticket_id', 'customer_id', 'opened_at', 'kind', 'resolved_at', 'topic', 'satisfaction'],
    rows,
  };
}
