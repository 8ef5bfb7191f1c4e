package org.skinweek.ui.page;

/** A page on which a week can be planned. */
public interface PlanOpener {
    /** Shows what comes of it when a week is planned as asked; nothing changes until the user accepts it. */
    void openPlan(PlanIntent ask);
}
