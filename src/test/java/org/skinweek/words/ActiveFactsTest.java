package org.skinweek.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.knowledge.CatalogReader;

class ActiveFactsTest {
    private static final Catalog CATALOG = CatalogReader.read();

    private List<String> sentences(String active) {
        return sentences(active, Sensitivity.NORMAL);
    }

    private List<String> sentences(String active, Sensitivity sensitivity) {
        return new ActiveFacts(CATALOG, new Words(Locale.UK))
                .about(CATALOG.require(active), sensitivity).stream()
                        .flatMap(section -> section.lines().stream())
                        .toList();
    }

    @Test
    void nobodyIsToldToRinseAToolOff() {
        assertThat(sentences("microneedling"))
                .contains("After cleansing, on clean dry skin, before anything goes on.")
                .noneMatch(sentence -> sentence.contains("then rinse it off"));
        assertThat(sentences("cleansing_brush")).contains("Together with the cleanser: it is part of the wash.");
        assertThat(sentences("physical_scrub")).contains("After cleansing, then rinse it off.");
    }

    @Test
    void howOftenIsSaidForOneSkin() {
        assertThat(sentences("retinol"))
                .contains("To begin with, on normal skin: twice a week.")
                .contains("Once skin is used to it, at most once a day (after the slow start, up to 0.3%).");
        assertThat(sentences("retinol", Sensitivity.SENSITIVE))
                .contains("To begin with, on sensitive skin: once a week.", "Leave at least a day between two uses.");
    }

    @Test
    void whatASkinTakesNoneOfIsNotAtMostNotAtAll() {
        assertThat(sentences("clay_scrub", Sensitivity.SENSITIVE)).contains("Later on: not at all.");
        assertThat(sentences("glycolic_acid", Sensitivity.SENSITIVE))
                .contains("Later on: not at all (above 10% and below 20%).");
        for (Active active : CATALOG.actives().values()) {
            assertThat(sentences(active.id(), Sensitivity.SENSITIVE))
                    .as(active.id())
                    .noneMatch(sentence -> sentence.contains("at most not at all"));
        }
    }

    @Test
    void aSlowStartIsToldByWeeksAndEnds() {
        assertThat(sentences("retinol"))
                .containsSequence(
                        "Weeks 1 to 2: at most 3 times a week.",
                        "Weeks 3 to 4: at most 4 times a week.",
                        "Weeks 5 to 8: at most 5 times a week.",
                        "After that, the usual maximum.");
        assertThat(sentences("niacinamide")).noneMatch(sentence -> sentence.startsWith("Weeks "));
    }

    @Test
    void noSentenceShowsTheSignsOfTheCatalogue() {
        for (Active active : CATALOG.actives().values()) {
            assertThat(sentences(active.id()))
                    .as(active.id())
                    .noneMatch(sentence -> sentence.matches(".*(<=|>|S[1-4]\\b|_).*"));
        }
    }
}
