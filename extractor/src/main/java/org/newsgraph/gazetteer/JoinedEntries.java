package org.newsgraph.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.newsgraph.notice.Notice;
import org.newsgraph.notice.NoticeKind;

/** The entries of a spool, those for one thing made one, each with all places around it. */
final class JoinedEntries {

  /** Whose inhabitants are among those of the town. */
  private static final String PART_OF_TOWN = "P.PPLX";

  private final Spool spool;
  private final IdentifierGroups groups;
  private final List<int[]> members;
  private final String[] ids;
  private final long[] prominence;
  private final Containment containment = new Containment();
  private final Map<String, Integer> groupOf = new HashMap<>();

  /** Takes entries one by one. */
  @FunctionalInterface
  interface Taker {
    void take(Entry entry) throws IOException;
  }

  JoinedEntries(Spool spool, IdentifierGroups groups, Consumer<Notice> notices) throws IOException {
    this.spool = spool;
    this.groups = groups;
    joinPlaces();
    this.members = groups.members();
    this.ids = new String[members.size()];
    this.prominence = new long[members.size()];
    survey();
    cutCircles(notices);
  }

  /** Hands over all entries, the best known first, and counts them. */
  int forEach(Taker taker) throws IOException {
    int[] order =
        IntStream.range(0, members.size())
            .boxed()
            .sorted(
                Comparator.<Integer>comparingLong(group -> -prominence[group])
                    .thenComparing(group -> ids[group]))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int group : order) {
      Entry entry = joined(members.get(group));
      List<String> around = containment.around(containment.of(ids[group]));
      taker.take(entry.settled(identifiers(group), around, prominence[group]));
    }
    return order.length;
  }

  /** Makes items and places one that are the same without saying so. */
  private void joinPlaces() throws IOException {
    SamePlaces places = new SamePlaces();
    for (int slot = 0; slot < spool.size(); slot++) {
      Entry entry = spool.entry(slot);
      if (SamePlaces.isDescribed(entry)) {
        places.describe(groups.group(slot), entry);
      }
    }
    for (int slot = 0; slot < spool.size(); slot++) {
      places.offer(groups.group(slot), spool.entry(slot));
    }
    places.found(this::foldedNames).forEach(groups::join);
  }

  private List<String> foldedNames(String identifier) {
    if (groups.group(identifier).isEmpty()) {
      return List.of();
    }
    try {
      Entry entry = spool.entry(groups.group(identifier).getAsInt());
      return entry.names().all().stream().map(NameForm::folded).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void survey() throws IOException {
    for (int group = 0; group < ids.length; group++) {
      Entry entry = joined(members.get(group));
      ids[group] = identifiers(group).get(0);
      groupOf.put(ids[group], group);
      prominence[group] = entry.prominence();
    }
    long[] inhabitants = new long[ids.length];
    for (int group = 0; group < ids.length; group++) {
      Entry entry = joined(members.get(group));
      List<String> containers = containers(entry);
      containment.put(ids[group], containers);
      for (String container : containers) {
        Integer around = groupOf.get(container);
        if (around != null && !entry.nature().type().equals(PART_OF_TOWN)) {
          inhabitants[around] += prominence[group];
        }
      }
    }
    // A region, for which GeoNames lists no population, has at least that of its towns.
    for (int group = 0; group < ids.length; group++) {
      prominence[group] = Math.max(prominence[group], inhabitants[group]);
    }
  }

  private List<String> identifiers(int group) {
    return groups.identifiers(groups.group(members.get(group)[0]));
  }

  private List<String> containers(Entry entry) {
    return entry.containers().stream().map(this::ownIdentifier).distinct().toList();
  }

  /** The first identifier of the entry that has one; as it is if there is none. */
  private String ownIdentifier(String identifier) {
    return groups.group(identifier).isPresent()
        ? groups.identifiers(groups.group(identifier).getAsInt()).get(0)
        : identifier;
  }

  private void cutCircles(Consumer<Notice> notices) throws IOException {
    for (String id : ids) {
      List<String> wrong = containment.circular(id);
      if (!wrong.isEmpty()) {
        containment.cut(id, wrong);
        String source = joined(members.get(groupOf.get(id))).source();
        String found = id + " within " + String.join(", ", wrong);
        notices.accept(new Notice(NoticeKind.CIRCULAR_CONTAINMENT, source, "", found));
      }
    }
  }

  private Entry joined(int[] slots) throws IOException {
    Entry joined = spool.entry(slots[0]);
    for (int i = 1; i < slots.length; i++) {
      joined = EntryJoin.joined(joined, spool.entry(slots[i]));
    }
    return joined;
  }
}
