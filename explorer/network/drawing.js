// The network as Cytoscape draws it; colours are those of the page, in light and in dark.

import { element, shortened } from "../core/element.js";

const SHAPES = {
  person: "ellipse",
  organization: "rectangle",
  place: "diamond",
  group: "hexagon",
  outlet: "round-rectangle",
  source: "ellipse",
};

const CLOSEST = 1.3;

/** Draws into a frame that stands on the page: { show(nodes, edges), pick(id) }. */
export async function drawing(frame, { onNode, onEdge }) {
  const { default: cytoscape } = await import("../vendor/cytoscape/cytoscape.esm.min.mjs");
  forgoOwnStyle();
  const drawn = cytoscape({ container: frame, style: style(frame), minZoom: 0.2, maxZoom: 3 });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () =>
    drawn.style(style(frame)),
  );
  drawn.on("tap", "node", (event) => onNode(event.target.id()));
  drawn.on("tap", "edge", (event) => onEdge(event.target.id()));
  return {
    show: (nodes, edges) => show(drawn, nodes, edges),
    pick(id) {
      drawn.elements().unselect();
      drawn.getElementById(id).select();
    },
  };
}

// It would write a style into the page, which the content policy forbids; the page's own does the same.
function forgoOwnStyle() {
  const id = "__________cytoscape_stylesheet";
  if (!document.getElementById(id)) document.head.append(element("meta", { id }));
}

function show(drawn, nodes, edges) {
  const isNew = drawn.elements().length === 0;
  for (const node of nodes) {
    if (drawn.getElementById(node.iri).nonempty()) continue;
    drawn.add({
      group: "nodes",
      data: { id: node.iri, label: shortened(node.label, 32), kind: node.kind || "other" },
    });
  }
  for (const edge of edges) {
    if (drawn.getElementById(edge.id).nonempty()) continue;
    drawn.add({
      group: "edges",
      data: {
        id: edge.id,
        source: edge.from,
        target: edge.to,
        label: edge.words,
        weak: edge.tie === "mentions" ? 1 : 0,
      },
    });
  }
  // The same nodes always fall into the same places.
  drawn
    .layout({
      name: "cose",
      animate: false,
      randomize: false,
      fit: true,
      padding: 30,
      nodeDimensionsIncludeLabels: true,
      idealEdgeLength: () => 90,
      nodeRepulsion: () => 12000,
      numIter: isNew ? 800 : 500,
    })
    .run();
  if (drawn.zoom() > CLOSEST) {
    drawn.zoom(CLOSEST);
    drawn.center();
  }
}

function style(frame) {
  const colour = (name) => getComputedStyle(frame).getPropertyValue(name).trim();
  return [
    {
      selector: "node",
      style: {
        label: "data(label)",
        width: 16,
        height: 16,
        "font-size": 12,
        color: colour("--ink"),
        "font-family": "system-ui, sans-serif",
        "text-valign": "bottom",
        "text-margin-y": 4,
        "text-wrap": "wrap",
        "text-max-width": 110,
        "text-background-color": colour("--paper"),
        "text-background-opacity": 0.8,
        "background-color": colour("--quiet"),
      },
    },
    ...Object.entries(SHAPES).map(([kind, shape]) => ({
      selector: `node[kind="${kind}"]`,
      style: { shape, "background-color": colour("--" + kind) },
    })),
    {
      selector: "edge",
      style: {
        width: 1.5,
        "line-color": colour("--edge"),
        "curve-style": "bezier",
        "target-arrow-shape": "triangle",
        "target-arrow-color": colour("--edge"),
        "arrow-scale": 0.8,
      },
    },
    {
      selector: "edge[weak=1]",
      style: {
        width: 1,
        "line-style": "dashed",
        "target-arrow-shape": "none",
        "line-color": colour("--line"),
      },
    },
    {
      selector: "node:selected",
      style: { "border-width": 4, "border-color": colour("--target"), width: 22, height: 22 },
    },
    {
      selector: "edge:selected",
      style: {
        width: 3,
        "line-color": colour("--accent"),
        "target-arrow-color": colour("--accent"),
        label: "data(label)",
        "font-size": 11,
        color: colour("--ink"),
        "text-background-color": colour("--paper"),
        "text-background-opacity": 1,
      },
    },
  ];
}
