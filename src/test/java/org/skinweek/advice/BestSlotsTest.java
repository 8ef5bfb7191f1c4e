package org.skinweek.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.PlannerDataReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.planner.CostTerm;
import org.skinweek.planner.PlanCost;
import org.skinweek.planner.PlanTask;
import org.skinweek.planner.PlannerData;
import org.skinweek.planner.WeekSlots;
import org.skinweek.planner.Wish;
import org.skinweek.planner.search.Planner;
import org.skinweek.planner.search.SeededWeeks;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinEventKind;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.TimelineEvent;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;
import org.skinweek.testing.RandomRuns;

/** Where one more use goes best, and what bars the rest. */
class BestSlotsTest {
    private static final long FIRST_SEED = 20_260;
    private static final Catalog CATALOG = CatalogReader.read();
    private static final Checker CHECKER = new Checker(RuleBookReader.read(CATALOG));
    private static final PlannerData DATA = PlannerDataReader.read();
    private static final BestSlots SLOTS = new BestSlots(CHECKER, CATALOG, DATA);
    private static final int GLYCOLIC = 0;
    private static final int RETINOL = 1;
    private static final int SUNSCREEN = 2;

    private static Timeline week(Use... uses) {
        List<Product> products = List.of(
                Product.of(
                        "gly", "Glycolic", Form.LEAVE_ON, ProductCategory.TONER, List.of(Dose.of("glycolic_acid", 7))),
                Product.of("ret", "Retinol", Form.LEAVE_ON, ProductCategory.SERUM, List.of(Dose.of("retinol", 0.3))),
                Product.of("spf", "Sunscreen", Form.LEAVE_ON, ProductCategory.SUNSCREEN, List.of(Dose.of("spf"))));
        List<Use> planned = new ArrayList<>(List.of(uses));
        for (int day = 0; day < Timeline.DAYS; day++) {
            planned.add(new Use(day, Session.MORNING, SUNSCREEN));
        }
        return new Timeline(
                products,
                List.of(26, 26, 26),
                SkinProfile.DEFAULT,
                DayOfWeek.MONDAY,
                planned,
                List.of(),
                true,
                List.of());
    }

    private static Use evening(int day, int product) {
        return new Use(day, Session.EVENING, product);
    }

    private static List<Use> uses(List<SlotPlace> places) {
        return places.stream().map(SlotPlace::use).toList();
    }

    /** A step was skipped, or one was made that nobody planned: this week is another than those that follow. */
    @Test
    void findsPlacesInAWeekThatDiffersFromThoseThatFollow() {
        Timeline every = week(evening(0, GLYCOLIC), evening(1, RETINOL));
        List<Use> now = new ArrayList<>(every.planned());
        now.remove(evening(1, RETINOL));
        Timeline differs = new Timeline(
                every.products(),
                every.weeksUsed(),
                every.profile(),
                every.firstDay(),
                now,
                every.past(),
                every.recurring(),
                every.symptoms(),
                every.tolerated());

        SlotPlaces places = SLOTS.instead(differs, evening(0, GLYCOLIC), use -> true);

        assertThat(uses(places.open())).contains(evening(0, GLYCOLIC), evening(3, GLYCOLIC));
    }

    @Test
    void putsTheUseWhereItLiesMostEvenlyInItsSession() {
        SlotPlaces places = SLOTS.of(week(evening(0, GLYCOLIC)), GLYCOLIC, use -> true);

        assertThat(uses(places.open())).startsWith(evening(3, GLYCOLIC), evening(4, GLYCOLIC));
        assertThat(places.open().get(0).costs())
                .containsEntry(CostTerm.SPREAD, 0L)
                .containsEntry(CostTerm.PREFERENCE, 0L)
                .containsEntry(CostTerm.REST, 0L);
        assertThat(places.uses()).isEqualTo(2);
        assertThat(places.usual()).isEqualTo(3);
        assertThat(places.aboveUsual()).isFalse();
    }

    @Test
    void saysWhatBarsTheOthers() {
        SlotPlaces places = SLOTS.of(week(evening(0, GLYCOLIC), evening(3, RETINOL)), GLYCOLIC, use -> true);

        assertThat(bars(places, evening(1, GLYCOLIC))).contains("REST-ACID");
        assertThat(bars(places, evening(6, GLYCOLIC))).contains("REST-ACID");
        assertThat(bars(places, evening(3, GLYCOLIC))).contains("NSN-ACID-RET");
        assertThat(places.at(evening(0, GLYCOLIC))).isEmpty();
        assertThat(places.at(evening(4, GLYCOLIC))).map(SlotPlace::open).hasValue(true);
        assertThat(uses(places.barred())).isSortedAccordingTo(Comparator.comparingInt(Use::slot));
    }

