package org.newsgraph.article.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.newsgraph.lexicon.TableFile;

/** The words in the class and id of an element that tell what it is for. */
final class ElementWords {

  private static final Map<String, Boolean> BOILERPLATE = new HashMap<>();

  static {
    TableFile.rows(ElementWords.class, "boilerplate-words.tsv")
        .forEach(row -> BOILERPLATE.put(row[0], row[1].equals("sure")));
  }

  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
  private static final Pattern CAMEL = Pattern.compile("([a-z])([A-Z])");

  private ElementWords() {}

  /** The words of an element that name boilerplate, pairs such as {@code read-more} included. */
  static Set<String> boilerplate(Element element) {
    String names = names(element);
    return names.isEmpty() ? new HashSet<>() : boilerplate(names);
  }

  private static Set<String> boilerplate(String names) {
    Set<String> found = new HashSet<>();
    String last = "";
    for (String word : NO_WORD.split(names)) {
      for (String candidate : new String[] {word, last + "-" + word}) {
        if (BOILERPLATE.containsKey(candidate)) {
          found.add(candidate);
        }
      }
      last = word;
    }
    return found;
  }

  /** Whether the word never names what holds an article. */
  static boolean isSure(String word) {
    return BOILERPLATE.getOrDefault(word, false);
  }

  /** Class and id in lower case, {@code articleBody} as {@code article-body}. */
  static String names(Element element) {
    String names = element.className() + " " + element.id();
    return names.length() == 1
        ? ""
        : CAMEL.matcher(names).replaceAll("$1-$2").replace('_', '-').toLowerCase(Locale.ROOT);
  }
}
