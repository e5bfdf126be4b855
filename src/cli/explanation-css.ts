/** Style of the HTML view. Colours pass WCAG AA on white and on near-black. */
export const EXPLANATION_CSS = `
:root { color-scheme: light dark; --keep: #1a7f37; --drop: #b3261e; --soft: #6b6b6b; --line: #d5d5d5; }
@media (prefers-color-scheme: dark) { :root { --keep: #56d364; --drop: #ff8a80; --soft: #a0a0a0; --line: #444; } }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.2rem; overflow-wrap: anywhere; }
table { border-collapse: collapse; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .15rem .8rem .15rem 0; overflow-wrap: anywhere; white-space: pre-line; }
code { font-size: .85em; }
summary { cursor: pointer; color: var(--soft); margin: .4rem 0; overflow-wrap: anywhere; }
section { border-left: .3rem solid; padding: .1rem 0 .1rem .8rem; margin: .5rem 0; }
section.keep { border-color: var(--keep); }
section.drop { border-color: var(--drop); }
section p { margin: 0; overflow-wrap: anywhere; }
section.drop p { color: var(--soft); }
section footer { font-size: .8rem; color: var(--soft); overflow-wrap: anywhere; }
b.keep, td.keep, section.keep footer { color: var(--keep); }
b.drop, td.drop, .failure { color: var(--drop); }
.failure { border: 1px solid; padding: .5rem .8rem; overflow-wrap: anywhere; }
label { margin-right: 1rem; }
main { border-top: 1px solid var(--line); margin-top: .6rem; }
#kept:checked ~ main .drop, #kept:checked ~ main .run, #dropped:checked ~ main .keep { display: none; }
`;
