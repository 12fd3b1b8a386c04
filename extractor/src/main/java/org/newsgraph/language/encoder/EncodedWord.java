package org.newsgraph.language.encoder;

import org.newsgraph.language.Span;

/**
 * A run of letters, marks and digits, or one other visible character, as the network is told of it.
 *
 * @param opensSentence whether a window may begin here without cutting a sentence
 * @param pieces the numbers of its parts in the vocabulary; never empty
 */
record EncodedWord(
    Span span,
    Gap gap,
    WordShape shape,
    QuotationTag quotation,
    boolean opensSentence,
    int[] pieces) {}
