package org.newsgraph.language.opennlp;

import java.util.List;
import org.newsgraph.article.Article;
import org.newsgraph.article.Metadata;
import org.newsgraph.language.Document;
import org.newsgraph.language.Layer;
import org.newsgraph.language.quotation.Paragraphs;
import org.newsgraph.language.quotation.QuotationMarks;

/** Texts read by the layers that run before the one under test. */
final class ReadText {

  private static final Layer PARAGRAPHS = new Paragraphs();
  private static final Layer PASSAGES = new QuotationMarks();
  private static final Layer SENTENCES = new OpenNlpSentences();
  private static final Layer TOKENS = new OpenNlpTokens();
  private static final Layer TAGS = new OpenNlpTags();

  private ReadText() {}

  static Article article(String text) {
    return new Article(text, Metadata.NONE);
  }

  static Document sentences(String text) {
    return SENTENCES.apply(PASSAGES.apply(PARAGRAPHS.apply(Document.of(article(text)))));
  }

  static Document tokens(String text) {
    return TOKENS.apply(sentences(text));
  }

  static Document tags(String text) {
    return TAGS.apply(tokens(text));
  }

  static List<String> forms(Document document) {
    return document.sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .map(token -> token.form())
        .toList();
  }
}
