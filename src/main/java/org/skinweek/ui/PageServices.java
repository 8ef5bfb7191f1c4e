package org.skinweek.ui;

import java.util.UUID;
import java.util.function.Supplier;
import org.skinweek.app.UserClock;
import org.skinweek.app.UserRules;
import org.skinweek.app.Workspace;
import org.skinweek.catalog.Catalog;
import org.skinweek.knowledge.Knowledge;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.words.Words;

/**
 * What the models of all pages work with.
 *
 * @param workspace the user's notebook, and what changes it
 * @param knowledge what ships with the program
 * @param rules the rules as the user changed them
 * @param clock the user's day and time
 * @param words texts in the user's language
 * @param background runs what takes longer than a frame
 * @param ids makes ids of new things
 */
public record PageServices(
        Workspace workspace,
        Knowledge knowledge,
        UserRules rules,
        UserClock clock,
        Words words,
        BackgroundRunner background,
        Supplier<UUID> ids) {
    /** Actives, sources and claims. */
    Catalog catalog() {
        return knowledge.catalog();
    }
}
