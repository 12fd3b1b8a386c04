// The editor of YASGUI, loaded when somebody first asks in SPARQL; a plain text field if it fails.

import { element } from "../core/element.js";

/** Puts an editor in a place: { value(), set(text) }; `run` is called on Ctrl+Enter. */
export async function editor(place, text, run) {
  try {
    return yasqe(place, await loaded(), text, run);
  } catch {
    return plain(place, text);
  }
}

function loaded() {
  if (window.Yasgui) return window.Yasgui.Yasqe;
  document.head.append(
    element("link", { rel: "stylesheet", href: "vendor/yasgui/yasgui.min.css" }),
  );
  return new Promise((resolve, reject) => {
    document.head.append(
      element("script", {
        src: "vendor/yasgui/yasgui.min.js",
        load: () => resolve(window.Yasgui.Yasqe),
        error: reject,
      }),
    );
  });
}

function yasqe(place, Yasqe, text, run) {
  // Its own completion of prefixes and terms asks servers elsewhere.
  Yasqe.defaults.autocompleters = [];
  const made = new Yasqe(place, {
    value: text,
    persistenceId: null,
    autocompleters: [],
    showQueryButton: false,
    createShareableLink: null,
    resizeable: false,
    collapsePrefixesOnLoad: false,
    // Tab leaves the editor, as everywhere on a page.
    extraKeys: { Tab: false, "Shift-Tab": false, "Ctrl-Enter": run, "Cmd-Enter": run },
  });
  made.setValue(text);
  made.getInputField().setAttribute("aria-label", "Query in SPARQL");
  made.getScrollerElement().tabIndex = 0;
  return { value: () => made.getValue(), set: (value) => made.setValue(value) };
}

function plain(place, text) {
  const field = element("textarea", {
    rows: 16,
    spellcheck: "false",
    "aria-label": "Query in SPARQL",
  });
  field.value = text;
  place.replaceChildren(field);
  return {
    value: () => field.value,
    set: (value) => {
      field.value = value;
    },
  };
}
