package org.skinweek.ui.shelf.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Catalog;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.label.ActiveRole;
import org.skinweek.label.FoundActive;
import org.skinweek.label.LabelCertainty;
import org.skinweek.label.LabelFinding;
import org.skinweek.label.ProductGuess;
import org.skinweek.label.RoleReason;
import org.skinweek.label.StrengthRange;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinZone;
import org.skinweek.ui.product.DoseRow;
import org.skinweek.ui.product.ProductFormModel;
import org.skinweek.words.Words;

/** A guess fills what is empty, and gives way to whatever the user says. */
class LabelFillingTest {
    private static final Catalog CATALOG = CatalogReader.read();
    private static final Words WORDS = new Words(Locale.UK);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final ProductGuess PEEL =
            new ProductGuess("Red Peel", Form.RINSE_OFF, ProductCategory.PEEL, SkinZone.FACE, null, true);
    private static final ProductGuess SUN =
            new ProductGuess("Sun Fluid", Form.LEAVE_ON, ProductCategory.SUNSCREEN, SkinZone.FACE, 50, true);

    private final ProductFormModel form = new ProductFormModel(CATALOG, WORDS, null, "new", TODAY);
    private final LabelFilling filling = new LabelFilling(form);

    @Test
    void everythingThatALabelTellsIsFilledIn() {
        filling.fill(list(
                PEEL, found("glycolic_acid", ActiveRole.ACTIVE, 10.0), found("niacinamide", ActiveRole.TRACE, null)));

        Product product = form.submit().orElseThrow();
        assertThat(product.name()).isEqualTo("Red Peel");
        assertThat(product.category()).isEqualTo(ProductCategory.PEEL);
        assertThat(product.form()).isEqualTo(Form.RINSE_OFF);
        assertThat(product.doses()).containsExactly(Dose.of("glycolic_acid", 10));
    }

    @Test
    void anotherLabelReplacesWhatWasOnlyGuessed() {
        filling.fill(list(PEEL, found("glycolic_acid", ActiveRole.ACTIVE, 10.0)));
        filling.fill(list(SUN, found("spf", ActiveRole.ACTIVE, null)));

        Product product = form.submit().orElseThrow();
        assertThat(product.name()).isEqualTo("Sun Fluid");
        assertThat(product.category()).isEqualTo(ProductCategory.SUNSCREEN);
        assertThat(product.form()).isEqualTo(Form.LEAVE_ON);
        assertThat(product.spf()).isEqualTo(50);
        assertThat(form.doses()).extracting(DoseRow::identity).containsExactly("spf");
    }

    @Test
    void whatTheUserSaysStays() {
        form.name().set("My peel");
        form.categoryProperty().set(ProductCategory.MASK);
        form.formProperty().set(Form.LEAVE_ON);
        filling.fill(list(PEEL, found("glycolic_acid", ActiveRole.ACTIVE, 10.0)));
        form.doses().get(0).percentProperty().set("8");
        filling.fill(list(PEEL, found("glycolic_acid", ActiveRole.ACTIVE, 10.0)));

        Product product = form.submit().orElseThrow();
        assertThat(product.name()).isEqualTo("My peel");
        assertThat(product.category()).isEqualTo(ProductCategory.MASK);
        assertThat(product.doses()).containsExactly(Dose.of("glycolic_acid", 8));
    }

    @Test
    void anActiveThatWasTakenOutIsNotPutInAgain() {
        FoundActive acid = found("glycolic_acid", ActiveRole.ACTIVE, null);
        FoundActive other = found("lactic_acid", ActiveRole.ACTIVE, null);
        filling.fill(list(PEEL, acid, other));
        form.doses().remove(0);
        filling.fill(list(PEEL, acid, other));
        assertThat(form.doses()).extracting(DoseRow::identity).containsExactly("lactic_acid");

        filling.decide(other, false);
        filling.fill(list(PEEL, acid, other));
        assertThat(form.doses()).isEmpty();

        filling.decide(acid, true);
        assertThat(form.doses()).extracting(DoseRow::identity).containsExactly("glycolic_acid");
    }

    @Test
    void helpersCountOnlyWhereNothingElseDoes() {
        FoundActive helper = found("hyaluronic_acid", ActiveRole.SUPPORT, null);
        ProductGuess serum = new ProductGuess(null, Form.LEAVE_ON, ProductCategory.SERUM, SkinZone.FACE, null, false);
        filling.fill(list(serum, helper));
        assertThat(form.doses()).extracting(DoseRow::identity).containsExactly("hyaluronic_acid");
        filling.fill(list(serum, helper, found("retinol", ActiveRole.ACTIVE, null)));
        assertThat(form.doses()).extracting(DoseRow::identity).containsExactly("retinol");
    }

    @Test
    void aProductOfTheShelfKeepsWhatItIs() {
        Product owned = Product.of(
                "own", "Night serum", Form.LEAVE_ON, ProductCategory.SERUM, List.of(Dose.of("retinol", 0.3)));
        ProductFormModel editing = new ProductFormModel(CATALOG, WORDS, owned, "", TODAY);
        new LabelFilling(editing).fill(list(PEEL, found("glycolic_acid", ActiveRole.ACTIVE, null)));

        Product product = editing.submit().orElseThrow();
        assertThat(product.name()).isEqualTo("Night serum");
        assertThat(product.category()).isEqualTo(ProductCategory.SERUM);
        assertThat(product.doses()).containsExactly(Dose.of("retinol", 0.3), Dose.of("glycolic_acid"));
    }

    @Test
    void whatIsNoListTakesBackWhatTheTextBeforeSaid() {
        filling.fill(list(PEEL, found("glycolic_acid", ActiveRole.ACTIVE, null)));
        filling.fill(new LabelFinding(
                false, PEEL, List.of(), List.of(), List.of(), List.of(), List.of(), LabelCertainty.LOW));
        assertThat(form.doses()).isEmpty();
        assertThat(Optional.ofNullable(filling.givenName())).isEmpty();
    }

    private static LabelFinding list(ProductGuess guess, FoundActive... actives) {
        return new LabelFinding(
                true, guess, List.of(actives), List.of(), List.of(""), List.of(), List.of(), LabelCertainty.HIGH);
    }

    private static FoundActive found(String id, ActiveRole role, @Nullable Double percent) {
        return new FoundActive(
                id,
                id,
                1,
                2,
                20,
                role,
                percent == null ? null : StrengthRange.stated(percent),
                RoleReason.EARLY,
                null,
                LabelCertainty.HIGH);
    }
}
