package org.newsgraph.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.assertion.Assertions;
import org.newsgraph.evaluation.Figures.Figure;
import org.newsgraph.gazetteer.Coordinates;
import org.newsgraph.gazetteer.Entry;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.language.NameType;
import org.newsgraph.linking.Link;
import org.newsgraph.linking.Linker;

/**
 * Compares the GeoNames numbers of the places that were recognised: those whose name was found as a
 * place.
 *
 * <p>"Within 161 km" is the customary measure that forgives a neighbour of the right place.
 */
public final class PlaceComparison implements Comparison<KnownThing> {

  private static final double NEAR = 161;

  private final Gazetteer gazetteer;
  private final LinkedNames names;
  private Score exact = Score.NONE;
  private Score near = Score.NONE;
  private Score unknown = Score.NONE;
  private Score linked = Score.NONE;
  private Score sure = Score.NONE;

  public PlaceComparison(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.names = new LinkedNames(new Linker(gazetteer), Entry::geonames, Set.of(NameType.PLACE));
  }

  @Override
  public List<KnownThing> gold(JsonNode line, GoldText text) throws BrokenGold {
    JsonNode array = line.path("places");
    if (!array.isArray()) {
      throw new BrokenGold("no array \"places\"");
    }
    List<KnownThing> places = new ArrayList<>();
    for (JsonNode place : array) {
      Coordinates point =
          new Coordinates(place.path("lat").asDouble(), place.path("lon").asDouble());
      Optional<String> number = Optional.of(place.path("geonames").asText());
      places.add(new KnownThing(text.span(place.path("span")), number, Optional.of(point), 1));
    }
    return places;
  }

  @Override
  public List<KnownThing> found(Assertions assertions) {
    return names.of(assertions);
  }

  @Override
  public void add(Compared<KnownThing> article) {
    NearestName nearest = new NearestName(article.text(), article.found());
    for (KnownThing gold : article.gold()) {
      nearest.of(gold.span()).ifPresent(found -> count(gold, found));
    }
  }

  private void count(KnownThing gold, KnownThing found) {
    int right = gold.is(found) ? 1 : 0;
    int isLinked = found.item().isPresent() ? 1 : 0;
    if (gazetteer.entry("geonames:" + gold.item().orElseThrow()).isPresent()) {
      int close = right == 1 || isNear(gold, found) ? 1 : 0;
      exact = exact.plus(new Score(1, right, isLinked, right));
      near = near.plus(new Score(1, close, isLinked, close));
    } else {
      unknown = unknown.plus(new Score(1, 1 - isLinked, 1, 1 - isLinked));
    }
    linked = linked.plus(new Score(1, right, isLinked, right));
    if (isLinked == 1 && found.chance() >= Link.SURE) {
      sure = sure.plus(new Score(1, right, 1, right));
    }
  }

  private static boolean isNear(KnownThing gold, KnownThing found) {
    return found.item().isPresent()
        && found
            .point()
            .filter(point -> point.kilometres(gold.point().orElseThrow()) <= NEAR)
            .isPresent();
  }

  @Override
  public Figures figures() {
    return new Figures(
        List.of(
            new Figure("in the gazetteer", "exact", exact),
            new Figure("in the gazetteer", "within 161 km", near),
            new Figure("not in it", "left unlinked", unknown),
            new Figure("all recognised", "exact", linked),
            new Figure("surely linked", "exact", sure)),
        List.of());
  }
}
