package org.newsgraph.curation;

import java.util.List;
import org.newsgraph.notice.NewsgraphException;

/** Lines of curation cannot hold together; nothing of them was applied. */
public final class ContradictoryCuration extends NewsgraphException {

  private static final long serialVersionUID = 1;
  private static final int TOLD = 20;

  ContradictoryCuration(List<String> contradictions) {
    super(message(contradictions));
  }

  private static String message(List<String> contradictions) {
    int more = contradictions.size() - TOLD;
    return "the curation contradicts itself, so nothing was read or changed; correct or take out one"
        + " line of each:\n  "
        + String.join("\n  ", contradictions.subList(0, Math.min(TOLD, contradictions.size())))
        + (more > 0 ? "\n  and " + more + " more" : "");
  }
}
