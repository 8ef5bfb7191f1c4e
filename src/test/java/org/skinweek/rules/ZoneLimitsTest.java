package org.skinweek.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.catalog.Sensitivity.SENSITIVE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinCondition;
import org.skinweek.routine.SkinZone;
import org.skinweek.routine.SymptomLevel;

/** Limits are laid for each part of the body by itself; a spot is on the face, but adds to no sum of it. */
class ZoneLimitsTest {
    private static Product on(SkinZone zone, String id, String active, double percent) {
        return ProductBuilder.of(id, id, Form.LEAVE_ON, ProductCategory.TREATMENT, List.of(Dose.of(active, percent)))
                .zone(zone)
                .build();
    }

    private static WeekBuilder faceAnd(SkinZone zone, String active, double percent) {
        return new WeekBuilder().words("face", active + " " + percent).product(on(zone, "other", active, percent));
    }

    @Test
    void twoRetinoidsOfOneNightMeetOnlyOnOneZone() {
        for (SkinZone zone : SkinZone.values()) {
            WeekBuilder night = faceAnd(zone, "retinol", 0.3).evening("face", 3).evening("other", 3);
            assertThat(night.says("NSS-RET-RET"))
                    .as(zone.word())
                    .isEqualTo(zone == SkinZone.FACE || zone == SkinZone.SPOT ? "caution 3" : "");
        }
    }

    @Test
    void sessionsOfOneZoneAreNotCountedWithThoseOfAnother() {
        WeekBuilder week = faceAnd(SkinZone.EYES, "glycolic_acid", 7)
                .evening("face", 0, 2, 4)
                .evening("other", 1, 3, 5);
        assertThat(week.says("MAX-AHA")).isEmpty();
        assertThat(week.says("REST-ACID")).isEmpty();
        assertThat(week.says("MAX-EXFOL")).isEmpty();
        assertThat(week.evening("other", 6).says("MAX-AHA"))
                .as("each zone has its own number")
                .isEqualTo("caution 6");
    }

    @Test
    void howOftenIsKnownOfFacialSkinAlone() {
        WeekBuilder nightly = faceAnd(SkinZone.BODY, "lactic_acid", 12).evening("other", 0, 1, 2, 3, 4, 5, 6);
        for (String rule : new String[] {"MAX-AHA", "REST-ACID", "MAX-EXFOL", "LOAD-WEEK", "STR-AHA-CIR"}) {
            assertThat(nightly.says(rule)).as(rule).isEmpty();
        }
        assertThat(nightly.condition(SkinCondition.SUNBURN).says("COND-BROKEN")).startsWith("stop");
    }

    @Test
    void aRampCountsTheNightsOfItsZoneAlone() {
        WeekBuilder week = faceAnd(SkinZone.EYES, "retinol", 0.3)
                .weeksUsed("face", 0)
                .evening("face", 0, 3)
                .evening("other", 1, 2, 4);
        assertThat(week.says("RAMP-RET")).isEmpty();
        assertThat(week.weeksUsed("other", 0).says("RAMP-RET")).isEqualTo("caution 2");
    }

    @Test
    void whatGoesOnASpotAddsToNoSumButToSessions() {
        WeekBuilder week = faceAnd(SkinZone.SPOT, "glycolic_acid", 7)
                .evening("face", 0, 2, 4)
                .evening("other", 6);
        assertThat(week.says("MAX-EXFOL")).isEmpty();
        assertThat(week.says("MAX-AHA")).isEqualTo("caution 6");
    }

    @Test
    void sunscreenIsDueAfterWhatIsOnTheHeadAlone() {
        assertThat(faceAnd(SkinZone.EYES, "retinol", 0.3).evening("other", 3).says("REQ-SPF-RET"))
                .isEqualTo("stop 4");
        assertThat(faceAnd(SkinZone.BODY, "retinol", 0.3).evening("other", 3).says("REQ-SPF-RET"))
                .isEmpty();
    }

    @Test
    void limitsOfStrengthThatAreForTheFaceLeaveTheBodyAlone() {
        assertThat(faceAnd(SkinZone.BODY, "salicylic_acid", 3)
                        .evening("other", 3)
                        .says("STR-SA"))
                .isEmpty();
        assertThat(faceAnd(SkinZone.EYES, "salicylic_acid", 3)
                        .evening("other", 3)
                        .says("STR-SA"))
                .isEqualTo("stop 3");
    }

    @Test
    void theStateOfTheSkinHoldsEverywhere() {
        WeekBuilder lotion = faceAnd(SkinZone.BODY, "retinol", 0.3).evening("other", 3);
        assertThat(lotion.pregnant().says("PREG-RET")).isEqualTo("stop 3");
        assertThat(lotion.reaction(-1, SymptomLevel.ALLERGIC).says("STOP-ALLERGY"))
                .isEqualTo("stop 3");
        assertThat(lotion.condition(SkinCondition.SUNBURN).says("COND-BROKEN")).isEqualTo("stop 3");
    }

    @Test
    void unitsOfTheWeekAreThoseOfTheFace() {
        WeekBuilder week = faceAnd(SkinZone.BODY, "glycolic_acid", 7)
                .skin(SENSITIVE)
                .evening("face", 0)
                .evening("other", 1, 2, 3);
        assertThat(new ExfoliationCount(WeekBuilder.CHECKER).units(week.timeline())[6])
                .isEqualTo(1);
    }
}
