package org.newsgraph.language.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.language.Chain;
import org.newsgraph.language.Mention;
import org.newsgraph.language.Name;
import org.newsgraph.language.Span;

/** Names taken to be the same while chains are made; the first one is the longest. */
final class NameCluster {

  private final WordedName full;
  private final List<WordedName> names = new ArrayList<>();
  private final Set<List<String>> wordings = new HashSet<>();
  private final TreeSet<Integer> fullBegins = new TreeSet<>();

  NameCluster(WordedName full) {
    this.full = full;
  }

  void add(WordedName name) {
    names.add(name);
    wordings.add(name.words());
    if (name.words().size() == full.words().size()) {
      fullBegins.add(name.name().span().begin());
    }
  }

  boolean holds(WordedName name) {
    return full.name().type() == name.name().type() && wordings.contains(name.words());
  }

  boolean mayBeShortenedTo(WordedName name) {
    return full.name().type() == name.name().type()
        && full.mayBeShortenedTo(name)
        && (!full.saysMoreThan(name) || isBefore(name));
  }

  /** Whether the full name goes on with what may name another than the short one does. */
  boolean saysMoreThan(WordedName shortName) {
    return full.saysMoreThan(shortName);
  }

  private boolean isBefore(WordedName name) {
    return fullBegins.first() < name.name().span().begin();
  }

  /**
   * Whether the short name rather means this one: its full name stands twice as often in the
   * article and was there before, or else nearer before the short name, or else earlier after it.
   */
  boolean isRatherMeant(NameCluster other, WordedName shortName) {
    boolean isMain = isMainBeside(other) && isBefore(shortName);
    boolean isOtherMain = other.isMainBeside(this) && other.isBefore(shortName);
    return isMain || !isOtherMain && isNearer(other, shortName);
  }

  /** Who is written about keeps the surname when a relative is named by the way. */
  private boolean isMainBeside(NameCluster other) {
    return fullBegins.size() >= 2 * other.fullBegins.size();
  }

  private boolean isNearer(NameCluster other, WordedName shortName) {
    int at = shortName.name().span().begin();
    Integer last = fullBegins.lower(at);
    Integer otherLast = other.fullBegins.lower(at);
    if (last == null && otherLast == null) {
      return fullBegins.first() < other.fullBegins.first();
    }
    return otherLast == null || last != null && last > otherLast;
  }

  Span firstSpan() {
    return names.stream()
        .map(name -> name.name().span())
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  Chain chain(int id) {
    String best =
        names.stream()
            .filter(name -> name.words().size() == full.words().size())
            .map(WordedName::wording)
            .min(
                Comparator.comparing(WordedName::isShouted)
                    .thenComparing(Comparator.naturalOrder()))
            .orElseThrow();
    List<Mention> mentions =
        names.stream()
            .map(WordedName::name)
            .sorted(Comparator.comparing(Name::span))
            .map(name -> new Mention(name.span(), Mention.Kind.NAME, name.confidence()))
            .toList();
    Set<String> others = new TreeSet<>(names.stream().map(WordedName::wording).toList());
    others.remove(best);
    return new Chain(id, full.name().type(), best, mentions, others);
  }
}
