package org.skinweek.ui.week;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.rules.ExfoliationCount;
import org.skinweek.rules.ExfoliationRoom;
import org.skinweek.rules.Flag;
import org.skinweek.rules.MutedFlag;
import org.skinweek.rules.RestGoal;
import org.skinweek.rules.RuleBook;
import org.skinweek.rules.Severity;

/**
 * What the rules say about a week.
 *
 * @param book the rules that were asked
 * @param timeline the week that was checked
 * @param flags stop and caution, the gravest first, each trouble once
 * @param byRule the same with a flag for each rule, for comparing weeks
 * @param happened those of the flags about which no plan can do anything any more
 * @param tips possible improvements
 * @param reassurances what people fear and need not
 * @param muted cautions that the user tolerates
 * @param room what the seven days to each evening of the week hold of acids and scrubs
 * @param logged how many of these units are written down as done
 * @param quiet indexes of the products without a treatment in them
 * @param strong indexes of the products that keep an evening from being a rest
 * @param restNights evenings of the week that should be a rest, at least
 */
record WeekFindings(
        RuleBook book,
        Timeline timeline,
        List<Flag> flags,
        List<Flag> byRule,
        Set<Flag> happened,
        List<Flag> tips,
        List<Flag> reassurances,
        List<MutedFlag> muted,
        ExfoliationRoom room,
        List<Double> logged,
        Set<Integer> quiet,
        Set<Integer> strong,
        int restNights) {

    /**
     * What the rules say to a week.
     *
     * @param logged the same days with only what is written down as done
     * @param movable which uses can still be planned otherwise, in this week or in later ones
     */
    static WeekFindings of(
            Checker checker, Timeline timeline, Timeline logged, Predicate<Use> movable, Predicate<Product> support) {
        List<Flag> all = checker.troubles(timeline, flag -> happened(flag, movable));
        List<Flag> flags = all.stream().filter(flag -> flag.severity().counts()).toList();
        RestGoal rest = checker.restGoal(timeline);
        ExfoliationCount exfoliation = new ExfoliationCount(checker);
        return new WeekFindings(
                checker.book(),
                timeline,
                flags,
                flags.stream()
                        .flatMap(flag -> flag.parts().isEmpty() ? Stream.of(flag) : flag.parts().stream())
                        .toList(),
                flags.stream().filter(flag -> happened(flag, movable)).collect(Collectors.toSet()),
                all.stream().filter(flag -> flag.severity() == Severity.TIP).toList(),
                all.stream()
                        .filter(flag -> flag.severity() == Severity.REASSURANCE)
                        .toList(),
                checker.muted(timeline),
                exfoliation.room(timeline),
                exfoliation.room(logged).units(),
                IntStream.range(0, timeline.products().size())
                        .filter(index -> support.test(timeline.products().get(index)))
                        .boxed()
                        .collect(Collectors.toSet()),
                rest.strong(),
                rest.nights());
    }

    /** True when none of the flag's uses, and none of its days, can be planned otherwise. */
    private static boolean happened(Flag flag, Predicate<Use> movable) {
        boolean uses = flag.uses().stream().anyMatch(use -> use.day() >= 0 && movable.test(use));
        boolean missing = flag.rule().kind().core().missing().isPresent()
                && flag.days().stream()
                        .anyMatch(day -> Stream.of(Session.values())
                                .anyMatch(session -> movable.test(new Use(day, session, 0))));
        return !uses && !missing;
    }

    /**
     * The flags in which a product's use in a session of a day takes part. A quiet product is not blamed where a
     * treatment takes part too: the week would be full of marks.
     */
    List<Flag> at(int day, WeekBoard.Card card) {
        return use(day, card)
                .map(use -> flags.stream()
                        .filter(flag -> flag.mendedBy(use))
                        .filter(flag -> !card.quiet() || quiet(flag))
                        .toList())
                .orElse(List.of());
    }

    /** The tolerated cautions in which a treatment's use in a session of a day takes part. */
    List<Flag> mutedAt(int day, WeekBoard.Card card) {
        return use(day, card)
                .filter(use -> !card.quiet())
                .map(use -> muted.stream()
                        .map(MutedFlag::flag)
                        .filter(flag -> flag.involves(use))
                        .toList())
                .orElse(List.of());
    }

    private boolean quiet(Flag flag) {
        return flag.uses().stream().allMatch(use -> quiet.contains(use.product()));
    }

    /** What the flags of a card say of it: of a trouble, the gravest of its rules in which the card takes part. */
    List<Flag> saidOf(int day, WeekBoard.Card card) {
        return use(day, card)
                .map(use -> at(day, card).stream()
                        .map(flag -> part(flag, part -> part.involves(use)))
                        .toList())
                .orElse(List.of());
    }

    /** The use that a card stands for; empty while its product is not on the shelf that was checked. */
    private Optional<Use> use(int day, WeekBoard.Card card) {
        return index(card.product().id()).stream()
                .mapToObj(index -> new Use(day, card.placement().session(), index))
                .findFirst();
    }

    /** What the flags of a day say that no card of the day is marked for, such as that something is missing. */
    List<Flag> withoutCard(int day, WeekBoard board) {
        Set<Flag> onCards = Stream.of(Session.values())
                .flatMap(session -> board.days().get(day).lane(session).all().stream())
                .flatMap(card -> at(day, card).stream())
                .collect(Collectors.toSet());
        return flags.stream()
                .filter(flag -> flag.days().contains(day) && !onCards.contains(flag))
                .map(flag -> part(flag, part -> part.days().contains(day)))
                .toList();
    }

    /** What keeps an evening from being a rest; none of the products where it is one. */
    List<WeekBoard.Card> strong(WeekBoard.Lane lane) {
        return lane.all().stream()
                .filter(card -> index(card.product().id()).stream().anyMatch(strong::contains))
                .toList();
    }

    private static Flag part(Flag trouble, Predicate<Flag> wanted) {
        return trouble.parts().stream().filter(wanted).findFirst().orElse(trouble);
    }

    /** The gravest of some flags. */
    static Optional<Severity> gravest(List<Flag> flags) {
        return flags.stream().map(Flag::severity).max(Severity::compareTo);
    }

    /** Index of a product in the timeline; empty when it is not on the shelf that was checked. */
    OptionalInt index(String product) {
        return IntStream.range(0, timeline.products().size())
                .filter(index -> timeline.products().get(index).id().equals(product))
                .findFirst();
    }
}
