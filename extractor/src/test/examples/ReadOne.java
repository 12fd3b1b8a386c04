import org.newsgraph.Newsgraph;
import org.newsgraph.article.Article;

class ReadOne {
  public static void main(String[] arguments) {
    try (Newsgraph newsgraph = Newsgraph.standard()) {
      Article article = Article.builder(arguments[0]).published("2024-10-15").build();
      newsgraph.read(article).findings().ifPresent(found -> found.graph().write(System.out));
    }
  }
}
