package org.skinweek.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skinweek.advice.WishBlocking;
import org.skinweek.exchange.RoutineFile;
import org.skinweek.planner.PlanDiff;
import org.skinweek.planner.ProductIntroduction;
import org.skinweek.planner.Proposal;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Flag;
import org.skinweek.rules.Rule;
import org.skinweek.words.ReasonWords;

/**
 * What {@code skinweek plan} found for one routine.
 *
 * @param routine the routine with the week as it was
 * @param proposal the week that was found
 * @param parts what each treatment got, in the order of the products
 * @param introductions when each irritating product that is new to the skin begins, in order
 * @param reasons why each treatment is where it is, in order of time
 * @param lines the same reasons in one line for each product and time of day
 * @param leaving for each use that leaves its place, why it does, for people, without a full stop
 * @param forced the flags that remain because pins or the past force them
 * @param explained whether there was time for every reason; some may be missing otherwise
 * @param millis how long the search took
 */
record PlanReport(
        RoutineFile routine,
        Proposal proposal,
        List<Part> parts,
        List<Start> introductions,
        List<Reason> reasons,
        List<ReasonWords.Line> lines,
        Map<Use, String> leaving,
        List<Forced> forced,
        boolean explained,
        long millis) {
    /** Copies the lists. */
    PlanReport {
        parts = List.copyOf(parts);
        introductions = List.copyOf(introductions);
        reasons = List.copyOf(reasons);
        lines = List.copyOf(lines);
        leaving = Map.copyOf(leaving);
        forced = List.copyOf(forced);
    }

    /**
     * What became of the wish for one product.
     *
     * @param product index of the product
     * @param usual true when the user stated no wish, so that the number is what is usual for the skin
     * @param forbidden the rule that forbids every use, where the usual number is therefore 0
     * @param blocking what kept the wish from being granted; empty when it was granted, or when the cause is unknown
     * @param origin whose number it is, or why it is 0, for people, without a full stop; the sentences of the rule where it
     *     is forbidden
     * @param message why the wish was not granted, for people; empty when it was
     * @param room what would make room for one more use, for people; empty when no small change does
     */
    record Part(
            int product,
            boolean usual,
            Optional<Rule> forbidden,
            Optional<WishBlocking> blocking,
            String origin,
            String message,
            String room) {}

    /**
     * When a new product begins.
     *
     * @param introduction its day
     * @param why what decides the day, for people
     */
    record Start(ProductIntroduction introduction, String why) {
        /** True when it begins after the first day of the week. */
        boolean waits() {
            return introduction.waits();
        }
    }

    /**
     * Why a use is where it is.
     *
     * @param use the use
     * @param text the reason, for people
     */
    record Reason(Use use, String text) {}

    /**
     * A flag that remains in the week.
     *
     * @param flag the flag
     * @param message what was found, for people
     */
    record Forced(Flag flag, String message) {}

    /** The week as it was. */
    Timeline before() {
        return proposal.task().week();
    }

    /** The routine with the week that was found. */
    RoutineFile planned() {
        return routine.withWeek(routine.regular().week(proposal.uses()));
    }

    /** What the week that was found changes in the present one. */
    PlanDiff diff() {
        return PlanDiff.between(before().planned(), proposal.uses());
    }

    /** The number of uses that were wished for. */
    int times(Part part) {
        return proposal.task().wishes().get(part.product()).times();
    }

    /** The number of uses in the week that was found. */
    int got(Part part) {
        return proposal.got().get(part.product());
    }

    /** When a waiting product begins; absent for all others. */
    Optional<Start> waiting(int product) {
        return introductions.stream()
                .filter(start -> start.waits() && start.introduction().product() == product)
                .findFirst();
    }

    /** The date on which a product begins; empty where the file does not say when the week is. */
    Optional<LocalDate> date(Start start) {
        return Optional.ofNullable(routine.weekStart())
                .map(monday -> monday.plusDays(start.introduction().inDays()));
    }

    /** True when any wish got fewer uses than it asked for. */
    boolean gave() {
        return parts.stream().anyMatch(this::gave);
    }

    /** True when the wish of this part got fewer uses than it asked for. */
    boolean gave(Part part) {
        return got(part) < times(part);
    }
}
