/** The annex: chapters, entries with their terms, cites with how surely they are known, curves; upright on paper. */
export const rulebookStyle = `
main{max-width:1080px}
.chapter>h2{border-bottom:2px solid var(--ink);padding-bottom:.2rem;margin-top:3rem}
h3{font-size:1.1em;line-height:1.3;margin:2rem 0 .5rem;background:var(--shade);padding:.4rem .6rem;border-radius:4px}
h4{font-size:1em;line-height:1.35;margin:0 0 .3rem}
.part>h4{margin-top:1.5rem}
article{border:1px solid var(--line);border-left:4px solid var(--link);border-radius:4px;padding:.6rem .9rem;margin:.7rem 0}
:target{outline:3px solid #0b57d0;outline-offset:2px}
.own{font-weight:400;text-decoration:none}
blockquote{margin:.4rem 0;padding-left:.8rem;border-left:3px solid var(--line);font-style:italic;white-space:pre-line}
dl{margin:.3rem 0;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));gap:.15rem 1.5rem}
dl>div{display:grid;grid-template-columns:9.5rem minmax(0,1fr);gap:.6rem}
dl>.long{grid-column:1/-1}
dt{color:var(--faint)}
dd{margin:0}
.cite{margin:.3rem 0;font-size:.92em;max-width:70rem}
.basis{display:inline-block;border:1px solid;border-radius:3px;padding:0 .35em;font-size:.85em;line-height:1.4}
.cites{margin:.4rem 0 1rem;padding-left:.8rem;border-left:3px solid var(--line)}
.cites>p:first-child{margin:0;color:var(--faint);font-size:.92em}
.links{margin:.2rem 0;padding-left:1.1rem;font-size:.92em}
.links a,.cites a{text-decoration-thickness:1px;text-underline-offset:.15em}
.under,.example{font-weight:600;margin:1rem 0 .3rem}
.tree,.tree ul{margin:.2rem 0;padding-left:1.3rem}
.tree>li>ul{border-left:2px solid var(--line)}
.tree li{margin:.15rem 0}
.compared{color:var(--faint)}
.compared strong{color:var(--ink)}
td p{margin:0 0 .2rem}
td p:last-child{margin:0}
figure.curve{margin:1.2rem 0;break-inside:avoid}
.curve svg{display:block;width:100%;min-width:460px;max-width:640px;height:auto}
.curve .frame{margin:.4rem 0}
#contents.book ol{margin:0;padding-left:1.6rem}
#contents.book ul{padding:.2rem 0 .5rem}
#contents.book>ol>li{padding:.15rem 0;break-inside:auto}
#contents.book details{display:inline-block;vertical-align:top;margin-left:.5rem}
#contents.book details[open]{display:block;margin-left:0}
#contents.book summary{cursor:pointer;color:var(--faint)}
td:not(.right){min-width:5.5rem}
@media (max-width:600px){
html{scroll-padding-top:6.5rem}
dl>div{grid-template-columns:1fr;gap:0}
article{padding:.5rem .6rem}
}
@page{size:A4 portrait;margin:15mm 12mm}
@media print{
#contents.book{display:block!important}
#contents.book details{display:none!important}
.own{display:none}
table{table-layout:auto}
.chapter{break-before:page}
.chapter>h2{margin-top:0}
article{break-inside:auto;padding:2mm 3mm}
h3,h4,.links{margin:.2rem 0;padding-left:1.1rem;font-size:.92em}
.links a,.cites a{text-decoration-thickness:1px;text-underline-offset:.15em}
.under,.example{break-after:avoid}
h3{print-color-adjust:exact}
figcaption,.note{font-size:.9em}
.curve svg{min-width:0;max-width:120mm}
dl{grid-template-columns:1fr 1fr}
td:not(.right){min-width:0}
}
`;
