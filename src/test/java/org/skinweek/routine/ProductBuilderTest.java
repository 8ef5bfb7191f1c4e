package org.skinweek.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductBuilderTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Product RETINOL =
            Product.of("ret", "Retinol", Form.LEAVE_ON, ProductCategory.SERUM, List.of(Dose.of("retinol", 0.3)));

    private static ProductBuilder retinol() {
        return ProductBuilder.from(RETINOL);
    }

    private static void refused(UnaryOperator<ProductBuilder> change, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> change.apply(retinol()).build())
                .withMessageContaining(message);
    }

    @Test
    void aProductNeedsAnIdAndAName() {
        refused(product -> product.id(" "), "id is blank");
        refused(product -> product.name(""), "name of product ret is blank");
    }

    @Test
    void numbersThatNoProductHasAreRefused() {
        refused(product -> product.spf(0), "spf of product ret is 0: it must be from 1 to 100");
        refused(product -> product.wantedPerWeek(15), "wantedPerWeek of product ret is 15");
        refused(product -> product.prescribedPerWeek(-1), "prescribedPerWeek of product ret is -1");
        refused(product -> product.opened(MONDAY, 0), "periodAfterOpeningMonths of a pack is 0");
        refused(product -> product.opened(MONDAY, 121), "periodAfterOpeningMonths of a pack is 121");
    }

    @Test
    void aPackKeepsForItsMonthsOnceOpened() {
        assertThat(retinol().opened(LocalDate.of(2026, 8, 31), 6).build().keepsUntil())
                .isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(retinol().opened(null, 6).build().keepsUntil()).isNull();
        assertThat(retinol().opened(MONDAY, null).build().keepsUntil()).isNull();
    }

    @Test
    void whatIsSaidOfOpeningIsSaidOfThePackInUse() {
        Product opened = retinol().opened(MONDAY, 6).build();
        ProductPack first = opened.packs().inUse().orElseThrow();
        assertThat(ProductBuilder.from(opened)
                        .opened(MONDAY.plusDays(1), null)
                        .build()
                        .packs()
                        .list())
                .containsExactly(first.withOpened(MONDAY.plusDays(1), null));

        Product finished = opened.withPacks(opened.packs().with(first.withFinished(MONDAY.plusDays(9))));
        assertThat(ProductBuilder.from(finished).opened(null, null).build()).isEqualTo(finished);
        assertThat(ProductBuilder.from(finished)
                        .opened(MONDAY.plusDays(10), 6)
                        .build()
                        .packs()
                        .list())
                .hasSize(2)
                .startsWith(first.withFinished(MONDAY.plusDays(9)));
    }

    @Test
    void aProductWaitsUntilTheDayOnWhichItStarts() {
        Product later = RETINOL.withStarts(MONDAY);

        assertThat(later.waits(MONDAY.minusDays(1))).isTrue();
        assertThat(later.waits(MONDAY)).isFalse();
        assertThat(RETINOL.waits(MONDAY)).isFalse();
        assertThat(later.withStarts(null)).isEqualTo(RETINOL);
    }

    @Test
    void aScheduleOfAPrescriberIsAPrescription() {
        assertThat(retinol().prescription(true).build().isPrescribed()).isTrue();
        assertThat(retinol().prescribedPerWeek(3).build().isPrescribed()).isTrue();
        assertThat(RETINOL.isPrescribed()).isFalse();
    }

    @Test
    void aWishCanBeTakenAway() {
        assertThat(RETINOL.withWantedPerWeek(3).wantedPerWeek()).isEqualTo(3);
        assertThat(RETINOL.withWantedPerWeek(3).withWantedPerWeek(null)).isEqualTo(RETINOL);
    }

    @Test
    void aProductHoldsItsActives() {
        assertThat(RETINOL.contains("retinol")).isTrue();
        assertThat(RETINOL.contains("retinal")).isFalse();
        assertThat(retinol().doses(List.of()).build().contains("retinol")).isFalse();
    }

    @Test
    void aProductDoesNotChangeWithTheSetThatItWasMadeFrom() {
        Set<DayOfWeek> days = EnumSet.of(DayOfWeek.MONDAY);
        Product product = retinol().preferredDays(days).build();

        days.add(DayOfWeek.SUNDAY);

        assertThat(product.preferredDays()).containsExactly(DayOfWeek.MONDAY);
    }

    @ParameterizedTest
    @CsvSource({
        "MASK, Sleeping mask, LEAVE_ON",
        "MASK, Sheet mask, LEAVE_ON",
        "MASK, Clay mask, RINSE_OFF",
        "PEEL, 30 % peel, RINSE_OFF",
        "CLEANSER, Foam, RINSE_OFF",
        "SERUM, Night serum, LEAVE_ON",
        "DEVICE, Roller, LEAVE_ON",
    })
    void aCategorySaysWhetherSomethingIsWashedOff(ProductCategory category, String name, Form form) {
        assertThat(category.usualForm(name)).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({
        "Moisturizer, MOISTURISER",
        " night cream , MOISTURISER",
        "Lotion-toner, TONER",
        "SPF, SUNSCREEN",
        "derma roller, DEVICE",
        "exfoliant, TREATMENT",
        "face oil, OIL",
    })
    void aWordThatPeopleUseNamesACategory(String word, ProductCategory category) {
        assertThat(ProductCategory.fromWord(word)).isEqualTo(category);
        assertThat(ProductCategory.fromWord(category.word())).isEqualTo(category);
    }
}
