package org.newsgraph.assertion.attribution.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.assertion.Agent;
import org.newsgraph.assertion.QuoteType;
import org.newsgraph.assertion.attribution.span.Attribution;
import org.newsgraph.language.Document;
import org.newsgraph.language.QuotedPassage;
import org.newsgraph.language.Span;
import org.newsgraph.language.SpanSearch;
import org.newsgraph.language.quotation.AttributionKind;

/**
 * Whose turn it is in an article read in order: who spoke last, who before, and who says "I" where.
 *
 * <p>Holds the state of one article; for one thread.
 */
final class SpeakerHistory {

  private final Document document;
  private final Transcript transcript;
  private final Map<Integer, Agent> byPassage = new HashMap<>();
  private Optional<Agent> last = Optional.empty();
  private Optional<Agent> other = Optional.empty();
  private int lastParagraph = Integer.MIN_VALUE;
  private boolean asked;

  SpeakerHistory(Document document) {
    this.document = document;
    this.transcript = new Transcript(document);
  }

  /** Who spoke last in the reporter's own words. */
  Optional<Agent> last() {
    return last;
  }

  /** Keeps who spoke. What is said within a quotation is no turn of its own. */
  void add(Attribution attribution, Agent speaker) {
    boolean speaks =
        attribution.verb().map(verb -> verb.kind() == AttributionKind.SPEECH).orElse(true);
    boolean inner =
        attribution.wording().source().stream().anyMatch(span -> passage(span.begin()).isPresent());
    if (inner) {
      return;
    }
    if (attribution.type() != QuoteType.INDIRECT) {
      attribution.wording().content().forEach(content -> speaks(content, speaker));
    }
    if (speaks) {
      other = last.filter(agent -> !agent.equals(speaker)).or(() -> other);
      last = Optional.of(speaker);
      lastParagraph = attribution.paragraph();
      asked = endsWithQuestion(attribution);
    }
  }

  private void speaks(Span content, Agent speaker) {
    List<QuotedPassage> passages = document.passages();
    int first = SpanSearch.firstFrom(passages, QuotedPassage::outer, content.begin());
    for (int i = first; i < passages.size() && content.overlaps(passages.get(i).outer()); i++) {
      byPassage.putIfAbsent(passages.get(i).outer().begin(), speaker);
    }
  }

  /** Who says "I" here: the one quoted, or the one whose turn in an interview it is. */
  Optional<Agent> speakingAt(int position) {
    return passage(position)
        .map(passage -> Optional.ofNullable(byPassage.get(passage.outer().begin())))
        .orElseGet(() -> transcript.speaker(position).map(Agent.Named::new));
  }

  /**
   * Who says what the article gives without a source: the last speaker goes on with whole
   * quotations, but a question in a paragraph before is answered by the one spoken with. Nobody is
   * known to say what is only worded in marks, or said in the passive.
   */
  Optional<Agent> withoutSource(Attribution attribution) {
    int begin = attribution.wording().content().get(0).begin();
    boolean near = attribution.paragraph() - lastParagraph <= 1;
    if (!near || !isWhole(attribution)) {
      return attribution.type() == QuoteType.DIRECT ? Optional.empty() : transcribed(begin);
    }
    boolean answers = asked && attribution.paragraph() > lastParagraph && other.isPresent();
    return answers ? other : last;
  }

  private Optional<Agent> transcribed(int position) {
    return transcript.speaker(position).map(Agent.Named::new);
  }

  /** A quotation of its own, or the sentence of reported speech that goes on. */
  private static boolean isWhole(Attribution attribution) {
    boolean cued = !attribution.wording().cue().isEmpty();
    return attribution.type() == QuoteType.DIRECT
        || attribution.type() == QuoteType.INDIRECT && !cued;
  }

  private boolean endsWithQuestion(Attribution attribution) {
    List<Span> content = attribution.wording().content();
    String words = document.text(content.get(content.size() - 1));
    return attribution.type() == QuoteType.DIRECT && words.matches("(?s).*\\?\\W{0,2}");
  }

  private Optional<QuotedPassage> passage(int position) {
    return SpanSearch.at(document.passages(), QuotedPassage::outer, position);
  }
}
