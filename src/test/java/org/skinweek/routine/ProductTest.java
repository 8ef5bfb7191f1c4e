package org.skinweek.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProductTest {
    @ParameterizedTest
    @CsvSource({
        "Retinol eye cream, EYES",
        "Under-Eye serum, EYES",
        "Eyelid gel, EYES",
        "Soin contour des yeux, EYES",
        "Augencreme mit Coffein, EYES",
        "Contorno de ojos, EYES",
        "Tea tree spot oil, SPOT",
        "Spot gel, SPOT",
        "Acne spot treatment, SPOT",
        "Pimple patches, SPOT",
        "Blemish patch, SPOT",
        "Urea hand cream, BODY",
        "Foot cream 10%, BODY",
        "KP lotion, BODY",
        "Scalp serum, BODY",
        "Körperlotion, BODY",
    })
    void theNameTellsWhereItGoes(String name, SkinZone zone) {
        assertThat(treatment(name).zone()).isEqualTo(zone);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vitamin C serum",
                "Honeye balm",
                "Dark spot serum",
                "Spot corrector",
                "Brown & age spot treatment",
                "The Body Shop vitamin E cream",
                "Hand-picked rose oil",
                "Face and body cream",
                "Face & eye cream",
                "Charm lotion",
                "Spotless toner",
            })
    void aNameThatOnlySeemsToTellItMeansTheFace(String name) {
        assertThat(treatment(name).zone()).isEqualTo(SkinZone.FACE);
    }

    @Test
    void whatWashesOrProtectsIsForTheFaceUnlessBodyOrEyesAreNamed() {
        assertThat(product("Pimple clearing gel", ProductCategory.CLEANSER).zone())
                .isEqualTo(SkinZone.FACE);
        assertThat(treatment("Spot control sunscreen").zone()).isEqualTo(SkinZone.FACE);
        assertThat(product("Body sunscreen", ProductCategory.SUNSCREEN).zone()).isEqualTo(SkinZone.BODY);
        assertThat(product("Eye make-up remover", ProductCategory.CLEANSER).zone())
                .isEqualTo(SkinZone.EYES);
    }

    @Test
    void whatIsStatedCountsMoreThanTheName() {
        Product cream =
                ProductBuilder.from(treatment("Eye cream")).zone(SkinZone.FACE).build();
        assertThat(cream.zone()).isEqualTo(SkinZone.FACE);
    }

    @Test
    void theWordOfACategoryNamesAZoneToo() {
        assertThat(SkinZone.ofCategory("eye_cream")).contains(SkinZone.EYES);
        assertThat(SkinZone.ofCategory("Spot treatment")).contains(SkinZone.SPOT);
        assertThat(SkinZone.ofCategory("body-wash")).contains(SkinZone.BODY);
        assertThat(SkinZone.ofCategory("face_wash")).isEmpty();
        assertThat(ProductCategory.fromWord("eye_cream")).isEqualTo(ProductCategory.MOISTURISER);
    }

    @Test
    void withoutActivesOnlyPlainCareIsKnown() {
        assertThat(treatment("Tea tree oil").contents()).isEqualTo(ProductContents.UNKNOWN);
        assertThat(treatment("Hydroquinone cream").contents()).isEqualTo(ProductContents.UNKNOWN);
        assertThat(product("Dermaroller", ProductCategory.DEVICE).contents()).isEqualTo(ProductContents.UNKNOWN);
        assertThat(product("Anything", ProductCategory.MOISTURISER).contents()).isEqualTo(ProductContents.KNOWN);
        for (String name :
                List.of("Gentle soap", "Micellar water", "Plain moisturizer", "Night cream", "SPF50+ fluid")) {
            assertThat(treatment(name).contents()).as(name).isEqualTo(ProductContents.KNOWN);
        }
    }

    @Test
    void anActiveOfAnotherNameLeavesTheRestUnknown() {
        Product some = withDoses(Dose.of("niacinamide", 5), Dose.other("Snail mucin"));
        assertThat(some.contents()).isEqualTo(ProductContents.PARTLY_UNKNOWN);
        assertThat(withDoses(Dose.other("Snail mucin")).contents()).isEqualTo(ProductContents.PARTLY_UNKNOWN);
        assertThat(withDoses(Dose.of("niacinamide", 5)).contents()).isEqualTo(ProductContents.KNOWN);
    }

    @Test
    void onlyAnActiveThatTheCatalogueDoesNotKnowHasAName() {
        assertThat(Dose.other("Cysteamine", 5.0).identity()).isEqualTo("Cysteamine");
        assertThatIllegalArgumentException().isThrownBy(() -> Dose.of("other")).withMessageContaining("needs a name");
        assertThatIllegalArgumentException().isThrownBy(() -> Dose.other(" ")).withMessageContaining("needs a name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dose("retinol", 1.0, "Retinol"))
                .withMessageContaining("retinol is named \"Retinol\"");
    }

    @Test
    void theSunProtectionFactorHasARange() {
        ProductBuilder sunscreen = ProductBuilder.from(product("Sunscreen", ProductCategory.SUNSCREEN));
        assertThat(sunscreen.spf(100).build().spf()).isEqualTo(100);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sunscreen.spf(0).build())
                .withMessage("spf of product p is 0: it must be from 1 to 100");
        assertThatIllegalArgumentException().isThrownBy(() -> sunscreen.spf(101).build());
    }

    @Test
    void aCopyKeepsEverythingThatIsNotChanged() {
        Product full = ProductBuilder.of(
                        "p", "Full", Form.RINSE_OFF, ProductCategory.PEEL, List.of(Dose.other("Jessner")))
                .zone(SkinZone.BODY)
                .spf(30)
                .prescription(true)
                .prescribedPerWeek(2)
                .firstUsed(LocalDate.of(2026, 9, 1))
                .wantedPerWeek(3)
                .preferredDays(Set.of(DayOfWeek.MONDAY))
                .opened(LocalDate.of(2026, 8, 1), 12)
                .ingredients("Aqua, Glycolic Acid")
                .archived(true)
                .build();
        assertThat(ProductBuilder.from(full).build()).isEqualTo(full);
        assertThat(full.withArchived(false).withArchived(true)).isEqualTo(full);
        assertThat(full.withWantedPerWeek(null).withWantedPerWeek(3)).isEqualTo(full);
    }

    @Test
    void aListHasRoomForAnyLabelAndNoWholePage() {
        String longest = "x".repeat(Product.LONGEST_INGREDIENTS);
        assertThat(listing(longest).ingredients()).isEqualTo(longest);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> listing(longest + "x"))
                .withMessage("ingredients of product p have 20001 characters: leave them out or give 1 to 20000");
        assertThatIllegalArgumentException().isThrownBy(() -> listing(" \n"));
    }

    private static Product listing(String ingredients) {
        return ProductBuilder.from(treatment("Serum")).ingredients(ingredients).build();
    }

    private static Product treatment(String name) {
        return product(name, ProductCategory.TREATMENT);
    }

    private static Product product(String name, ProductCategory category) {
        return Product.of("p", name, Form.LEAVE_ON, category, List.of());
    }

    private static Product withDoses(Dose... doses) {
        return Product.of("p", "Serum", Form.LEAVE_ON, ProductCategory.SERUM, List.of(doses));
    }
}
