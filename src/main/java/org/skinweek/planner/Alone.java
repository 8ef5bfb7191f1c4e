package org.skinweek.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Category;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.Symptom;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;

/**
 * One product on a skin by itself, protected from the sun, in a week that comes again and again: what only rules about
 * the product itself have to say.
 */
final class Alone {
    private static final Product SUNSCREEN =
            Product.of("sunscreen", "sunscreen", Form.LEAVE_ON, Category.SUNSCREEN, List.of());

    private final Checker checker;
    private final Timeline empty;

    Alone(Checker checker, Timeline week, int product) {
        this(checker, week, product, week.weeksUsed().get(product));
    }

    Alone(Checker checker, Timeline week, int product, int weeksUsed) {
        this(
                checker,
                new Timeline(
                        List.of(week.products().get(product), SUNSCREEN),
                        List.of(weeksUsed, Timeline.ASSUMED_WEEKS_USED),
                        week.profile(),
                        week.firstDay(),
                        List.of(),
                        List.of(),
                        true,
                        List.of()));
    }

    private Alone(Checker checker, Timeline empty) {
        this.checker = checker;
        this.empty = empty;
    }

    /** The same on a skin that reacted on the first day. */
    Alone after(Symptom symptom) {
        return new Alone(
                checker,
                new Timeline(
                        empty.products(),
                        empty.weeksUsed(),
                        empty.profile(),
                        empty.firstDay(),
                        empty.planned(),
                        empty.past(),
                        true,
                        List.of(symptom)));
    }

    /** The most uses, up to a number, that raise no flag when they are laid as evenly as can be. */
    int most(int upTo, Session session) {
        for (int uses = upTo; uses > 0; uses--) {
            if (against(uses, session).isEmpty()) {
                return uses;
            }
        }
        return 0;
    }

    /** The gravest flag of stop or caution against some uses that are laid as evenly as can be. */
    Optional<Flag> against(int uses, Session session) {
        List<Use> laid = new ArrayList<>();
        for (int day = 0; day < Timeline.DAYS; day++) {
            laid.add(new Use(day, Session.MORNING, 1));
        }
        for (int use = 0; use < uses; use++) {
            laid.add(new Use(use * Timeline.DAYS / uses, session, 0));
        }
        return checker.check(empty.withPlanned(laid)).stream()
                .filter(flag -> flag.severity().counts())
                .findFirst();
    }
}
