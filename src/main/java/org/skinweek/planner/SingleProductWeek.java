package org.skinweek.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.Symptom;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;
import org.skinweek.rules.Severity;

/**
 * A repeating week with only one product and sun protection, which shows what rules say about the product by itself.
 */
public final class SingleProductWeek {
    private static final Product SUNSCREEN =
            Product.of("sunscreen", "sunscreen", Form.LEAVE_ON, ProductCategory.SUNSCREEN, List.of());

    private final Checker checker;
    private final Timeline empty;

    public SingleProductWeek(Checker checker, Timeline week, int product) {
        this(checker, alone(week, product, week.weeksUsed().get(product)).withPauses(week.pausesOf(product)));
    }

    public SingleProductWeek(Checker checker, Timeline week, int product, int weeksUsed) {
        this(checker, alone(week, product, weeksUsed));
    }

    private SingleProductWeek(Checker checker, Timeline empty) {
        this.checker = checker.concerning(empty, 0);
        this.empty = empty;
    }

    private static Timeline alone(Timeline week, int product, int weeksUsed) {
        return new Timeline(
                List.of(week.products().get(product), SUNSCREEN),
                List.of(weeksUsed, Timeline.ASSUMED_WEEKS_USED),
                week.profile(),
                week.firstDay(),
                List.of(),
                List.of(),
                true,
                List.of());
    }

    /** The same week after a reaction on its first day. */
    public SingleProductWeek after(Symptom symptom) {
        return new SingleProductWeek(
                checker,
                new Timeline(
                                empty.products(),
                                empty.weeksUsed(),
                                empty.profile(),
                                empty.firstDay(),
                                empty.planned(),
                                empty.past(),
                                true,
                                List.of(symptom))
                        .withPauses(empty.pauses()));
    }

    /**
     * The most uses, up to a number, that raise no flag when they are laid as evenly as can be.
     *
     * @param sessions where it may be used, the preferred one first: the second one is taken from the eighth use on
     * @param tips true where a tip about how often it is used counts, too
     */
    public int most(int upTo, List<Session> sessions, boolean tips) {
        int possible = Math.min(upTo, sessions.size() * Timeline.DAYS);
        for (int uses = possible; uses > 0; uses--) {
            if (flags(uses, sessions).noneMatch(flag -> flag.severity().counts() || (tips && isAboutNumbers(flag)))) {
                return uses;
            }
        }
        return 0;
    }

    /**
     * True for a tip about how often. A tip about what belongs beside a product, such as moisturiser, limits no number.
     */
    private static boolean isAboutNumbers(Flag flag) {
        return flag.severity() == Severity.TIP && flag.rule().kind().core().addsUpOverDays();
    }

    /** The gravest flag of stop or caution against some uses that are laid as evenly as can be. */
    public Optional<Flag> against(int uses, List<Session> sessions) {
        return flags(uses, sessions).filter(flag -> flag.severity().counts()).findFirst();
    }

    private Stream<Flag> flags(int uses, List<Session> sessions) {
        List<Use> laid = new ArrayList<>();
        for (int day = 0; day < Timeline.DAYS; day++) {
            laid.add(new Use(day, Session.MORNING, 1));
        }
        int first = Math.min(uses, Timeline.DAYS);
        for (int use = 0; use < first; use++) {
            laid.add(new Use(use * Timeline.DAYS / first, sessions.get(0), 0));
        }
        for (int use = 0; use < uses - first; use++) {
            laid.add(new Use(use * Timeline.DAYS / (uses - first), sessions.get(1), 0));
        }
        return checker.check(empty.withPlanned(laid)).stream();
    }
}
