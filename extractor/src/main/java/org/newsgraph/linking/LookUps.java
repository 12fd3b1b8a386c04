package org.newsgraph.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.key.EntityKind;
import org.newsgraph.key.NodeKey;
import org.newsgraph.language.names.OwnedBodies;

/** The names under which a node is looked up, the most telling first. */
final class LookUps {

  private LookUps() {}

  /** The best name, the others from the longest on, and what they may be short for. */
  static Set<String> of(NodeKey node) {
    Set<String> names = new LinkedHashSet<>();
    names.add(node.name());
    node.otherNames().stream()
        .filter(name -> !isBearer(node.kind()) || saysAsMuch(name, node.name()))
        .sorted(Comparator.comparingInt(String::length).reversed())
        .forEach(names::add);
    names.add(beforeComma(node.name()));
    if (node.kind() == EntityKind.GROUP) {
      List.copyOf(names).forEach(name -> names.addAll(ofPeople(name)));
    }
    if (node.kind() == EntityKind.ORGANIZATION) {
      names.removeIf(OwnedBodies::isCommon);
    }
    return names;
  }

  private static boolean isBearer(EntityKind kind) {
    return kind == EntityKind.PERSON || kind == EntityKind.ORGANIZATION;
  }

  /**
   * A bare surname, or one word of a body's name, finds namesakes of which the full name shows that
   * they are others.
   */
  private static boolean saysAsMuch(String name, String best) {
    return name.indexOf(' ') > 0 || best.indexOf(' ') < 0;
  }

  private static String beforeComma(String name) {
    int comma = name.indexOf(',');
    return comma < 1 ? name : name.substring(0, comma);
  }

  /** "Norlanders" and "Norland people" of "Norlander", "Reform Party" of "Reform". */
  private static List<String> ofPeople(String name) {
    String one = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    List<String> names = new ArrayList<>(List.of(one + "s", one));
    PlaceWords.alike(name)
        .flatMap(word -> Stream.of(word + "s", word + " people"))
        .forEach(names::add);
    names.add(one + " Party");
    return names;
  }
}
