package org.skinweek.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.words.ActiveFrequency.Row;

class ActiveFrequencyTest {
    private static final Catalog CATALOG = CatalogReader.read();

    @Test
    void tellsTheBeginningTheSlowStartAndEachStrength() {
        assertThat(rows("retinol", Sensitivity.NORMAL))
                .containsExactly(
                        new Row("To begin with", "twice a week"),
                        new Row("At most in weeks 1 to 2", "3 times a week"),
                        new Row("At most in weeks 3 to 4", "4 times a week"),
                        new Row("At most in weeks 5 to 8", "5 times a week"),
                        new Row("Later at most, up to 0.3%", "once a day"),
                        new Row("Later at most, above 0.3%", "5 times a week"));
    }

    @Test
    void tellsTheSkinThatItIsFor() {
        assertThat(rows("retinol", Sensitivity.SENSITIVE))
                .startsWith(new Row("To begin with", "once a week"))
                .endsWith(new Row("Between two uses", "a day or more"));
        assertThat(rows("clay_scrub", Sensitivity.SENSITIVE)).contains(new Row("Later, at most", "not at all"));
        assertThat(rows("glycolic_acid", Sensitivity.SENSITIVE))
                .contains(new Row("Later at most, above 10% and below 20%", "not at all"));
    }

    @Test
    void careIsUsedOnceOrTwiceADayAndNotFourteenTimesAWeek() {
        assertThat(rows("cleanser", Sensitivity.NORMAL))
                .containsExactly(new Row("To begin with", "twice a day"), new Row("Later, at most", "twice a day"));
    }

    @Test
    void noRowShowsTheSignsOfTheCatalogue() {
        for (Active active : CATALOG.actives().values()) {
            assertThat(rows(active.id(), Sensitivity.NORMAL))
                    .as(active.id())
                    .extracting(Row::when)
                    .noneMatch(when -> when.matches(".*(<=|>|S[1-4]\\b|_|ramp).*"));
        }
    }

    private static List<Row> rows(String active, Sensitivity sensitivity) {
        return new ActiveFrequency(CATALOG, new Words(Locale.UK)).of(CATALOG.require(active), sensitivity);
    }
}
