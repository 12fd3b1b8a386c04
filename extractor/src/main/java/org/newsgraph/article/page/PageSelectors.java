package org.newsgraph.article.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;

/**
 * What people say of single sites: where they have their texts, and what is none.
 *
 * <p>A line a rule, three columns with tabs between them: the host, which stands for hosts below it
 * too; {@code text}, {@code drop}, {@code headline}, {@code author} or {@code date}; a CSS
 * selector.
 */
public record PageSelectors(List<Rule> rules) {

  /** No site is spoken of. */
  public static final PageSelectors NONE = new PageSelectors(List.of());

  /** What a rule can speak of. */
  enum Part {
    TEXT,
    DROP,
    HEADLINE,
    AUTHOR,
    DATE
  }

  /**
   * One rule.
   *
   * @param host in lower case
   */
  record Rule(String host, Part part, Evaluator selector) {

    private boolean isOf(String other) {
      return other.equals(host) || other.endsWith("." + host);
    }
  }

  public PageSelectors {
    rules = List.copyOf(rules);
  }

  /**
   * The rules in a file.
   *
   * @throws IllegalArgumentException naming the line that is no rule
   */
  public static PageSelectors read(Path file) throws IOException {
    List<Rule> rules = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
        rules.add(rule(lines.get(i).split("\t"), file + ", line " + (i + 1)));
      }
    }
    return new PageSelectors(rules);
  }

  private static Rule rule(String[] columns, String place) {
    try {
      Part part = Part.valueOf(columns[1].strip().toUpperCase(Locale.ROOT));
      Evaluator selector = QueryParser.parse(columns[2].strip());
      return new Rule(columns[0].strip().toLowerCase(Locale.ROOT), part, selector);
    } catch (ArrayIndexOutOfBoundsException e) {
      throw new IllegalArgumentException(
          place + ": expected host, what and selector with tabs between them", e);
    } catch (IllegalArgumentException | Selector.SelectorParseException e) {
      throw new IllegalArgumentException(
          place + ": expected text, drop, headline, author or date, then a CSS selector", e);
    }
  }

  /** The rules for the site of an address. */
  PageSelectors of(Optional<String> address) {
    Optional<String> host =
        address.map(
            url -> url.toLowerCase(Locale.ROOT).replaceFirst("^https?://([^/:?#]*).*", "$1"));
    return rules.isEmpty() || host.isEmpty()
        ? NONE
        : new PageSelectors(rules.stream().filter(rule -> rule.isOf(host.get())).toList());
  }

  /** Takes out of a page what is to be dropped. */
  void drop(Document page) {
    elements(page, Part.DROP).forEach(Element::remove);
  }

  /** The text of a page, as far as the rules say where it is. */
  Optional<String> text(Document page) {
    String text =
        elements(page, Part.TEXT).stream()
            .map(FragmentText::of)
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining("\n\n"));
    return Optional.of(text).filter(found -> !found.isEmpty());
  }

  /** The words at the place of a headline, an author or a date. */
  Optional<String> words(Document page, Part part) {
    return elements(page, part).stream()
        .map(element -> element.hasAttr("datetime") ? element.attr("datetime") : element.text())
        .flatMap(words -> PageValue.of(words).stream())
        .findFirst();
  }

  private List<Element> elements(Document page, Part part) {
    return rules.stream()
        .filter(rule -> rule.part() == part)
        .flatMap(rule -> page.select(rule.selector()).stream())
        .toList();
  }
}
