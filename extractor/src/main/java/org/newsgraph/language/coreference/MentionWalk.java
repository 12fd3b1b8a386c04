package org.newsgraph.language.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.newsgraph.language.Chain;
import org.newsgraph.language.Document;
import org.newsgraph.language.Mention;
import org.newsgraph.language.NameType;
import org.newsgraph.language.QuotedPassage;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Span;
import org.newsgraph.language.SpanSearch;
import org.newsgraph.language.Token;

/** One walk over an article that links pronouns and descriptions; for one thread. */
final class MentionWalk {

  private static final double PRONOUN = .75;
  private static final double DESCRIPTION = .7;

  private final Document document;
  private final Genders genders;
  private final Definites definites;
  private final PassageSpeakers speakers;
  private final Antecedents antecedents = new Antecedents();
  private final Map<Integer, List<Mention>> linked = new HashMap<>();

  MentionWalk(Document document) {
    this.document = document;
    this.genders = new Genders(document);
    this.definites = new Definites(new Attested(document));
    this.speakers = new PassageSpeakers(document);
    for (Chain chain : document.chains()) {
      chain.names().forEach(name -> see(chain.id(), name.span()));
    }
  }

  void readOutsideQuotations() {
    read(false);
  }

  /** Call it second. */
  void readQuotations() {
    speakers.know(chains());
    read(true);
  }

  /** The document's chains with what was linked. */
  List<Chain> chains() {
    return document.chains().stream()
        .map(chain -> chain.with(linked.getOrDefault(chain.id(), List.of())))
        .toList();
  }

  private void read(boolean quoted) {
    for (Sentence sentence : document.sentences()) {
      Clause clause = new Clause(document, sentence);
      for (int i = 0; i < sentence.tokens().size(); i++) {
        boolean named = clause.isNamed(i);
        if (!named && passage(sentence.tokens().get(i).span()) >= 0 == quoted) {
          read(clause, i);
        }
      }
    }
  }

  private void read(Clause clause, int index) {
    Token token = clause.token(index);
    Optional<Pronoun> pronoun = Pronoun.of(token.form());
    if (pronoun.isPresent()) {
      pronoun(clause, index, pronoun.get())
          .ifPresent(chain -> link(chain, token.span(), Mention.Kind.PRONOUN));
      return;
    }
    Optional<Definites.Phrase> definite = definites.at(clause, index);
    definite.ifPresent(phrase -> describe(phrase));
    if (definite.isEmpty()) {
      definites.unnamed(clause, index).ifPresent(phrase -> seeUnnamed(phrase));
    }
  }

  private Optional<Integer> pronoun(Clause clause, int index, Pronoun pronoun) {
    Antecedent here =
        here(Antecedent.unnamed(clause.token(index).span()), clause.token(index).span());
    if (pronoun == Pronoun.IT) {
      return clause
          .subjectBefore(index, previous(clause))
          .flatMap(this::chainAt)
          .filter(chain -> isThing(chain));
    }
    if (pronoun.gender().isEmpty()) {
      return Optional.empty();
    }
    Gender gender = pronoun.gender().get();
    Optional<Integer> barred = clause.subjectOfObject(index).flatMap(this::chainAt);
    Optional<Integer> speaker = here.passage() < 0 ? Optional.empty() : speakers.of(here.passage());
    IntPredicate fits =
        chain ->
            isPerson(chain, gender)
                && !barred.equals(Optional.of(chain))
                && !speaker.equals(Optional.of(chain));
    Optional<Integer> chain = antecedents.best(here, fits);
    chain.ifPresent(found -> genders.learn(found, gender));
    return chain;
  }

  private Optional<Sentence> previous(Clause clause) {
    int number = number(clause.sentence().span().begin());
    return number > 0 ? Optional.of(document.sentences().get(number - 1)) : Optional.empty();
  }

  private Optional<Integer> chainAt(Span span) {
    return antecedents.at(span).filter(chain -> chain >= 0);
  }

  private boolean isThing(int chain) {
    NameType type = document.chains().get(chain).type();
    return type == NameType.ORGANIZATION || type == NameType.PLACE;
  }

  private boolean isPerson(int chain, Gender gender) {
    if (chain < 0) {
      return true;
    }
    return document.chains().get(chain).type() == NameType.PERSON
        && genders.of(chain).filter(known -> known != gender).isEmpty();
  }

  private void describe(Definites.Phrase phrase) {
    IntPredicate fits =
        phrase.chains().isEmpty()
            ? chain -> phrase.isOfPerson() && isPersonOf(chain, phrase)
            : phrase.chains()::contains;
    Optional<Integer> chain =
        phrase.chains().size() == 1
            ? phrase.chains().stream().findFirst()
            : antecedents.best(here(Antecedent.unnamed(phrase.span()), phrase.span()), fits);
    chain.ifPresentOrElse(
        found -> link(found, phrase.span(), Mention.Kind.NOMINAL), () -> seeUnnamed(phrase));
  }

  private boolean isPersonOf(int chain, Definites.Phrase phrase) {
    return chain >= 0
        && document.chains().get(chain).type() == NameType.PERSON
        && (phrase.gender().isEmpty()
            || genders.of(chain).isEmpty()
            || phrase.gender().equals(genders.of(chain)));
  }

  private void seeUnnamed(Definites.Phrase phrase) {
    if (phrase.isPerson()) {
      see(Antecedent.unnamed(phrase.span()), phrase.span());
    }
  }

  private void link(int chain, Span span, Mention.Kind kind) {
    double confidence = kind == Mention.Kind.PRONOUN ? PRONOUN : DESCRIPTION;
    linked.computeIfAbsent(chain, id -> new ArrayList<>()).add(new Mention(span, kind, confidence));
    see(chain, span);
  }

  private void see(int chain, Span span) {
    antecedents.add(here(chain, span));
  }

  private Antecedent here(int chain, Span span) {
    int number = number(span.begin());
    Sentence sentence = document.sentences().get(number);
    return new Antecedent(chain, span, number, passage(span), Salience.of(sentence, span));
  }

  private int number(int position) {
    return Math.max(
        0, SpanSearch.firstFrom(document.sentences(), Sentence::span, position + 1) - 1);
  }

  /** The number of the quoted passage that holds a span; -1 outside of quotations. */
  private int passage(Span span) {
    List<QuotedPassage> passages = document.passages();
    int number = SpanSearch.firstFrom(passages, QuotedPassage::outer, span.begin() + 1) - 1;
    return number >= 0 && passages.get(number).outer().end() > span.begin() ? number : -1;
  }
}
