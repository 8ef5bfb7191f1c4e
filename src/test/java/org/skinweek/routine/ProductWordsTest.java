package org.skinweek.routine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a name tells of a product: where it goes, whether it is plain care, and which masks stay on. */
class ProductWordsTest {
    @ParameterizedTest
    @CsvSource({
        "Lash growth serum, EYES",
        "UNDER EYES patch, EYES",
        "Crème yeux, EYES",
        "Soin des paupières, EYES",
        "Crema occhi, EYES",
        "Elbow and knee balm, BODY",
        "Bacne spray, BODY",
        "Back acne wash, BODY",
        "Keratosis pilaris lotion, BODY",
        "Fußcreme, BODY",
        "Kopfhautserum, BODY",
        "Crème mains, BODY",
        "The Body Shop body butter, BODY",
        "Zit zapper, SPOT",
        "Pickeltupfer, SPOT",
        "Hydrocolloid dots, SPOT",
        "Acne patches, SPOT",
        "Face and neck and hand cream, FACE",
        "Gesichtscreme für Körper und Gesicht, FACE",
        "Crema viso e occhi, FACE",
    })
    void aNameTellsTheZoneInSeveralLanguages(String name, SkinZone zone) {
        assertThat(ProductWords.zone(name, false)).contains(zone);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Armour barrier serum",
                "Handsome balm",
                "Legend toner",
                "Eyecatcher",
                "Dark spot eraser",
                "Sun spot fading cream",
                "Pigment spot corrector",
                "Arm & Hammer baking soda",
                "Hand-made rose water",
                "Acne serum",
                "",
            })
    void partOfAWordAndASayingTellNoZone(String name) {
        assertThat(ProductWords.zone(name, false)).isEmpty();
    }

    @Test
    void whatIsUsedAllOverIsNotForSingleBlemishes() {
        assertThat(ProductWords.zone("Pimple wash", true)).isEmpty();
        assertThat(ProductWords.zone("Pimple body wash", true)).contains(SkinZone.BODY);
        assertThat(ProductWords.zone("Pimple wash", false)).contains(SkinZone.SPOT);
    }

    @ParameterizedTest
    @CsvSource({
        "CLEANSER, Anything",
        "SUNSCREEN, Anything",
        "OTHER, Micellar water",
        "OTHER, Make-up remover",
        "OTHER, SPF50+ fluid",
        "MOISTURISER, Day cream SPF 30",
        "OTHER, Sonnenschutzfluid",
        "OTHER, Reinigungsschaum",
    })
    void whatWashesOrProtectsIsKnownByKindOrName(ProductCategory category, String name) {
        assertThat(ProductWords.washesOrProtects(category, name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "MOISTURISER, Night cream",
        "TREATMENT, Washing powder gel",
        "MASK, Wash-off mask",
        "PEEL, Wash off peel",
        "SERUM, After-sun serum",
    })
    void whatOnlySoundsLikeItDoesNeither(ProductCategory category, String name) {
        assertThat(ProductWords.washesOrProtects(category, name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Plain moisturizer", "Cold cream", "Body butter", "Nachtcreme", "Gentle soap", "Sun milk"})
    void careIsKnownByItsName(String name) {
        assertThat(ProductWords.isCare(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Tretinoin cream", "Cream", "Peeling", "Night serum", "Wash-off clay mask", "Resurfacing lotion"
            })
    void medicinesAndTreatmentsAreNoCareForBeingCreams(String name) {
        assertThat(ProductWords.isCare(name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Sheet mask, true",
        "sheet_mask, true",
        "Overnight lip mask, true",
        "Night mask, true",
        "Leave-on mask, true",
        "Hydrogel mask, true",
        "Clay mask, false",
        "Knight mask, false",
        "Wash-off mask, false",
    })
    void masksThatStayOnSaySo(String name, boolean leftOn) {
        assertThat(ProductWords.isLeftOnMask(name)).isEqualTo(leftOn);
    }
}
