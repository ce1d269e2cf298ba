/** State papers, in the letters and sizes of their layout: on a sheet where there is a text, else the head and foot of a list. */
export const paperStyle = `
.head,.foot,.sheet{font-family:var(--font),"Liberation Serif",serif}
.head{display:grid;grid-template-columns:minmax(0,1fr) minmax(max-content,1fr);gap:.25rem;letter-spacing:-.035em;text-align:center;font-size:var(--agency);line-height:1.25}
.head p,.foot p{margin:0}
.head~h1,.head~.subtitle{text-align:center}
.own,.country,.motto{font-weight:700}
.own::after,.motto::after{content:"";display:block;width:35%;margin:.25rem auto .5rem;border-top:1px solid}
.motto::after{width:60%}
.country{font-size:var(--country)}
.motto{font-size:var(--motto)}
.given{font-size:var(--number)}
.place{font-size:var(--place);font-style:italic}
.draft{font-weight:700;display:inline-block;border:1px solid;padding:0 .6em;margin-top:.4em!important}
.foot{display:flex;flex-wrap:wrap;justify-content:space-around;gap:1.5rem;margin-top:2rem;line-height:1.3;break-inside:avoid}
.recipients{flex:1 1 14rem;font-size:var(--recipients)}
.recipients>p{font-size:var(--recipients-head);font-weight:700;font-style:italic}
.recipients ul,.addressees ul{list-style:none;margin:0;padding:0}
.recipients li::before,.addressees li::before{content:"- "}
.signature{flex:1 1 12rem;text-align:center;font-size:var(--text);font-weight:700}
.name{min-height:1.3em;margin-top:5rem!important}
.sheet{max-width:210mm;margin:1rem auto;padding:15mm 15mm 15mm 22mm;border:1px solid var(--line);box-shadow:0 2px 12px rgb(0 0 0/.12);font-size:var(--text);line-height:1.4}
.sheet h1,.sheet .subtitle{font-size:var(--title);text-align:center;font-weight:700;margin:0}
.sheet h1{margin-top:1.5rem}
.sheet h1+.subtitle::after{content:"";display:block;width:25%;margin:.3rem auto 0;border-top:1px solid}
.addressees{margin:1rem auto;width:fit-content}
.addressees>p{margin:0}
.addressees ul{padding-left:4em}
.sheet .text,.sheet .ground{text-align:justify;text-indent:1cm;margin:.5rem 0}
.sheet .centred{text-align:center}
.sheet .heading{font-size:var(--text);margin:1rem 0 .3rem}
.sheet .caption{font-weight:700;text-align:center;margin:1rem 0 .3rem}
.sheet li{text-align:justify}
@media (max-width:600px){
.head{grid-template-columns:1fr;row-gap:1rem}
.sheet{padding:1rem;margin:.5rem 0;border:0;box-shadow:none}
.sheet .text,.sheet .ground,.sheet li{text-align:left}
.addressees ul{padding-left:1.5em}
}
`;
