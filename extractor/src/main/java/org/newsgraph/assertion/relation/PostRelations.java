package org.newsgraph.assertion.relation;

import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.assertion.NamedMentions.Named;
import org.newsgraph.assertion.Relation;
import org.newsgraph.assertion.Relation.Argument;
import org.newsgraph.assertion.RelationType;
import org.newsgraph.assertion.relation.RoleNoun.Scope;

/** How people belong to the bodies of their posts, and to the countries that their titles name. */
final class PostRelations {

  /** Whoever held a post no longer leads or serves its body. */
  private static final double PAST = .6;

  private PostRelations() {}

  static Stream<Relation> of(WordedPost post, String text) {
    Role role = post.role();
    Optional<Named> owner = role.owner().or(role::body);
    Stream<Relation> belongs =
        owner.flatMap(name -> belongs(post, name, text)).stream().filter(r -> role.isPost());
    Stream<Relation> citizen =
        role.noun().is(Scope.TRADE) || role.noun().is(Scope.RULE) && !role.isOfState()
            ? role.countries().stream()
                .map(country -> relation(post, RelationType.CITIZEN_OF, country, post.confidence()))
            : Stream.empty();
    return Stream.concat(belongs, citizen);
  }

  private static Optional<Relation> belongs(WordedPost post, Named owner, String text) {
    double confidence = post.isPast(text) ? PAST : post.confidence();
    return owner.chain().equals(post.person().chain())
        ? Optional.empty()
        : post.role()
            .relation(owner.chain().type())
            .map(type -> relation(post, type, owner, confidence));
  }

  private static Relation relation(
      WordedPost post, RelationType type, Named object, double confidence) {
    return new Relation(
        type, argument(post.person()), argument(object), post.evidence(), confidence);
  }

  private static Argument argument(Named named) {
    return new Argument(named.chain().id(), named.span());
  }
}
