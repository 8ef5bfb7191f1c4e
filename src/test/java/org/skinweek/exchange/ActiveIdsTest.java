package org.skinweek.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.Catalog;
import org.skinweek.knowledge.CatalogReader;

/** A wrong id of an active is answered with the one that was meant, and with none when nothing is near. */
class ActiveIdsTest {
    private static final Catalog CATALOG = CatalogReader.read();
    private static final RoutineReader READER = new RoutineReader(CATALOG);

    @ParameterizedTest
    @CsvSource({
        "vitamin c, l_ascorbic_acid",
        "VITAMIN-C, l_ascorbic_acid",
        "Ascorbic Acid, l_ascorbic_acid",
        "BHA, salicylic_acid",
        "Retin-A, tretinoin",
        "Milchsäure, lactic_acid",
        "niacinimide, niacinamide",
        "Niacinamid, niacinamide",
        "glycolic, glycolic_acid",
        "glycolic acid, glycolic_acid",
        "salycilic_acid, salicylic_acid",
        "benzoyl, benzoyl_peroxide",
    })
    void suggestsTheIdThatWasMeant(String written, String id) {
        assertThat(complaint(written))
                .isEqualTo("\"%s\" is not an active of the catalogue: did you mean \"%s\"?".formatted(written, id));
    }

    @Test
    void suggestsAnIdForEveryNameOnAPack() {
        for (Active active : CATALOG.actives().values()) {
            for (String name : active.labelNames().printed()) {
                if (!CATALOG.actives().containsKey(name.toLowerCase(Locale.ROOT))) {
                    assertThat(complaint(name)).as(name).contains("did you mean \"");
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xyz", "AHA", "rose", "x", "", "%%%", "a secret of the house", "🧴🧴🧴🧴🧴"})
    void suggestsNothingWhenNothingIsNear(String written) {
        assertThat(complaint(written))
                .doesNotContain("did you mean")
                .contains("data/actives.json")
                .contains("{\"id\": \"other\", \"name\": \"…\"}");
    }

    @Test
    void printsAtMostSixtyCharactersOfAnId() {
        assertThat(complaint("glycolic_acid".repeat(100_000)))
                .startsWith("\"" + "glycolic_acid".repeat(5).substring(0, 60) + "…\" is not")
                .hasSizeLessThan(300);
        assertThat(complaint("x" + "🧴".repeat(60))).startsWith("\"x" + "🧴".repeat(29) + "…\" is not");
    }

    private static String complaint(String id) {
        String file = """
            {"format": "skinweek-routine/1", "plan": {"week": {}},
             "products": [{"id": "p", "actives": [{"id": "%s"}]}]}
            """.formatted(id);
        FileFormatException thrown = catchThrowableOfType(
                FileFormatException.class, () -> READER.read(file.getBytes(StandardCharsets.UTF_8)));
        assertThat(thrown.pointer()).isEqualTo("/products/0/actives/0/id");
        return thrown.sentence();
    }
}
