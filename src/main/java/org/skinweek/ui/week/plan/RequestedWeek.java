package org.skinweek.ui.week.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.skinweek.planning.PlanRequest;
import org.skinweek.planning.PlanStyle;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.ui.page.PlanIntent;

/** The requests to the planner, and how the user changed them. */
final class RequestedWeek {
    private final Predicate<LocalDate> morningIsOver;
    private final Map<String, Integer> wished = new LinkedHashMap<>();
    private List<PlanRequest> requests = List.of();
    private PlanIntent.Reason reason = PlanIntent.Reason.BEST;

    /**
     * No request yet.
     *
     * @param morningIsOver true for today once it is evening
     */
    RequestedWeek(Predicate<LocalDate> morningIsOver) {
        this.morningIsOver = morningIsOver;
    }

    void begin(PlanIntent.Reason why, List<PlanRequest> asked) {
        reason = why;
        requests = List.copyOf(asked);
    }

    void clear() {
        requests = List.of();
        wished.clear();
    }

    /** All requests, in order of time. */
    List<PlanRequest> all() {
        return requests;
    }

    /** The request for the first days. */
    PlanRequest first() {
        return requests.get(0);
    }

    /** True when the user may set wishes: not while the skin recovers, nor for part of a week. */
    boolean canWish() {
        return reason != PlanIntent.Reason.REACTION && requests.size() == 1 && first().days() == Timeline.DAYS;
    }

    /** Changes how many uses are wished for. */
    void wish(String product, int times) {
        wished.put(product, times);
        change(first().withTimes(product, times));
    }

    /** How often a product is wished for. */
    int wished(String product) {
        return first().times().getOrDefault(product, 0);
    }

    /** The wishes to be remembered with the products: those for every week that the user changed. */
    Map<String, Integer> remembered() {
        return first().everyWeek() ? Map.copyOf(wished) : Map.of();
    }

    /** Asks for every week, or for seven days alone. */
    void setEveryWeek(boolean every) {
        int over = morningIsOver.test(first().from()) ? 1 : 0;
        change(every ? first().forEveryWeek() : first().once(over));
    }

    /** Asks for the best week, or for as few changes as possible. */
    void setStyle(PlanStyle style) {
        change(first().withStyle(style));
    }

    /**
     * Keeps treatments out of a session, 0 to 13, or lets them back in. The first one makes it a plan for these days
     * alone: a journey does not come every week.
     */
    void setBlocked(int slot, boolean blocked) {
        if (blocked && first().blocked().isEmpty()) {
            setEveryWeek(false);
        }
        Set<Integer> slots = new TreeSet<>(first().blocked());
        if (blocked) {
            slots.add(slot);
        } else {
            slots.remove(slot);
        }
        change(first().withBlocked(slots));
    }

    /** True where the user keeps treatments out of a session. */
    boolean isBlocked(PlanItem.At at) {
        return canWish()
                && !at.day().isBefore(first().from())
                && at.day().isBefore(first().from().plusDays(Timeline.DAYS))
                && first().blocked()
                        .contains(Use.slot((int) ChronoUnit.DAYS.between(first().from(), at.day()), at.session()));
    }

    private void change(PlanRequest changed) {
        requests = List.of(changed);
    }
}
