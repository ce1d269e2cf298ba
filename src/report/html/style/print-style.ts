import type { StatePaper } from "../../document.js";

/** Lists and annexes lie on their side, with narrow margins; a paper with a text stands, within the margins of its layout. */
const NARROW = "margin:12mm";

/** On A4: no controls, frames opened, headings again on each page, page numbers from the second on. */
export function printStyle(paper: StatePaper | undefined): string {
  return `
@page{${paper && paper.text.length > 0 ? standing(paper) : `size:A4 landscape;${NARROW}`}}
@page lying{size:A4 landscape;${NARROW}}
@page standing{size:A4 portrait;${NARROW}}
@page{@top-center{content:counter(page);font-size:10pt}}
@page:first{@top-center{content:none}}
@media print{
body{font-size:10pt}
main{max-width:none;padding:0}
.skip,.search,.no-script,.how-to,#contents,dialog,.sort::after{display:none!important}
.frame,.frame.long,.drawn .frame{overflow:visible;max-height:none;padding:0;border:0;border-radius:0}
.annexes{page:lying}
.tall{page:standing}
table{font-size:8.5pt;table-layout:fixed;border-collapse:collapse}
col{width:var(--part)}
.sort{display:contents}
thead{display:table-header-group}
.long thead,th[scope=row],.group span{position:static}
thead th{min-width:0}
th[scope=row]{min-width:0;max-width:none}
th,td{padding:.8mm 1.2mm;border:1px solid #777}
thead th,.group th{print-color-adjust:exact}
tr,figure{break-inside:avoid}
h2{margin:1.2rem 0 .3rem}
h2,.caption{break-after:avoid}
.group{break-after:avoid}
.why{text-decoration:none!important}
.drawn svg{max-width:88%;height:auto;max-height:150mm;print-color-adjust:exact}
.tall svg{max-width:100%;max-height:235mm}
.sheet{max-width:none;margin:0;padding:0;border:0;box-shadow:none}
.page-end{break-after:page}
a{color:inherit;text-decoration:none}
}
`;
}

function standing({ layout: { page } }: StatePaper): string {
  return `size:A4 portrait;margin:${page.top}mm ${page.right}mm ${page.bottom}mm ${page.left}mm`;
}
