package org.skinweek.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;

class UseWordsTest {
    private static final List<Product> PRODUCTS = List.of(
            product("Toner"), product("Retinol"), product("Peel"), product("Mask"), product("Scrub"), product("Oil"));
    private final UseWords words = new UseWords(new Words(Locale.UK));

    private static Product product(String name) {
        return Product.of(name, name, Form.LEAVE_ON, ProductCategory.SERUM, List.of());
    }

    private static Use evening(int day, int product) {
        return new Use(day, Session.EVENING, product);
    }

    private static Timeline week(DayOfWeek firstDay, List<Use> planned, int begins) {
        return new Timeline(
                PRODUCTS,
                PRODUCTS.stream().map(product -> 0).toList(),
                SkinProfile.DEFAULT,
                firstDay,
                planned,
                List.of(),
                null,
                List.of(),
                List.of(),
                begins);
    }

    private static Timeline week(Use... planned) {
        return week(DayOfWeek.MONDAY, List.of(planned), Timeline.ALWAYS);
    }

    @Test
    void productsOfTheSameTimesAreNamedTogether() {
        List<Use> uses = List.of(evening(0, 0), evening(3, 0), evening(0, 1), evening(3, 1));

        assertThat(words.phrase(uses, week())).isEqualTo("Toner and Retinol on Monday and Thursday evening");
    }

    @Test
    void productsOfOtherTimesFollow() {
        List<Use> uses = List.of(evening(0, 0), new Use(4, Session.MORNING, 1));

        assertThat(words.phrase(uses, week())).isEqualTo("Toner on Monday evening; Retinol on Friday morning");
    }

    @Test
    void ofManyProductsSomeAreNamedAndTheRestIsCounted() {
        List<Use> uses = new ArrayList<>();
        IntStream.range(0, PRODUCTS.size()).forEach(product -> uses.add(evening(1, product)));

        assertThat(words.phrase(uses, week())).isEqualTo("Toner, Retinol, Peel and 3 more on Tuesday evening");
    }

    @Test
    void allDaysOfASessionAreEveryOne() {
        List<Integer> all = IntStream.range(0, 7).boxed().toList();

        assertThat(words.days(all, Session.MORNING, week())).isEqualTo("every morning");
        assertThat(words.sessions(all, Session.EVENING, week())).isEqualTo("every evening");
        assertThat(words.sessions(List.of(1, 4), Session.EVENING, week())).isEqualTo("Tuesday and Friday evening");
        assertThat(words.days(List.of(1, 2, 4), week())).isEqualTo("Tuesday, Wednesday and Friday");
    }

    @Test
    void daysAreNamedByTheFirstDayOfTheWeek() {
        Timeline fromSunday = week(DayOfWeek.SUNDAY, List.of(), Timeline.ALWAYS);

        assertThat(words.days(List.of(0, 1), fromSunday)).isEqualTo("Sunday and Monday");
    }

    @Test
    void aUseBeforeTheWeekSaysHowLongAgo() {
        assertThat(words.times(List.of(evening(-2, 0)), week())).isEqualTo("Saturday evening of the week before");
        assertThat(words.times(List.of(evening(-9, 0)), week())).isEqualTo("Saturday evening 2 weeks before");
        assertThat(words.on(List.of(evening(-2, 0), evening(1, 0)), week()))
                .isEqualTo("on Saturday evening of the week before and on Tuesday evening");
    }

    @Test
    void aUseOnADayBeforeTheUserBeganComesInTheWeekAfter() {
        Timeline begunOnThursday = week(DayOfWeek.MONDAY, List.of(evening(4, 0)), 3);

        assertThat(words.times(List.of(evening(1, 0)), begunOnThursday)).isEqualTo("Tuesday evening of the week after");
        assertThat(words.times(List.of(evening(4, 0)), begunOnThursday)).isEqualTo("Friday evening");
    }

    @Test
    void bothSessionsOfADayAreSaid() {
        List<Use> uses = List.of(evening(2, 1), new Use(2, Session.MORNING, 1));

        assertThat(words.times(uses, week())).isEqualTo("Wednesday morning and Wednesday evening");
    }
}
