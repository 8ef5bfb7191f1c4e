package org.skinweek.ui.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinweek.catalog.Catalog;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinZone;
import org.skinweek.words.Words;

class ProductFormModelTest {
    private static final Catalog CATALOG = CatalogReader.read();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final Words words = new Words(Locale.UK);
    private final ProductFormModel form = new ProductFormModel(CATALOG, words, null, "new", TODAY);

    @Test
    void makesAProductOfWhatIsTyped() {
        form.name().set(" Glycolic toner ");
        form.categoryProperty().set(ProductCategory.TONER);
        form.actives().add(form.actives().suggestions("glycolic").get(0));
        form.doses().get(0).percentProperty().set("7,5 %");
        form.opened().set("2026-09-01");
        form.months().set("12");
        form.wanted().set("2");

        Product product = form.submit().orElseThrow();

        assertThat(product.name()).isEqualTo("Glycolic toner");
        assertThat(product.doses()).containsExactly(Dose.of("glycolic_acid", 7.5));
        assertThat(product.keepsUntil()).isEqualTo(LocalDate.of(2027, 9, 1));
        assertThat(product.wantedPerWeek()).isEqualTo(2);
        assertThat(product.firstUsed()).isEqualTo(TODAY);
        assertThat(new ProductFormModel(CATALOG, words, product, "", TODAY).submit())
                .contains(product);
    }

    @Test
    void anAddedProductIsNewUnlessTheUserCallsItLongUsed() {
        form.name().set("Retinol");
        assertThat(form.submit().orElseThrow().firstUsed()).isEqualTo(TODAY);

        form.longUsedProperty().set(true);
        Product longUsed = form.submit().orElseThrow();
        assertThat(longUsed.firstUsed()).isNull();

        ProductFormModel editing = new ProductFormModel(CATALOG, words, longUsed, "", TODAY);
        assertThat(editing.longUsedProperty().get()).isTrue();
    }

    @Test
    void choosesFormAndHelperByCategoryAndTakesThemBack() {
        form.categoryProperty().set(ProductCategory.CLEANSER);
        assertThat(form.formProperty().get()).isEqualTo(Form.RINSE_OFF);
        assertThat(form.doses()).extracting(DoseRow::identity).containsExactly("cleanser");

        form.categoryProperty().set(ProductCategory.SERUM);
        assertThat(form.formProperty().get()).isEqualTo(Form.LEAVE_ON);
        assertThat(form.doses()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"abc, is not a number", "-1, cannot be", "0, cannot be", "100.5, cannot be", "NaN, is not a number"})
    void saysWhatIsWrongWithAStrength(String typed, String said) {
        form.name().set("Retinol");
        form.actives().add(form.actives().suggestions("retinol").get(0));
        form.doses().get(0).percentProperty().set(typed);

        assertThat(form.doses().get(0).errorProperty().get()).contains(said);
        assertThat(form.submit()).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithEachField() {
        form.opened().set("yesterday");
        form.months().set("0");
        form.wanted().set("15");
        form.firstUsed().set(" ");

        assertThat(form.submit()).isEmpty();
        assertThat(form.name().errorProperty().get()).isEqualTo("Give it a name.");
        assertThat(form.opened().errorProperty().get()).contains("“yesterday” is not a date");
        assertThat(form.months().errorProperty().get()).contains("from 1 to 120");
        assertThat(form.wanted().errorProperty().get()).contains("from 0 to 14");
        assertThat(form.firstUsed().errorProperty().get()).isNotEmpty();

        form.opened().set("2027-01-01");
        assertThat(form.opened().errorProperty().get()).contains("still to come");
    }

    @Test
    void addsAnActiveOfAnyNameThatTheCatalogueDoesNotKnow() {
        form.name().set("Heel balm");
        assertThat(form.actives().offersOther("Retinol")).isFalse();
        assertThat(form.actives().offersOther(" ")).isFalse();
        assertThat(form.actives().offersOther("x".repeat(81))).isFalse();

        form.actives().addOther(" Comet water ");
        form.doses().get(0).percentProperty().set("40");
        form.actives().addOther("comet water");
        form.actives().addOther("Moon dust");

        Product product = form.submit().orElseThrow();
        assertThat(product.doses()).containsExactly(Dose.other("Comet water", 40.0), Dose.other("Moon dust"));
        assertThat(new ProductFormModel(CATALOG, words, product, "", TODAY).submit())
                .contains(product);
    }

    @Test
    void saysPlainlyWhatItCannotWarnAbout() {
        form.name().set("Tea tree oil");
        assertThat(form.unknownProperty().get())
                .isEqualTo("Skinweek does not know what is in it, so it cannot warn about it.");

        form.actives().addOther("Moon dust");
        form.actives().add(form.actives().suggestions("niacinamide").get(0));
        assertThat(form.unknownProperty().get())
                .isEqualTo("Skinweek does not know Moon dust, so it cannot warn about it.");
        form.actives().addOther("Star dust");
        assertThat(form.unknownProperty().get())
                .contains("Moon dust, Star dust")
                .endsWith("about them.");

        form.doses().removeIf(row -> row.identity().endsWith("dust"));
        assertThat(form.unknownProperty().get()).isEmpty();
        form.categoryProperty().set(ProductCategory.DEVICE);
        form.doses().clear();
        assertThat(form.unknownProperty().get()).contains("devices by name only");
    }

    @Test
    void goesWhereItsNameSaysUntilAZoneIsChosen() {
        form.name().set("Peptide eye cream");
        assertThat(form.namedZoneProperty().get()).isEqualTo(SkinZone.EYES);
        Product byName = form.submit().orElseThrow();
        assertThat(byName.statedZone()).isNull();
        assertThat(byName.zone()).isEqualTo(SkinZone.EYES);

        form.zoneProperty().set(Optional.of(SkinZone.FACE));
        Product chosen = form.submit().orElseThrow();
        assertThat(chosen.zone()).isEqualTo(SkinZone.FACE);
        assertThat(new ProductFormModel(CATALOG, words, chosen, "", TODAY).submit())
                .contains(chosen);
    }

    @Test
    void asksForTheFactorOfASunscreenOnly() {
        form.name().set("Fluid");
        assertThat(form.spfAskedProperty().get()).isFalse();
        form.categoryProperty().set(ProductCategory.SUNSCREEN);
        assertThat(form.spfAskedProperty().get()).isTrue();
        form.spf().set("500");
        assertThat(form.submit()).isEmpty();
        assertThat(form.spf().errorProperty().get()).contains("from 1 to 100");

        form.spf().set("50");
        Product sunscreen = form.submit().orElseThrow();
        assertThat(sunscreen.spf()).isEqualTo(50);
        assertThat(new ProductFormModel(CATALOG, words, sunscreen, "", TODAY).submit())
                .contains(sunscreen);

        form.spf().set("five");
        form.categoryProperty().set(ProductCategory.SERUM);
        assertThat(form.submit().orElseThrow().spf()).isNull();
    }
}
