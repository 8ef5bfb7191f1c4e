package org.skinweek.ui;

import java.nio.file.Path;
import java.util.Optional;
import org.skinweek.app.DayFilling;
import org.skinweek.app.DiaryCommands;
import org.skinweek.app.PhotoCommands;
import org.skinweek.app.PhotoKeeper;
import org.skinweek.diary.DiaryStatistics;
import org.skinweek.routine.LayeringOrder;
import org.skinweek.rules.ExfoliationCount;
import org.skinweek.ui.diary.DayFiller;
import org.skinweek.ui.diary.DiaryViewModel;
import org.skinweek.ui.history.HistoryDialogs;
import org.skinweek.ui.notice.LaterCard;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.photo.PhotoDesk;
import org.skinweek.ui.photo.PhotoViewModel;
import org.skinweek.ui.product.ProductTexts;
import org.skinweek.ui.schedule.ScheduleDialogs;
import org.skinweek.ui.share.TransferChooser;
import org.skinweek.ui.skin.ReactionAdvice;
import org.skinweek.ui.today.ReplanOffer;
import org.skinweek.ui.today.SessionNotices;
import org.skinweek.ui.today.TodayPage;
import org.skinweek.ui.today.TodayViewModel;
import org.skinweek.ui.today.TomorrowPlan;

/** Makes the page Today, and what it and the page Diary are about. */
record DiaryPages(PageServices services) {
    /**
     * The page Today.
     *
     * @param first what was found out beforehand
     */
    TodayPage todayPage(PageContext context, Optional<FirstPage> first, LaterCard later, ScheduleDialogs schedule) {
        return new TodayPage(
                context,
                services.workspace(),
                first.map(known -> known.today().join()).orElseGet(this::today),
                new ReplanOffer(services.knowledge(), services.rules(), services.clock(), services.background()),
                reactionAdvice(),
                first.map(FirstPage::tomorrow).orElseGet(this::tomorrow),
                later,
                schedule);
    }

    /** What Today says of the next day. */
    TomorrowPlan tomorrow() {
        return new TomorrowPlan(services.catalog(), services.rules()::of, services.clock(), services.words());
    }

    /** What is said of a reaction. */
    ReactionAdvice reactionAdvice() {
        return new ReactionAdvice(services.workspace(), services.rules());
    }

    /** The model of the page Today. */
    TodayViewModel today() {
        return new TodayViewModel(
                services.workspace(),
                services.catalog(),
                services.rules()::of,
                services.clock(),
                commands(),
                new SessionNotices(services.rules(), services.catalog(), services.words()),
                services.words(),
                services.background());
    }

    /** The model of the page Diary. */
    DiaryViewModel diary() {
        ProductTexts texts = new ProductTexts(services.catalog(), services.words());
        DiaryStatistics statistics = new DiaryStatistics(
                new ExfoliationCount(services.rules().of(services.workspace().notebook()))::units,
                product -> !texts.support(product));
        return new DiaryViewModel(
                services.workspace(),
                services.catalog(),
                statistics,
                services.rules()::of,
                services.background(),
                services.clock(),
                commands(),
                services.words());
    }

    /** What fills in days that are over. */
    DayFiller dayFiller() {
        return new DayFiller(
                services.workspace(),
                new DayFilling(new LayeringOrder(services.catalog()), services.rules()::of, commands()),
                services.clock());
    }

    /** What the diary tells of single products. */
    HistoryDialogs histories(PageContext context) {
        return new HistoryDialogs(
                context, services.workspace(), services.rules()::of, services.clock(), services.background());
    }

    /** The photos of the diary. */
    PhotoDesk photos(PageContext context, Path dataFolder, TransferChooser chooser) {
        PhotoCommands photoCommands =
                new PhotoCommands(services.clock().source(), services.clock().zones(), services.ids());
        return new PhotoDesk(
                context,
                new PhotoViewModel(services.workspace(), services.clock(), photoCommands),
                new PhotoKeeper(dataFolder, services.clock().source()),
                services.background(),
                chooser);
    }

    private DiaryCommands commands() {
        return new DiaryCommands(services.clock().source(), services.clock().zones(), services.ids());
    }
}
