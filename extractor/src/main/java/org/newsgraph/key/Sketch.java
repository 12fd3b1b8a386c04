package org.newsgraph.key;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;

/**
 * A small sample of the runs of words in a text, by which two texts are seen to share much: the
 * smallest hashes of all runs of four words.
 *
 * <p>See A. Broder, "On the resemblance and containment of documents", 1997.
 *
 * @param hashes in rising order, each of 12 hexadecimal digits, none twice
 */
public record Sketch(List<String> hashes) {

  private static final int RUN = 4;
  private static final int SIZE = 64;
  private static final int HASH_LENGTH = 12;
  private static final int KEYS = 12;

  /** Shorter texts, such as a bare headline, share their words by chance. */
  private static final int FEWEST = 16;

  private static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final long MIX = 0x9e3779b97f4a7c15L;

  public Sketch {
    hashes = List.copyOf(hashes);
  }

  /** The sample of a text that is normalised already. */
  static Sketch ofNormalised(String text) {
    String[] words = text.split("-");
    TreeSet<String> smallest = new TreeSet<>();
    for (int i = 0; i + RUN <= words.length; i++) {
      smallest.add(hash(words, i));
      if (smallest.size() > SIZE) {
        smallest.pollLast();
      }
    }
    return new Sketch(new ArrayList<>(smallest));
  }

  /** The sample written as {@link #key}. */
  public static Sketch ofKey(String key) {
    return new Sketch(key.isEmpty() ? List.of() : List.of(key.split("-")));
  }

  /** The sample as one text. */
  public String key() {
    return String.join("-", hashes);
  }

  /** The hashes of which two texts share one if they share much; none for a very short text. */
  public List<String> keys() {
    return hashes.size() < FEWEST ? List.of() : hashes.subList(0, Math.min(KEYS, hashes.size()));
  }

  /** The share of the runs of both texts that both have, from 0 to 1. */
  public double resemblance(Sketch other) {
    Counts counts = counts(other);
    return (double) counts.shared() / (counts.own() + counts.others() - counts.shared());
  }

  /** The share of the runs of the shorter text that the other has too, from 0 to 1. */
  public double containment(Sketch other) {
    Counts counts = counts(other);
    return (double) counts.shared() / Math.min(counts.own(), counts.others());
  }

  private record Counts(int own, int others, int shared) {}

  /** Counted up to the hash to which both samples are complete. */
  private Counts counts(Sketch other) {
    String most = limit().compareTo(other.limit()) < 0 ? limit() : other.limit();
    List<String> own = upTo(most);
    List<String> others = other.upTo(most);
    int shared = (int) own.stream().filter(others::contains).count();
    return new Counts(Math.max(1, own.size()), Math.max(1, others.size()), shared);
  }

  private String limit() {
    return hashes.size() < SIZE ? "g" : hashes.get(hashes.size() - 1);
  }

  private List<String> upTo(String most) {
    return hashes.stream().filter(hash -> hash.compareTo(most) <= 0).toList();
  }

  private static String hash(String[] words, int from) {
    long hash = SEED;
    for (int i = from; i < from + RUN; i++) {
      for (int at = 0; at < words[i].length(); at++) {
        hash = (hash ^ words[i].charAt(at)) * PRIME;
      }
      hash = (hash ^ ' ') * PRIME;
    }
    hash = (hash ^ hash >>> 32) * MIX;
    return HexFormat.of().toHexDigits(hash ^ hash >>> 29).substring(0, HASH_LENGTH);
  }
}
