package org.skinweek.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinweek.knowledge.CatalogReader;

class ActiveNamesTest {
    private static final ActiveNames NAMES = ActiveNames.of(CatalogReader.read());

    private static Product named(String name, Dose... doses) {
        return Product.of("p", name, Form.LEAVE_ON, ProductCategory.TREATMENT, List.of(doses));
    }

    @ParameterizedTest
    @CsvSource({
        "Retinol 0.3%, retinol",
        "RÉTINOL nuit, retinol",
        "Glycolic acid toner, glycolic_acid",
        "TCA peel, tca",
        "Dermaroller 0.5 mm, microneedling",
    })
    void aNameTellsWhatIsInIt(String name, String active) {
        assertThat(NAMES.toldBy(named(name))).containsExactly(active);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Retinol free cream",
                "Retinol-free",
                "Without retinol",
                "Serum ohne Retinol",
                "Non-retinol serum",
                "Sans rétinol",
            })
    void aNameThatDeniesAnActiveTellsOfNone(String name) {
        assertThat(NAMES.toldBy(named(name))).isEmpty();
    }

    @Test
    void onlyTheNameBesideTheDenialIsDenied() {
        assertThat(NAMES.toldBy(named("Niacinamide serum without retinol"))).containsExactly("niacinamide");
    }

    @Test
    void careIsNotTold() {
        assertThat(NAMES.toldBy(named("Moisturiser with ceramides"))).isEmpty();
        assertThat(NAMES.toldBy(named("My drops"))).isEmpty();
    }

    @Test
    void whatIsStatedLeavesTheNameUnread() {
        assertThat(NAMES.toldBy(named("Retinol drops", Dose.of("niacinamide")))).isEmpty();
    }

    @Test
    void ofAProductThatIsKnownInPartTheUnknownActivesAreRead() {
        Product partly = named("Retinol drops", Dose.of("niacinamide"), Dose.other("Salicylic acid"));

        assertThat(NAMES.toldBy(partly)).containsExactly("salicylic_acid");
    }
}
