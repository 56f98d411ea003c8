/** Where customers sit: the city that opens the company name, and the region the files state. */
export interface Place {
  readonly city: string;
  readonly region: string;
  readonly share: number;
}

export const PLACES: readonly Place[] = [
  { city: '上海', region: '上海', share: 10 },
  { city: '苏州', region: '江苏', share: 9 },
  { city: '无锡', region: '江苏', share: 6 },
  { city: '南京', region: '江苏', share: 5 },
  { city: '常州', region: '江苏', share: 4 },
  { city: '杭州', region: '浙江', share: 7 },
  { city: '宁波', region: '浙江', share: 6 },
  { city: '温州', region: '浙江', share: 3 },
  { city: '深圳', region: '广东', share: 8 },
  { city: '东莞', region: '广东', share: 5 },
  { city: '佛山', region: '广东', share: 4 },
  { city: '广州', region: '广东', share: 4 },
  { city: '合肥', region: '安徽', share: 4 },
  { city: '芜湖', region: '安徽', share: 2 },
  { city: '武汉', region: '湖北', share: 4 },
  { city: '长沙', region: '湖南', share: 3 },
  { city: '成都', region: '四川', share: 4 },
  { city: '重庆', region: '重庆', share: 3 },
  { city: '西安', region: '陕西', share: 2 },
  { city: '青岛', region: '山东', share: 3 },
  { city: '济南', region: '山东', share: 2 },
  { city: '天津', region: '天津', share: 2 },
  { city: '厦门', region: '福建', share: 2 },
  { city: '郑州', region: '河南', share: 2 },
];
