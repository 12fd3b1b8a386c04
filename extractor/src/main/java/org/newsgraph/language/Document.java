package org.newsgraph.language;

import java.util.List;
import org.newsgraph.article.Article;

/**
 * An article and what the layers have found in it so far.
 *
 * <p>Every list is in the order of the text, and empty until its layer has run. Names and passages
 * do not overlap within their list.
 */
public record Document(
    Article article,
    List<Span> paragraphs,
    List<QuotedPassage> passages,
    List<Sentence> sentences,
    List<Name> names,
    List<Chain> chains,
    List<TimeExpression> times,
    List<AttributionSpans> attributions,
    List<RelatedNames> relations) {

  public Document {
    paragraphs = List.copyOf(paragraphs);
    passages = List.copyOf(passages);
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
    chains = List.copyOf(chains);
    times = List.copyOf(times);
    attributions = List.copyOf(attributions);
    relations = List.copyOf(relations);
  }

  /** The article, nothing found yet. */
  public static Document of(Article article) {
    return new Document(
        article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of());
  }

  public String text() {
    return article.text();
  }

  public String text(Span span) {
    return span.of(article.text());
  }

  public Document withParagraphs(List<Span> found) {
    return new Document(
        article, found, passages, sentences, names, chains, times, attributions, relations);
  }

  public Document withPassages(List<QuotedPassage> found) {
    return new Document(
        article, paragraphs, found, sentences, names, chains, times, attributions, relations);
  }

  public Document withSentences(List<Sentence> found) {
    return new Document(
        article, paragraphs, passages, found, names, chains, times, attributions, relations);
  }

  /**
   * The same with these names, but for those that name nothing: the name of an entity has a letter,
   * any other name a letter or a digit. Whatever reads a name may rely on it.
   */
  public Document withNames(List<Name> found) {
    List<Name> naming = found.stream().filter(this::isNaming).toList();
    return new Document(
        article, paragraphs, passages, sentences, naming, chains, times, attributions, relations);
  }

  private boolean isNaming(Name name) {
    return text(name.span())
        .codePoints()
        .anyMatch(name.type().isEntity() ? Character::isLetter : Character::isLetterOrDigit);
  }

  public Document withChains(List<Chain> found) {
    return new Document(
        article, paragraphs, passages, sentences, names, found, times, attributions, relations);
  }

  public Document withTimes(List<TimeExpression> found) {
    return new Document(
        article, paragraphs, passages, sentences, names, chains, found, attributions, relations);
  }

  public Document withAttributions(List<AttributionSpans> found) {
    return new Document(
        article, paragraphs, passages, sentences, names, chains, times, found, relations);
  }

  public Document withRelations(List<RelatedNames> found) {
    return new Document(
        article, paragraphs, passages, sentences, names, chains, times, attributions, found);
  }
}
