/** Tables: a frame that scrolls, headings and row names that stay in sight, arrows that are not read out, cells with something behind them. */
export const tableStyle = `
.frame{overflow-x:auto;border:1px solid var(--line);border-radius:6px}
.frame.long{max-height:min(80vh,46rem);overflow-y:auto}
table{border-collapse:separate;border-spacing:0;width:100%;font-size:.92rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid #e3e6eb}
thead th{background:var(--shade);border-bottom:2px solid var(--line);vertical-align:bottom;font-weight:600;min-width:calc(min(var(--width,12),40)*.34em)}
thead th[scope=colgroup]{text-align:center;border-bottom-width:1px}
.long thead{position:sticky;top:0;z-index:2}
tbody th{font-weight:400;background:#fff}
th[scope=row]{position:sticky;left:0;z-index:1;min-width:8rem;max-width:22rem}
.group th{background:#e4eaf2;font-weight:600}
.group span{position:sticky;left:.6rem}
tbody tr:hover>td,tbody tr:hover>th[scope=row]{background:#f7f9fc}
.right{text-align:right}
[data-number]{font-variant-numeric:tabular-nums;white-space:nowrap}
.strong{font-weight:700}
.good{color:var(--good)}
.bad{color:var(--bad)}
.open{color:var(--open)}
.sort,.why{font:inherit;color:inherit;background:none;border:0;padding:0;margin:0;text-align:inherit;cursor:pointer}
.sort:hover{text-decoration:underline}
.sort::after{content:"\\a0\\2195";content:"\\a0\\2195" / "";color:var(--faint);font-weight:400}
[aria-sort=ascending] .sort::after{content:"\\a0\\2191";content:"\\a0\\2191" / "";color:var(--ink)}
[aria-sort=descending] .sort::after{content:"\\a0\\2193";content:"\\a0\\2193" / "";color:var(--ink)}
.scripted .why{text-decoration:underline dotted;text-decoration-thickness:2px;text-underline-offset:.2em}
.why:hover{text-decoration-style:solid}
@media (min-width:900px){col{width:var(--part)}}
@media (max-width:899px){thead th{min-width:calc(min(var(--width,10),40)*.55em)}}
@media (max-width:600px){
main{padding:.75rem}
th[scope=row]{min-width:7rem;max-width:8.5rem}
th,td{padding:.3rem .45rem}
}
`;
