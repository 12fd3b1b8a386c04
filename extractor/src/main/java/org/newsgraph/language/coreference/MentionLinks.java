package org.newsgraph.language.coreference;

import java.util.Set;
import org.newsgraph.language.Document;
import org.newsgraph.language.Layer;
import org.newsgraph.language.Part;

/**
 * Attaches pronouns and descriptions to the chains of the names they stand for: "she", "its", "the
 * mayor", "the 45-year-old".
 *
 * <p>What stands between quotation marks comes second, when it is known who speaks outside of them.
 * "I" and "we" are left to those who know the speaker.
 */
public final class MentionLinks implements Layer {

  @Override
  public Set<Part> needs() {
    return Set.of(Part.CHAINS, Part.CORRECTED_TAGS, Part.PASSAGES);
  }

  @Override
  public Set<Part> makes() {
    return Set.of(Part.MENTIONS);
  }

  @Override
  public Document apply(Document document) {
    MentionWalk walk = new MentionWalk(document);
    walk.readOutsideQuotations();
    walk.readQuotations();
    return document.withChains(walk.chains());
  }
}
