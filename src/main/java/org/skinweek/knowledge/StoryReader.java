package org.skinweek.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.skinweek.catalog.ArticleStory;
import org.skinweek.catalog.Claim;
import org.skinweek.catalog.Verdict;

/** Reads the story of the article and its claims. */
final class StoryReader {
    private StoryReader() {}

    static ArticleStory read(DataNode document) {
        DataNode article = document.at("article");
        List<ArticleStory.Section> sections = document.at("sections")
                .list(section -> new ArticleStory.Section(
                        section.at("id").text(),
                        section.at("title").text(),
                        section.at("text").texts()));
        Set<String> sectionIds = sections.stream().map(ArticleStory.Section::id).collect(Collectors.toSet());
        Set<String> claimIds = new HashSet<>();
        return new ArticleStory(
                new ArticleStory.Article(
                        article.at("title").text(),
                        article.at("shortTitle").text(),
                        article.at("author").text(),
                        article.at("publisher").text(),
                        article.at("file").text(),
                        article.at("publisherInterest").text()),
                sections,
                document.at("claims").list(object -> claim(object, sectionIds, claimIds)),
                document.at("gaps").texts(),
                document.at("offTopic").texts());
    }

    private static Claim claim(DataNode object, Set<String> sections, Set<String> taken) {
        String id = object.at("id").text();
        String section = object.at("section").text();
        if (!taken.add(id)) {
            throw object.problem("has the id \"%s\", which is there twice".formatted(id));
        }
        if (!sections.contains(section)) {
            throw object.problem("has the section \"%s\", which is not among the sections".formatted(section));
        }
        return new Claim(
                id,
                section,
                object.at("type").text(),
                object.at("claim").text(),
                object.at("topics").texts(),
                object.at("actives").texts(),
                object.textOrNull("mechanism"),
                object.textOrNull("citedInArticle"),
                object.at("verdict").constant(Verdict.class),
                object.textOrNull("checkNote"),
                object.at("checkSources").texts(),
                object.at("rules").texts());
    }
}
