/**
 * A drawing that goes into a report as mark-up. Only `drawChart` makes one: whatever else reaches a
 * template is text and is escaped.
 */
export class SafeSvg {
  /** @internal */
  constructor(readonly markup: string) {}
}
