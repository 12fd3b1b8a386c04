package org.newsgraph.language.opennlp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.language.Span;
import org.newsgraph.language.opennlp.GoldArticle.GoldName;

/**
 * Labels for the words of annotated articles.
 *
 * <p>Reuters' Misc holds nationalities too: what another text marks as a group, or what ends like a
 * nationality, becomes Group; the rest stays Misc, which the model learns and nobody is shown.
 */
final class GoldLabels {

  private static final String GROUP = "Group";
  private static final Pattern NATIONALITY = Pattern.compile("\\p{L}+(ian|ish|ese|ans|can)s?");

  private final Set<String> groups = new HashSet<>();

  GoldLabels(List<GoldArticle> articles) {
    for (GoldArticle article : articles) {
      article.names().stream()
          .filter(name -> name.type().equals(GROUP))
          .forEach(name -> groups.add(article.document().text(name.span())));
    }
  }

  /** The labels of each sentence. */
  List<String[]> of(GoldArticle article) {
    List<String[]> labels = new ArrayList<>();
    for (List<NameWord> sentence : article.sentences()) {
      List<NameOutcomes.Found> found = new ArrayList<>();
      for (GoldName name : article.names()) {
        add(found, sentence, name, type(article, name));
      }
      labels.add(NameOutcomes.labels(sentence.size(), found));
    }
    return labels;
  }

  private static void add(
      List<NameOutcomes.Found> found, List<NameWord> sentence, GoldName name, String type) {
    int begin = -1;
    int end = -1;
    boolean stands = false;
    for (int i = 0; i < sentence.size(); i++) {
      Span span = sentence.get(i).token().span();
      if (span.overlaps(name.span())) {
        begin = begin < 0 ? i : begin;
        end = i + 1;
        stands |= NameShape.stands(sentence.get(i).token().form());
      }
    }
    boolean free = found.isEmpty() || found.get(found.size() - 1).end() <= begin;
    if (stands && free) {
      found.add(new NameOutcomes.Found(begin, end, type));
    }
  }

  private String type(GoldArticle article, GoldName name) {
    String text = article.document().text(name.span());
    boolean group =
        article.isReuters()
            && name.type().equals("Misc")
            && (groups.contains(text) || NATIONALITY.matcher(text).matches());
    return group ? GROUP : name.type();
  }
}
