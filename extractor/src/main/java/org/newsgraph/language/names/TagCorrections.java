package org.newsgraph.language.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.language.Document;
import org.newsgraph.language.Layer;
import org.newsgraph.language.Part;
import org.newsgraph.language.Token;
import org.newsgraph.language.quotation.ReportingVerbs;

/**
 * Corrects what taggers get wrong in news: no part of a name is a verb, "to" before a name is no
 * particle, and what ends a noun phrase before a reporting verb is its noun ("the official said").
 */
public final class TagCorrections implements Layer {

  private static final Set<String> MISTAKEN_IN_NAMES =
      Set.of("VERB", "AUX", "ADV", "INTJ", "X", "PRON");

  @Override
  public Set<Part> needs() {
    return Set.of(Part.TAGS, Part.REPEATED_NAMES);
  }

  @Override
  public Set<Part> makes() {
    return Set.of(Part.CORRECTED_TAGS);
  }

  @Override
  public Document apply(Document document) {
    BitSet named = new BitSet();
    document.names().forEach(name -> named.set(name.span().begin(), name.span().end()));
    return document.withSentences(
        document.sentences().stream()
            .map(sentence -> sentence.withTokens(corrected(sentence.tokens(), named)))
            .toList());
  }

  private static List<Token> corrected(List<Token> tokens, BitSet named) {
    List<Token> corrected = new ArrayList<>(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (named.get(token.begin()) && MISTAKEN_IN_NAMES.contains(token.tag())) {
        corrected.set(i, token.withTag("PROPN"));
      } else if (token.is("to") && i + 1 < tokens.size() && named.get(tokens.get(i + 1).begin())) {
        corrected.set(i, token.withTag("ADP"));
      } else if (isHeadBeforeCue(tokens, i)) {
        corrected.set(i, token.withTag("NOUN"));
      }
    }
    return corrected;
  }

  private static boolean isHeadBeforeCue(List<Token> tokens, int i) {
    boolean phrase =
        i > 0
            && tokens.get(i).tag().equals("ADJ")
            && Set.of("DET", "ADJ").contains(tokens.get(i - 1).tag());
    return phrase && i + 1 < tokens.size() && ReportingVerbs.isSaying(tokens.get(i + 1).form());
  }
}
