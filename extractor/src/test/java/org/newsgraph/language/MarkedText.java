package org.newsgraph.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.article.Article;
import org.newsgraph.article.Metadata;
import org.newsgraph.language.coreference.MentionLinks;
import org.newsgraph.language.coreference.NameChains;
import org.newsgraph.language.names.OwnedBodies;
import org.newsgraph.language.quotation.Paragraphs;
import org.newsgraph.language.quotation.QuotationMarks;
import org.newsgraph.language.quotation.ReportingVerbs;
import org.newsgraph.language.time.ArticleDates;

/**
 * Documents for tests that load no model: names are marked as {@code [PERSON Ada Holm]}, or with
 * their confidence in hundredths as {@code [PERSON/60 Ada Holm]}; sentences and parts of speech
 * follow from a few plain rules.
 */
public final class MarkedText {

  private static final Pattern MARK = Pattern.compile("\\[([A-Z]+)(?:/(\\d+))? ([^\\]]+)\\]");
  private static final Pattern TOKEN =
      Pattern.compile("U\\.S\\.|['\u2019]s\\b|\\p{L}+(?:-\\p{Ll}+)*|\\d[\\d,.]*|\\S");
  private static final Map<String, String> TAGS = tags();

  private MarkedText() {}

  /** The document; blank lines part its paragraphs. */
  public static Document document(String marked, Metadata metadata) {
    StringBuilder text = new StringBuilder();
    List<Name> names = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    while (mark.find()) {
      mark.appendReplacement(text, "");
      int begin = text.length();
      text.append(mark.group(3));
      double confidence = mark.group(2) == null ? .9 : Integer.parseInt(mark.group(2)) / 100.;
      NameType type = NameType.valueOf(mark.group(1));
      names.add(new Name(new Span(begin, text.length()), type, confidence));
    }
    mark.appendTail(text);
    Document document = Document.of(new Article(text.toString(), metadata));
    document = new QuotationMarks().apply(new Paragraphs().apply(document));
    document = document.withSentences(sentences(document, names)).withNames(names);
    document = new MentionLinks().apply(new OwnedBodies().apply(new NameChains().apply(document)));
    return new ArticleDates().apply(document);
  }

  private static List<Sentence> sentences(Document document, List<Name> names) {
    List<Sentence> sentences = new ArrayList<>();
    for (int number = 0; number < document.paragraphs().size(); number++) {
      Span paragraph = document.paragraphs().get(number);
      int begin = paragraph.begin();
      for (int i = begin; i < paragraph.end(); i++) {
        boolean last = i + 1 == paragraph.end();
        if (last || endsSentence(document, i)) {
          Span span = new Span(begin, i + 1).trimmed(document.text());
          sentences.add(new Sentence(span, number, tokens(document.text(), span, names)));
          begin = i + 1;
        }
      }
    }
    return sentences;
  }

  private static boolean endsSentence(Document document, int i) {
    String text = document.text();
    boolean mark =
        ".!?".indexOf(text.charAt(i)) >= 0 && !text.startsWith("U.S.", Math.max(0, i - 3));
    boolean quoted = i > 0 && ".!?".indexOf(text.charAt(i - 1)) >= 0;
    boolean closing = quoted && "\"\u201d".indexOf(text.charAt(i)) >= 0 && startsUpper(text, i + 1);
    boolean inside =
        document.passages().stream()
            .anyMatch(p -> p.outer().begin() <= i && i + 1 < p.outer().end());
    return !inside && text.charAt(i + 1) == ' ' && (mark || closing);
  }

  private static boolean startsUpper(String text, int i) {
    String rest = text.substring(i).strip();
    String[] words = rest.split("\\W+", 4);
    boolean reporting =
        words.length > 2
            && (ReportingVerbs.isSaying(words[1]) || ReportingVerbs.isSaying(words[2]));
    return !rest.isEmpty() && !Character.isLowerCase(rest.charAt(0)) && !reporting;
  }

  private static List<Token> tokens(String text, Span sentence, List<Name> names) {
    List<Token> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(text).region(sentence.begin(), sentence.end());
    while (token.find()) {
      Span span = new Span(token.start(), token.end());
      boolean named = names.stream().anyMatch(name -> name.span().contains(span));
      tokens.add(new Token(span, token.group(), named ? "PROPN" : tag(token.group())));
    }
    return tokens;
  }

  private static String tag(String form) {
    String word = form.toLowerCase(Locale.ROOT);
    if (TAGS.containsKey(word)) {
      return TAGS.get(word);
    }
    if (!Character.isLetterOrDigit(form.charAt(0))) {
      return "PUNCT";
    }
    if (Character.isDigit(form.charAt(0))) {
      return "NUM";
    }
    return ReportingVerbs.of(form).isPresent()
        ? "VERB"
        : Character.isUpperCase(form.charAt(0)) ? "PROPN" : "NOUN";
  }

  private static Map<String, String> tags() {
    Map<String, String> tags = new java.util.HashMap<>();
    put(tags, "PRON", "he she it they we i who which him her them");
    put(tags, "DET", "the a an this these his her its their our some no every");
    put(tags, "ADP", "of for with within at from in to by on after before as despite during under");
    put(tags, "SCONJ", "that if because whether while");
    put(tags, "AUX", "is are was were be been has have had will would could can may");
    put(tags, "VERB", "stand fall falls close closed went held hold rebuilt need needs run works");
    put(tags, "ADV", "also later not again never yesterday meanwhile");
    put(tags, "ADJ", "new old safe senior unnamed former northern deputy");
    put(tags, "CCONJ", "and but or");
    put(tags, "PART", "'s \u2019s");
    put(tags, "NOUN", "statement claim warning report address interview spokesman");
    return Map.copyOf(tags);
  }

  private static void put(Map<String, String> tags, String tag, String words) {
    for (String word : words.split(" ")) {
      tags.put(word, tag);
    }
  }
}
