import { computed, inject, type Signal } from '@angular/core';
import type { ChartLook } from '@assay/charts';
import { Language } from '../language/language';
import { Theme } from './theme';

const fontFamily =
  "'PingFang SC', 'Microsoft YaHei', 'Source Han Sans SC', 'Noto Sans CJK SC', 'WenQuanYi Micro Hei', sans-serif";

/**
 * How charts appear to this person: `computed(() => dimensionRadar(data(), look()))`.
 * To be called where `inject` is allowed.
 */
export function useChartLook(): Signal<ChartLook> {
  const language = inject(Language);
  const theme = inject(Theme);
  return computed(() => ({
    language: language.current(),
    scheme: theme.isDark() ? 'dark' : 'light',
    fontFamily,
  }));
}
