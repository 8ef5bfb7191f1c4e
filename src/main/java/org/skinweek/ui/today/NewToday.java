package org.skinweek.ui.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.FirstUseDay;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Flag;
import org.skinweek.rules.Rule;
import org.skinweek.rules.Severity;
import org.skinweek.words.Words;

/** Announces a product on its first day, with what the rules advise about new products. */
final class NewToday {
    private final Words words;

    NewToday(Words words) {
        this.words = words;
    }

    /**
     * A notice for each product that begins in a session.
     *
     * @param timeline the week of the day
     * @param index the day in it
     * @param flags what the rules say of the week
     */
    List<TodayNotice> notices(
            Notebook notebook, LocalDate day, Session session, Timeline timeline, int index, List<Flag> flags) {
        List<TodayNotice> notices = new ArrayList<>();
        for (Use use : timeline.planned()) {
            Product product = timeline.products().get(use.product());
            boolean here = use.day() == index && use.session() == session;
            if (here
                    && notebook.product(product.id())
                            .filter(own -> FirstUseDay.is(day, own, notebook))
                            .isPresent()) {
                String begins = words.text("today.new", product.name());
                String advice = flags.stream()
                        .filter(flag -> flag.severity() == Severity.TIP && flag.involves(use))
                        .map(Flag::rule)
                        .filter(NewToday::isOfEachNew)
                        .findFirst()
                        .map(rule -> rule.explanation().reason())
                        .orElse("");
                notices.add(new TodayNotice(TodayNotice.Kind.REMINDER, begins, advice));
            }
        }
        return notices;
    }

    /** True for advice about each use of what the skin does not know yet. */
    private static boolean isOfEachNew(Rule rule) {
        return rule.kind().forbidsEachUse()
                && rule.kind().subjects().stream()
                        .flatMap(subject -> subject.clauses().stream())
                        .anyMatch(clause -> clause.weeks().most() < Double.POSITIVE_INFINITY);
    }
}
