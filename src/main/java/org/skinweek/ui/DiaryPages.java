package org.skinweek.ui;

import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Supplier;
import org.skinweek.app.DayFilling;
import org.skinweek.app.DiaryCommands;
import org.skinweek.app.PhotoCommands;
import org.skinweek.app.PhotoKeeper;
import org.skinweek.app.UserClock;
import org.skinweek.app.UserRules;
import org.skinweek.app.Workspace;
import org.skinweek.catalog.Catalog;
import org.skinweek.diary.DiaryStatistics;
import org.skinweek.routine.LayeringOrder;
import org.skinweek.rules.ExfoliationCount;
import org.skinweek.ui.diary.DayFiller;
import org.skinweek.ui.diary.DiaryViewModel;
import org.skinweek.ui.history.HistoryDialogs;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.photo.PhotoDesk;
import org.skinweek.ui.photo.PhotoViewModel;
import org.skinweek.ui.product.ProductTexts;
import org.skinweek.ui.share.TransferChooser;
import org.skinweek.ui.today.SessionNotices;
import org.skinweek.ui.today.TodayViewModel;
import org.skinweek.words.Words;

/**
 * Makes what the pages Today and Diary are about.
 *
 * @param ids gives an id to each use that is written down
 */
record DiaryPages(
        Workspace workspace,
        Catalog catalog,
        UserRules rules,
        UserClock clock,
        Words words,
        BackgroundRunner background,
        Supplier<UUID> ids) {
    /** The model of the page Today. */
    TodayViewModel today() {
        return new TodayViewModel(
                workspace,
                catalog,
                rules::of,
                clock,
                commands(),
                new SessionNotices(rules, catalog, words),
                words,
                background);
    }

    /** The model of the page Diary. */
    DiaryViewModel diary() {
        ProductTexts texts = new ProductTexts(catalog, words);
        DiaryStatistics statistics = new DiaryStatistics(
                new ExfoliationCount(rules.of(workspace.notebook()))::units, product -> !texts.support(product));
        return new DiaryViewModel(workspace, catalog, statistics, rules::of, background, clock, commands(), words);
    }

    /** What fills in days that are over. */
    DayFiller dayFiller() {
        return new DayFiller(workspace, new DayFilling(new LayeringOrder(catalog), rules::of, commands()), clock);
    }

    /** What the diary tells of single products. */
    HistoryDialogs histories(PageContext context) {
        return new HistoryDialogs(context, workspace, rules::of, clock, background);
    }

    /** The photos of the diary. */
    PhotoDesk photos(PageContext context, Path dataFolder, TransferChooser chooser) {
        PhotoCommands photoCommands = new PhotoCommands(clock.source(), clock.zones(), ids);
        return new PhotoDesk(
                context,
                new PhotoViewModel(workspace, clock, photoCommands),
                new PhotoKeeper(dataFolder, clock.source()),
                background,
                chooser);
    }

    private DiaryCommands commands() {
        return new DiaryCommands(clock.source(), clock.zones(), ids);
    }
}
