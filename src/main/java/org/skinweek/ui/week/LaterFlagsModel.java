package org.skinweek.ui.week;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.skinweek.app.UserRules;
import org.skinweek.app.Workspace;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.SeamChecks;
import org.skinweek.notebook.WeekFlags;
import org.skinweek.rules.Checker;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.kit.LatestRequest;

/** Looks in the background at the weeks after the shown one, until rhythms and weekdays meet again. */
public final class LaterFlagsModel {
    private final Workspace workspace;
    private final UserRules rules;
    private final LatestRequest checks;
    private final ReadOnlyObjectWrapper<LaterFlags> flags = new ReadOnlyObjectWrapper<>(LaterFlags.NONE);
    private @Nullable Looked looked;

    /** What was looked at last. */
    private record Looked(Notebook notebook, LocalDate shown, LocalDate today) {}

    /** Looks at nothing at first. */
    public LaterFlagsModel(Workspace workspace, UserRules rules, BackgroundRunner background) {
        this.workspace = workspace;
        this.rules = rules;
        this.checks = new LatestRequest(background);
    }

    /** Looks at the weeks from a shown one on; does nothing where they are known. */
    @SuppressWarnings("ReferenceEquality") // the same notebook has the same weeks; ten years are slow to compare
    void look(LocalDate shown, LocalDate today) {
        Notebook notebook = workspace.notebook();
        boolean known = looked != null
                && looked.notebook() == notebook
                && looked.shown().equals(shown)
                && Objects.equals(looked.today(), today);
        if (known) {
            return;
        }
        looked = new Looked(notebook, shown, today);
        Checker checker = rules.of(notebook);
        int weeks = SeamChecks.weeks(notebook, shown, today);
        boolean all = SeamChecks.suffices(notebook, shown, today);
        if (weeks == 1) {
            checks.cancel();
            flags.set(LaterFlags.NONE);
            return;
        }
        checks.runInParts(
                (stop, found) -> {
                    List<WeekFlags> checked = new SeamChecks(checker).check(notebook, shown, today, stop, week -> {});
                    found.accept(new LaterFlags(LaterFlags.of(checked), weeks, all));
                },
                flags::set);
    }

    ReadOnlyObjectProperty<LaterFlags> flagsProperty() {
        return flags.getReadOnlyProperty();
    }
}
