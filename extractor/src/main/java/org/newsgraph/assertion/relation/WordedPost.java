package org.newsgraph.assertion.relation;

import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.assertion.NamedMentions.Named;
import org.newsgraph.assertion.PostHeld;
import org.newsgraph.language.Span;

/**
 * A person and a post that the words beside the name give them.
 *
 * @param evidence name and post
 */
record WordedPost(Named person, Role role, Span evidence, double confidence) {

  private static final Pattern WAS =
      Pattern.compile(
          "\\b(?:was|served|worked|been|years|term|tenure|stint|once)\\b"
              + "(?! (?:re-?)?(?:appointed|named|elected|nominated))");

  /** Whether the words put the post in the past, or leave open whether it still is. */
  boolean isPast(String text) {
    return role.isPast() || WAS.matcher(evidence.of(text)).find();
  }

  /** The post as an assertion; empty if the words only tell what somebody is like. */
  Optional<PostHeld> held(String text) {
    return role.isPost()
        ? Optional.of(
            new PostHeld(
                person.chain().id(),
                role.wording().title(),
                role.body().map(body -> body.chain().id()),
                evidence,
                isPast(text),
                confidence))
        : Optional.empty();
  }
}
