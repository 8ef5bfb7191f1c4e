package org.skinweek.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.skinweek.rules.LastUse;
import org.skinweek.rules.OutlookFinder;
import org.skinweek.rules.WeeksAhead;

/** What limits leave, as people read it. The weeks begin on a Monday. */
class LeftWordsTest {
    private static final Catalog CATALOG = CatalogReader.read();
    private static final OutlookFinder FINDER = new OutlookFinder(new Checker(RuleBookReader.read(CATALOG)), CATALOG);
    private static final LeftWords WORDS = new LeftWords(new Words(Locale.UK), CATALOG);
    private static final int ACID = 0;
    private static final int SCRUB = 1;
    private static final int NIACINAMIDE = 2;
    private static final int SUNSCREEN = 3;

    private static Timeline week(boolean repeats, Use... uses) {
        List<Product> products = List.of(
                Product.of("gly", "Toner", Form.LEAVE_ON, ProductCategory.TONER, List.of(Dose.of("glycolic_acid", 7))),
                Product.of("scrub", "Scrub", Form.RINSE_OFF, ProductCategory.SCRUB, List.of(Dose.of("clay_scrub"))),
                Product.of("nia", "Serum", Form.LEAVE_ON, ProductCategory.SERUM, List.of(Dose.of("niacinamide", 5))),
                Product.of("spf", "Sunscreen", Form.LEAVE_ON, ProductCategory.SUNSCREEN, List.of(Dose.of("spf"))));
        List<Use> planned = new ArrayList<>();
        List<Use> past = new ArrayList<>();
        Stream.of(uses).forEach(use -> (use.day() < 0 ? past : planned).add(use));
        for (int day = 0; day < Timeline.DAYS; day++) {
            planned.add(new Use(day, Session.MORNING, SUNSCREEN));
        }
        return new Timeline(
                products,
                List.of(26, 26, 26, 26),
                SkinProfile.DEFAULT,
                DayOfWeek.MONDAY,
                planned,
                past,
                repeats,
                List.of());
    }

    private static Use evening(int day, int product) {
        return new Use(day, Session.EVENING, product);
    }

    private static Optional<String> said(Timeline week, int product, int day, boolean now) {
        return WORDS.sentence(FINDER.of(WeeksAhead.of(week), product, Use.slot(day, Session.MORNING)), week, now);
    }

    @Test
    void saysWhatIsUsedWhatComesBackAndWhenTheNextMayBe() {
        Timeline week = week(false, evening(-3, ACID), evening(1, SCRUB));

        assertThat(said(week, ACID, 2, true))
                .hasValue("Acids and scrubs: 2 of 3 used; one comes back on Friday evening;"
                        + " next acid: tomorrow evening at the earliest.");
    }

    @Test
    void namesTodayAndTomorrow() {
        Timeline week = week(false, evening(-4, ACID), evening(0, SCRUB));

        assertThat(said(week, ACID, 2, true)).get().asString().endsWith("next acid: this evening.");
        assertThat(said(week, ACID, 1, true)).get().asString().endsWith("next acid: tomorrow evening at the earliest.");
    }

    @Test
    void inAWeekWithoutAPresentDaysAreDaysOfThatWeek() {
        Timeline week = week(false, evening(0, SCRUB), evening(2, ACID), evening(6, ACID));

        assertThat(said(week, ACID, 0, false))
                .hasValue("Acids and scrubs: 3 of 3 used or planned;"
                        + " one comes back on Monday evening of the week after;"
                        + " one more acid than is planned: Tuesday evening of the week after at the earliest.");
    }

    @Test
    void theNextOneIsNotSaidToComeLaterThanTheOneThatIsPlanned() {
        Timeline week = week(false, evening(1, SCRUB));

        assertThat(said(week, SCRUB, 0, false))
                .get()
                .asString()
                .endsWith("one more than is planned: Tuesday evening of the week after at the earliest.");
        assertThat(said(week, SCRUB, 2, true)).get().asString().contains("next one: ");
    }

    @Test
    void whatIsOverItsLimitIsNotSaidToComeBack() {
        Timeline week =
                week(true, evening(0, ACID), evening(1, ACID), evening(2, ACID), evening(3, ACID), evening(4, ACID));

        assertThat(said(week, ACID, 0, false))
                .hasValue("Acids and scrubs: 5 of 3 used or planned;"
                        + " no room for more than is planned in the next two weeks.");
    }

    @Test
    void whatIsPlannedItselfIsNotDeniedARoom() {
        Timeline week = week(true, evening(0, ACID), evening(2, ACID), evening(4, ACID));

        assertThat(said(week, ACID, 0, false))
                .get()
                .asString()
                .endsWith("no room for more than is planned in the next two weeks.");
        assertThat(said(week, SCRUB, 0, false))
                .get()
                .asString()
                .endsWith("no room for one more in the next two weeks.");
    }

    @Test
    void saysNothingOfWhatNothingKeepsWaiting() {
        assertThat(said(week(true), NIACINAMIDE, 0, true)).isEmpty();
        assertThat(said(week(true), SUNSCREEN, 0, true)).isEmpty();
    }

    @Test
    void announcesTheLastOne() {
        Timeline week = week(false, evening(-5, ACID), evening(-2, ACID), evening(0, ACID));
        LastUse last = FINDER.last(WeeksAhead.of(week), evening(0, ACID)).orElseThrow();

        assertThat(WORDS.lastTitle(last, week)).isEqualTo("The last acid of these seven days");
        assertThat(WORDS.lastText(last, week, evening(0, ACID).slot()))
                .isEqualTo("With Toner this evening, all that your skin should have in seven days is used."
                        + " The next one may be on Wednesday evening.");
    }
}
