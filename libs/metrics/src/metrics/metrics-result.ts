import { wholeMonths } from '../calendar/months.js';
import { complaintPerOrder, complaintRate, responseHours } from '../contacts/contact-metrics.js';
import type { Decimal } from '../decimal/decimal.js';
import {
  averageOrderValue,
  cancelRate,
  orderCount,
  orderFrequency,
  orderValueStability,
  productBreadth,
  repurchaseShare,
  spend,
} from '../orders/order-metrics.js';
import type { OrderTally } from '../orders/order-tally.js';
import { rfmColumn, rfmScores, type RfmScores } from '../orders/rfm.js';
import { cumulativeShare, salesShare } from '../orders/sales-share.js';
import { metricOf, type MetricName } from './catalogue.js';
import { columnOf, type MetricColumn } from './metric-column.js';
import { NO_DAY, type Tallies } from './tallies.js';

/** Metrics of all customers together. */
export interface GroupMetrics {
  /** Customers with at least one counting order in the window, and with at least two. */
  readonly buyers: number;
  readonly repeatBuyers: number;
  /** repeatBuyers / buyers; null without buyers. */
  readonly repurchaseRate: number | null;
  /** Spend of all customers, exact. */
  readonly spend: Decimal;
}

/** Computes each metric's column when it is first asked for. */
export class MetricsResult {
  private readonly columns = new Map<string, MetricColumn>();
  private readonly rfm = new Map<number, RfmScores>();

  constructor(private readonly tallies: Tallies) {}

  get customers(): readonly { readonly id: string }[] {
    return this.tallies.customers;
  }

  /**
   * One metric of all customers, in the order of the list.
   *
   * @param months the window; the metric's default when absent. Of no account to metrics of all history.
   * @throws RangeError when the window was not announced to the accumulator
   */
  column(metric: MetricName, months: number | null = metricOf(metric).months): MetricColumn {
    const window = metricOf(metric).months === null ? null : months;
    const key = `${metric}:${window}`;
    const column = this.columns.get(key) ?? this.compute(metric, window ?? 0);
    this.columns.set(key, column);
    return column;
  }

  group(months = 12): GroupMetrics {
    const { count, spend: sums } = this.at(this.tallies.orders, months);
    const buyers = count.filter((orders) => orders >= 1).length;
    const repeatBuyers = count.filter((orders) => orders >= 2).length;
    return {
      buyers,
      repeatBuyers,
      repurchaseRate: buyers === 0 ? null : repeatBuyers / buyers,
      spend: sums.total(),
    };
  }

  private compute(metric: MetricName, months: number): MetricColumn {
    const { tables, customers, fewestForStability } = this.tallies;
    const isThere = metricOf(metric).needs.every((group) => group.some((table) => tables.has(table)));
    if (!isThere) {
      return columnOf(customers.length, (column, index) => column.miss(index, 'no-records'));
    }
    const orders = (): OrderTally => this.at(this.tallies.orders, months);
    const contacts = () => this.at(this.tallies.contacts, months);
    const invoices = () => this.at(this.tallies.invoices, months);
    const answers = (question: string) => this.at(this.tallies.surveys.get(question), months);
    const rfmScore = (score: (scores: RfmScores, index: number) => number) => {
      const scores = this.rfmAt(months);
      return rfmColumn(orders(), (index) => score(scores, index));
    };
    switch (metric) {
      case 'spend':
        return spend(orders());
      case 'order_count':
        return orderCount(orders());
      case 'order_frequency':
        return orderFrequency(orders());
      case 'average_order_value':
        return averageOrderValue(orders());
      case 'order_value_stability':
        return orderValueStability(orders(), fewestForStability, true);
      case 'order_value_stability_raw':
        return orderValueStability(orders(), fewestForStability, false);
      case 'recency_days':
        return this.recencyDays();
      case 'repurchase_share':
        return repurchaseShare(orders());
      case 'complaint_rate':
        return complaintRate(contacts());
      case 'complaint_per_order':
        return complaintPerOrder(contacts(), orders());
      case 'satisfaction':
      case 'referral':
        return answers(metric).mean();
      case 'nps':
        return answers('nps').netPromoterScore();
      case 'nps_answers':
        return answers('nps').answerCount();
      case 'overdue_share':
        return invoices().overdueShare();
      case 'collection_rate':
        return invoices().collectionRate();
      case 'interaction_change':
        return this.at(this.tallies.changes, months).change();
      case 'cancel_rate':
        return cancelRate(orders());
      case 'product_breadth':
        return productBreadth(orders());
      case 'sales_share':
        return salesShare(orders());
      case 'cumulative_share':
        return cumulativeShare(orders());
      case 'tenure_months':
        return this.tenureMonths();
      case 'response_hours':
        return responseHours(contacts());
      case 'rfm':
        return rfmScore(({ recency, frequency, monetary }, index) => {
          return (recency[index] ?? 0) * 100 + (frequency[index] ?? 0) * 10 + (monetary[index] ?? 0);
        });
      case 'rfm_r':
        return rfmScore(({ recency }, index) => recency[index] ?? 0);
      case 'rfm_f':
        return rfmScore(({ frequency }, index) => frequency[index] ?? 0);
      case 'rfm_m':
        return rfmScore(({ monetary }, index) => monetary[index] ?? 0);
    }
  }

  /** As-of day minus the day of the last counting order up to it. */
  private recencyDays(): MetricColumn {
    const { asOf, lastOrder } = this.tallies;
    return columnOf(lastOrder.length, (column, index) => {
      const day = lastOrder[index] ?? NO_DAY;
      if (day === NO_DAY) column.miss(index, 'no-orders');
      else column.set(index, asOf - day, 1);
    });
  }

  /** Whole months from `since` to the as-of day. */
  private tenureMonths(): MetricColumn {
    const { asOf, customers } = this.tallies;
    return columnOf(customers.length, (column, index) => {
      const since = customers[index]?.since ?? null;
      const months = since === null ? undefined : wholeMonths(since, asOf);
      if (months === undefined) column.miss(index, 'no-since');
      else column.set(index, months, 1);
    });
  }

  private rfmAt(months: number): RfmScores {
    const { orders, lastOrder, rfm } = this.tallies;
    const scores = this.rfm.get(months) ?? rfmScores(this.at(orders, months), lastOrder, rfm);
    this.rfm.set(months, scores);
    return scores;
  }

  private at<T>(byMonths: ReadonlyMap<number, T> | undefined, months: number): T {
    const tally = byMonths?.get(months);
    if (tally === undefined) throw new RangeError(`nothing was counted for a window of ${months} months`);
    return tally;
  }
}
