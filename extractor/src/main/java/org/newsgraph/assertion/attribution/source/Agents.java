package org.newsgraph.assertion.attribution.source;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.assertion.Agent;
import org.newsgraph.assertion.NamedMentions;
import org.newsgraph.assertion.NamedMentions.Named;
import org.newsgraph.language.Document;
import org.newsgraph.language.NameType;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Span;
import org.newsgraph.language.SpanSearch;
import org.newsgraph.language.Token;
import org.newsgraph.language.coreference.Gender;

/**
 * Tells who a noun phrase speaks of: a name in it, somebody described before, or somebody unnamed.
 *
 * <p>Of a phrase with several names the head counts: "a spokesman for President Holm" is unnamed,
 * "Holm's aide Tomas Vik" is Vik. Holds the state of one article; for one thread.
 */
public final class Agents {

  private final Document document;
  private final NamedMentions mentions;
  private final LinkedMentions links;
  private final PostHolders holders;
  private final Introductions introductions;
  private final Map<String, Agent.Unnamed> unnamed = new HashMap<>();

  public Agents(
      Document document, NamedMentions mentions, LinkedMentions links, PostHolders holders) {
    this.document = document;
    this.mentions = mentions;
    this.links = links;
    this.holders = holders;
    this.introductions = new Introductions(document);
  }

  /** Who the phrase speaks of; empty for a pronoun, and for what cannot speak. */
  public Optional<Agent> of(Span phrase) {
    List<Token> tokens = tokens(phrase);
    if (tokens.isEmpty() || tokens.size() == 1 && tokens.get(0).tag().equals("PRON")) {
      return Optional.empty();
    }
    List<Named> named = mentions.within(phrase);
    Optional<Named> person =
        named.stream()
            .filter(name -> name.is(NameType.PERSON) && isHead(name, tokens))
            .reduce((one, other) -> isJoined(one, other, tokens) ? one : other);
    if (person.isPresent()) {
      return person.map(name -> new Agent.Named(name.chain().id()));
    }
    Token head = head(tokens);
    Optional<Named> headName =
        named.stream().filter(name -> name.span().contains(head.span())).findFirst();
    return headName.isPresent()
        ? headName.map(name -> new Agent.Named(name.chain().id()))
        : described(phrase, tokens, named);
  }

  /** Everybody named in the phrase, as in "CNN's Wolf Blitzer", or the phrase as a whole. */
  List<Agent> allOf(Span phrase) {
    List<Agent> named =
        mentions.within(phrase).stream()
            .filter(name -> !name.is(NameType.PLACE) || name.span().equals(phrase))
            .map(name -> (Agent) new Agent.Named(name.chain().id()))
            .distinct()
            .toList();
    return named.isEmpty() ? of(phrase).stream().toList() : named;
  }

  private Optional<Agent> described(Span phrase, List<Token> tokens, List<Named> named) {
    Token head = head(tokens);
    String noun = head.form().toLowerCase(Locale.ROOT);
    boolean definite = tokens.get(0).is("the") || tokens.get(0).is("that");
    if (!head.tag().equals("NOUN") && !head.tag().equals("PROPN")) {
      return Optional.empty();
    }
    Optional<Integer> holder =
        links
            .at(phrase, head.span())
            .or(() -> definite ? holders.before(phrase.begin(), noun) : Optional.empty());
    if (holder.isPresent()) {
      return Optional.of(new Agent.Named(holder.get()));
    }
    if (definite && unnamed.containsKey(noun) && named.isEmpty()) {
      return Optional.of(unnamed.get(noun));
    }
    Optional<Span> introduced =
        definite && named.isEmpty() ? introductions.before(phrase.begin(), noun) : Optional.empty();
    Agent.Unnamed agent = unnamed(introduced.orElseGet(() -> withoutApposition(phrase)));
    unnamed.put(noun, agent);
    return Optional.of(agent);
  }

  private Agent.Unnamed unnamed(Span description) {
    Optional<Integer> affiliation =
        mentions.within(description).stream()
            .filter(name -> !name.is(NameType.PERSON))
            .findFirst()
            .map(name -> name.chain().id());
    return new Agent.Unnamed(description, affiliation);
  }

  /** "Two officials, both engineers," are two officials. */
  private Span withoutApposition(Span phrase) {
    int comma = document.text(phrase).indexOf(',');
    return comma > 0 ? new Span(phrase.begin(), phrase.begin() + comma) : phrase;
  }

  /** "Ada Holm and the engineer Per Vik": the first speaks for both. */
  private boolean isJoined(Named one, Named other, List<Token> tokens) {
    return tokens
        .subList(indexFrom(tokens, one.span().end()), indexFrom(tokens, other.span().begin()))
        .stream()
        .anyMatch(token -> token.is("and"));
  }

  /**
   * "Envoy for the north Ada Holm", without an article, is Ada Holm; "adviser to Mayor Ada Holm" is
   * not.
   */
  private static boolean isTitled(List<Token> tokens, int before, int name) {
    String noun = tokens.get(Math.max(0, before - 1)).form();
    return !tokens.get(0).tag().equals("DET")
        && !noun.startsWith("spokes")
        && name - before > 1
        && Gender.isPersonNoun(noun)
        && !Gender.isPersonNoun(tokens.get(name - 1).form());
  }

  /** Not followed by a genitive's 's, and not behind a preposition. */
  private boolean isHead(Named name, List<Token> tokens) {
    int after = indexFrom(tokens, name.span().end());
    boolean genitive =
        after < tokens.size() && (tokens.get(after).is("'s") || tokens.get(after).is("\u2019s"));
    int before = indexFrom(tokens, name.span().begin()) - 1;
    while (before >= 0 && isModifier(tokens.get(before))) {
      before--;
    }
    boolean subordinate =
        before >= 0
            && List.of("of", "for", "with", "to", "by", "from", "in", "at", "within", "against")
                .contains(tokens.get(before).form().toLowerCase(Locale.ROOT));
    return !genitive
        && !(subordinate
            && before > 0
            && !isTitled(tokens, before, indexFrom(tokens, name.span().begin())));
  }

  private static boolean isModifier(Token token) {
    return List.of("NOUN", "PROPN", "ADJ", "DET", "NUM").contains(token.tag());
  }

  private static int indexFrom(List<Token> tokens, int position) {
    return SpanSearch.firstFrom(tokens, Token::span, position);
  }

  /** The last noun before the first preposition, comma or clause. */
  private static Token head(List<Token> tokens) {
    Token head = tokens.get(0);
    boolean found = false;
    for (Token token : tokens) {
      boolean ends = List.of("ADP", "PUNCT", "VERB", "SCONJ").contains(token.tag());
      if (ends && !token.is("-") && found) {
        break;
      }
      if (List.of("NOUN", "PROPN", "NUM").contains(token.tag())) {
        head = token;
        found = true;
      }
    }
    return head;
  }

  private List<Token> tokens(Span phrase) {
    return SpanSearch.at(document.sentences(), Sentence::span, phrase.begin())
        .map(sentence -> sentence.tokens().stream().filter(t -> phrase.contains(t.span())).toList())
        .orElse(List.of());
  }
}
