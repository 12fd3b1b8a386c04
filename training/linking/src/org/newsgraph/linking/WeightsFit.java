package org.newsgraph.linking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.key.EntityKind;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.Gazetteers;
import org.newsgraph.Pipeline;

/**
 * Fits the weights of places on annotated news, says by cross-validation over articles how good
 * such weights are on news that they were not fitted on, and writes them down.
 *
 * <p>The weights of persons, organizations and groups stay as they are.
 */
final class WeightsFit {

  private static final int FOLDS = 5;

  private static final Set<EntityKind> PLACES = EnumSet.of(EntityKind.PLACE);
  private static final Set<EntityKind> ALL = EnumSet.copyOf(Linker.NAMED);

  private final Gazetteer gazetteer;
  private final List<GoldLinks> places;
  private final List<GoldLinks> links;

  private WeightsFit(Gazetteer gazetteer, List<GoldLinks> places, List<GoldLinks> links) {
    this.gazetteer = gazetteer;
    this.places = places;
    this.links = links;
  }

  /** Takes the gold of places, that of links, the folder of a gazetteer, and the file to write. */
  public static void main(String[] arguments) throws IOException {
    Pipeline pipeline = Pipeline.standard();
    List<GoldLinks> places =
        GoldLinks.read(Path.of(arguments[0]), "places", "geonames", pipeline);
    List<GoldLinks> links = GoldLinks.read(Path.of(arguments[1]), "links", "wikidata", pipeline);
    try (Gazetteer gazetteer =
        Gazetteers.of(
            List.of(Gazetteers.starter(), Gazetteers.open(Path.of(arguments[2]))))) {
      new WeightsFit(gazetteer, places, links).run(Path.of(arguments[3]));
    }
  }

  private void run(Path file) throws IOException {
    Weights start = Weights.standard();
    say("places, as they are", tally(PLACES).add(places, start));
    say("links, as they are", tally(ALL).add(links, start));
    Tally placesUnseen = tally(PLACES);
    Tally linksUnseen = tally(ALL);
    for (int fold = 0; fold < FOLDS; fold++) {
      Weights fitted = fitted(part(places, fold, false), part(links, fold, false));
      placesUnseen.add(part(places, fold, true), fitted);
      linksUnseen.add(part(links, fold, true), fitted);
    }
    say("places, unseen", placesUnseen);
    say("links, unseen", linksUnseen);
    Weights fitted = fitted(places, links);
    say("places, fitted", tally(PLACES).add(places, fitted));
    say("links, fitted", tally(ALL).add(links, fitted));
    List<String> before = Files.exists(file) ? Files.readAllLines(file) : List.of();
    Files.write(file, table(before, fitted));
  }

  private Tally tally(Set<EntityKind> kinds) {
    return new Tally(gazetteer, kinds);
  }

  private static void say(String of, Tally tally) {
    System.out.println(of + ": " + tally.line() + "\n" + tally.bands());
  }

  private static List<GoldLinks> part(List<GoldLinks> articles, int fold, boolean held) {
    return IntStream.range(0, articles.size())
        .filter(i -> (i % FOLDS == fold) == held)
        .mapToObj(articles::get)
        .toList();
  }

  private Weights fitted(List<GoldLinks> somePlaces, List<GoldLinks> someLinks) {
    List<GoldLinks> articles = new ArrayList<>(somePlaces);
    articles.addAll(someLinks);
    return new PlaceFit(gazetteer, Weights.standard()).fitted(articles);
  }

  /** The comments as they were, then a row for each feature. */
  private static List<String> table(List<String> before, Weights weights) {
    List<String> lines = new ArrayList<>();
    before.stream().filter(line -> line.startsWith("#")).forEach(lines::add);
    for (Feature feature : Feature.values()) {
      double place = weights.places()[feature.ordinal()];
      double other = weights.others()[feature.ordinal()];
      lines.add(
          String.format(Locale.ROOT, "%s\t%.2f\t%s", feature.label(), place, plain(other)));
    }
    return lines;
  }

  /** As people write it: 2 and .5. */
  private static String plain(double weight) {
    return weight == Math.rint(weight)
        ? String.valueOf((long) weight)
        : String.valueOf(weight).replaceFirst("^(-?)0\\.", "$1.");
  }
}
