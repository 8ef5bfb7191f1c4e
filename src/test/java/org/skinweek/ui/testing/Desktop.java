package org.skinweek.ui.testing;

import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Supplier;
import org.skinweek.app.UserClock;
import org.skinweek.app.UserRules;
import org.skinweek.app.Workspace;
import org.skinweek.catalog.Catalog;
import org.skinweek.knowledge.Knowledge;
import org.skinweek.planner.PlannerData;
import org.skinweek.platform.LinkHandler;
import org.skinweek.rules.Checker;
import org.skinweek.ui.PageFactory;
import org.skinweek.ui.PageServices;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.words.Words;

/** What the pages of a test work on, at hand for the test. */
public record Desktop(
        Workspace workspace,
        Knowledge knowledge,
        UserRules rules,
        UserClock clock,
        Words words,
        BackgroundRunner background,
        Supplier<UUID> ids,
        LinkHandler links,
        Path dataFolder) {
    /** The pages over it. */
    public PageFactory pages() {
        return new PageFactory(
                new PageServices(workspace, knowledge, rules, clock, words, background, ids),
                links,
                dataFolder,
                new FolderPictures(dataFolder.resolve("to-add")),
                () -> SampleStart.in(dataFolder.resolve("home")));
    }

    /** Actives, sources, claims. */
    public Catalog catalog() {
        return knowledge.catalog();
    }

    /** What is usual, and what makes a week better. */
    public PlannerData planning() {
        return knowledge.plannerData();
    }

    /** Finds flags by the user's rules as they are now. */
    public Checker checker() {
        return rules.of(workspace.notebook());
    }
}
