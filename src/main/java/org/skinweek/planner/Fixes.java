package org.skinweek.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;
import org.skinweek.rules.Rule;
import org.skinweek.rules.Severity;

/**
 * Finds single moves, additions and removals that clear a flag. Every candidate is judged by the checker itself, so a
 * fix never raises another flag of stop or caution and never makes one graver.
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
     * far, removals last.
     *
     * @param movable the planned uses that may be touched, such as those that are not in the past
     * @return none when no single change does it
     */
    public List<Fix> of(Timeline timeline, Flag flag, Predicate<Use> movable) {
        Map<Rule, Severity> before = gravest(checker.check(timeline));
        List<Fix> good = new ArrayList<>();
        for (Fix fix : candidates(timeline, flag, movable)) {
            if (clears(timeline, flag, fix, before)) {
                good.add(fix);
                if (good.size() == MOST) {
                    break;
                }
            }
        }
        return good;
    }

    private static List<Fix> candidates(Timeline timeline, Flag flag, Predicate<Use> movable) {
        List<Use> involved = timeline.planned().stream()
                .filter(use -> flag.involves(use) && movable.test(use))
                .toList();
        Stream<Fix> moves = involved.stream()
                .flatMap(from -> slots().map(slot -> new Use(slot.day(), slot.session(), from.product()))
                        .filter(to -> movable.test(to) && !timeline.planned().contains(to))
                        .map(to -> Fix.move(from, to)))
                .sorted(Comparator.comparingInt(Fixes::distance));
        Stream<Fix> removals = involved.stream()
                .sorted(Comparator.<Use>comparingInt(Use::slot).reversed())
                .map(Fix::removal);
        return Stream.of(additions(timeline, flag, movable), moves, removals)
                .flatMap(all -> all)
                .toList();
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

    private boolean clears(Timeline timeline, Flag flag, Fix fix, Map<Rule, Severity> before) {
        Map<Rule, Severity> after = gravest(checker.check(timeline.withPlanned(fix.applyTo(timeline.planned()))));
        if (after.containsKey(flag.rule())) {
            return false;
        }
        return after.entrySet().stream().allMatch(entry -> {
            @Nullable Severity old = before.get(entry.getKey());
            return old != null && entry.getValue().compareTo(old) <= 0;
        });
    }

    private static Map<Rule, Severity> gravest(List<Flag> flags) {
        Map<Rule, Severity> severities = new HashMap<>();
        for (Flag flag : flags) {
            if (flag.severity().counts()) {
                severities.put(flag.rule(), flag.severity());
            }
        }
        return severities;
    }

    /** Days between old and new place, later before earlier; another session counts as much as a week. */
    private static int distance(Fix move) {
        Use from = move.removed().get(0);
        Use to = move.added().get(0);
        int session = from.session() == to.session() ? 0 : 2 * Timeline.DAYS;
        return 2 * Math.abs(from.day() - to.day()) + (to.day() < from.day() ? 1 : 0) + session;
    }
}
