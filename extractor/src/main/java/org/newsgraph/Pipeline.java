package org.newsgraph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.article.Article;
import org.newsgraph.assertion.Assertion;
import org.newsgraph.assertion.AssertionFinder;
import org.newsgraph.assertion.Assertions;
import org.newsgraph.assertion.attribution.QuotedStatements;
import org.newsgraph.assertion.attribution.source.SourceMentions;
import org.newsgraph.assertion.relation.Belonging;
import org.newsgraph.assertion.relation.PeoplesCountries;
import org.newsgraph.assertion.relation.Posts;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.Gazetteers;
import org.newsgraph.key.IdentityResolver;
import org.newsgraph.key.KeyedIdentity;
import org.newsgraph.language.ArticleCheck;
import org.newsgraph.language.Document;
import org.newsgraph.language.Layer;
import org.newsgraph.language.LayerOrder;
import org.newsgraph.language.Name;
import org.newsgraph.language.coreference.MentionLinks;
import org.newsgraph.language.coreference.NameChains;
import org.newsgraph.language.encoder.Encoder;
import org.newsgraph.language.names.AgreedTypes;
import org.newsgraph.language.names.BodiesOfMembers;
import org.newsgraph.language.names.CoordinatedPlaces;
import org.newsgraph.language.names.IntroducedNames;
import org.newsgraph.language.names.IntroducedSurnames;
import org.newsgraph.language.names.MakersAndOwners;
import org.newsgraph.language.names.OwnedBodies;
import org.newsgraph.language.names.RepeatedNames;
import org.newsgraph.language.names.TagCorrections;
import org.newsgraph.language.names.TitledNames;
import org.newsgraph.language.opennlp.LanguageCheck;
import org.newsgraph.language.opennlp.OpenNlpNames;
import org.newsgraph.language.opennlp.OpenNlpSentences;
import org.newsgraph.language.opennlp.OpenNlpTags;
import org.newsgraph.language.opennlp.OpenNlpTokens;
import org.newsgraph.language.quotation.Paragraphs;
import org.newsgraph.language.quotation.QuotationMarks;
import org.newsgraph.language.time.ArticleDates;
import org.newsgraph.linking.Linker;

/**
 * The steps by which an article is read, in their order; an order in which a step would not find
 * what it needs is refused.
 *
 * <p>May be used from several threads at once.
 *
 * @param check whether an article is read at all
 * @param linker what the world calls the entities of an article
 * @param identities who is who across articles
 */
public record Pipeline(
    ArticleCheck check,
    List<Layer> layers,
    List<AssertionFinder> finders,
    Linker linker,
    IdentityResolver identities) {

  public Pipeline {
    layers = List.copyOf(layers);
    finders = List.copyOf(finders);
    LayerOrder.check(
        layers,
        finders.stream().flatMap(finder -> finder.needs().stream()).collect(Collectors.toSet()));
  }

  /** The steps that newsgraph takes unless told otherwise. */
  public static Pipeline standard() {
    return of(Profile.ACCURATE);
  }

  /** The steps of a profile, with the gazetteer that ships with newsgraph. */
  public static Pipeline of(Profile profile) {
    return of(profile, Gazetteers.starter());
  }

  /** The steps of a profile; the gazetteer must stay open while articles are read. */
  public static Pipeline of(Profile profile, Gazetteer gazetteer) {
    boolean accurate = profile == Profile.ACCURATE;
    return new Pipeline(
        new LanguageCheck(),
        List.of(
            new Paragraphs(),
            new QuotationMarks(),
            new OpenNlpSentences(),
            new OpenNlpTokens(),
            new OpenNlpTags(),
            accurate ? new Encoder() : new OpenNlpNames(),
            new AgreedTypes(),
            new IntroducedSurnames(),
            new BodiesOfMembers(),
            new TitledNames(),
            new MakersAndOwners(),
            new IntroducedNames(),
            new RepeatedNames(),
            new TagCorrections(),
            new NameChains(),
            new OwnedBodies(),
            new CoordinatedPlaces(),
            new MentionLinks(),
            new PeoplesCountries(),
            new ArticleDates()),
        List.of(
            accurate ? QuotedStatements.learned() : QuotedStatements.byRules(),
            new Posts(),
            new Belonging()),
        new Linker(gazetteer),
        new KeyedIdentity());
  }

  /**
   * A checksum of the steps and of all they are made of: while it stays, the same article yields
   * the same, byte for byte.
   */
  public String fingerprint() {
    String steps =
        Stream.of(List.of(check), layers, finders, List.of(linker, identities))
            .flatMap(List::stream)
            .map(step -> step.getClass().getSimpleName())
            .collect(Collectors.joining(" "));
    String files = ProgramFiles.checksum() + " " + ModelFiles.checksum();
    return Article.sha256(steps + " " + files + " " + linker.checksum()).substring(0, 16);
  }

  /** What one article yields; what a step throws is named by the step. */
  public Assertions read(Article article) {
    Document document = read(Document.of(article));
    List<Assertion> found = new ArrayList<>();
    for (AssertionFinder finder : finders) {
      found.addAll(Step.run(finder, () -> finder.find(document).toList()));
    }
    return Step.run(
        "SourceMentions",
        () ->
            new Assertions(
                article, SourceMentions.added(document, found), otherNames(document), found));
  }

  private Document read(Document unread) {
    Document document = unread;
    for (Layer layer : layers) {
      Document before = document;
      document = Step.run(layer, () -> layer.apply(before));
    }
    return document;
  }

  private static List<Name> otherNames(Document document) {
    return document.names().stream().filter(name -> !name.type().isEntity()).toList();
  }
}
