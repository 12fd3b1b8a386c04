package org.newsgraph.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.key.EntityKind;
import org.newsgraph.key.Identity;
import org.newsgraph.key.KeyedIdentity;
import org.newsgraph.key.NodeKey;

class SameNameTest {

  private static final Merging MERGING = new Merging(List.of(new SameName()));

  /**
   * The identity of a name written as "person Ada Holm"; of one that is linked and known by other
   * names too, "person Ada Holm=w:1/Ada Lund", and if others are as well known by its name, "place
   * Solberg=g:1/-"; of one that its article calls otherwise too, "organization Vardo Dairies (VD)".
   */
  private static Identity identity(String kindAndName) {
    String[] parts = kindAndName.trim().split(" ", 2);
    String[] stated = parts[1].split(" \\(|\\)");
    String[] link = stated[0].split("=");
    Set<String> others = stated.length == 1 ? Set.of() : Set.of(stated[1]);
    EntityKind kind = EntityKind.valueOf(parts[0].toUpperCase(Locale.ROOT));
    NodeKey node = new NodeKey("article", "node", kind, link[0], others, "");
    NodeKey known = link.length == 1 ? node : known(node, link[1].split("/"));
    return new KeyedIdentity().resolve(List.of(known)).of("node");
  }

  private static NodeKey known(NodeKey node, String... link) {
    List<String> names = new ArrayList<>(Arrays.asList(link));
    names.set(0, node.name());
    if (!names.remove("-")) {
      names.add(node.name());
    }
    return node.identified(List.of(link[0]), names);
  }

  private static List<Identity> identities(String names) {
    return Arrays.stream(names.split(",")).map(SameNameTest::identity).toList();
  }

  /** The sets of what is one, those of one member left out. */
  private static String merged(List<Identity> identities) {
    CollectedEntities entities = new CollectedEntities();
    entities.add(identities);
    return sets(MERGING.after(entities, entities.paths(), List.of()).entities());
  }

