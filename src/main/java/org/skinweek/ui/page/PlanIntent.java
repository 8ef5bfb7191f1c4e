package org.skinweek.ui.page;

import java.time.LocalDate;
import java.util.List;
import org.skinweek.planning.PlanRequest;

/**
 * Why a week should be planned, and the requests to the planner.
 *
 * @param reason why
 * @param shown the week that the user looks at
 * @param requests the requests in order of time; none lets the user choose first
 */
public record PlanIntent(Reason reason, LocalDate shown, List<PlanRequest> requests) {
    /** Copies the list. */
    public PlanIntent {
        requests = List.copyOf(requests);
    }

    /** A week as the user will say. */
    public static PlanIntent best(LocalDate shown) {
        return new PlanIntent(Reason.BEST, shown, List.of());
    }

    /** Why a week is to be planned. */
    public enum Reason {
        /** The user wants the best week. */
        BEST,
        /** The skin reacted. */
        REACTION,
        /** Something was missed. */
        MISSED,
        /** A product is new on the shelf. */
        NEW_PRODUCT,
        /** A coming week may be another than planned: something steps up, or a pack runs out. */
        FORECAST
    }
}
