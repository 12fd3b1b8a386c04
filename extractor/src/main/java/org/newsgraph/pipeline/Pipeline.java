package org.newsgraph.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.article.Article;
import org.newsgraph.assertion.Assertion;
import org.newsgraph.assertion.AssertionFinder;
import org.newsgraph.assertion.Assertions;
import org.newsgraph.assertion.attribution.QuotedStatements;
import org.newsgraph.assertion.attribution.SourceMentions;
import org.newsgraph.assertion.relation.Belonging;
import org.newsgraph.assertion.relation.PeoplesCountries;
import org.newsgraph.assertion.relation.Posts;
import org.newsgraph.entity.IdentityResolver;
import org.newsgraph.entity.KeyedIdentity;
import org.newsgraph.entity.gazetteer.Gazetteer;
import org.newsgraph.entity.gazetteer.Gazetteers;
import org.newsgraph.entity.linking.Linker;
import org.newsgraph.language.ArticleCheck;
import org.newsgraph.language.Document;
import org.newsgraph.language.Layer;
import org.newsgraph.language.Name;
import org.newsgraph.language.coreference.AgreedTypes;
import org.newsgraph.language.coreference.BodiesOfMembers;
import org.newsgraph.language.coreference.CoordinatedPlaces;
import org.newsgraph.language.coreference.IntroducedNames;
import org.newsgraph.language.coreference.IntroducedSurnames;
import org.newsgraph.language.coreference.MakersAndOwners;
import org.newsgraph.language.coreference.MentionLinks;
import org.newsgraph.language.coreference.NameChains;
import org.newsgraph.language.coreference.OwnedBodies;
import org.newsgraph.language.coreference.RepeatedNames;
import org.newsgraph.language.coreference.TitledNames;
import org.newsgraph.language.encoder.Encoder;
import org.newsgraph.language.opennlp.LanguageCheck;
import org.newsgraph.language.opennlp.OpenNlpNames;
import org.newsgraph.language.opennlp.OpenNlpSentences;
import org.newsgraph.language.opennlp.OpenNlpTags;
import org.newsgraph.language.opennlp.OpenNlpTokens;
import org.newsgraph.language.quotation.Paragraphs;
import org.newsgraph.language.quotation.QuotationMarks;
import org.newsgraph.language.tagging.TagCorrections;
import org.newsgraph.language.time.ArticleDates;

/**
 * The steps by which an article is read, in their order.
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

  /** A checksum of the steps: the same steps, of the same version, yield the same. */
  public String fingerprint() {
    String steps =
        Stream.of(List.of(check), layers, finders, List.of(linker, identities))
            .flatMap(List::stream)
            .map(step -> step.getClass().getSimpleName())
            .collect(Collectors.joining(" "));
    return Article.sha256(steps + " " + ModelFiles.checksum() + " " + linker.checksum())
        .substring(0, 16);
  }

  /** What one article yields. */
  public Assertions read(Article article) {
    Document document = Document.of(article);
    for (Layer layer : layers) {
      document = layer.apply(document);
    }
    List<Assertion> found = new ArrayList<>();
    for (AssertionFinder finder : finders) {
      finder.find(document).forEach(found::add);
    }
    return new Assertions(
        article, SourceMentions.added(document, found), otherNames(document), found);
  }

  private static List<Name> otherNames(Document document) {
    return document.names().stream().filter(name -> !name.type().isEntity()).toList();
  }
}
