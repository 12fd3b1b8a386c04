package org.newsgraph.assertion.attribution.source;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.assertion.PostHeld;
import org.newsgraph.language.Document;

/** Who is meant by "the minister": the person last said to hold such a post. */
public final class PostHolders {

  private final Map<String, TreeMap<Integer, Integer>> byNoun = new HashMap<>();

  public PostHolders(Document document, List<PostHeld> posts) {
    for (PostHeld post : posts) {
      String title = document.text(post.title()).toLowerCase(Locale.ROOT);
      String head = title.split("\\s(?:of|for|in)\\s")[0];
      byNoun
          .computeIfAbsent(head.substring(head.lastIndexOf(' ') + 1), noun -> new TreeMap<>())
          .put(post.title().begin(), post.person());
    }
  }

  private static Map.Entry<Integer, Integer> nearest(
      TreeMap<Integer, Integer> holders, int position) {
    Map.Entry<Integer, Integer> before = holders.lowerEntry(position);
    return before == null ? holders.firstEntry() : before;
  }

  /**
   * The chain of the holder of a post with this noun, in lower case: the one named last before a
   * position, else the first behind it.
   */
  Optional<Integer> before(int position, String noun) {
    return Optional.ofNullable(byNoun.get(noun))
        .map(holders -> nearest(holders, position))
        .map(Map.Entry::getValue);
  }
}
