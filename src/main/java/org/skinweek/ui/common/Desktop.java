package org.skinweek.ui.common;

import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Supplier;
import org.skinweek.app.UserClock;
import org.skinweek.app.UserRules;
import org.skinweek.app.Workspace;
import org.skinweek.catalog.Catalog;
import org.skinweek.planner.PlannerData;
import org.skinweek.platform.LinkHandler;
import org.skinweek.rules.Checker;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.words.Words;

/**
 * What the window works on; nothing of it is a control.
 *
 * @param workspace the user's data
 * @param catalog actives, sources, claims
 * @param rules the rules, and how the user adjusts them
 * @param planning what is usual, and what makes a week better
 * @param clock the user's time
 * @param words the texts
 * @param background runs work off the JavaFX thread
 * @param ids makes ids of new things
 * @param links opens web addresses and folders in other programs
 * @param dataFolder where everything is stored
 */
public record Desktop(
        Workspace workspace,
        Catalog catalog,
        UserRules rules,
        PlannerData planning,
        UserClock clock,
        Words words,
        BackgroundRunner background,
        Supplier<UUID> ids,
        LinkHandler links,
        Path dataFolder) {
    /** Finds flags by the user's rules as they are now; for the JavaFX thread, as the workspace is. */
    public Checker checker() {
        return rules.of(workspace.notebook());
    }
}
