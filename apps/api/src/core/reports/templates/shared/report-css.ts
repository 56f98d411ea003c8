import { LIGHT } from '@assay/charts';

/** Pale ground of table heads and boxes. */
const GROUND = '#f4f6f9';
const RULE = '#d5d9e0';

/** One look for all reports: quiet, dense, black on white, one accent. */
export const REPORT_CSS = `
article{font-size:9pt;line-height:1.55;color:${LIGHT.ink};font-weight:400;text-align:left}
article *{box-sizing:border-box}
h1,h2,h3,p,ul,ol,table,figure,dl,dd{margin:0;padding:0}
h1{font-size:19pt;line-height:1.3;font-weight:600}
h2{font-size:11.5pt;line-height:1.4;font-weight:600;margin:7mm 0 2.5mm;break-after:avoid}
h3{font-size:9pt;font-weight:600;color:${LIGHT.muted};margin-bottom:1mm;break-after:avoid}
b,th{font-weight:600}
.kind{font-size:9pt;color:${LIGHT.accent};font-weight:600}
.muted{color:${LIGHT.muted}}
.small{font-size:8pt}
.note{font-size:8pt;color:${LIGHT.muted};margin-top:1.5mm}
.row{display:table;width:100%;table-layout:fixed}
.row>*{display:table-cell;vertical-align:top}
.top{padding-bottom:3.5mm;border-bottom:1.2pt solid ${LIGHT.accent}}
.beside{font-size:8pt;color:${LIGHT.muted};padding-top:2mm}
.top>*{vertical-align:bottom}
.top .verdict{text-align:right;white-space:nowrap;width:56mm}
.score{font-size:24pt;line-height:1.2;font-weight:600;margin-bottom:1.2mm}
.score .of{font-size:10pt;font-weight:400;color:${LIGHT.muted}}
.chip{display:inline-block;border:0.8pt solid;border-radius:2.5mm;padding:0.2mm 2.2mm;font-weight:600;white-space:nowrap}
.chip .letter{margin-right:1.2mm;padding-right:1.2mm;border-right:0.6pt solid}
.chip.big{font-size:11.5pt;padding:0.6mm 3mm}
td .chip{font-size:7.8pt;padding:0 1.6mm;margin-right:1mm}
.facts{margin-top:4mm;padding:2.2mm 3.5mm 3mm;background:${GROUND};border-radius:1.5mm}
.facts .row>*{padding:0.9mm 4mm 0.9mm 0}
.facts dt{font-size:8pt;color:${LIGHT.muted};line-height:1.3}
.facts dd{overflow-wrap:anywhere}
.tiles{display:table;table-layout:fixed;border-spacing:3.5mm 0;margin:5mm 0 0 -3.5mm;width:calc(100% + 7mm)}
.tile{display:table-cell;background:${GROUND};border-radius:1.5mm;padding:2.5mm 3.5mm}
.tile .figure{font-size:16pt;font-weight:600;line-height:1.3}
.box{border-left:2pt solid;border-radius:0.5mm;padding:2mm 3.5mm;margin-top:4mm;break-inside:avoid}
.box p+p{margin-top:1mm}
.panels{margin-top:5mm;white-space:nowrap;font-size:0;break-inside:avoid}
.panel{display:inline-block;vertical-align:top;font-size:9pt}
.panel+.panel{margin-left:6mm}
.panel svg{display:block;overflow:visible}
table{width:100%;table-layout:fixed;border-collapse:collapse;font-size:8.2pt;line-height:1.45}
thead{display:table-header-group}
tr,tbody.keep{break-inside:avoid}
tbody.last{break-before:avoid}
th{background:${GROUND};text-align:left;font-size:8pt;color:${LIGHT.muted};padding:1.4mm 1.8mm;border-bottom:0.6pt solid ${RULE};vertical-align:bottom}
td{padding:1.15mm 1.8mm;border-bottom:0.4pt solid ${LIGHT.faint};vertical-align:top;overflow-wrap:anywhere}
th.n,td.n{text-align:right;white-space:nowrap}
td.k{white-space:nowrap}
tr.group td{font-weight:600;border-bottom:0.4pt solid ${RULE};padding-top:2mm;break-after:avoid}
tr.part td{padding-top:0;padding-bottom:0.8mm;color:${LIGHT.muted};font-size:8pt}
tr.part td:first-child{padding-left:5mm}
tr.joined td{border-bottom-color:transparent}
tr.sum td{font-weight:600;border-top:0.8pt solid ${LIGHT.ink};border-bottom:none;font-size:9pt}
.written{margin-top:2.5mm;padding:2mm 3mm;background:${GROUND};border-radius:1mm;font-size:8pt;break-inside:avoid}
.problems{list-style:none}
.problems li{padding:1.2mm 0;border-bottom:0.4pt solid ${LIGHT.faint};break-inside:avoid;text-align:right}
.problems .what{float:left}
.problems .what+.muted{margin-right:5mm}
.bar{display:inline-block;height:2mm;border-radius:0.5mm;background:${LIGHT.accent};opacity:.75;vertical-align:middle}
.late{color:#a8320a;font-weight:600}
.remark{padding:1.5mm 0;border-bottom:0.4pt solid ${LIGHT.faint};break-inside:avoid;white-space:pre-line;overflow-wrap:anywhere}
.empty{color:${LIGHT.muted}}
h2:first-child{margin-top:0}
.closing{margin-top:8mm;padding-top:2.5mm;border-top:0.6pt solid ${RULE};font-size:8pt;color:${LIGHT.muted};break-inside:avoid}
`;
