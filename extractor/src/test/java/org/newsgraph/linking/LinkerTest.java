package org.newsgraph.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.Cases;
import org.newsgraph.Cases.Case;
import org.newsgraph.gazetteer.Entry;
import org.newsgraph.key.EntityKind;
import org.newsgraph.key.NameContextWords;
import org.newsgraph.key.NodeKey;

class LinkerTest {

  private static final Linker LINKER = new Linker(Rows.gazetteer());

  static Stream<Case> links() {
    return Cases.of(LinkerTest.class, "links.txt");
  }

  @ParameterizedTest
  @MethodSource("links")
  void decides(Case article) {
    List<NodeKey> nodes = nodes(article.input());
    assertThat(told(nodes, nodes)).containsAll(article.expected());
  }

  @ParameterizedTest
  @MethodSource("links")
  void decidesAlikeInAnyOrder(Case article) {
    List<NodeKey> nodes = nodes(article.input());
    List<NodeKey> shuffled = new ArrayList<>(nodes);
    Collections.shuffle(shuffled, new Random(7));
    assertThat(told(nodes, shuffled)).isEqualTo(told(nodes, nodes));
  }

  private static List<String> told(List<NodeKey> nodes, List<NodeKey> asked) {
    Links links = LINKER.link(asked);
    return nodes.stream().map(node -> node.name() + " " + told(links.of(node.node()))).toList();
  }

  private static String told(Link link) {
    return link.sure()
        .map(sure -> "sure " + known(sure.entry()))
        .or(() -> link.likely().map(likely -> "likely " + known(likely.entry())))
        .orElse("none");
  }

  private static String known(Entry entry) {
    return String.join(
        " ",
        entry.identifiers().stream().filter(id -> id.matches("(geonames|wikidata):.*")).toList());
  }

  private static List<NodeKey> nodes(String input) {
    List<NodeKey> nodes = new ArrayList<>();
    input.lines().forEach(line -> nodes.add(node(line, "node-" + nodes.size())));
    return nodes;
  }

  private static NodeKey node(String line, String name) {
    Map<String, String> parts = new HashMap<>();
    Arrays.stream(line.split("; "))
        .map(part -> part.split(": "))
        .forEach(p -> parts.put(p[0], p[1]));
    String kind = line.substring(0, line.indexOf(':'));
    return new NodeKey(
            "article",
            name,
            EntityKind.valueOf(kind.toUpperCase(Locale.ROOT)),
            parts.get(kind),
            one(parts, "also"),
            "")
        .among(
            new NameContextWords(
                one(parts, "in"),
                one(parts, "post"),
                Set.of(parts.getOrDefault("words", "").split(" ")),
                Optional.ofNullable(parts.get("day")).map(LocalDate::parse)));
  }

  private static Set<String> one(Map<String, String> parts, String of) {
    return parts.containsKey(of) ? Set.of(parts.get(of)) : Set.of();
  }
}
