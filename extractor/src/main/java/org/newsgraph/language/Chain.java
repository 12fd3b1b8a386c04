package org.newsgraph.language;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All mentions of one person, organization, place or group in one article.
 *
 * @param id unique within the document, given in the order of the first mention
 * @param name the best full name in the article, white space folded
 * @param mentions in the order of the text
 * @param otherNames other wordings of the name in the article, sorted
 */
public record Chain(
    int id, NameType type, String name, List<Mention> mentions, Set<String> otherNames) {

  public Chain {
    mentions = List.copyOf(mentions);
    otherNames = Collections.unmodifiableSet(new TreeSet<>(otherNames));
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("A chain without a mention: " + name);
    }
  }

  /** The same with more mentions; one that is known already stays as it is. */
  public Chain with(Collection<Mention> added) {
    TreeMap<Span, Mention> all = new TreeMap<>();
    added.forEach(mention -> all.putIfAbsent(mention.span(), mention));
    mentions.forEach(mention -> all.put(mention.span(), mention));
    return new Chain(id, type, name, List.copyOf(all.values()), otherNames);
  }

  /** The mentions that are proper names. */
  public List<Mention> names() {
    return mentions.stream().filter(mention -> mention.kind() == Mention.Kind.NAME).toList();
  }
}
