// Builds the page by nodes. Text always goes in as text: nothing that anybody wrote is ever read as markup.

const SVG = "http://www.w3.org/2000/svg";

/** Makes an element. `on…` properties are listeners, `aria-…`, `data-…` and the like attributes, the rest properties. */
export function h(tag, properties = {}, ...children) {
  const [name, ...classes] = tag.split(".");
  const element = document.createElement(name || "div");
  if (classes.length > 0) {
    element.className = classes.join(" ");
  }

  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === null) {
      continue;
    }

    if (key.startsWith("on")) {
      element.addEventListener(key.slice(2), value);
    } else if (key.includes("-") || key === "role" || key === "for") {
      element.setAttribute(key, value);
    } else {
      element[key] = value;
    }
  }

  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

const SHAPES = {
  menu: ["M4 7h16", "M4 12h16", "M4 17h16"],
  close: ["M6 6l12 12", "M18 6L6 18"],
  send: ["M5 12h13", "M12.5 5.5L19 12l-6.5 6.5"],
  list: ["M9 6h11", "M9 12h11", "M9 18h11", "M4.5 6h.01", "M4.5 12h.01", "M4.5 18h.01"],
  clock: ["M12 7v5l3.5 2", "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18z"],
  chevron: ["M7 10l5 5 5-5"],
  more: ["M6 12h.01", "M12 12h.01", "M18 12h.01"],
  eye: ["M3 3l18 18", "M10.6 10.7a2 2 0 0 0 2.8 2.8", "M9.4 5.3A10 10 0 0 1 12 5c5 0 8.5 4.5 9.5 7a13 13 0 0 1-2.3 3.4", "M6.3 6.9A13 13 0 0 0 2.5 12c1 2.5 4.5 7 9.5 7a9.6 9.6 0 0 0 4.7-1.3"],
  file: ["M14 3H7a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V8z", "M14 3v5h5", "M12 12v5", "M9.5 14.7L12 17l2.5-2.3"],
  check: ["M5 12.5l4.5 4.5L19 7.5"],
  plus: ["M12 5v14", "M5 12h14"],
  skip: ["M6 6l8 6-8 6z", "M18 6v12"],
  pin: ["M12 16v5", "M8 4h8l-1 6 3 3.5V16H6v-2.5L9 10z"],
  sun: ["M12 8a4 4 0 1 0 0 8a4 4 0 0 0 0-8z", "M12 2.5v2", "M12 19.5v2", "M2.5 12h2", "M19.5 12h2", "M5.3 5.3l1.4 1.4", "M17.3 17.3l1.4 1.4", "M18.7 5.3l-1.4 1.4", "M6.7 17.3l-1.4 1.4"],
  moon: ["M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z"],
  auto: ["M4 5h16v11H4z", "M9 20h6", "M12 16v4"],
};

/** A small drawing that means nothing to a screen reader. */
export function icon(name, ...classes) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("class", ["icon", ...classes].join(" "));
  for (const shape of SHAPES[name]) {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("d", shape);
    svg.append(path);
  }

  return svg;
}

export function byId(id) {
  return document.getElementById(id);
}