    @Test
    void offersNothingNearAnEvent() {
        Timeline week = week(evening(0, GLYCOLIC)).withEvents(List.of(new TimelineEvent(SkinEventKind.LASER, 9)));

        SlotPlaces places = SLOTS.of(week, RETINOL, use -> true);

        assertThat(places.open()).isNotEmpty();
        assertThat(uses(places.open())).allMatch(use -> use.day() < 2);
        assertThat(bars(places, evening(2, RETINOL))).contains("EVENT-LASER");
        assertThat(bars(places, evening(6, RETINOL))).contains("EVENT-LASER");
    }

    @Test
    void callsAtMostThreeOfTheOpenPlacesBest() {
        SlotPlaces even = SLOTS.of(week(evening(0, GLYCOLIC)), GLYCOLIC, use -> true);
        assertThat(uses(even.best())).containsExactly(evening(3, GLYCOLIC), evening(4, GLYCOLIC));
        assertThat(even.open()).hasSizeGreaterThan(even.best().size());

        SlotPlaces free = SLOTS.of(week(), GLYCOLIC, use -> true);
        assertThat(uses(free.best())).containsExactly(evening(0, GLYCOLIC), evening(1, GLYCOLIC), evening(2, GLYCOLIC));

        SlotPlace unsuited = new SlotPlace(new Use(0, Session.MORNING, GLYCOLIC), Map.of(), true, List.of(), List.of());
        assertThat(new SlotPlaces(GLYCOLIC, List.of(unsuited), List.of(), 1, 1).best())
                .isEmpty();
    }

    @Test
    void countsThePast() {
        Timeline week = week();
        Timeline after = new Timeline(
                week.products(),
                week.weeksUsed(),
                week.profile(),
                week.firstDay(),
                week.planned(),
                List.of(evening(-1, GLYCOLIC)),
                false,
                List.of());

        assertThat(bars(SLOTS.of(after, GLYCOLIC, use -> true), evening(0, GLYCOLIC)))
                .contains("REST-ACID");
    }

    @Test
    void offersNoDayThatIsOver() {
        SlotPlaces places = SLOTS.of(week(), GLYCOLIC, use -> use.day() > 2);

        assertThat(uses(places.open())).isNotEmpty().allMatch(use -> use.day() > 2);
        assertThat(uses(places.barred())).allMatch(use -> use.day() > 2);
    }

    @Test
    void keepsToTheSessionThatSuitsIt() {
        SlotPlaces places = SLOTS.of(week(), RETINOL, use -> true);

        assertThat(uses(places.open())).allMatch(use -> use.session() == Session.EVENING);
        assertThat(places.barred()).allMatch(SlotPlace::unsuited).hasSize(7);
    }

    @Test
    void warnsWhereItIsMoreThanUsual() {
        Product mask =
                Product.of("led", "LED mask", Form.LEAVE_ON, ProductCategory.MASK, List.of(Dose.of("led_light")));
        Timeline week = new Timeline(
                List.of(mask),
                List.of(26),
                SkinProfile.DEFAULT,
                DayOfWeek.MONDAY,
                List.of(evening(0, 0), evening(2, 0), evening(4, 0)),
                List.of(),
                true,
                List.of());

        SlotPlaces places = SLOTS.of(week, 0, use -> true);

        assertThat(places.uses()).isEqualTo(4);
        assertThat(places.usual()).isEqualTo(3);
        assertThat(places.aboveUsual()).isTrue();
        assertThat(places.open()).isNotEmpty();
    }

    @Test
    void ranksThePlaceOfAUseThatIsMovedAmongTheOthers() {
        Timeline week = week(evening(0, GLYCOLIC), evening(2, GLYCOLIC));

        SlotPlaces places = SLOTS.instead(week, evening(2, GLYCOLIC), use -> true);

        assertThat(uses(places.open()))
                .containsSubsequence(
                        evening(3, GLYCOLIC), evening(4, GLYCOLIC), evening(2, GLYCOLIC), evening(5, GLYCOLIC));
        assertThat(places.uses()).isEqualTo(2);
    }

    @Tag(RandomRuns.TAG)
    @Test
    void aUseThatIsMovedIsJudgedByTheWeekAsItIsAndTheWeekWithoutIt() {
        AtomicInteger stays = new AtomicInteger();
        forEach(100, (seeded, week) -> {
            List<Use> treatments =
                    week.planned().stream().filter(use -> use.product() >= 3).toList();
            if (treatments.isEmpty()) {
                return;
            }
            Use moved = treatments.get(seeded.below(treatments.size()));
            List<Use> others = new ArrayList<>(week.planned());
            others.remove(moved);
            PlaceJudgement judgement = new PlaceJudgement(CHECKER.check(week), CHECKER.check(week.withPlanned(others)));
            SlotPlaces places = SLOTS.instead(week, moved, use -> true);
            Stream.concat(places.open().stream(), places.barred().stream()).forEach(place -> {
                List<Use> changed = new ArrayList<>(others);
                changed.add(place.use());
                List<Flag> after = CHECKER.check(week.withPlanned(changed));
                assertThat(rules(place.raised())).isEqualTo(rules(judgement.raised(after)));
                assertThat(rules(place.staying())).isEqualTo(rules(judgement.staying(after)));
                stays.addAndGet(place.staying().size());
            });
        });
        assertThat(stays).hasPositiveValue();
    }

