package org.newsgraph.assertion;

import java.util.Optional;
import org.newsgraph.language.Span;

/**
 * A person held a post when the article was written.
 *
 * @param person the number of the person's chain
 * @param title the words that name the post, such as "Defense Secretary"
 * @param organization the number of the chain of the organization, place or group of the post
 * @param evidence the words that say so
 */
public record PostHeld(
    int person, Span title, Optional<Integer> organization, Span evidence, double confidence)
    implements Assertion {}
