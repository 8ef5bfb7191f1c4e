package org.skinweek.ui.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.skinweek.app.DayFilling;
import org.skinweek.app.UserClock;
import org.skinweek.app.Workspace;
import org.skinweek.catalog.Session;
import org.skinweek.diary.SkipReason;
import org.skinweek.notebook.Notebook;

/** Fills in one day of the diary or many, and tells what came of it. */
public final class DayFiller {
    private final Workspace workspace;
    private final DayFilling filling;
    private final UserClock clock;

    /** Fills in days of a workspace. */
    public DayFiller(Workspace workspace, DayFilling filling, UserClock clock) {
        this.workspace = workspace;
        this.filling = filling;
        this.clock = clock;
    }

    /** Each open planned step was done. */
    void asPlanned(List<LocalDate> days, Consumer<DayFilling.Filling> told) {
        store(filling.asPlanned(notebook(), days, today(), now()), told);
    }

    /** The day was as the one before it. */
    void asDayBefore(LocalDate day, Consumer<DayFilling.Filling> told) {
        store(filling.asDayBefore(notebook(), day, today(), now()), told);
    }

    /** Each open planned step was left out. */
    void leftOut(List<LocalDate> days, SkipReason reason, Consumer<DayFilling.Filling> told) {
        store(filling.leftOut(notebook(), days, reason, today(), now()), told);
    }

    /** The session to show of a day: the present one of today, and the evening of a day that is over. */
    Session session(LocalDate day) {
        return day.equals(today()) ? now() : Session.EVENING;
    }

    private void store(DayFilling.Filling made, Consumer<DayFilling.Filling> told) {
        // an error reaches the listeners of the workspace, which tell the user
        CompletableFuture<Void> unused = workspace.execute(made.command()).thenAccept(notebook -> told.accept(made));
    }

    private Notebook notebook() {
        return workspace.notebook();
    }

    private LocalDate today() {
        return clock.today(notebook().settings());
    }

    private Session now() {
        return clock.session(notebook().settings());
    }
}
