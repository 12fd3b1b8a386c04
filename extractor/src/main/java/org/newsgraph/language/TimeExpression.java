package org.newsgraph.language;

import java.time.LocalDate;

/** Words that name a day, and the day they name, seen from the article's date. */
public record TimeExpression(Span span, LocalDate day) {}
