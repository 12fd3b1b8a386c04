package org.newsgraph.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.newsgraph.assertion.Assertions;
import org.newsgraph.evaluation.Difference.Kind;
import org.newsgraph.evaluation.Figures.Figure;
import org.newsgraph.evaluation.GraphItem.Held;
import org.newsgraph.evaluation.GraphItem.Saying;
import org.newsgraph.evaluation.GraphItem.Thing;
import org.newsgraph.evaluation.GraphItem.Tie;

/**
 * Compares the whole graph of an article: who said what, who holds which post, who belongs where,
 * and whom and what it speaks of, by the words and full names of the text.
 *
 * <p>Speakers, titles, addressees and those through whom it was said are counted over the
 * statements that were found.
 */
public final class GraphComparison implements Comparison<GraphItem> {

  private final Map<Counted, Score> scores = new LinkedHashMap<>();
  private final List<Difference> differences = new ArrayList<>();

  private record Counted(String of, String by) {}

  @Override
  public List<GraphItem> gold(JsonNode line, GoldText text) throws BrokenGold {
    return new GoldGraph(line).items();
  }

  @Override
  public List<GraphItem> found(Assertions assertions) {
    return new FoundGraph(assertions).items();
  }

  @Override
  public void add(Compared<GraphItem> article) {
    count(article, new Counted("statements", "overlapping"), Saying.class, Saying::meets);
    countCircumstances(article);
    count(article, new Counted("posts", "person and title"), Held.class, Held::isSame);
    count(facts(article), new Counted("relations", "full names"), Tie.class, Tie::isSame);
    List<Tie> gold = of(Tie.class, article.gold());
    List<Tie> all = of(Tie.class, article.found());
    add("with candidates", "full names", Score.of(gold, all, Tie::isSame));
    count(article, new Counted("entities", "name and type"), Thing.class, Thing::isSame);
  }

  private static Compared<GraphItem> facts(Compared<GraphItem> article) {
    List<GraphItem> facts =
        article.found().stream()
            .filter(item -> !(item instanceof Tie tie) || tie.isFact())
            .toList();
    return new Compared<>(article.article(), article.text(), article.gold(), facts);
  }

  private <T extends GraphItem> void count(
      Compared<GraphItem> article, Counted counted, Class<T> kind, BiPredicate<T, T> agree) {
    List<T> gold = of(kind, article.gold());
    List<T> found = of(kind, article.found());
    scores.merge(counted, Score.of(gold, found, agree), Score::plus);
    String of = counted.of();
    gold.stream()
        .filter(right -> found.stream().noneMatch(other -> agree.test(right, other)))
        .forEach(missed -> tell(Kind.MISSED, of, missed.words(), article));
    found.stream()
        .filter(other -> gold.stream().noneMatch(right -> agree.test(right, other)))
        .forEach(invented -> tell(Kind.INVENTED, of, invented.words(), article));
  }

  private static <T extends GraphItem> List<T> of(Class<T> kind, List<GraphItem> items) {
    return items.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private void add(String of, String by, Score score) {
    scores.merge(new Counted(of, by), score, Score::plus);
  }

  private void tell(Kind kind, String of, String words, Compared<GraphItem> article) {
    String folded = words.replaceAll("\\s+", " ");
    differences.add(new Difference(kind, of, folded, article.article()));
  }

  private void countCircumstances(Compared<GraphItem> article) {
    List<Saying> found = of(Saying.class, article.found());
    for (Saying right : of(Saying.class, article.gold())) {
      Optional<Saying> met = found.stream().filter(right::meets).findFirst();
      met.ifPresent(other -> countCircumstances(right, other, article));
    }
  }

  private void countCircumstances(Saying right, Saying found, Compared<GraphItem> article) {
    boolean isRight = right.speaker().isRightly(found.speaker());
    if (right.speaker().isTold()) {
      add("speakers", "of those found", score(true, found.speaker().isTold(), isRight));
      if (!isRight) {
        String words = right.words() + " | " + right.speaker().name();
        tell(Kind.MISSED, "speakers", words + " | " + found.speaker().name(), article);
      }
    }
    boolean titled = right.title().holdsOrLiesIn(found.title());
    add("titles", "of those found", score(right.title(), found.title(), titled));
    boolean reached =
        right.others().stream()
            .anyMatch(other -> found.others().stream().anyMatch(other::holdsOrLiesIn));
    add(
        "to or through whom",
        "of those found",
        score(!right.others().isEmpty(), !found.others().isEmpty(), reached));
  }

  private static Score score(FullName gold, FullName found, boolean isRight) {
    return score(!gold.isEmpty(), !found.isEmpty(), isRight);
  }

  private static Score score(boolean gold, boolean found, boolean isRight) {
    int right = isRight ? 1 : 0;
    return new Score(gold ? 1 : 0, right, found ? 1 : 0, right);
  }

  @Override
  public Figures figures() {
    List<Figure> figures =
        scores.entrySet().stream()
            .map(e -> new Figure(e.getKey().of(), e.getKey().by(), e.getValue()))
            .toList();
    return new Figures(figures, List.of());
  }

  @Override
  public List<Difference> differences() {
    return List.copyOf(differences);
  }
}
