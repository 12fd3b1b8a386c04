package org.newsgraph.language.opennlp;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.GenericModelWriter;

/**
 * Makes the name model from annotated news and says how good it is on news that it has not seen.
 */
final class NameTraining {

  private static final List<String> TRAIN =
      List.of("names-train", "names-reuters-train", "conflict-releases");
  private static final List<String> DEV = List.of("names-dev", "names-reuters-dev");
  private static final int LEAST_USES = 3;
  private static final MaxentFit.Course COURSE = new MaxentFit.Course(5, .06, .02);

  private NameTraining() {}

  /** Takes the folder with the annotated news and the file to write the model to. */
  public static void main(String[] arguments) throws IOException {
    Path gold = Path.of(arguments[0]);
    Path file = Path.of(arguments[1]);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Events events = events(gold);
    out.println("events: " + events.size());
    GISModel model = new MaxentFit(events.withoutRare(LEAST_USES)).model(COURSE);
    write(model, file);
    out.println("bytes: " + Files.size(file));
    for (String dev : DEV) {
      List<GoldArticle> articles = GoldArticle.read(gold.resolve(dev + ".jsonl"));
      out.println(dev + ": " + NameScores.of(new NameFinder(model), articles).line());
    }
  }

  private static Events events(Path gold) throws IOException {
    List<GoldArticle> articles = new ArrayList<>();
    for (String train : TRAIN) {
      articles.addAll(GoldArticle.read(gold.resolve(train + ".jsonl")));
    }
    GoldLabels labels = new GoldLabels(articles);
    Events events = new Events();
    articles.forEach(article -> add(events, article.sentences(), labels.of(article)));
    return events;
  }

  private static void add(Events events, List<List<NameWord>> sentences, List<String[]> labels) {
    NameContext context = new NameContext();
    for (int i = 0; i < labels.size(); i++) {
      for (Regions.Region region : Regions.of(sentences.get(i))) {
        NameWord[] words = region.words().toArray(NameWord[]::new);
        int begin = region.begin();
        String[] gold = Arrays.copyOfRange(labels.get(i), begin, begin + words.length);
        for (int at = 0; at < words.length; at++) {
          events.add(gold[at], context.getContext(at, words, gold, new Object[0]));
        }
        context.remember(region.words(), List.of(gold));
      }
    }
  }

  private static void write(GISModel model, Path file) throws IOException {
    try (var stream = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
      new GenericModelWriter(model, stream).persist();
    }
  }
}
