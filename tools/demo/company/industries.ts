/** An industry of the customers, with the words their names use. */
export interface Industry {
  /** As the `industry` column says it. */
  readonly name: string;
  /** The middle of a company name. */
  readonly trades: readonly string[];
  /** Latin word of the mail domain. */
  readonly slug: string;
  /** Yearly market growth in percent that the industry's companies see around the middle of 2026. */
  readonly growth: number;
  /** Share of the customer base. */
  readonly share: number;
  /** What such customers mostly buy, first is most. */
  readonly buys: readonly ProductType[];
}

/** What the company sells: parts, tools and services for plants, sites and warehouses. */
export const PRODUCT_TYPES = [
  '自动化控制',
  '仪器仪表',
  '电气元件',
  '工具耗材',
  '劳保安防',
  '仓储搬运',
  '软件服务',
  '运维服务',
] as const;

export type ProductType = (typeof PRODUCT_TYPES)[number];

export const INDUSTRIES: readonly Industry[] = [
  {
    name: '新能源',
    trades: ['新能源科技', '光伏科技', '储能技术', '动力电池', '风电装备'],
    slug: 'energy',
    growth: 22,
    share: 15,
    buys: ['自动化控制', '电气元件', '仪器仪表', '运维服务', '软件服务'],
  },
  {
    name: '装备制造',
    trades: ['精密机械', '智能装备', '数控机床', '液压机电', '重型机械'],
    slug: 'machinery',
    growth: 6,
    share: 19,
    buys: ['自动化控制', '工具耗材', '电气元件', '仪器仪表', '运维服务'],
  },
  {
    name: '电子信息',
    trades: ['电子科技', '半导体材料', '光电科技', '智能传感', '通信设备'],
    slug: 'electronics',
    growth: 16,
    share: 14,
    buys: ['仪器仪表', '自动化控制', '电气元件', '软件服务', '劳保安防'],
  },
  {
    name: '医药健康',
    trades: ['生物医药', '医疗器械', '制药', '健康科技', '医用材料'],
    slug: 'medical',
    growth: 11,
    share: 11,
    buys: ['仪器仪表', '劳保安防', '运维服务', '仓储搬运', '软件服务'],
  },
  {
    name: '食品饮料',
    trades: ['食品', '乳业', '饮品', '粮油', '调味品'],
    slug: 'foods',
    growth: 4,
    share: 12,
    buys: ['仓储搬运', '自动化控制', '劳保安防', '工具耗材', '运维服务'],
  },
  {
    name: '物流运输',
    trades: ['物流', '供应链管理', '冷链物流', '国际货运代理', '仓储'],
    slug: 'logistics',
    growth: 7,
    share: 11,
    buys: ['仓储搬运', '软件服务', '劳保安防', '电气元件', '运维服务'],
  },
  {
    name: '建筑工程',
    trades: ['建设工程', '建筑装饰', '市政工程', '钢结构工程', '机电安装工程'],
    slug: 'build',
    growth: -4,
    share: 9,
    buys: ['工具耗材', '劳保安防', '电气元件', '仓储搬运', '仪器仪表'],
  },
  {
    name: '商贸零售',
    trades: ['商贸', '百货', '进出口贸易', '连锁超市', '电子商务'],
    slug: 'trade',
    growth: 1,
    share: 9,
    buys: ['仓储搬运', '软件服务', '劳保安防', '工具耗材', '电气元件'],
  },
];
