package org.newsgraph.curation;

import static java.util.stream.Collectors.toCollection;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.key.BlockingKeys;
import org.newsgraph.key.Decision;
import org.newsgraph.key.Identities;
import org.newsgraph.key.Identity;
import org.newsgraph.key.Wording;

/**
 * Which names of one article people keep apart from the same names of others, and what its nodes
 * are therefore. What a parted speaker said is parted too.
 */
public final class Splitting {

  private static final String BY_A_PERSON = "parted by a person: ";

  private final String article;
  private final Set<String> parted;

  private Splitting(String article, Set<String> parted) {
    this.article = article;
    this.parted = parted;
  }

  /**
   * What people say of the names of an article.
   *
   * @param article its path, such as {@code article/5f0e}
   */
  public static Splitting of(Curation curation, String article) {
    Set<String> parted =
        curation.about(List.of(article)).stream()
            .flatMap(line -> line.parted().stream())
            .filter(name -> name.articlePath().equals(article))
            .map(SplitName::path)
            .collect(toCollection(TreeSet::new));
    return new Splitting(article, parted);
  }

  /** The identities of the article's nodes as people say. */
  public Identities of(Identities identities) {
    return parted.isEmpty()
        ? identities
        : Identities.of(identities.all().stream().map(this::of).toList());
  }

  /** The identity of one node as people say, whatever they said before. */
  public Identity of(Identity identity) {
    boolean isStatement = !identity.likeness().speaker().isEmpty();
    return isStatement ? statement(identity) : named(identity);
  }

  private Identity named(Identity identity) {
    String key = SplitName.of(identity.entity()).map(SplitName::key).orElse(identity.entity());
    String entity = of(key);
    String rule = identity.decision().rule();
    String bare = rule.startsWith(BY_A_PERSON) ? rule.substring(BY_A_PERSON.length()) : rule;
    String told = entity.equals(key) ? bare : BY_A_PERSON + bare;
    return new Identity(
        identity.node(),
        entity,
        new Decision(told, identity.decision().evidence()),
        identity.likeness());
  }

  private Identity statement(Identity identity) {
    String before = identity.likeness().speaker();
    String key = SplitName.of(before).map(SplitName::key).orElse(before);
    String speaker = of(key);
    if (speaker.equals(before)) {
      return identity;
    }
    String whole = before.equals(key) ? identity.entity() : withoutArticle(identity.entity());
    return new Identity(
        identity.node(),
        speaker.equals(key) ? whole : in(whole),
        identity.decision(),
        new BlockingKeys(speaker, Wording.ofKey(identity.decision().evidence()).keys(speaker)));
  }

  private String of(String key) {
    String own = in(key);
    return parted.contains(own) ? own : key;
  }

  private String in(String path) {
    return SplitName.path(path, article.substring(article.indexOf('/') + 1));
  }

  private String withoutArticle(String path) {
    return path.substring(0, path.length() - in("").length());
  }
}
