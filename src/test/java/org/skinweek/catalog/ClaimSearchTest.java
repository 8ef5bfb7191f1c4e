package org.skinweek.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimSearchTest {
    private static final ArticleStory.Section PORES = new ArticleStory.Section("pores", "Pores", List.of("Text."));
    private static final ArticleStory.Section CARE = new ArticleStory.Section("care", "Care", List.of("Text."));
    private static final ArticleStory STORY = new ArticleStory(
            new ArticleStory.Article("Title", "Title", "A team", "a brand", "a post", "sells creams"),
            List.of(PORES, CARE),
            List.of(
                    claim(
                            "C01",
                            "pores",
                            "Oil makes pores look larger",
                            "Two studies agree",
                            List.of("sebum"),
                            List.of()),
                    claim("C02", "pores", "Cold water closes pores", null, List.of("folklore"), List.of()),
                    claim("C03", "care", "Glycolic acid smooths skin", null, List.of(), List.of("glycolic_acid"))),
            List.of(),
            List.of());
    private final ClaimSearch search = new ClaimSearch(STORY);

    private static Claim claim(
            String id, String section, String text, @Nullable String note, List<String> topics, List<String> actives) {
        return new Claim(
                id, section, "fact", text, topics, actives, null, null, Verdict.SUPPORTED, note, List.of(), List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "cold water, C02",
        "water COLD, C02",
        "two studies, C01",
        "sebum, C01",
        "folklore, C02",
        "glycolic acid, C03",
        "c03, C03",
        "smooth, C03",
    })
    void everyWordOfTheQueryStandsInTheClaim(String query, String id) {
        assertThat(search.find(query)).extracting(Claim::id).containsExactly(id);
    }

    @Test
    void claimsComeInTheOrderOfTheArticle() {
        assertThat(search.find("pores")).extracting(Claim::id).containsExactly("C01", "C02");
    }

    @Test
    void nothingIsFoundForNothing() {
        assertThat(search.find(" ")).isEmpty();
        assertThat(search.find("pores retinol")).isEmpty();
    }

    @Test
    void aSectionTellsItsOwnClaims() {
        assertThat(STORY.claimsOf(PORES)).extracting(Claim::id).containsExactly("C01", "C02");
        assertThat(STORY.claimsOf(CARE)).extracting(Claim::id).containsExactly("C03");
        assertThat(ArticleStory.NONE.claimsOf(CARE)).isEmpty();
    }

    @Test
    void aStoryDoesNotChangeWithTheListsThatItWasMadeFrom() {
        List<String> gaps = new ArrayList<>(List.of("Sunscreen is missing."));
        ArticleStory story = new ArticleStory(STORY.article(), STORY.sections(), STORY.claims(), gaps, List.of());

        gaps.clear();

        assertThat(story.gaps()).containsExactly("Sunscreen is missing.");
    }
}
