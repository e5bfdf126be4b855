/** Small pages for tests; the town and everyone in it are invented. */
export const PAGE = `<!DOCTYPE html><html lang="en"><head><title>Pier closes</title>
<meta property="article:published_time" content="2019-03-05T08:00:00Z"></head><body><nav><a href="/">Home</a></nav>
<article><h1>Pier closes</h1><p class="byline">By Ada Lund</p>
<p>The harbour council closed the old ferry pier on Monday after engineers found cracks in its pillars and warned of the ice.</p>
<p>"We had no other choice," said Marta Ellingsen, who chairs the council. The vote ended three months of argument.</p>
<p>The company that runs the ferry said it would look for another place to land its boats before the winter comes.</p>
</article><footer>All rights reserved</footer></body></html>`;

/** The start of a PNG file. */
export const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...new Array(200).fill(0)]);
