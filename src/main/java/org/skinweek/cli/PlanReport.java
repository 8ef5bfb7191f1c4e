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
 * @param introductions when each product begins that is new to the skin and irritates, the first first
 * @param reasons why each treatment is where it is, in order of time
 * @param lines the same in one line for each product and time of day
 * @param leaving why each use that leaves its place does so, for people, without a full stop
 * @param forced what is flagged all the same, because pins or the past force it
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
     * @param usual true when nobody wished, so that what is usual for the skin was wished for
     * @param forbidden the rule that forbids every use, where what is usual is none
     * @param blocking what made the wish give; empty when it was granted, or when nothing is known
     * @param origin whose number it is, or why it is none, for people, without a full stop
     * @param message why the wish gave, for people; empty when it was granted
     * @param room what would make room for one more use, for people; empty when nothing small does
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
     * When a product begins that is new to the skin.
     *
     * @param introduction its day
     * @param why what decides that, for people
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
     * A flag that the week has all the same.
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
        return routine.withWeek(routine.week(proposal.uses()));
    }

    /** What the week changes of the present one. */
    PlanDiff diff() {
        return PlanDiff.between(before().planned(), proposal.uses());
    }

    /** The uses that were wished for. */
    int times(Part part) {
        return proposal.task().wishes().get(part.product()).times();
    }

    /** The uses that were found. */
    int got(Part part) {
        return proposal.got().get(part.product());
    }

    /** When a product begins that waits; absent for all others. */
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

    /** True when a wish had to give. */
    boolean gave() {
        return parts.stream().anyMatch(this::gave);
    }

    /** True when the wish of this part had to give. */
    boolean gave(Part part) {
        return got(part) < times(part);
    }
}
