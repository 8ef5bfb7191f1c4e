package org.skinweek.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.skinweek.catalog.Claim;
import org.skinweek.catalog.Story;
import org.skinweek.catalog.Verdict;
import org.skinweek.exchange.JsonObject;
import org.skinweek.exchange.JsonValue;
import org.skinweek.exchange.Vocabulary;

/** Reads the story of the article and its claims. */
final class StoryReader {
    private static final Map<String, Verdict> VERDICTS = Vocabulary.words(Verdict.values());

    private StoryReader() {}

    static Story read(JsonObject document) {
        JsonObject article = document.object("article");
        List<Story.Section> sections = document.list("sections").stream()
                .map(JsonValue::object)
                .map(section -> new Story.Section(section.text("id"), section.text("title"), section.texts("text")))
                .toList();
        Set<String> sectionIds = sections.stream().map(Story.Section::id).collect(Collectors.toSet());
        Set<String> claimIds = new HashSet<>();
        return new Story(
                new Story.Article(article.text("title"), article.text("file"), article.text("publisherInterest")),
                sections,
                document.list("claims").stream()
                        .map(JsonValue::object)
                        .map(object -> claim(object, sectionIds, claimIds))
                        .toList(),
                document.texts("gaps"),
                document.texts("offTopic"));
    }

    private static Claim claim(JsonObject object, Set<String> sections, Set<String> taken) {
        String id = object.text("id");
        String section = object.text("section");
        if (!taken.add(id)) {
            throw object.problem("The id \"%s\" is there twice".formatted(id));
        }
        if (!sections.contains(section)) {
            throw object.problem("The section \"%s\" is not among the sections".formatted(section));
        }
        return new Claim(
                id,
                section,
                object.text("type"),
                object.text("claim"),
                object.texts("topics"),
                object.texts("actives"),
                CatalogReader.textOrNull(object, "mechanism"),
                CatalogReader.textOrNull(object, "citedInArticle"),
                object.require("verdict").oneOf("a verdict", VERDICTS),
                CatalogReader.textOrNull(object, "checkNote"),
                object.texts("checkSources"),
                object.texts("rules"));
    }
}
