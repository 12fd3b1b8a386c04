package org.newsgraph.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.assertion.Assertions;
import org.newsgraph.evaluation.Figures.Figure;
import org.newsgraph.gazetteer.Entry;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.language.NameType;
import org.newsgraph.linking.Link;
import org.newsgraph.linking.Linker;

/**
 * Compares the Wikidata items of named mentions.
 *
 * <p>A gold mention counts if it holds a capitalised word and its entity is named, not referred to.
 * Of those whose item the gazetteer has, the linked ones should be right; the others should be left
 * unlinked.
 */
public final class LinkComparison implements Comparison<KnownThing> {

  private static final Pattern CAPITALISED = Pattern.compile("\\b\\p{Lu}");

  private final Gazetteer gazetteer;
  private final LinkedNames names;
  private Score known = Score.NONE;
  private Score unknown = Score.NONE;
  private Score sure = Score.NONE;

  public LinkComparison(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.names = new LinkedNames(new Linker(gazetteer), Entry::wikidata, Set.of(NameType.values()));
  }

  @Override
  public List<KnownThing> gold(JsonNode line, GoldText text) throws BrokenGold {
    JsonNode array = line.path("links");
    if (!array.isArray()) {
      throw new BrokenGold("no array \"links\"");
    }
    List<KnownThing> links = new ArrayList<>();
    for (JsonNode link : array) {
      Optional<String> item =
          Optional.of(link.path("wikidata").asText()).filter(id -> id.matches("Q\\d+"));
      KnownThing thing = new KnownThing(text.span(link.path("span")), item, Optional.empty(), 1);
      if (!link.path("coref").asBoolean()) {
        links.add(thing);
      }
    }
    return links;
  }

  @Override
  public List<KnownThing> found(Assertions assertions) {
    return names.of(assertions);
  }

  @Override
  public void add(Compared<KnownThing> article) {
    NearestName nearest = new NearestName(article.text(), article.found());
    article.gold().stream()
        .filter(gold -> CAPITALISED.matcher(gold.span().of(article.text())).find())
        .forEach(gold -> count(gold, nearest.of(gold.span())));
  }

  private void count(KnownThing gold, Optional<KnownThing> found) {
    int linked = found.filter(name -> name.item().isPresent()).isPresent() ? 1 : 0;
    int right = found.filter(gold::is).isPresent() ? 1 : 0;
    if (gold.item().filter(id -> gazetteer.entry("wikidata:" + id).isPresent()).isPresent()) {
      known = known.plus(new Score(1, right, linked, right));
    } else {
      unknown = unknown.plus(new Score(1, 1 - linked, 1, 1 - linked));
    }
    if (linked == 1 && found.get().chance() >= Link.SURE) {
      sure = sure.plus(new Score(1, right, 1, right));
    }
  }

  @Override
  public Figures figures() {
    return new Figures(
        List.of(
            new Figure("in the gazetteer", "linked right", known),
            new Figure("not in it", "left unlinked", unknown),
            new Figure("surely linked", "linked right", sure)),
        List.of());
  }
}
