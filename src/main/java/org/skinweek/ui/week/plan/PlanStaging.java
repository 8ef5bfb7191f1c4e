package org.skinweek.ui.week.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.skinweek.notebook.Notebook;
import org.skinweek.planner.ChosenBeginnings;
import org.skinweek.planner.ProductIntroduction;
import org.skinweek.planning.PlanOutcome;
import org.skinweek.planning.PlanRequest;
import org.skinweek.planning.PlanRequests;
import org.skinweek.ui.introduction.ChosenOrder;
import org.skinweek.ui.introduction.IntroductionStaging;
import org.skinweek.ui.introduction.StagingActions;
import org.skinweek.ui.introduction.StagingMaker;
import org.skinweek.ui.product.ProductTexts;

/**
 * What begins when in a proposal, and in which order the user wants it; each change of that plans again. Only a plan for
 * every week has a part of it to bring in later.
 */
final class PlanStaging implements StagingActions {
    private final ReadOnlyObjectWrapper<IntroductionStaging> staging =
            new ReadOnlyObjectWrapper<>(IntroductionStaging.NONE);
    private final StagingMaker maker;
    private final ChosenOrder order = new ChosenOrder();
    private final Runnable plan;

    /**
     * Nothing begins yet.
     *
     * @param plan plans again
     */
    PlanStaging(ProductTexts texts, Runnable plan) {
        this.maker = new StagingMaker(texts);
        this.plan = plan;
    }

    /** What begins when in the proposal that is shown. */
    ReadOnlyObjectProperty<IntroductionStaging> stagingProperty() {
        return staging.getReadOnlyProperty();
    }

    /** Forgets what was said and shown. */
    void clear() {
        order.clear();
        staging.set(IntroductionStaging.NONE);
    }

    /** What the user has said so far, for work away from the JavaFX thread. */
    ChosenBeginnings chosen() {
        return order.beginnings();
    }

    /**
     * Shows what begins in a proposal.
     *
     * @param introductions when each new product begins
     */
    void show(List<ProductIntroduction> introductions, PlanOutcome outcome) {
        staging.set(maker.of(
                introductions,
                List.copyOf(outcome.before().products().values()),
                outcome.after().plan(),
                outcome.stages().get(0).request().from(),
                Set.of()));
    }

    @Override
    public void reorder(String moved, List<String> ids) {
        order.reorder(moved, ids);
        plan.run();
    }

    @Override
    public void beginNow(String product) {
        order.beginNow(product, staging.get().order());
        plan.run();
    }

    /** True for what can be brought in one after another. */
    private static boolean isStaged(List<PlanRequest> requests) {
        return requests.size() == 1 && requests.get(0).everyWeek();
    }

    /** The requests in parts, each with what begins then; those that are for other days than every week's as they are. */
    static List<PlanRequest> parts(
            PlanRequests makers,
            Notebook notebook,
            List<PlanRequest> requests,
            LocalDate today,
            ChosenBeginnings chosen) {
        return isStaged(requests) ? makers.staged(notebook, requests.get(0), today, chosen) : requests;
    }

    /** When each new product begins that is asked for. */
    static List<ProductIntroduction> introductions(
            PlanRequests makers,
            Notebook notebook,
            List<PlanRequest> requests,
            LocalDate today,
            ChosenBeginnings chosen) {
        return isStaged(requests) ? makers.introductions(notebook, requests.get(0), today, chosen) : List.of();
    }
}
