package org.newsgraph.linking;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.newsgraph.gazetteer.DescribedKind;
import org.newsgraph.gazetteer.Entry;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.Match;
import org.newsgraph.gazetteer.MatchKind;
import org.newsgraph.key.EntityKind;
import org.newsgraph.key.NodeKey;

/** The entries that a node may be by its names alone; may be asked by several threads. */
final class Candidates {

  /** So many of each way of finding; of the towns of one name, more are never meant. */
  private static final int MOST = 25;

  private static final int SHORTEST_ACRONYM = 3;

  /** Look-ups remembered: names come back within an article and from article to article. */
  private static final int REMEMBERED = 20_000;

  private final Gazetteer gazetteer;
  private final Twins twins;
  private final CityRegions cities;
  private final Map<String, List<Option>> remembered = new ConcurrentHashMap<>();

  Candidates(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.twins = new Twins(gazetteer);
    this.cities = new CityRegions(gazetteer);
  }

  /** The entries by the first of the node's names that has any. */
  List<Option> of(NodeKey node) {
    return LookUps.of(node).stream()
        .map(name -> named(name, node.kind()))
        .filter(options -> !options.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /**
   * The label of an entry, then the names by which articles that do not link it find it. That is
   * only the label of a place, and only if no other is as well known by it: a doubtful Paris is not
   * that of Texas because another article is about that one.
   */
  List<String> knownNames(Entry entry, EntityKind kind) {
    String label = entry.label();
    boolean isPlace = kind == EntityKind.PLACE;
    Stream<String> names = isPlace ? Stream.of(label) : entry.names().all().stream();
    boolean isRivalled = isPlace && named(label, kind).stream().anyMatch(o -> rivals(o, entry));
    return Stream.concat(Stream.of(label), isRivalled ? Stream.of() : names).toList();
  }

  private static boolean rivals(Option option, Entry entry) {
    return option.match().isWhole()
        && !option.entry().id().equals(entry.id())
        && option.entry().prominence() >= entry.prominence();
  }

  private List<Option> named(String name, EntityKind kind) {
    String key = kind.label() + " " + name;
    List<Option> known = remembered.get(key);
    if (known != null) {
      return known;
    }
    String asked = kind == EntityKind.PLACE ? PlaceWords.spelledOut(name) : name;
    List<Option> found = asked(asked, kind);
    if (remembered.size() >= REMEMBERED) {
      remembered.clear();
    }
    remembered.put(key, found);
    return found;
  }

  private List<Option> asked(String name, EntityKind kind) {
    List<Match> all =
        gazetteer.named(name, MOST).stream().filter(match -> !isByChance(match, name)).toList();
    List<Match> fitting = all.stream().filter(match -> fits(match, kind)).toList();
    if (fitting.isEmpty() && kind == EntityKind.PLACE && name.indexOf(' ') > 0) {
      fitting = all.stream().filter(Candidates::isOtherThanPlace).toList();
    }
    List<Match> joined =
        kind == EntityKind.PLACE
            ? cities.distinct(twins.joined(fitting))
            : Unidentified.joined(fitting);
    return joined.stream().map(this::option).toList();
  }

  private Option option(Match match) {
    Entry entry = match.entry();
    Lineage lineage = Lineage.of(entry, gazetteer);
    return new Option(entry, match.kind(), lineage, Position.of(entry.coordinates()));
  }

  /** Whether an entry may be meant by a name of this kind. */
  private static boolean fits(Match match, EntityKind kind) {
    Entry entry = match.entry();
    if (isCommonNoun(entry.label())) {
      return false;
    }
    return entry
        .kind()
        .map(known -> known == kind || isParty(match, kind))
        .orElseGet(() -> mayBeUnknown(match, kind));
  }

  /** Whether a group, such as "the Reformers", may be named after an organization. */
  private static boolean isParty(Match match, EntityKind kind) {
    boolean organization = match.entry().kind().filter(EntityKind.ORGANIZATION::equals).isPresent();
    return kind == EntityKind.GROUP && organization && match.kind().isWhole();
  }

  /** Two letters are the initials of too many bodies, unless a source lists them as a name. */
  private static boolean isByChance(Match match, String name) {
    return match.kind() == MatchKind.ACRONYM && name.length() < SHORTEST_ACRONYM;
  }

  /** Whether it is what a name of several words, taken for a place, may be instead. */
  private static boolean isOtherThanPlace(Match match) {
    boolean lettered = match.kind() == MatchKind.LABEL || match.kind() == MatchKind.ALIAS;
    return lettered && fits(match, EntityKind.ORGANIZATION);
  }

  private static boolean mayBeUnknown(Match match, EntityKind kind) {
    boolean telling =
        kind == EntityKind.ORGANIZATION
            || kind == EntityKind.GROUP
            || kind == EntityKind.PERSON && match.entry().label().indexOf(' ') > 0;
    return telling && !DescribedKind.isOfNone(match.entry().description());
  }

  /** "fruit" and "prime minister" are sorts of things, which no name in a text names. */
  private static boolean isCommonNoun(String label) {
    return label.codePoints().noneMatch(Character::isUpperCase)
        && label.codePoints().anyMatch(Character::isLowerCase);
  }
}
