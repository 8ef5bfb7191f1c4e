package org.skinweek.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.skinweek.planner.Stop;
import org.skinweek.planner.WeekSlots;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;

/** An ordinary week is tried through; one of hundreds of products is checked a few times only. */
class CheckingWorkTest {
    @Test
    void anOrdinaryWeekMayBeCheckedHundredsOfTimesForEachFlag() {
        CheckingWork work = new CheckingWork(week(8));
        for (int flag = 0; flag < 5; flag++) {
            assertThat(checks(work)).isGreaterThan(200);
        }
    }

    @Test
    void aWeekOfHundredsOfProductsIsCheckedSomeTimesInAll() {
        CheckingWork work = new CheckingWork(week(200));
        assertThat(IntStream.range(0, 30).map(flag -> checks(work)).sum()).isBetween(1, 5);
    }

    @Test
    void whoeverAsksMayStopItSooner() {
        assertThat(new CheckingWork(week(2)).share(() -> true).now()).isTrue();
    }

    private static int checks(CheckingWork work) {
        Stop stop = work.share(Stop.NEVER);
        int checks = 0;
        while (!stop.now()) {
            work.spend();
            checks++;
        }
        return checks;
    }

    /** Every product in every session. */
    private static Timeline week(int products) {
        List<Use> uses = IntStream.range(0, products)
                .boxed()
                .flatMap(product -> IntStream.range(0, WeekSlots.COUNT).mapToObj(slot -> WeekSlots.use(slot, product)))
                .toList();
        return new Timeline(
                IntStream.range(0, products)
                        .mapToObj(i -> Product.of("p" + i, "P", Form.LEAVE_ON, ProductCategory.SERUM, List.of()))
                        .toList(),
                Collections.nCopies(products, Timeline.ASSUMED_WEEKS_USED),
                SkinProfile.DEFAULT,
                DayOfWeek.MONDAY,
                uses,
                List.of(),
                true,
                List.of());
    }
}
