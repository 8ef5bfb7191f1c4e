package org.skinweek.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.ArticleStory;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Claim;
import org.skinweek.catalog.ClaimSearch;
import org.skinweek.catalog.Verdict;
import org.skinweek.rules.Rule;

/** The story tells every claim once, and promises nothing that products cannot do. */
class StoryTest {
    private static final Catalog CATALOG = CatalogReader.read();
    private static final ArticleStory STORY = CATALOG.story();

    @Test
    void everyClaimIsToldInExactlyOneSection() {
        List<String> told = STORY.sections().stream()
                .flatMap(section -> STORY.claimsOf(section).stream())
                .map(Claim::id)
                .sorted()
                .toList();

        assertThat(told)
                .isEqualTo(IntStream.rangeClosed(1, 62)
                        .mapToObj(number -> String.format(Locale.ROOT, "C%02d", number))
                        .toList());
    }

    @Test
    void noSectionIsWithoutClaims() {
        assertThat(STORY.sections())
                .allSatisfy(section ->
                        assertThat(STORY.claimsOf(section)).as(section.id()).isNotEmpty());
    }

    @Test
    void everyVerdictIsGivenToSomeClaim() {
        assertThat(STORY.claims().stream().map(Claim::verdict)).contains(Verdict.values());
    }

    @Test
    void namesOnlyRulesThatAreThere() {
        Set<String> rules =
                RuleBookReader.read(CATALOG).rules().stream().map(Rule::id).collect(Collectors.toSet());
        assertThat(STORY.claims())
                .allSatisfy(claim -> assertThat(rules).as(claim.id()).containsAll(claim.rules()));
    }

    @Test
    void namesTheMythOnlyAsAQuestion() {
        assertThat(STORY.sections().stream()
                        .flatMap(section -> section.text().stream())
                        .filter(text -> text.toLowerCase(Locale.ROOT).contains("shr")))
                .allSatisfy(text -> assertThat(text).startsWith("Can pores be shrunk? No."));
    }

    @Test
    void findsClaimsByWordsInAnyOrderOfTheirTextNoteOrTopic() {
        ClaimSearch search = new ClaimSearch(STORY);

        assertThat(search.find("rubber BAND")).extracting(Claim::id).containsExactly("C34");
        assertThat(search.find("microdermabrasion scrubbing"))
                .extracting(Claim::id)
                .containsExactly("C49");
        assertThat(search.find("azelaic")).extracting(Claim::id).contains("C28", "C42");
        assertThat(search.find("   ")).isEmpty();
        assertThat(search.find("warts")).isEmpty();
    }
}
