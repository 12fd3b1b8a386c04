package org.newsgraph.compilation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.newsgraph.gazetteer.Coordinates;
import org.newsgraph.gazetteer.DescribedKind;
import org.newsgraph.gazetteer.Entry;
import org.newsgraph.gazetteer.Location;
import org.newsgraph.gazetteer.Names;
import org.newsgraph.gazetteer.Nature;
import org.newsgraph.gazetteer.Prominence;
import org.newsgraph.key.EntityKind;

/** One item of Wikidata as its dump writes it. */
record WikidataItem(JsonNode json) {

  /** English first, then "multiple languages", which Wikidata uses for names that do not change. */
  private static final List<String> LANGUAGES = List.of("en", "mul", "en-gb", "en-us", "en-ca");

  private static final String INSTANCE_OF = "P31";
  private static final String COUNTRY = "P17";
  private static final String REGION = "P131";
  private static final String COORDINATES = "P625";
  private static final String GEONAMES = "P1566";
  private static final String HUMAN = "Q5";
  private static final String ORGANIZATION = "Q43229";

  /** The item as an entry; empty if it has no name, or is no person, organization or place. */
  Optional<Entry> entry() {
    Optional<String> label = LANGUAGES.stream().flatMap(this::label).findFirst();
    Optional<EntityKind> kind = kind();
    if (label.isEmpty() || kind.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Entry(
            identifiers(),
            new Names(label.get(), aliases()),
            new Nature(kind, items(INSTANCE_OF).findFirst().orElse(""), description()),
            new Location(coordinates(), containers()),
            List.of(),
            Prominence.ofWikipedias(json.path("sitelinks").size()),
            "wikidata"));
  }

  private Stream<String> label(String language) {
    return text(json.path("labels").path(language).path("value"));
  }

  private List<String> aliases() {
    List<String> aliases = new ArrayList<>();
    for (String language : LANGUAGES) {
      label(language).forEach(aliases::add);
      json.path("aliases").path(language).forEach(a -> text(a.path("value")).forEach(aliases::add));
    }
    return aliases;
  }

  private String description() {
    return json.path("descriptions").path("en").path("value").asText();
  }

  /** By class if it says enough, else by what the description calls it, else by coordinates. */
  private Optional<EntityKind> kind() {
    List<String> classes = items(INSTANCE_OF).toList();
    if (classes.contains(HUMAN)) {
      return Optional.of(EntityKind.PERSON);
    }
    if (classes.contains(ORGANIZATION)) {
      return Optional.of(EntityKind.ORGANIZATION);
    }
    return DescribedKind.of(description()).or(() -> coordinates().map(point -> EntityKind.PLACE));
  }

  private List<String> identifiers() {
    Stream<String> geonames =
        values(GEONAMES).flatMap(WikidataItem::text).map(id -> "geonames:" + id);
    return Stream.concat(Stream.of("wikidata:" + json.path("id").asText()), geonames.limit(1))
        .toList();
  }

  private List<String> containers() {
    return Stream.concat(items(REGION), items(COUNTRY)).map(item -> "wikidata:" + item).toList();
  }

  private Optional<Coordinates> coordinates() {
    return values(COORDINATES)
        .filter(point -> point.path("latitude").isNumber() && point.path("longitude").isNumber())
        .map(
            point ->
                new Coordinates(
                    point.path("latitude").asDouble(), point.path("longitude").asDouble()))
        .findFirst();
  }

  private Stream<String> items(String property) {
    return values(property).flatMap(value -> text(value.path("id")));
  }

  /** The values of a property that nobody has deprecated, the preferred ones first. */
  private Stream<JsonNode> values(String property) {
    List<JsonNode> claims =
        StreamSupport.stream(json.path("claims").path(property).spliterator(), false)
            .filter(claim -> !claim.path("rank").asText().equals("deprecated"))
            .toList();
    return Stream.concat(
            claims.stream().filter(WikidataItem::isPreferred),
            claims.stream().filter(claim -> !isPreferred(claim)))
        .map(claim -> claim.path("mainsnak").path("datavalue").path("value"));
  }

  private static boolean isPreferred(JsonNode claim) {
    return claim.path("rank").asText().equals("preferred");
  }

  private static Stream<String> text(JsonNode value) {
    return value.isTextual() && !value.asText().isBlank() ? Stream.of(value.asText()) : Stream.of();
  }
}
