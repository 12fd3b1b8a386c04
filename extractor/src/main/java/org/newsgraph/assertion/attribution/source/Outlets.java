package org.newsgraph.assertion.attribution.source;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.assertion.Agent;
import org.newsgraph.language.Chain;
import org.newsgraph.language.Document;
import org.newsgraph.language.Mention;
import org.newsgraph.language.NameType;
import org.newsgraph.language.Sentence;
import org.newsgraph.language.Span;
import org.newsgraph.language.SpanSearch;
import org.newsgraph.lexicon.Lexicon;

/**
 * The organizations of an article that pass on what others say, by their name or by the words
 * around it, and which of them the article itself is of: its publisher, the one of its dateline, or
 * the one whose reporters contributed.
 */
public final class Outlets {

  private static final Set<String> NOUNS = Lexicon.words("outlet-nouns.tsv");
  private static final Pattern NAME =
      Pattern.compile(
          "(?i).*\\b(?:news|times|post|herald|tribune|gazette|courier|journal|daily|weekly|radio|tv"
              + "|television|press|magazine|broadcasting|newspaper|evening|morning|independent)\\b.*");
  private static final Pattern NO_OUTLET =
      Pattern.compile(
          "(?i).*\\b(?:council|parliament|congress|senate|court|committee|commission|ministry|department"
              + "|assembly|house|union|nations|government|party|police|army|office|agency|university"
              + "|secretary|bank|board|association|club|force|corps|conference)\\b.*");
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?is).*\\b(?:(?:quoted|reported|cited|carried|published|aired) (?:by|in|on)"
              + "|interview (?:with|to|for|on)"
              + "|(?:reporters?|correspondents?|anchor|journalists?|newspaper|broadcaster|agency|magazine|daily)"
              + "(?: for| of| from| at)?) (?:the )?");
  private static final Pattern REPORTED = Pattern.compile("(?s) (?:has )?report(?:s|ed)\\b.*");
  private static final Pattern CITING = Pattern.compile("(?i)\\bciting\\b");
  private static final Pattern TOLD =
      Pattern.compile(
          "(?is).*\\b(?:told|(?:said|interview|speaking|spoke|talking|talked) (?:to|with)) (?:the )?");
  private static final Pattern AFTER =
      Pattern.compile(
          "(?s)[ ,]+(?:reported|reports)\\b.*|(?:['\u2019]s)? (?:news agency|newspaper|reporter|correspondent|anchor|journalist)s?\\b.*");
  private static final Pattern TOLD_AFTER =
      Pattern.compile(
          "(?s)['\u2019]s (?:\\p{Lu}|reporter|anchor).*|[,.:;].*"
              + "| (?:that|on|in|at|during|from|last|this|yesterday|today|by|before|after|he|she|it"
              + "|they|we|the|an?|\\p{Lu}|[\u201c\"\u2018])\\b?.*");
  private static final Pattern DATELINE =
      Pattern.compile("[\\p{Lu}\\d\\s.,(/]*(?:\\p{L}+[\\s.,(/]+){0,4}");
  private static final Pattern DASH = Pattern.compile("(?s)\\)?\\s*[-\u2013\u2014].*");
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?is).*contributed (?:reporting|to (?:this|the) (?:report|story|article)).*");
  private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");
  private static final int REACH = 40;

  private final Document document;
  private final Set<Integer> chains = new HashSet<>();
  private final Set<Integer> own = new HashSet<>();

  public Outlets(Document document) {
    this.document = document;
    for (Chain chain : document.chains()) {
      if (chain.type() == NameType.PERSON) {
        if (!chain.name().contains(" ")
            && chain.mentions().stream().anyMatch(this::reportsOthers)) {
          chains.add(chain.id());
        }
      } else if (chain.type() == NameType.ORGANIZATION) {
        if (isPublisher(chain) || chain.mentions().stream().anyMatch(this::signs)) {
          own.add(chain.id());
          chains.add(chain.id());
        } else if (passesOn(chain)) {
          chains.add(chain.id());
        }
      }
    }
  }

  /** Whether the chain with this number is one. */
  public boolean contains(int chain) {
    return chains.contains(chain);
  }

  /** Whether it is one and not the article's own. */
  public boolean isOther(Agent agent) {
    return agent instanceof Agent.Named named
        ? chains.contains(named.chain()) && !own.contains(named.chain())
        : isDescribed((Agent.Unnamed) agent);
  }

  /** "State television", "local media"; not "the media". */
  private boolean isDescribed(Agent.Unnamed agent) {
    // A description may be all digits ("27 said so"): then it has no words.
    List<String> words =
        NO_LETTERS
            .splitAsStream(document.text(agent.description()).toLowerCase(Locale.ROOT))
            .filter(word -> !word.isEmpty())
            .toList();
    String last = words.isEmpty() ? "" : words.get(words.size() - 1);
    boolean alone =
        words.size() == 1 || words.size() == 2 && Set.of("the", "a").contains(words.get(0));
    return NOUNS.contains(last) && (!alone || last.equals("newspaper"));
  }

  /** Whether this noun, in lower case, names what passes on what others say. */
  public boolean isOutletNoun(String noun) {
    return NOUNS.contains(noun);
  }

  private boolean passesOn(Chain chain) {
    List<Span> names = chain.names().stream().map(Mention::span).toList();
    return NAME.matcher(chain.name()).matches() && !NO_OUTLET.matcher(chain.name()).matches()
        || names.stream().anyMatch(this::isUsedAsOutlet)
        || !NO_OUTLET.matcher(chain.name()).matches() && names.stream().allMatch(this::isTold);
  }

  private boolean isUsedAsOutlet(Span name) {
    return BEFORE.matcher(before(name)).matches() || AFTER.matcher(after(name)).matches();
  }

  /** A single name that reports what others told it: a paper whose name sounds like a person's. */
  private boolean reportsOthers(Mention mention) {
    // The sentence last: a text without a full stop is one, and every name in it would copy it.
    return REPORTED.matcher(after(mention.span())).matches()
        && SpanSearch.at(document.sentences(), Sentence::span, mention.span().begin())
            .filter(found -> CITING.matcher(document.text(found.span())).find())
            .isPresent();
  }

  /** An organization of which no more is heard than that people tell it things. */
  private boolean isTold(Span name) {
    return TOLD.matcher(before(name)).matches() && TOLD_AFTER.matcher(after(name)).matches();
  }

  /** Whether the mention stands in the dateline, or in the line that names the reporters. */
  private boolean signs(Mention mention) {
    Span name = mention.span();
    Optional<Span> paragraph = SpanSearch.at(document.paragraphs(), span -> span, name.begin());
    if (paragraph.isEmpty() || name.end() > paragraph.get().end()) {
      return false;
    }
    String before = document.text(new Span(paragraph.get().begin(), name.begin()));
    boolean dateline =
        before.length() < REACH
            && (before.isEmpty() || before.endsWith("("))
            && DATELINE.matcher(before).matches()
            && DASH.matcher(document.text().substring(name.end(), paragraph.get().end())).matches();
    return dateline
        || paragraph.get().length() < 10 * REACH
            && CREDIT.matcher(document.text(paragraph.get())).matches();
  }

  private String before(Span name) {
    return document.text().substring(Math.max(0, name.begin() - REACH), name.begin());
  }

  private String after(Span name) {
    return document
        .text()
        .substring(name.end(), Math.min(document.text().length(), name.end() + REACH));
  }

  private boolean isPublisher(Chain chain) {
    return document
        .article()
        .metadata()
        .publisher()
        .filter(name -> isPart(withoutArticle(name), withoutArticle(chain.name())))
        .isPresent();
  }

  /** "Tessa" of "Tessa International". */
  private static boolean isPart(String publisher, String name) {
    return publisher.equals(name)
        || publisher.startsWith(name + " ")
        || name.startsWith(publisher + " ");
  }

  private static String withoutArticle(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("^the\\s+", "");
  }
}
