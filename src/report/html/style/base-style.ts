/** Letters, colours and what every page has: search, contents, headings, the dialog. Every colour stands out from white by 4.5 : 1. */
export const baseStyle = `
:root{color-scheme:light;--ink:#1b1b1b;--faint:#595959;--line:#c9ced6;--shade:#f1f4f8;--link:#0b4f8a;--good:#12602c;--bad:#a31515;--open:#7a4a00}
*{box-sizing:border-box}
[hidden]{display:none!important}
html{scroll-padding-top:4.5rem}
body{margin:0;background:#fff;color:var(--ink);font:16px/1.45 "Segoe UI",Roboto,"Helvetica Neue",Arial,"Liberation Sans",sans-serif;overflow-wrap:break-word}
main{max-width:1320px;margin:0 auto;padding:1rem}
a{color:var(--link)}
:focus-visible{outline:3px solid #0b57d0;outline-offset:2px}
.skip{position:absolute;left:-999rem;background:#fff;padding:.5rem 1rem;z-index:9}
.skip:focus{left:.5rem;top:.5rem}
.no-script{margin:0;padding:.6rem 1rem;background:#fff4d6}
.scripted .no-script{display:none}
.search{display:flex;flex-wrap:wrap;align-items:center;gap:.3rem .75rem;padding:.5rem 1rem;background:var(--shade);border-bottom:1px solid var(--line);position:sticky;top:0;z-index:5}
.search label{font-weight:600}
.search input{font:inherit;color:inherit;background:#fff;flex:1 1 14rem;max-width:28rem;min-width:0;padding:.35rem .6rem;border:1px solid #6b7280;border-radius:4px}
.search input::placeholder{color:var(--faint);opacity:1}
#said{flex:1 1 9rem}
.heard{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
h1{font-size:1.6rem;line-height:1.25;margin:1.25rem 0 .25rem}
h2{font-size:1.2rem;line-height:1.3;margin:2.25rem 0 .5rem}
.subtitle{margin:.1rem 0}
.how-to,.note,.closing,figcaption{color:var(--faint)}
.how-to{margin:1rem 0}
.note,figcaption{font-size:.9rem;margin:.4rem 0;max-width:70rem}
.faint{color:var(--faint)}
#contents{border:1px solid var(--line);border-radius:6px;padding:.6rem 1rem;margin:1rem 0}
#contents ul{margin:0;padding:0;list-style:none;columns:20rem 3;column-gap:2rem}
#contents li{break-inside:avoid;padding:.15rem 0}
figure{margin:0}
.drawn .frame{padding:.5rem}
.drawn svg{display:block;max-width:none}
@media (max-width:600px){.search label{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}}
dialog{border:1px solid var(--line);border-radius:8px;padding:0;color:inherit;width:min(44rem,calc(100vw - 2rem));max-height:85vh}
dialog::backdrop{background:rgb(0 0 0/.45)}
dialog .bar{display:flex;gap:1rem;align-items:flex-start;justify-content:space-between;position:sticky;top:0;background:var(--shade);padding:.75rem 1rem}
dialog .title{margin:0;font-weight:600}
dialog button{font:inherit;color:#fff;background:var(--link);border:0;border-radius:4px;padding:.3rem .9rem;cursor:pointer}
dialog dl{margin:0;padding:.5rem 1rem 1rem}
dialog dt{font-weight:600;margin-top:.6rem}
dialog dd{margin:.1rem 0 0}
`;
