package org.newsgraph.language.opennlp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.newsgraph.article.Article;
import org.newsgraph.article.CodePoints;
import org.newsgraph.article.Metadata;
import org.newsgraph.language.Document;
import org.newsgraph.language.Layer;
import org.newsgraph.language.Span;
import org.newsgraph.language.quotation.Paragraphs;
import org.newsgraph.language.quotation.QuotationMarks;

/** An annotated article, read by the layers that also run before the name finder. */
record GoldArticle(
    Document document, List<List<NameWord>> sentences, List<GoldName> names, boolean isReuters) {

  private static final List<Layer> LAYERS =
      List.of(
          new Paragraphs(),
          new QuotationMarks(),
          new OpenNlpSentences(),
          new OpenNlpTokens(),
          new OpenNlpTags());

  /** A name as an annotator marked it. */
  record GoldName(Span span, String type) {}

  static List<GoldArticle> read(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<GoldArticle> articles = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      articles.add(of(mapper.readTree(line), file.toString().contains("reuters")));
    }
    return articles;
  }

  private static GoldArticle of(JsonNode json, boolean isReuters) {
    Document document = Document.of(new Article(json.get("text").asText(), Metadata.NONE));
    for (Layer layer : LAYERS) {
      document = layer.apply(document);
    }
    CodePoints points = CodePoints.of(document.text());
    List<GoldName> names = new ArrayList<>();
    for (JsonNode name : json.get("names")) {
      int begin = points.utf16(name.get(0).asInt());
      int end = points.utf16(name.get(1).asInt());
      names.add(new GoldName(new Span(begin, end), type(name.get(2).asText())));
    }
    List<GoldName> apart = apart(names, document.text());
    return new GoldArticle(document, NameFeatures.of(document).toList(), apart, isReuters);
  }

  private static String type(String label) {
    return switch (label) {
      case "Organisation" -> "Organization";
      case "Location" -> "Place";
      case "Nationality" -> "Group";
      case "Product" -> "Misc";
      default -> label;
    };
  }

  /** Names that do not overlap: of nested persons the inner one, else the outer one. */
  private static List<GoldName> apart(List<GoldName> names, String text) {
    Comparator<GoldName> order =
        Comparator.comparingInt(
            name -> name.type().equals("Person") ? name.span().length() : -name.span().length());
    List<GoldName> kept = new ArrayList<>();
    Set<String> types = Set.of("Person", "Organization", "Place", "Group", "Misc");
    names.stream()
        .filter(name -> types.contains(name.type()))
        .map(name -> new GoldName(withoutArticle(name.span(), text), name.type()))
        .filter(name -> name.span().length() > 0)
        .sorted(order)
        .filter(name -> kept.stream().noneMatch(other -> other.span().overlaps(name.span())))
        .forEach(kept::add);
    kept.sort(Comparator.comparing(GoldName::span));
    return kept;
  }

  /** Leading words without a capital, such as "the", are no part of a name. */
  private static Span withoutArticle(Span span, String text) {
    return text.startsWith("the ", span.begin())
        ? new Span(Math.min(span.end(), span.begin() + 4), span.end())
        : span;
  }
}
