package org.newsgraph.evaluation;

import java.util.List;
import org.newsgraph.article.Article;

/** An article with the right answers. */
record GoldArticle<T>(Article article, List<T> gold) {}
