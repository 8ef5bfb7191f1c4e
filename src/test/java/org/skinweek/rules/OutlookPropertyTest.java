package org.skinweek.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Treatments;
import org.skinweek.routine.Use;
import org.skinweek.testing.RandomRuns;

/** What is said of the days ahead is what the checker says of each week when the use is made. */
class OutlookPropertyTest {
    private static final int ROUTINES = 200;
    private static final Checker CHECKER = WeekBuilder.CHECKER;
    private static final OutlookFinder FINDER = new OutlookFinder(CHECKER, WeekBuilder.CATALOG);
    private static final Treatments TREATMENTS = new Treatments(WeekBuilder.CATALOG);

    @Tag(RandomRuns.TAG)
    @Test
    void theEarliestSessionRaisesNoFlagAndEveryOneBeforeDoes() {
        forEach((random, weeks) -> {
            int product = random.nextInt(weeks.week().products().size());
            int from = random.nextInt(JudgedDays.slots());
            UseOutlook outlook = FINDER.of(weeks, product, from);
            Product each = weeks.week().products().get(product);
            Set<Session> allowed = TREATMENTS.allowed(each);
            Set<Session> suited = TREATMENTS
                    .preferred(each)
                    .filter(allowed::contains)
                    .map(Set::of)
                    .orElse(allowed);
            Reference reference = new Reference(weeks);
            int end = outlook.earliest().orElse(from + OutlookFinder.SLOTS_AHEAD);
            for (int slot = from; slot < end; slot++) {
                Use use = use(slot, product);
                if (suited.contains(use.session()) && !reference.made.contains(use)) {
                    assertThat(reference.changes(use))
                            .as("%s before %s", use, end)
                            .isTrue();
                }
            }
            if (outlook.earliest().isPresent()) {
                assertThat(reference.worsened(use(end, product))).isEmpty();
                assertThat(suited).contains(use(end, product).session());
            }
        });
    }

    @Tag(RandomRuns.TAG)
    @Test
    void aRuleLimitsOnlyWhatItMayConcern() {
        forEach((random, weeks) -> {
            for (OpenLimit limit : CHECKER.limits(weeks.week())) {
                for (OpenLimit.Weighed counted : limit.uses()) {
                    int product = counted.use().product();
                    assertThat(CHECKER.mayConcern(limit.rule(), weeks.week(), product))
                            .as("%s and %s", limit.rule().id(), counted)
                            .isTrue();
                }
            }
        });
    }

    @Tag(RandomRuns.TAG)
    @Test
    void whatNothingKeepsWaitingHasNoRoomToTellOf() {
        forEach((random, weeks) -> {
            int product = random.nextInt(weeks.week().products().size());
            int from = random.nextInt(JudgedDays.slots());
            if (!FINDER.mayKeepWaiting(weeks.week(), product)) {
                assertThat(FINDER.of(weeks, product, from).rooms()).isEmpty();
            }
        });
    }

    @Tag(RandomRuns.TAG)
    @Test
    void aRuleThatLeavesNothingBarsOneMoreUseAndNoOtherRuleDoes() {
        forEach((random, weeks) -> {
            int product = random.nextInt(weeks.week().products().size());
            int from = random.nextInt(JudgedDays.slots());
            Reference reference = new Reference(weeks);
            List<LimitRoom> rooms = FINDER.of(weeks, product, from).rooms();
            for (LimitRoom room : rooms) {
                Use use = use(room.slot(), product);
                boolean sharesSession = room.measure() == Measure.SESSIONS
                        && reference.made.stream().anyMatch(other -> other.slot() == use.slot());
                boolean nothingLeft =
                        rooms.stream().anyMatch(other -> other.rule().equals(room.rule()) && other.left() == 0);
                if (!reference.made.contains(use) && !sharesSession && (nothingLeft || !limitsDaysToo(room.rule()))) {
                    assertThat(reference.changes(CHECKER.only(List.of(room.rule())), use))
                            .as("%s at %s: %s of %s", room.rule().id(), use, room.used(), room.most())
                            .isEqualTo(nothingLeft);
                }
                assertThat(room.ahead()).isBetween(0.0, room.used() + OpenLimit.TOLERANCE);
                assertThat(room.returning() > 0).isEqualTo(room.back().isPresent());
            }
        });
    }

