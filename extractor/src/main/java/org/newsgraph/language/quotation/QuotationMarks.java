package org.newsgraph.language.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.language.Document;
import org.newsgraph.language.Layer;
import org.newsgraph.language.Part;
import org.newsgraph.language.QuotedPassage;
import org.newsgraph.language.Span;

/**
 * Finds what stands between quotation marks, paragraph by paragraph, on the raw text.
 *
 * <p>Knows curly and straight marks, double and single, « » and „ “. Marks within marks belong to
 * the outer passage. A passage that its paragraph does not close ends with the paragraph; when the
 * next paragraph opens with the same mark, that one continues it.
 */
public final class QuotationMarks implements Layer {

  @Override
  public Set<Part> needs() {
    return Set.of(Part.PARAGRAPHS);
  }

  @Override
  public Set<Part> makes() {
    return Set.of(Part.PASSAGES);
  }

  @Override
  public Document apply(Document document) {
    String text = document.text();
    List<QuotedPassage> passages = new ArrayList<>();
    boolean leftOpen = false;
    for (Span paragraph : document.paragraphs()) {
      List<QuotedPassage> found = new PassageScan(text, paragraph).passages();
      if (!found.isEmpty() && leftOpen && found.get(0).outer().begin() == paragraph.begin()) {
        QuotedPassage first = found.get(0);
        found.set(0, new QuotedPassage(first.outer(), first.inner(), first.closed(), true));
      }
      leftOpen = !found.isEmpty() && !found.get(found.size() - 1).closed();
      passages.addAll(found);
    }
    return document.withPassages(passages);
  }
}
