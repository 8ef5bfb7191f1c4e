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
        return new ActiveFacts(new Words(Locale.UK))
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
    void noSentenceShowsTheSignsOfTheCatalogue() {
        for (Active active : CATALOG.actives().values()) {
            assertThat(sentences(active.id()))
                    .as(active.id())
                    .noneMatch(sentence -> sentence.matches(".*(<=|>|S[1-4]\\b|_).*"));
        }
    }
}
