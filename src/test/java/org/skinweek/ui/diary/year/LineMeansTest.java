package org.skinweek.ui.diary.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LineMeansTest {
    @Test
    void eachDayIsItsOwnWhereThereIsRoom() {
        LineMeans means = new LineMeans(1);
        LocalDate day = LocalDate.of(2026, 5, 1);
        means.add(day, 3);
        means.add(day.plusDays(1), 5);
        assertThat(means.all()).containsExactly(new LineMeans.Mean(day, 3), new LineMeans.Mean(day.plusDays(1), 5));
    }

    @Test
    void severalDaysAreOneMeanAndNoneIsLost() {
        LineMeans means = new LineMeans(10);
        double sum = 0;
        for (int day = 0; day < 100; day++) {
            means.add(LocalDate.ofEpochDay(day), day % 7);
            sum += day % 7;
        }
        assertThat(means.all()).hasSize(10);
        assertThat(means.all().stream()
                                .mapToDouble(LineMeans.Mean::value)
                                .average()
                                .orElseThrow()
                        * 100)
                .isEqualTo(sum);
        assertThat(new LineMeans(10).all()).isEmpty();
    }
}