    private static List<String> rules(List<Flag> flags) {
        return flags.stream().map(flag -> flag.rule().id()).toList();
    }

    @Tag(RandomRuns.TAG)
    @Test
    void openPlacesRaiseNothingAndBarredOnesDo() {
        forEach(100, (seeded, week) -> {
            Map<String, Flag> before = counting(week);
            int product = 3 + seeded.below(week.products().size() - 3);
            SlotPlaces places = SLOTS.of(week, product, use -> true);
            assertThat(places.open().size() + places.barred().size())
                    .isEqualTo(14
                            - (int) week.planned().stream()
                                    .filter(use -> use.product() == product)
                                    .count());
            places.open()
                    .forEach(place ->
                            assertThat(worse(before, week, place.use())).isEmpty());
            places.barred()
                    .forEach(place -> assertThat(place.bars().stream()
                                    .map(flag -> flag.rule().id()))
                            .containsExactlyInAnyOrderElementsOf(worse(before, week, place.use())));
        });
    }

    @Tag(RandomRuns.TAG)
    @Test
    void costsAreThoseOfTheWholePlan() {
        forEach(20, (seeded, week) -> {
            int product = 3 + seeded.below(week.products().size() - 3);
            SlotPlaces places = SLOTS.of(week, product, use -> true);
            List<SlotPlace> suited =
                    places.open().stream().filter(place -> !place.unsuited()).toList();
            for (SlotPlace place : suited) {
                PlanCost before = costOf(week, product, places.uses());
                List<Use> planned = new ArrayList<>(week.planned());
                planned.add(place.use());
                PlanCost after = costOf(week.withPlanned(planned), product, places.uses());
                for (CostTerm term :
                        List.of(CostTerm.TIME_OF_DAY, CostTerm.SPREAD, CostTerm.PREFERENCE, CostTerm.REST)) {
                    assertThat(place.cost(term))
                            .as("%s at %s", term, place.use())
                            .isEqualTo(after.of(term) - before.of(term));
                }
            }
        });
    }

    /** What the week costs as it stands, by the planner itself: all its uses are pinned. */
    private static PlanCost costOf(Timeline week, int product, int uses) {
        List<Wish> wishes = new ArrayList<>();
        Set<Use> pinned = new HashSet<>();
        for (int index = 0; index < week.products().size(); index++) {
            wishes.add(index == product ? new Wish(uses, 1) : Wish.NONE);
        }
        week.planned().stream().filter(use -> use.product() >= 3).forEach(pinned::add);
        PlanTask task = new PlanTask(
                week, Timeline.DAYS, List.of(), wishes, pinned, barredBut(pinned, product), Set.of(), DATA.plan());
        return new Planner(CHECKER, CATALOG).plan(task).cost();
    }

    private static Set<Use> barredBut(Set<Use> pinned, int product) {
        Set<Use> barred = new HashSet<>();
        for (int slot = 0; slot < WeekSlots.COUNT; slot++) {
            barred.add(WeekSlots.use(slot, product));
        }
        barred.removeAll(pinned);
        return barred;
    }

    private static List<String> worse(Map<String, Flag> before, Timeline week, Use use) {
        List<Use> planned = new ArrayList<>(week.planned());
        planned.add(use);
        List<String> worse = new ArrayList<>();
        counting(week.withPlanned(planned)).forEach((rule, flag) -> {
            Flag old = before.get(rule);
            if (old == null
                    || flag.severity().compareTo(old.severity()) > 0
                    || !old.days().containsAll(flag.days())) {
                worse.add(rule);
            }
        });
        return worse;
    }

    private static Map<String, Flag> counting(Timeline week) {
        Map<String, Flag> counting = new HashMap<>();
        CHECKER.check(week).stream()
                .filter(flag -> flag.severity().counts())
                .forEach(flag -> counting.put(flag.rule().id(), flag));
        return counting;
    }

    private static List<String> bars(SlotPlaces places, Use use) {
        return places.at(use).orElseThrow().bars().stream()
                .map(flag -> flag.rule().id())
                .toList();
    }

    private static void forEach(int weeks, BiConsumer<SeededWeeks, Timeline> check) {
        RandomRuns.from("best slots", FIRST_SEED, weeks).run(seed -> {
            SeededWeeks seeded = new SeededWeeks(seed);
            Timeline week = seeded.week(1 + seeded.below(6), 0.12);
            try {
                check.accept(seeded, week);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(week.toString(), e);
            }
        });
    }
}