    /** So what is left can be used up, use by use, before the rule bars the next one. */
    @Tag(RandomRuns.TAG)
    @Test
    void oneMoreUseLeavesOneFewer() {
        forEach((random, weeks) -> {
            int product = random.nextInt(weeks.week().products().size());
            int from = random.nextInt(JudgedDays.slots());
            for (LimitRoom room : FINDER.of(weeks, product, from).rooms()) {
                Use use = use(room.slot(), product);
                List<Use> planned = new ArrayList<>(weeks.week().planned());
                boolean shared = planned.stream().anyMatch(other -> other.slot() == use.slot());
                if (room.left() > 0 && !shared) {
                    planned.add(use);
                    WeeksAhead more = new WeeksAhead(weeks.week().once().withPlanned(planned), weeks.later());
                    assertThat(FINDER.of(more, product, from).rooms())
                            .filteredOn(now -> now.rule().equals(room.rule()) && now.measure() == room.measure())
                            .extracting(LimitRoom::left)
                            .containsExactly(room.left() - 1);
                }
            }
        });
    }

    /** True for a rule that also limits single days, of which a room tells nothing. */
    private static boolean limitsDaysToo(Rule rule) {
        return rule.escalations().stream()
                .anyMatch(escalation ->
                        escalation.when() instanceof RuleCircumstance.MoreThan more && more.window() != null);
    }

    private interface Property {
        void check(Random random, WeeksAhead weeks);
    }

    private static void forEach(Property property) {
        RandomRuns.of("outlook", ROUTINES).runInParallel(seed -> {
            Random random = RandomRuns.random(seed);
            Timeline week = new RandomRoutines(random).next();
            if (random.nextBoolean()) {
                week = RandomRoutines.repeating(week, week.planned());
            }
            property.check(random, WeeksAhead.of(week));
        });
    }

    private static Use use(int slot, int product) {
        return new Use(slot / 2, slot % 2 == 0 ? Session.MORNING : Session.EVENING, product);
    }

    /** The weeks as the checker judges them, one by one, with and without one more use. */
    private static final class Reference {
        private final WeeksAhead weeks;
        private final Set<Use> made = new HashSet<>();
        private final List<List<Flag>> before;

        Reference(WeeksAhead weeks) {
            this.weeks = weeks;
            for (int after = 0; after <= WeeksAhead.LATER; after++) {
                made.addAll(weeks.planned(after));
            }
            before = flags(CHECKER, null);
        }

        private List<List<Flag>> flags(Checker checker, @Nullable Use more) {
            List<List<Flag>> flags = new ArrayList<>();
            @Nullable Timeline last = null;
            for (int after = 0; after <= WeeksAhead.LATER; after++) {
                int days = after * Timeline.DAYS;
                Set<Use> uses = new LinkedHashSet<>(weeks.planned(after));
                if (more != null && Math.floorDiv(more.day(), Timeline.DAYS) == after) {
                    uses.add(more);
                }
                Timeline next = last == null
                        ? weeks.week().once().withPlanned(List.copyOf(uses))
                        : last.following(uses.stream()
                                .map(use -> new Use(use.day() - days + Timeline.DAYS, use.session(), use.product()))
                                .toList());
                boolean known = after == 0 || weeks.later() != null;
                flags.add(checker.warnings(next).stream()
                        .filter(flag -> known || flag.rule().kind().missing().isEmpty())
                        .toList());
                last = next;
            }
            return flags;
        }

        boolean changes(Use more) {
            return !flags(CHECKER, more).equals(before);
        }

        boolean changes(Checker checker, Use more) {
            return !flags(checker, more).equals(flags(checker, null));
        }

        /** The flags that are new, graver, on a further day or further over their limit. */
        List<Flag> worsened(Use more) {
            List<Flag> worse = new ArrayList<>();
            List<List<Flag>> after = flags(CHECKER, more);
            for (int week = 0; week < after.size(); week++) {
                Map<String, Flag> old = before.get(week).stream()
                        .collect(Collectors.toMap(flag -> flag.rule().id(), Function.identity()));
                for (Flag flag : after.get(week)) {
                    @Nullable Flag was = old.get(flag.rule().id());
                    if (was == null
                            || flag.severity().compareTo(was.severity()) > 0
                            || !was.days().containsAll(flag.days())) {
                        worse.add(flag);
                    }
                }
            }
            return worse;
        }
    }
}
