package org.skinweek.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.knowledge.CatalogReader;

class ActiveGlanceTest {
    private static final Catalog CATALOG = CatalogReader.read();

    private final Words words = new Words(Locale.UK);

    private Map<ActiveGlance.Topic, String> glance(String active, Sensitivity sensitivity) {
        Map<ActiveGlance.Topic, String> values = new EnumMap<>(ActiveGlance.Topic.class);
        new ActiveGlance(words)
                .of(CATALOG.require(active), sensitivity)
                .forEach(fact -> values.put(fact.topic(), fact.value()));
        return values;
    }

    @Test
    void tellsWhatMattersForOneSkin() {
        assertThat(glance("retinol", Sensitivity.NORMAL))
                .containsEntry(ActiveGlance.Topic.START, "twice a week")
                .containsEntry(ActiveGlance.Topic.LATER, "5 to 7 times a week, by strength")
                .containsEntry(ActiveGlance.Topic.SESSION, "Evenings only")
                .containsEntry(ActiveGlance.Topic.PREGNANCY, "Leave it out")
                .containsEntry(ActiveGlance.Topic.VISIBLE, "12 to 24 weeks")
                .doesNotContainKeys(ActiveGlance.Topic.REST, ActiveGlance.Topic.WAIT);
        assertThat(glance("tretinoin", Sensitivity.NORMAL))
                .containsEntry(ActiveGlance.Topic.WAIT, "20 minutes before it");
        assertThat(glance("retinol", Sensitivity.SENSITIVE))
                .containsEntry(ActiveGlance.Topic.START, "once a week")
                .containsEntry(ActiveGlance.Topic.REST, "a day or more");
    }

    @Test
    void saysSoWhenASkinDoesBetterWithout() {
        assertThat(glance("clay_scrub", Sensitivity.SENSITIVE))
                .containsEntry(ActiveGlance.Topic.START, "not at all")
                .containsEntry(ActiveGlance.Topic.VISIBLE, "at once, up to 4 weeks");
    }

    @Test
    void tellsLongTimesInYears() {
        assertThat(glance("spf", Sensitivity.NORMAL))
                .containsEntry(ActiveGlance.Topic.VISIBLE, "12 weeks to about 4 years")
                .containsEntry(ActiveGlance.Topic.WAIT, "15 minutes after it");
    }

    @ParameterizedTest
    @EnumSource(Sensitivity.class)
    void everyActiveHasEverythingToTell(Sensitivity sensitivity) {
        for (Active active : CATALOG.actives().values()) {
            assertThat(new ActiveGlance(words).of(active, sensitivity))
                    .as(active.id())
                    .hasSizeGreaterThanOrEqualTo(5)
                    .allSatisfy(fact -> assertThat(fact.value()).isNotBlank());
            assertThat(new ActiveFacts(words).about(active, sensitivity))
                    .as(active.id())
                    .allSatisfy(section ->
                            assertThat(section.lines()).isNotEmpty().noneMatch(line -> line.matches(".*\\b0 weeks.*")));
        }
    }
}