  private static String sets(Map<String, String> entities) {
    Map<String, TreeSet<String>> sets = new TreeMap<>();
    entities.forEach(
        (path, entity) -> sets.computeIfAbsent(entity, e -> new TreeSet<>()).add(path));
    sets.values().removeIf(set -> set.size() == 1);
    return sets.values().toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "person J. Holm, person Jonas Holm | [[person/j-holm, person/jonas-holm]]",
        "person Holm, person Jonas Holm | [[person/holm, person/jonas-holm]]",
        "person Holm, person Jonas Holm, person Ada Holm | []",
        "person J. Holm, person Jonas Holm, person Jens Holm | []",
        "person Jonas Holm, person Ada Holm | []",
        "person Mr Jonas Holm, person Jonas P. Holm | [[person/jonas-p-holm, person/mr-jonas-holm]]",
        "person Ada Judge, person A. Judge | [[person/a-judge, person/ada-judge]]",
        "person Jonas Peter Holm, person Jonas Karl Holm, person Jonas Holm | []",
        "person Ivo Orlovsky, person Ivo Orlovskyy, person Ivo Orlovskiy | [[person/ivo-orlovskiy, person/ivo-orlovsky, person/ivo-orlovskyy]]",
        "person Petar Vasinov, person Petar Vasinoff | [[person/petar-vasinoff, person/petar-vasinov]]",
        "person Ada Holm, person Ada Lund | []",
        "person Ada Nor, organization Ada Nor | []",
        "organization Norland Atomic Energy Agency, organization NAEA | [[organization/naea, organization/norland-atomic-energy-agency]]",
        "organization NAEA, organization Norland Atomic Energy Agency, organization Norland Arts Education Alliance | []",
        "organization Holm Inc., organization Holm Corporation, organization Holm | [[organization/holm, organization/holm-corporation, organization/holm-inc]]",
        "organization Vardo, organization Vardo Group | [[organization/vardo, organization/vardo-group]]",
        "organization Vardo Airlines, organization Vardo Oil, organization Vardo | []",
        "organization Bank of Norland, organization Norland | []",
        "organization Holm Defence Company, organization Holm Defense | [[organization/holm-defence-company, organization/holm-defense]]",
        "organization U.S. Road Corps, organization Road Corps, organization USRC | [[organization/road-corps, organization/u-s-road-corps, organization/usrc]]",
        "organization U.S. Road Corps, organization Road Corps, organization UK Road Corps | []",
        "place Paris, place Paris Texas | []",
        "organization The The, organization And The | []",
        "organization The, place And | []",
        "place Lomsk, organization Lomsk, person Lomsk | []",
        "place Kovyr, place Kovir | [[place/kovir, place/kovyr]]",
        "place United States, place U.S., place US | [[place/u-s, place/united-states, place/us]]",
        "organization Holm Road Corps, place Holm Road Corps | [[organization/holm-road-corps, place/holm-road-corps]]",
        "organization Holm Inc.=w:1/Holm, organization Holm | [[organization/holm, organization/w-1]]",
        "organization Holm Works=w:1/Vardo, organization Vardo, place Vardo | [[organization/vardo, organization/w-1]]",
        "organization Holm=w:1, organization Holm Works=w:2/Holm, organization Holm | []",
        "place Solberg=g:1, place Solberg=g:2, place Solberg | []",
        "place Solberg=g:1, place Solberg | [[place/g-1, place/solberg]]",
        "place Solberg=g:1/-, place Solberg | []",
        "place Solberg=g:1/-, place Solberg=g:2, place Solberg | [[place/g-2, place/solberg]]",
        "person Ada Holm=w:1/Ada Lund/Lund, person Ada Lund | [[person/ada-lund, person/w-1]]",
        "person Ada Holm=w:1/Lund, person Lund | []",
        "person Ada Holm=w:1, person Holm | [[person/holm, person/w-1]]",
        "person Ada Holm=w:1, person Holm, person Jens Holm | []",
        "organization Norland Road Corps=w:1, group Norland Road Corps=w:1 | [[group/w-1, organization/w-1]]",
        "group Norlander, group Norlanders | [[group/norlander, group/norlanders]]",
        "group Vardo, group Vardos, organization Solberg Dairy, organization Solberg Dairys | [[group/vardo, group/vardos]]",
        "group Aldus, group Aldu | []",
        "organization Vardo Dairies (VD), organization VD | [[organization/vardo-dairies, organization/vd]]",
        "organization Vardo Dairies, organization VD | []",
        "organization Vardo Dairies (VD), organization Vik Docks (VD), organization VD | []",
        "organization Vardo Dairies Inc. (VD), organization Vardo Dairies, organization VD | [[organization/vardo-dairies, organization/vardo-dairies-inc, organization/vd]]",
        "organization Vardo Dairies (VD), place VD | []",
        "organization Vardo Dairies=w:1 (VD), organization VD | [[organization/vd, organization/w-1]]",
        "organization Vardo Dairies (VD), organization VD=w:1 | []",
        "organization Vardo Dairies (the Dairies), organization Dairies | []",
        "organization U.S. Road Corps=w:1/USRC, organization USRC, organization Road Corps | [[organization/road-corps, organization/usrc, organization/w-1]]",
      })
  void tellsWhichNamesAreOne(String names, String sets) {
    assertThat(merged(identities(names))).isEqualTo(sets);
  }

  private static final List<Identity> MANY =
      identities(
          "person J. Holm, person Jonas Holm, person Holm, person Ada Holm, person A. Holm,"
              + " person Jens Holm, person Orlovsky, person Ivo Orlovskiy, person I. Orlovskyy,"
              + " person Bo Lund, person Lund, organization Vardo, organization Vardo Group,"
              + " organization Vardo Oil, organization Vardo Airlines, organization NAEA,"
              + " organization Norland Atomic Energy Agency, organization Holm Inc.,"
              + " organization Holm, organization U.S. Road Corps, place U.S. Road Corps,"
              + " organization Road Corps, organization UK Road Corps, organization USRC,"
              + " place US, place United States, place U.S., person Jonas Holm=w:1/J. P. Holm,"
              + " organization Vardo=w:2/Vardo Group, organization Vardo Oil Company=w:3/Vardo,"
              + " organization Vardo Dairies (VD), organization Vik Docks (VD), organization VD,"
              + " organization Vik Docks, organization Norland Air (NOA), organization NOA,"
              + " organization Norland Air,"
              + " place Vardo=g:1, organization NAEA=w:4/Norland Atomic Energy Agency,"
              + " person Bo Lund=w:5, place United States=g:2/U.S.");

  @Test
  void neitherOrderNorBatchesChangeTheResult() {
    String expected = merged(MANY);
    for (int seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      List<Identity> shuffled = new ArrayList<>(MANY);
      Collections.shuffle(shuffled, random);
      GrowingEntities entities = new GrowingEntities(MERGING);
      int from = 0;
      while (from < shuffled.size()) {
        int to = Math.min(shuffled.size(), from + 1 + random.nextInt(6));
        entities.add(shuffled.subList(from, to));
        from = to;
      }
      assertThat(sets(entities.decided())).as("seed " + seed).isEqualTo(expected);
    }
  }

  @Test
  void whatWentLeavesNoTrace() {
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      GrowingEntities entities = new GrowingEntities(MERGING);
      entities.add(MANY);
      List<Identity> kept = new ArrayList<>(MANY);
      Collections.shuffle(kept, random);
      List<Identity> gone = kept.subList(0, 1 + random.nextInt(8));
      entities.remove(gone);
      List<Identity> rest = new ArrayList<>(kept.subList(gone.size(), kept.size()));
      assertThat(sets(entities.decided())).as("seed " + seed).isEqualTo(merged(rest));
    }
  }

  @Test
  void aFrequentSurnameTellsNothingInAnyOrder() {
    List<Identity> frequent = new ArrayList<>();
    IntStream.range(0, 70).forEach(i -> frequent.add(identity("person " + given(i) + " Holm")));
    frequent.add(identity("person Aaa Holmm"));
    GrowingEntities entities = new GrowingEntities(MERGING);
    frequent.forEach(one -> entities.add(List.of(one)));
    assertThat(sets(entities.decided())).isEqualTo(merged(frequent));
    entities.remove(frequent.subList(1, 30));
    List<Identity> rest = new ArrayList<>(frequent.subList(30, frequent.size()));
    rest.add(frequent.get(0));
    assertThat(sets(entities.decided())).isEqualTo(merged(rest));
    assertThat(merged(rest)).isEqualTo("[[person/aaa-holm, person/aaa-holmm]]");
  }

  private static String given(int i) {
    return "A" + (char) ('a' + i / 10) + (char) ('a' + i % 10);
  }
}
