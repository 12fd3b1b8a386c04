package org.newsgraph.assertion.attribution.circumstance;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.assertion.Agent;
import org.newsgraph.assertion.NamedMentions;
import org.newsgraph.assertion.NamedMentions.Named;
import org.newsgraph.assertion.QuoteType;
import org.newsgraph.assertion.attribution.span.Attribution;
import org.newsgraph.language.Document;
import org.newsgraph.language.NameType;
import org.newsgraph.language.Span;

/** Tells of whom a content speaks: the names in it, and the pronouns that can mean but one. */
public final class ContentTopics {

  private static final Pattern FIRST_PERSON = Pattern.compile("\\b(?:I|me|my|myself|mine)\\b");
  private static final Pattern COMPANY = Pattern.compile("(?i)\\b(?:we|us|our|ourselves|ours)\\b");
  private static final Pattern THIRD_PERSON =
      Pattern.compile("(?i)\\b(?:he|she|his|her|him|himself|herself)\\b");

  private final Document document;
  private final NamedMentions mentions;

  public ContentTopics(Document document, NamedMentions mentions) {
    this.document = document;
    this.mentions = mentions;
  }

  /** The numbers of the chains, each once, in the order of the text. */
  public List<Integer> of(Attribution attribution, Optional<Agent> speaker) {
    Set<Integer> chains = new LinkedHashSet<>();
    for (Span span : attribution.wording().content()) {
      List<Named> named = mentions.within(span);
      if (speaker.orElse(null) instanceof Agent.Named agent
          && isSpeaker(attribution, span, agent)) {
        chains.add(agent.chain());
      }
      named.forEach(name -> chains.add(name.chain().id()));
    }
    return List.copyOf(chains);
  }

  /**
   * Whether the content speaks of its own speaker: "I" in the speaker's words, "we" in those of an
   * organization, and "she" in the reporter's before anybody else is named.
   */
  private boolean isSpeaker(Attribution attribution, Span content, Agent.Named speaker) {
    NameType type = document.chains().get(speaker.chain()).type();
    String words = document.text(content);
    if (attribution.type() == QuoteType.DIRECT) {
      return type == NameType.PERSON
          ? FIRST_PERSON.matcher(words).find()
          : COMPANY.matcher(words).find();
    }
    Matcher pronoun = THIRD_PERSON.matcher(words);
    if (type != NameType.PERSON || !pronoun.find()) {
      return false;
    }
    Span before = new Span(content.begin(), content.begin() + pronoun.start());
    return mentions.within(before).stream().noneMatch(name -> name.is(NameType.PERSON));
  }
}
