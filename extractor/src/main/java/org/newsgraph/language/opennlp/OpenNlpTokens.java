package org.newsgraph.language.opennlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.tokenize.TokenizerME;
import org.newsgraph.language.Document;
import org.newsgraph.language.Layer;
import org.newsgraph.language.Part;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Span;
import org.newsgraph.language.Token;

/**
 * Splits sentences into words and punctuation marks that together cover all but the blanks; needs
 * sentences.
 *
 * <p>May be called from several threads; the time grows with the length of the text.
 */
public final class OpenNlpTokens implements Layer {

  private static final int LONGEST_FOR_MODEL = 40;

  private final Pool<TokenizerME> tokenizers =
      new Pool<>(() -> new TokenizerME(Model.TOKENS.get()));

  @Override
  public Set<Part> needs() {
    return Set.of(Part.SENTENCES);
  }

  @Override
  public Set<Part> makes() {
    return Set.of(Part.TOKENS);
  }

  @Override
  public Document apply(Document document) {
    return document.withSentences(
        document.sentences().stream()
            .map(sentence -> sentence.withTokens(tokens(document.text(), sentence)))
            .toList());
  }

  private List<Token> tokens(String text, Sentence sentence) {
    List<Token> tokens = new ArrayList<>();
    int end = sentence.span().end();
    int begin = sentence.span().begin();
    while (begin < end) {
      int next = begin;
      while (next < end && !Blank.is(text.charAt(next))) {
        next++;
      }
      if (next > begin) {
        addWord(tokens, text, new Span(begin, next));
      }
      begin = next + 1;
    }
    return tokens;
  }

  private void addWord(List<Token> tokens, String text, Span run) {
    for (Span part : WordParts.of(text, run)) {
      if (part.length() > LONGEST_FOR_MODEL
          || Compounds.isPlain(text.subSequence(part.begin(), part.end()))) {
        tokens.add(token(text, part));
      } else {
        for (var found : tokenizers.lend(tool -> tool.tokenizePos(part.of(text)))) {
          int shift = part.begin();
          add(tokens, text, new Span(shift + found.getStart(), shift + found.getEnd()));
        }
      }
    }
  }

  /** The model splits at UTF-16 units; the halves of a code point are one token again. */
  private static void add(List<Token> tokens, String text, Span span) {
    boolean isHalf = span.begin() > 0 && Character.isLowSurrogate(text.charAt(span.begin()));
    Span whole = isHalf ? tokens.remove(tokens.size() - 1).span().to(span) : span;
    tokens.add(token(text, whole));
  }

  private static Token token(String text, Span span) {
    return new Token(span, span.of(text), "");
  }
}
