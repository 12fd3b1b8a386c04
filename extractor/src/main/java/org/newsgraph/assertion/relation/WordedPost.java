package org.newsgraph.assertion.relation;

import java.util.Optional;
import org.newsgraph.assertion.NamedMentions.Named;
import org.newsgraph.assertion.PostHeld;
import org.newsgraph.language.Span;

/**
 * A person and a post that the words beside the name give them.
 *
 * @param evidence name and post
 */
record WordedPost(Named person, Role role, Span evidence, double confidence) {

  /** The post as an assertion; empty if the words only tell what somebody is like. */
  Optional<PostHeld> held() {
    return role.isPost()
        ? Optional.of(
            new PostHeld(
                person.chain().id(),
                role.wording().title(),
                role.body().map(body -> body.chain().id()),
                evidence,
                confidence))
        : Optional.empty();
  }
}
