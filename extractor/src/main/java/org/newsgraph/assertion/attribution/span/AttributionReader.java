package org.newsgraph.assertion.attribution.span;

import java.util.List;
import org.newsgraph.language.Document;

/** Finds the attributions of a document, in the order of the text. */
@FunctionalInterface
public interface AttributionReader {
  List<Attribution> read(Document document);
}
