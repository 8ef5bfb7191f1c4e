package org.skinweek.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinProfile;

/** How long a product is tried on a small spot is as the sources of the rule say. */
class PatchDaysTest {
    @ParameterizedTest
    @CsvSource({
        "retinol,           LOW,       7",
        "retinol,           NORMAL,    7",
        "retinol,           SENSITIVE, 10",
        "salicylic_acid,    NORMAL,    3",
        "benzoyl_peroxide,  LOW,       3",
        "benzoyl_peroxide,  SENSITIVE, 10"
    })
    void isThatOfTheBook(String active, Sensitivity skin, int days) {
        Product product = product(List.of(Dose.of(active, 1)));
        assertThat(days(product, skin)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"retinol", "glycolic_acid"})
    void isNoShorterForAnAcneProductWithAnotherStrongActive(String active) {
        Product product = product(List.of(Dose.of("salicylic_acid", 2), Dose.of(active, 1)));
        assertThat(days(product, Sensitivity.NORMAL)).isEqualTo(7);
    }

    private static int days(Product product, Sensitivity skin) {
        SkinProfile profile = new SkinProfile(skin, null, Set.of(), false, Set.of());
        return new Checker(WeekBuilder.BOOK).patchDays(product, profile);
    }

    private static Product product(List<Dose> doses) {
        return Product.of("it", "It", Form.LEAVE_ON, ProductCategory.SERUM, doses);
    }
}
