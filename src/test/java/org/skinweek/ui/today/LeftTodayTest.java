package org.skinweek.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.rules.WeeksAhead;
import org.skinweek.words.LeftWords;
import org.skinweek.words.Words;

/** Today says what is left of a product, and announces the last use of seven days, on a week that begins on Monday. */
class LeftTodayTest {
    private static final Catalog CATALOG = CatalogReader.read();
    private static final Checker CHECKER = new Checker(RuleBookReader.read(CATALOG));
    private static final LeftWords WORDS = new LeftWords(new Words(Locale.UK), CATALOG);
    private static final Product ACID =
            Product.of("gly", "Toner", Form.LEAVE_ON, ProductCategory.TONER, List.of(Dose.of("glycolic_acid", 7)));
    private static final Product SUNSCREEN =
            Product.of("spf", "Sunscreen", Form.LEAVE_ON, ProductCategory.SUNSCREEN, List.of(Dose.of("spf")));

    private static LeftToday on(int day, int... evenings) {
        List<Use> planned = new ArrayList<>();
        IntStream.of(evenings).forEach(evening -> planned.add(new Use(evening, Session.EVENING, 0)));
        IntStream.range(0, Timeline.DAYS).forEach(each -> planned.add(new Use(each, Session.MORNING, 1)));
        Timeline week = new Timeline(
                List.of(ACID, SUNSCREEN),
                List.of(26, 26),
                SkinProfile.DEFAULT,
                DayOfWeek.MONDAY,
                planned,
                List.of(),
                true,
                List.of());
        return new LeftToday(CHECKER, CATALOG, WORDS, WeeksAhead.of(week), Use.slot(day, Session.EVENING));
    }

    @Test
    void theLastOfThreeIsAnnounced() {
        assertThat(on(4, 0, 2, 4).notices())
                .containsExactly(new TodayNotice(
                        TodayNotice.Kind.REMINDER,
                        "The last acid of these seven days",
                        "With Toner this evening, all that your skin should have in seven days is used."
                                + " The next one may be on Monday evening."));
    }

    @Test
    void thoseBeforeItAreNot() {
        assertThat(on(2, 0, 2).notices()).isEmpty();
        assertThat(on(3, 0, 2, 4).notices()).as("nothing is planned").isEmpty();
    }

    @Test
    void whatIsLeftStandsBelowAStep() {
        assertThat(on(2, 0, 2).of(ACID))
                .isEqualTo("Acids and scrubs: 2 of 3 used or planned; next acid: Friday evening at the earliest.");
        assertThat(on(2, 0, 2).of(SUNSCREEN)).isNull();
    }

    @Test
    void roomForSeveralIsNoNews() {
        assertThat(on(2, 2).of(ACID)).isNull();
    }
}
