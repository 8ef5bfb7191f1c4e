package org.skinweek.planning;

import org.skinweek.planner.PlanObjective;
import org.skinweek.planner.PlannerData;

/** What matters most in a planned week, once no rule is broken and the wishes are met. */
public enum PlanStyle {
    /** The best week, regardless of the present plan. */
    BEST,
    /** As few changes of the present plan as possible. */
    LEAST_CHANGE,
    /** Rest evenings first, then few changes: for skin that complains. */
    GENTLER;

    PlanObjective objective(PlannerData data) {
        return switch (this) {
            case BEST -> data.plan();
            case LEAST_CHANGE -> data.replan();
            case GENTLER -> data.ease();
        };
    }
}
