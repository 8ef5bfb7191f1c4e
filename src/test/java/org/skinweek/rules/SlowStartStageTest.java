package org.skinweek.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.knowledge.Knowledge;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;

class SlowStartStageTest {
    private static final Checker CHECKER = new Checker(Knowledge.read().book());
    private static final Product RETINOL = product("retinol", 0.3);
    private static final SkinProfile SKIN = SkinProfile.DEFAULT;

    @Test
    void theStageIsWhatTheRulesFlagBeyond() {
        int stages = 0;
        for (int weeks = 0; weeks <= Timeline.ASSUMED_WEEKS_USED; weeks++) {
            Optional<SlowStartStage> stage = CHECKER.slowStart(RETINOL, SKIN, weeks);
            if (stage.isPresent() && stage.get().most() < Timeline.DAYS) {
                stages++;
                int most = (int) stage.get().most();
                assertThat(flagged(stage.get(), most, weeks)).isFalse();
                assertThat(flagged(stage.get(), most + 1, weeks)).isTrue();
                assertThat(stage.get().week()).isEqualTo(weeks + 1);
                assertThat(stage.get().lastWeek()).isGreaterThan(weeks);
            }
        }
        assertThat(stages).isPositive();
    }

    @Test
    void theLastStageIsFollowedByNone() {
        SlowStartStage stage = CHECKER.slowStart(RETINOL, SKIN, 0).orElseThrow();
        while (!stage.last()) {
            stage = CHECKER.slowStart(RETINOL, SKIN, stage.lastWeek()).orElseThrow();
        }
        assertThat(CHECKER.slowStart(RETINOL, SKIN, stage.lastWeek())).isEmpty();
        assertThat(CHECKER.slowStart(RETINOL, SKIN, Timeline.ASSUMED_WEEKS_USED))
                .isEmpty();
    }

    @Test
    void careStartsAtOnce() {
        assertThat(CHECKER.slowStart(product("moisturiser", null), SKIN, 0)).isEmpty();
    }

    private static boolean flagged(SlowStartStage stage, int times, int weeks) {
        List<Use> uses = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            uses.add(new Use(i * (Timeline.DAYS - 1) / Math.max(1, times - 1), Session.EVENING, 0));
        }
        Timeline week = new Timeline(
                List.of(RETINOL), List.of(weeks), SKIN, DayOfWeek.MONDAY, uses, List.of(), false, List.of());
        return CHECKER.warnings(week).stream()
                .anyMatch(flag -> flag.rule().id().equals(stage.rule().id()));
    }

    private static Product product(String active, @Nullable Double percent) {
        return Product.of(active, active, Form.LEAVE_ON, ProductCategory.SERUM, List.of(new Dose(active, percent)));
    }
}
