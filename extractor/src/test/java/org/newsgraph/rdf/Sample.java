package org.newsgraph.rdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.article.Article;
import org.newsgraph.article.Metadata;
import org.newsgraph.article.PublicationDate;
import org.newsgraph.assertion.Agent;
import org.newsgraph.assertion.Assertion;
import org.newsgraph.assertion.Assertions;
import org.newsgraph.assertion.Circumstances;
import org.newsgraph.assertion.Medium;
import org.newsgraph.assertion.PostHeld;
import org.newsgraph.assertion.Quotation;
import org.newsgraph.assertion.QuoteType;
import org.newsgraph.assertion.Relation;
import org.newsgraph.assertion.RelationType;
import org.newsgraph.key.ArticleKeys;
import org.newsgraph.key.Decision;
import org.newsgraph.key.Identities;
import org.newsgraph.key.Identity;
import org.newsgraph.language.Chain;
import org.newsgraph.language.Mention;
import org.newsgraph.language.NameType;
import org.newsgraph.language.Span;
import org.newsgraph.language.quotation.AttributionKind;
import org.newsgraph.language.quotation.SpeechAct;

/** Assertions made by hand: characters outside the BMP and combining marks before every name. */
public final class Sample {

  public static final String TEXT =
      "\ud83c\udf09\ud83c\udf09 “It is safe,” mayor Zoe\u0308 Ka\u0308hler told a senior official"
          + " of the Harbour Board, “and will stay so.” She spoke in Northport, Norland.";

  private static final double SURE = 0.9;

  private Sample() {}

  public static Assertions assertions() {
    return new Assertions(new Article(TEXT, metadata()), chains(), List.of(), found());
  }

  static Metadata metadata() {
    return new Metadata(
        Optional.of("https://herald.example/bridge"),
        Optional.empty(),
        Optional.of("Bridge \ud83c\udf09 is safe"),
        PublicationDate.parse("2031-05-08T14:00:00Z"),
        PublicationDate.parse("2031-05-09"),
        Optional.of("The Herald"),
        Optional.of("A. Writer"),
        Optional.of("en"),
        Optional.of("NORTHPORT, May 8"));
  }

  static Span span(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  static Identities identities(Assertions assertions) {
    List<Identity> identities = new ArrayList<>();
    ArticleKeys.of(assertions)
        .forEach(
            key ->
                identities.add(
                    new Identity(
                        key.node(),
                        key.kind().label() + "/" + key.node(),
                        new Decision("its name", key.name()))));
    return Identities.of(identities);
  }

  private static List<Chain> chains() {
    Mention she = new Mention(span("She"), Mention.Kind.PRONOUN, 0.755);
    return List.of(
        new Chain(
            0,
            NameType.PERSON,
            "Zoe\u0308 Ka\u0308hler",
            List.of(name("Zoe\u0308 Ka\u0308hler"), she),
            Set.of("Ka\u0308hler", "Zoe\u0308 Ka\u0308hler")),
        chain(1, NameType.ORGANIZATION, "Harbour Board"),
        chain(2, NameType.PLACE, "Northport"),
        chain(3, NameType.PLACE, "Norland"));
  }

  private static Chain chain(int id, NameType type, String name) {
    return new Chain(id, type, name, List.of(name(name)), Set.of());
  }

  private static Mention name(String words) {
    return new Mention(span(words), Mention.Kind.NAME, SURE);
  }

  private static List<Assertion> found() {
    Agent mayor = new Agent.Named(0);
    Agent official =
        new Agent.Unnamed(span("a senior official of the Harbour Board"), Optional.of(1));
    return List.of(
        new Quotation(
            QuoteType.DIRECT,
            AttributionKind.SPEECH,
            new Quotation.Wording(
                List.of(span("“It is safe,”"), span("“and will stay so.”")),
                List.of(span("told")),
                List.of(span("mayor Zoe\u0308 Ka\u0308hler"))),
            "tell",
            Optional.of(mayor),
            new Circumstances(
                new Circumstances.Audience(List.of(official), List.of()),
                new Circumstances.Relay(List.of(new Agent.Named(1)), Optional.of(official)),
                new Circumstances.Occasion(
                    Optional.of(Medium.BRIEFING),
                    Optional.of(span("will stay")),
                    Optional.of(LocalDate.of(2031, 5, 7)),
                    Optional.of(2)),
                new Circumstances.Manner(SpeechAct.DENYING, List.of(span("will")))),
            List.of(3),
            0.925),
        new PostHeld(
            0, span("mayor"), Optional.of(2), span("mayor Zoe\u0308 Ka\u0308hler"), false, SURE),
        new Relation(
            RelationType.LOCATED_IN,
            new Relation.Argument(2, span("Northport")),
            new Relation.Argument(3, span("Norland")),
            span("Northport, Norland"),
            SURE));
  }
}
