package org.newsgraph.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.assertion.Assertions;
import org.newsgraph.evaluation.CoreferenceComparison.Standing;
import org.newsgraph.evaluation.Difference.Kind;
import org.newsgraph.evaluation.Figures.Figure;
import org.newsgraph.language.Chain;
import org.newsgraph.language.Mention;
import org.newsgraph.language.Span;

/**
 * Compares pronouns and descriptions with the names of their chain, in texts all of whose chains
 * are labelled.
 *
 * <p>One is right when its entity has a name that touches a name of the right chain. Chains without
 * a name ask for nothing, but a pronoun that is found in them counts as wrong; so does a
 * description there, unless nothing at all is labelled where it stands.
 */
public final class CoreferenceComparison implements Comparison<Standing> {

  private static final List<Mention.Kind> KINDS =
      List.of(Mention.Kind.PRONOUN, Mention.Kind.NOMINAL);

  private final Map<Mention.Kind, Score> scores = new EnumMap<>(Mention.Kind.class);
  private final List<Difference> differences = new ArrayList<>();

  /**
   * A pronoun or a description, and the names of its chain.
   *
   * @param names where they stand; none in a chain without a name
   */
  public record Standing(Mention.Kind kind, Span span, List<Span> names) {

    private boolean isSame(Standing found) {
      return isAt(found)
          && names.stream().anyMatch(name -> found.names.stream().anyMatch(name::overlaps));
    }

    /** Pronouns stand at the same place; a description begins where the longer gold one does. */
    private boolean isAt(Standing found) {
      boolean within = span.begin() == found.span.begin() && span.contains(found.span);
      return kind == found.kind
          && (kind == Mention.Kind.PRONOUN ? span.equals(found.span) : within);
    }
  }

  @Override
  public List<Standing> gold(JsonNode line, GoldText text) throws BrokenGold {
    if (!line.path("chains").isArray()) {
      throw new BrokenGold("no array \"chains\"");
    }
    List<Standing> standings = new ArrayList<>();
    for (JsonNode chain : line.path("chains")) {
      List<Span> names = new ArrayList<>();
      for (JsonNode mention : chain.path("mentions")) {
        if (mention.path("form").asText().equals("name")) {
          names.add(text.span(mention.path("span")));
        }
      }
      for (JsonNode mention : chain.path("mentions")) {
        Span span = text.span(mention.path("span"));
        kind(mention).ifPresent(kind -> standings.add(new Standing(kind, span, names)));
      }
    }
    return standings;
  }

  private static Optional<Mention.Kind> kind(JsonNode mention) {
    String form = mention.path("form").asText();
    return KINDS.stream().filter(kind -> kind.label().equals(form)).findFirst();
  }

  @Override
  public List<Standing> found(Assertions assertions) {
    List<Standing> found = new ArrayList<>();
    for (Chain chain : assertions.chains()) {
      List<Span> names = chain.names().stream().map(Mention::span).toList();
      chain.mentions().stream()
          .filter(mention -> mention.kind() != Mention.Kind.NAME)
          .forEach(mention -> found.add(new Standing(mention.kind(), mention.span(), names)));
    }
    return found;
  }

  @Override
  public void add(Compared<Standing> article) {
    for (Mention.Kind kind : KINDS) {
      List<Standing> gold = of(kind, article.gold());
      List<Standing> asked = gold.stream().filter(right -> !right.names().isEmpty()).toList();
      List<Standing> counted =
          of(kind, article.found()).stream()
              .filter(
                  found ->
                      kind == Mention.Kind.PRONOUN
                          || gold.stream().anyMatch(right -> right.isAt(found)))
              .toList();
      scores.merge(kind, Score.of(asked, counted, Standing::isSame), Score::plus);
      tell(article, asked, counted);
    }
  }

  private static List<Standing> of(Mention.Kind kind, List<Standing> standings) {
    return standings.stream().filter(standing -> standing.kind() == kind).toList();
  }

  private void tell(Compared<Standing> article, List<Standing> asked, List<Standing> counted) {
    asked.stream()
        .filter(right -> counted.stream().noneMatch(right::isSame))
        .forEach(missed -> differences.add(difference(Kind.MISSED, missed, article)));
    counted.stream()
        .filter(found -> asked.stream().noneMatch(right -> right.isSame(found)))
        .forEach(invented -> differences.add(difference(Kind.INVENTED, invented, article)));
  }

  private static Difference difference(Kind kind, Standing standing, Compared<Standing> article) {
    String name = standing.names().isEmpty() ? "" : standing.names().get(0).of(article.text());
    String words = standing.span().of(article.text()) + " at " + standing.span().begin();
    String whole = (words + " | " + name).replaceAll("\\s+", " ");
    return new Difference(kind, standing.kind().label(), whole, article.article());
  }

  @Override
  public Figures figures() {
    List<Figure> figures =
        KINDS.stream()
            .map(kind -> new Figure(kind.label(), "chain", scores.getOrDefault(kind, Score.NONE)))
            .toList();
    return new Figures(figures, List.of());
  }

  @Override
  public List<Difference> differences() {
    return List.copyOf(differences);
  }
}
