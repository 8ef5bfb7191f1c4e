package org.skinweek.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;

/**
 * Finds the fewest moves, additions and removals that clear a flag. Every candidate is judged by the checker itself, so a
 * fix never raises another flag of stop or caution, makes one graver or carries it to another day.
 */
public final class Fixes {
    /** Fixes that are offered at most: more would be a puzzle of its own. */
    public static final int MOST = 3;

    private final Checker checker;

    /** Finds fixes by this checker. */
    public Fixes(Checker checker) {
        this.checker = checker;
    }

    /**
     * The smallest changes that clear a flag, the best first: moves within a session kind before others, near before
     * far, removals last. Only where no single change does it, two are made together, and only then three.
     *
     * @param movable the planned uses that may be touched, such as those that are not in the past
     * @return none when no few changes do it
     */
    public List<Fix> of(Timeline timeline, Flag flag, Predicate<Use> movable) {
        return of(timeline, flag, movable, Stop.NEVER);
    }

    /**
     * The same, or what of it is found before it is told to stop. Where no few changes clear a trouble that several rules
     * say, those that clear the first of them that can be cleared.
     *
     * @param stop asked before each week that is checked
     */
    public List<Fix> of(Timeline timeline, Flag flag, Predicate<Use> movable, Stop stop) {
        List<Fix> fixes = clearing(timeline, flag, giving(timeline, flag, movable), stop);
        for (Flag part : flag.parts()) {
            if (fixes.isEmpty() && !stop.now()) {
                fixes = clearing(timeline, part, giving(timeline, part, movable), stop);
            }
        }
        return fixes;
    }

    /** What a prescriber ordered stays where it is as long as anything of the user's own can give. */
    private static Predicate<Use> giving(Timeline timeline, Flag flag, Predicate<Use> movable) {
        boolean ownTakesPart = flag.uses().stream()
                .anyMatch(use -> use.day() >= 0 && movable.test(use) && !isPrescribed(timeline, use));
        return ownTakesPart ? use -> movable.test(use) && !isPrescribed(timeline, use) : movable;
    }

    private static boolean isPrescribed(Timeline timeline, Use use) {
        return timeline.products().get(use.product()).isPrescribed();
    }

    private List<Fix> clearing(Timeline timeline, Flag flag, Predicate<Use> movable, Stop stop) {
        Raised before = new Raised(checker.check(timeline));
        Checker narrow = checker.only(flag.rules());
        Predicate<Fix> clears = fix -> clears(narrow, timeline, fix, before);
        // where leaving a use out does not clear the flag, putting it elsewhere cannot either
        List<Use> decisive = timeline.planned().stream()
                .takeWhile(use -> !stop.now())
                .filter(use -> flag.involves(use) && movable.test(use) && isCleared(narrow, timeline, Fix.removal(use)))
                .toList();
        Stream<Fix> candidates = Stream.of(
                        additions(timeline, flag, movable), moves(timeline, decisive, movable), removals(decisive))
                .flatMap(all -> all);
        List<Fix> single = candidates
                .takeWhile(fix -> !stop.now())
                .filter(clears)
                .limit(MOST)
                .toList();
        return single.isEmpty() && !stop.now()
                ? new SeveralChanges(checker, timeline, flag, movable, before, stop).find(MOST)
                : single;
    }

    private static Stream<Fix> moves(Timeline timeline, List<Use> decisive, Predicate<Use> movable) {
        return decisive.stream()
                .flatMap(from -> slots().map(slot -> new Use(slot.day(), slot.session(), from.product()))
                        .filter(to -> movable.test(to) && !timeline.planned().contains(to))
                        .map(to -> Fix.move(from, to)))
                .sorted(Comparator.comparingInt(fix ->
                        Distance.between(fix.removed().get(0), fix.added().get(0))));
    }

    private static Stream<Fix> removals(List<Use> decisive) {
        return decisive.stream()
                .sorted(Comparator.<Use>comparingInt(Use::slot).reversed())
                .map(Fix::removal);
    }

    private static Stream<Use> slots() {
        return IntStream.range(0, Timeline.DAYS)
                .boxed()
                .flatMap(day -> Stream.of(Session.values()).map(session -> new Use(day, session, 0)));
    }

    /** What might be missing: one product in the same session of all flagged days. */
    private static Stream<Fix> additions(Timeline timeline, Flag flag, Predicate<Use> movable) {
        List<Fix> additions = new ArrayList<>();
        for (int product = 0; product < timeline.products().size(); product++) {
            for (Session session : Session.values()) {
                int index = product;
                List<Use> uses = flag.days().stream()
                        .map(day -> new Use(day, session, index))
                        .filter(use -> movable.test(use) && !timeline.planned().contains(use))
                        .toList();
                if (!uses.isEmpty() && !timeline.products().get(product).archived()) {
                    additions.add(Fix.addition(uses));
                }
            }
        }
        return additions.stream();
    }

    private static boolean isCleared(Checker narrow, Timeline timeline, Fix fix) {
        return narrow.check(timeline.withPlanned(fix.applyTo(timeline.planned()))).stream()
                .noneMatch(left -> left.severity().counts());
    }

    /** True when the flag is gone and no other is new, graver, or on a day that it was not on. */
    private boolean clears(Checker narrow, Timeline timeline, Fix fix, Raised before) {
        return isCleared(narrow, timeline, fix)
                && before.in(checker.check(timeline.withPlanned(fix.applyTo(timeline.planned()))))
                        .isEmpty();
    }
}
