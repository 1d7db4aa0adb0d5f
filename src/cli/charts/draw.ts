type Plot = typeof import('@observablehq/plot');
export type PlotOptions = import('@observablehq/plot').PlotOptions;

/** Draws with Plot into a page of our own, so that no browser is needed; both are loaded only here. */
export async function svgOf(options: (plot: Plot) => PlotOptions): Promise<string> {
  const [plot, { parseHTML }] = await Promise.all([import('@observablehq/plot'), import('linkedom')]);
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const drawn = plot.plot({ ...options(plot), document, figure: false } as PlotOptions) as unknown as {
    outerHTML: string;
  };
  return `${drawn.outerHTML.replace(/^<svg(?![^>]*xmlns=)/, '<svg xmlns="http://www.w3.org/2000/svg"')}\n`;
}
