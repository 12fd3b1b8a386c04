package org.newsgraph.assertion;

import java.util.Optional;
import org.newsgraph.language.Span;

/**
 * A person holds a post when the article is written, or held it before.
 *
 * @param person the number of the person's chain
 * @param title the words that name the post, such as "Defense Secretary"
 * @param organization the number of the chain of the organization, place or group of the post
 * @param evidence the words that say so
 * @param isPast whether the words put it in the past, or leave open whether it still is held:
 *     nobody speaks as what he was
 */
public record PostHeld(
    int person,
    Span title,
    Optional<Integer> organization,
    Span evidence,
    boolean isPast,
    double confidence)
    implements Assertion {}
