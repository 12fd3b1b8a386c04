package org.newsgraph.language.encoder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.language.AttributionSpans;
import org.newsgraph.language.Span;

/**
 * Ties the sources, cues and contents of a window to attributions; no tie crosses a line.
 *
 * <p>The confidence is the square root of the product of the chances of content, source and ties:
 * they are right or wrong together, so the product itself is too low (attributions-dev: off by .17,
 * its root by .02).
 */
final class AttributionLinks {

  /**
   * What is left of the confidence when no source is found: mostly there is one (the same data).
   */
  private static final double WITHOUT_SOURCE = 0.25;

  private final List<EncodedWord> window;
  private final List<TaggedSpan> spans;
  private final LinkScores links;
  private final int[] lines;

  AttributionLinks(List<EncodedWord> window, List<TaggedSpan> spans, LinkScores links) {
    this.window = window;
    this.spans = spans;
    this.links = links;
    this.lines = lines(window);
  }

  /** A content and the chance that it is attributed as it is tied. */
  private record Tied(TaggedSpan content, double chance) {}

  /** Every cue with its contents and its source, and the contents without a cue. */
  List<AttributionSpans> attributions() {
    Map<TaggedSpan, List<Tied>> byCue = new LinkedHashMap<>();
    List<AttributionSpans> found = new ArrayList<>();
    for (TaggedSpan content : of("content")) {
      links
          .cue(content, near(content, "cue"))
          .ifPresentOrElse(
              cue ->
                  byCue
                      .computeIfAbsent(cue.target(), c -> new ArrayList<>())
                      .add(new Tied(content, content.confidence() * cue.chance())),
              () -> found.add(alone(content)));
    }
    byCue.forEach((cue, contents) -> found.add(attribution(cue, contents)));
    found.sort(Comparator.comparing(AttributionLinks::begin));
    return found;
  }

  private AttributionSpans attribution(TaggedSpan cue, List<Tied> contents) {
    Optional<LinkScores.Choice> source = links.source(cue, near(cue, "source"));
    double chance = contents.stream().mapToDouble(Tied::chance).average().orElseThrow();
    return new AttributionSpans(
        source.map(choice -> choice.target().in(window)).stream().toList(),
        List.of(cue.in(window)),
        contents.stream().map(tied -> tied.content().in(window)).toList(),
        confidence(chance, source.map(s -> s.target().confidence() * s.chance())));
  }

  private AttributionSpans alone(TaggedSpan content) {
    Optional<TaggedSpan> source =
        near(content, "source").stream().min(Comparator.comparingInt(content::distance));
    return new AttributionSpans(
        source.map(span -> span.in(window)).stream().toList(),
        List.of(),
        List.of(content.in(window)),
        confidence(content.confidence(), source.map(TaggedSpan::confidence)));
  }

  private static double confidence(double content, Optional<Double> source) {
    return source
        .map(chance -> Math.sqrt(content * chance))
        .orElseGet(() -> Math.sqrt(content) * WITHOUT_SOURCE);
  }

  private List<TaggedSpan> near(TaggedSpan span, String type) {
    return of(type).stream().filter(other -> isOnOneLine(span, other)).toList();
  }

  private boolean isOnOneLine(TaggedSpan one, TaggedSpan other) {
    return lines[Math.min(one.end(), other.end()) - 1]
        == lines[Math.max(one.first(), other.first())];
  }

  private List<TaggedSpan> of(String type) {
    return spans.stream().filter(span -> span.type().equals(type)).toList();
  }

  private static Span begin(AttributionSpans found) {
    Span content = found.content().get(0);
    return found.cue().stream()
        .filter(cue -> cue.compareTo(content) < 0)
        .findFirst()
        .orElse(content);
  }

  private static int[] lines(List<EncodedWord> window) {
    int[] lines = new int[window.size()];
    int line = 0;
    for (int word = 0; word < lines.length; word++) {
      line += window.get(word).gap().breaksLine() ? 1 : 0;
      lines[word] = line;
    }
    return lines;
  }
}
