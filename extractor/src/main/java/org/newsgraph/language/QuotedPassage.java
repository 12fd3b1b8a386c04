package org.newsgraph.language;

/**
 * What stands between quotation marks, within one paragraph.
 *
 * @param outer with its marks; a passage that is never closed ends with its paragraph
 * @param inner without them
 * @param closed whether a closing mark was found
 * @param continues whether it goes on with the passage before it, left open at a paragraph's end
 */
public record QuotedPassage(Span outer, Span inner, boolean closed, boolean continues) {}
