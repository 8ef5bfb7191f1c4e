package org.skinweek.ui.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.SessionStep;
import org.skinweek.notebook.SessionSteps;
import org.skinweek.notebook.SkinDays;
import org.skinweek.routine.LayeringOrder;
import org.skinweek.routine.Product;
import org.skinweek.rules.Checker;
import org.skinweek.rules.RecoveryState;
import org.skinweek.rules.Rule;
import org.skinweek.rules.SkinCourse;

/**
 * One look at a session: its steps, and what the rules say of them. It can be taken on any thread.
 *
 * @param checker the rules as the notebook adjusts them
 * @param isToday true where the day is not over
 * @param waits what to wait for before or after which step
 */
record TodayLook(
        Notebook notebook,
        Checker checker,
        LocalDate day,
        Session session,
        LocalDate today,
        boolean isToday,
        LayeringOrder order,
        StepWords words,
        NoticeSource noticeSource,
        Function<List<SessionStep>, Map<String, String>> waits) {
    /**
     * What is found.
     *
     * @param steps what may be used, in the order in which it goes on
     * @param paused what is planned and barred
     * @param addable what is on the shelf and not among both
     * @param wayBack when which product comes back
     * @param left what is left of products that a limit keeps waiting
     * @param waiting the steps for which is told what to wait for
     * @param waits what was told
     */
    record Found(
            Notebook notebook,
            List<TodayStep> steps,
            List<PausedStep> paused,
            List<TodayNotice> notices,
            List<Product> addable,
            RecoveryState recovery,
            List<SkinCourse.Return> wayBack,
            List<LeftLine> left,
            List<SessionStep> waiting,
            Map<String, String> waits) {}

    /** True for a look at this session, as of this day. */
    boolean isOf(LocalDate shownDay, Session shownSession, LocalDate now) {
        return day.equals(shownDay) && session == shownSession && today.equals(now);
    }

    Found find() {
        SkinDays days = new SkinDays(checker, notebook, today);
        List<TodayStep> open = new ArrayList<>();
        List<PausedStep> left = new ArrayList<>();
        Set<String> present = new HashSet<>();
        @Nullable LeftToday ahead = isToday ? words.left(days, day, session) : null;
        List<SessionStep> all = SessionSteps.of(notebook, order, day, session);
        // what is planned and barred is no step, and nothing waits for it
        List<SessionStep> waiting =
                all.stream().filter(step -> barring(days, step).isEmpty()).toList();
        Map<String, String> told = waits.apply(waiting);
        for (SessionStep step : all) {
            String id = step.product().id();
            barring(days, step)
                    .ifPresentOrElse(
                            rule -> left.add(PausedStep.of(step.product(), rule)),
                            () -> open.add(words.of(
                                    step,
                                    told.get(id),
                                    day,
                                    notebook.settings(),
                                    ahead == null ? null : ahead.of(step.product()))));
            present.add(id);
        }
        List<Product> addable = notebook.shelf().stream()
                .filter(product -> !present.contains(product.id()))
                .sorted(Comparator.comparing(product -> product.name().toLowerCase(Locale.ROOT)))
                .toList();
        return new Found(
                notebook,
                open,
                left,
                noticeSource.notices(days, day, session),
                addable,
                days.course().on(day),
                days.course().returns(day),
                ahead == null ? List.of() : ahead.ofShelf(notebook),
                waiting,
                told);
    }

    private Optional<Rule> barring(SkinDays days, SessionStep step) {
        return step.open() ? days.on(day).barring(session, step.product().id()) : Optional.empty();
    }
}
