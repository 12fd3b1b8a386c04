// Where places lie, on outlines of the countries; no tile comes from anywhere.

import { element } from "../core/element.js";
import { nodeLink, to } from "../core/link.js";
import { ask, iri } from "../core/sparql.js";

const MOST_PLACES = 40;

/** The map of those nodes that are places, with a list; nothing when no coordinates are known. */
export async function map(nodes) {
  const rows = await ask("coordinates", { place: nodes.slice(0, MOST_PLACES).map(iri) });
  const places = rows
    .map((row) => ({ iri: row._place, label: row.label, point: point(row.wkt) }))
    .filter((place) => place.point);
  if (places.length === 0) return null;
  const frame = element("div", {
    class: "map",
    role: "region",
    "aria-label": "Map of " + places.map((place) => place.label.slice(0, 60)).join(", "),
  });
  // Leaflet measures the frame, so it must stand on the page first.
  requestAnimationFrame(() => draw(frame, places).catch(() => frame.remove()));
  return [
    frame,
    element(
      "ul",
      { class: "places" },
      places.map((place) =>
        element(
          "li",
          {},
          nodeLink(place.iri, place.label, "place"),
          " ",
          element("span", { class: "number" }, degrees(place.point)),
        ),
      ),
    ),
  ];
}

/** Latitude and longitude of a point in WKT, which says longitude first; null for anything else. */
export function point(wkt) {
  const found = /POINT\s*\(\s*(-?[\d.]+)\s+(-?[\d.]+)\s*\)/i.exec(wkt);
  const [longitude, latitude] = found ? [Number(found[1]), Number(found[2])] : [NaN, NaN];
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? [latitude, longitude] : null;
}

const degrees = ([latitude, longitude]) =>
  `${Math.abs(latitude).toFixed(2)}° ${latitude < 0 ? "S" : "N"}, ` +
  `${Math.abs(longitude).toFixed(2)}° ${longitude < 0 ? "W" : "E"}`;

async function draw(frame, places) {
  if (!document.querySelector("link[href$='leaflet.css']")) {
    document.head.append(
      element("link", { rel: "stylesheet", href: "vendor/leaflet/leaflet.css" }),
    );
  }
  const [L, outlines] = await Promise.all([
    import("../vendor/leaflet/leaflet-src.esm.js"),
    fetch("vendor/world/world.json").then((response) => response.json()),
  ]);
  const colour = (name) => getComputedStyle(frame).getPropertyValue(name).trim();
  const drawn = L.map(frame, {
    attributionControl: false,
    keyboard: false,
    minZoom: 0,
    maxZoom: 9,
    scrollWheelZoom: false,
    worldCopyJump: true,
    zoomAnimation: false,
    fadeAnimation: false,
  });
  drawn.setView(places[0].point, 3);
  // Its outlines leave out what makes them GeoJSON.
  L.geoJSON(
    outlines.features.map((outline) => ({ type: "Feature", ...outline })),
    {
      renderer: L.canvas(),
      interactive: false,
      style: { color: colour("--edge"), weight: 0.7, fillColor: colour("--land"), fillOpacity: 1 },
    },
  ).addTo(drawn);
  for (const place of places) {
    L.circleMarker(place.point, {
      radius: 6,
      weight: 2,
      color: colour("--paper"),
      fillColor: colour("--accent"),
      fillOpacity: 1,
    })
      .bindTooltip(document.createTextNode(place.label.slice(0, 80)))
      .on("click", () => {
        location.hash = to("resource", { iri: place.iri });
      })
      .addTo(drawn);
  }
  if (places.length > 1)
    drawn.fitBounds(L.latLngBounds(places.map((place) => place.point)), {
      padding: [24, 24],
      maxZoom: 4,
    });
}
