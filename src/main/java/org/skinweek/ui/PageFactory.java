package org.skinweek.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.skinweek.app.PatchCommands;
import org.skinweek.app.UserClock;
import org.skinweek.app.UserReminders;
import org.skinweek.app.UserRules;
import org.skinweek.app.Workspace;
import org.skinweek.catalog.Catalog;
import org.skinweek.knowledge.Knowledge;
import org.skinweek.notebook.Notebook;
import org.skinweek.platform.LinkHandler;
import org.skinweek.platform.autostart.KeepReminding;
import org.skinweek.reminder.ReminderTelling;
import org.skinweek.ui.diary.DiaryPage;
import org.skinweek.ui.diary.DiarySearchModel;
import org.skinweek.ui.diary.year.YearViewModel;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.kit.CalendarLocale;
import org.skinweek.ui.kit.InterfaceMotion;
import org.skinweek.ui.kit.ToastArea;
import org.skinweek.ui.learn.LearnPage;
import org.skinweek.ui.learn.LearnViewModel;
import org.skinweek.ui.notice.LaterCard;
import org.skinweek.ui.notice.UnreadNotice;
import org.skinweek.ui.page.LinkOpener;
import org.skinweek.ui.page.Page;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.rules.RuleDialogs;
import org.skinweek.ui.rules.YourRulesModel;
import org.skinweek.ui.schedule.ScheduleDialogs;
import org.skinweek.ui.settings.BackupsViewModel;
import org.skinweek.ui.settings.SettingsPage;
import org.skinweek.ui.settings.SettingsViewModel;
import org.skinweek.ui.share.NotebookTransfer;
import org.skinweek.ui.share.RoutineSharing;
import org.skinweek.ui.share.TransferChooser;
import org.skinweek.ui.share.WindowSaveChooser;
import org.skinweek.ui.shelf.NewPlace;
import org.skinweek.ui.shell.SaveNotices;
import org.skinweek.ui.shell.Shell;
import org.skinweek.ui.shell.ShellFrame;
import org.skinweek.ui.skin.PatchDialogs;
import org.skinweek.ui.theme.SystemTheme;
import org.skinweek.ui.theme.ThemeSwitcher;
import org.skinweek.ui.today.DueSession;
import org.skinweek.ui.week.LaterFlagsModel;
import org.skinweek.ui.week.ProductCarrying;
import org.skinweek.ui.week.WeekLeft;
import org.skinweek.ui.week.WeekMenu;
import org.skinweek.ui.week.WeekPage;
import org.skinweek.ui.week.WeekSide;
import org.skinweek.ui.week.WeekViewModel;
import org.skinweek.ui.week.forecast.ForecastViewModel;
import org.skinweek.ui.week.plan.PlanViewModel;
import org.skinweek.ui.welcome.FirstRunCover;
import org.skinweek.ui.welcome.WelcomeViewModel;
import org.skinweek.words.Words;

/** Builds the frame and all pages: which view model works on what, and which page shows it. */
public final class PageFactory {
    private final ReminderPages reminders;
    private final DiaryPages diaries;
    private final ShelfPages shelves;
    private final TransferPages transfers;
    private final Workspace workspace;
    private final Knowledge knowledge;
    private final Catalog catalog;
    private final UserRules rules;
    private final UserClock clock;
    private final Words words;
    private final BackgroundRunner background;
    private final Supplier<UUID> ids;
    private final LinkHandler links;
    private final Path dataFolder;
    private final TransferChooser files;
    /** Days to come of which the user said that what is written down for them is right, until the program ends. */
    private final Set<LocalDate> keptLater = new HashSet<>();

    private final InterfaceMotion motion = new InterfaceMotion();
    /** True until the desktop is known to have nothing against motion. */
    private boolean still = true;
    /** Absent until it is found out. */
    private @Nullable FirstPage first;

    /** Asks the questions of the first run; absent in a frame without it. */
    private @Nullable FirstRunCover guide;

    /**
     * Pages over a user's data.
     *
     * @param links opens web addresses and folders in other programs
     * @param dataFolder where everything is stored
     * @param files asks where everything is to be written or read from
     * @param start starts the program with the login; made in the background
     */
    public PageFactory(
            PageServices services,
            LinkHandler links,
            Path dataFolder,
            TransferChooser files,
            Supplier<KeepReminding> start) {
        this.workspace = services.workspace();
        this.knowledge = services.knowledge();
        this.catalog = services.catalog();
        this.rules = services.rules();
        this.clock = services.clock();
        this.words = services.words();
        this.background = services.background();
        this.ids = services.ids();
        this.links = links;
        this.dataFolder = dataFolder;
        this.files = files;
        this.diaries = new DiaryPages(services);
        this.transfers = new TransferPages(services, dataFolder, files);
        this.shelves = new ShelfPages(services, files);
        this.reminders = new ReminderPages(services, new UserReminders(workspace, catalog, rules, clock, ids), start);
    }

    /** What is due in the open notebook, told once whoever tells it. */
    UserReminders reminders() {
        return reminders.due();
    }

    /**
     * The frame with the page that was open last, the welcome over it where that is due; the appearance follows the
     * settings and the desktop.
     */
    public Shell open(ThemeSwitcher appearance, SystemTheme system) {
        Shell shell = open(appearance, WindowOpening.unseen(words));
        begin(shell, appearance, system, telling -> {});
        return shell;
    }

    /**
     * Finds out beforehand what the first page is going to show, which may be done off the JavaFX thread while that makes
     * the window.
     *
     * @param beside runs what is found out at the same time
     */
    PageFactory prepared(Executor beside) {
        first = firstPage(beside);
        return this;
    }

    private FirstPage firstPage(Executor beside) {
        return FirstPage.find(
                workspace.notebook(),
                new DueSession(catalog, rules::of, clock),
                diaries::today,
                diaries.tomorrow(),
                () -> week().prepared(),
                beside);
    }

    /**
     * The frame alone: what goes on beside it begins with {@link #begin}.
     *
     * @param opening what may be in the window already
     */
    public Shell open(ThemeSwitcher appearance, WindowOpening opening) {
        appearance.use(workspace.notebook().settings().theme());
        workspace.listen(notebook -> appearance.use(notebook.settings().theme()));
        workspace.listen(notebook -> followMotion());
        FirstPage found = first == null ? firstPage(Runnable::run) : first;
        first = found;
        ShellFrame frame = opening.frame();
        Shell shell = shell(frame, EnumSet.allOf(PageRoute.class));
        guide = new FirstRunCover(
                shell.context(), workspace, this::welcome, opening.welcome(), shell::cover, frame::banner);
        if (found.due()) {
            shell.openFirst(PageRoute.TODAY);
        } else if (!frame.isCovered()) {
            shell.openRemembered();
        }
        return shell;
    }

    /**
     * Begins what goes on while a frame is open: reminders, the change of days, what the desktop prefers.
     *
     * @param beside tells on the desktop what the window tells
     */
    void begin(Shell shell, ThemeSwitcher appearance, SystemTheme system, Consumer<ReminderTelling> beside) {
        background.run(system::dark, dark -> dark.ifPresent(appearance::systemPrefersDark));
        background.run(system::still, asked -> {
            still = asked;
            followMotion();
        });
        shell.untilClosed(reminders.watch(shell.context(), beside).start(background));
        shell.untilClosed(new DayWatch(workspace, clock, shell::showAgain).start());
        UnreadNotice.tell(shell.context(), workspace);
    }

    private void followMotion() {
        motion.use(!still && !workspace.notebook().settings().display().lessMotion());
    }

    /** A frame with some pages, none of them open yet. */
    public Shell shell(PageRoute... routes) {
        Set<PageRoute> some = EnumSet.copyOf(List.of(routes));
        return shell(new ShellFrame(words, some), some);
    }

    private Shell shell(ShellFrame frame, Set<PageRoute> routes) {
        beginWeeks(workspace.notebook());
        workspace.listen(this::beginWeeks);
        Map<PageRoute, Function<PageContext, Page>> pages = pages();
        pages.keySet().retainAll(routes);
        ToastArea toasts = new ToastArea(words, motion);
        LinkOpener opener = new LinkOpener(links, background, toasts, words);
        SaveNotices saving = new SaveNotices(workspace, clock, words, dataFolder, toasts);
        return new Shell(frame, workspace, catalog, toasts, motion, opener, saving, pages);
    }

    /** Calendars that drop down begin their weeks on the user's first weekday, as all pages do. */
    private void beginWeeks(Notebook notebook) {
        CalendarLocale.use(words.locale(), notebook.settings().firstDayOfWeek());
    }

    /** A maker for each page, called when the page is first opened. */
    private Map<PageRoute, Function<PageContext, Page>> pages() {
        Map<PageRoute, Function<PageContext, Page>> pages = new EnumMap<>(PageRoute.class);
        pages.put(
                PageRoute.TODAY,
                context -> diaries.todayPage(context, Optional.ofNullable(first), later(context), schedule(context)));
        pages.put(PageRoute.WEEK, this::weekPage);
        pages.put(
                PageRoute.DIARY,
                context -> new DiaryPage(
                        context,
                        diaries.diary(),
                        new YearViewModel(workspace, catalog, rules, clock, background),
                        new DiarySearchModel(workspace, words, background),
                        diaries.reactionAdvice(),
                        patches(context),
                        diaries.dayFiller(),
                        diaries.histories(context),
                        transfers.printing(context),
                        diaries.photos(context, dataFolder, files),
                        later(context)));
        pages.put(
                PageRoute.SHELF,
                context -> shelves.page(
                        context,
                        patches(context),
                        product -> schedule(context)
                                .rhythm(
                                        product.id(),
                                        clock.today(workspace.notebook().settings())),
                        diaries.histories(context)));
        pages.put(PageRoute.LEARN, context -> new LearnPage(context, new LearnViewModel(workspace, catalog, rules)));
        pages.put(PageRoute.REMINDERS, context -> reminders.page(context, transfer(context)::exportCalendar));
        pages.put(PageRoute.SETTINGS, this::settingsPage);
        return pages;
    }

    /** What looks at the weeks after the shown one. */
    public LaterFlagsModel laterFlags() {
        return new LaterFlagsModel(workspace, rules, background);
    }

    private Page weekPage(PageContext context) {
        WeekViewModel model =
                Optional.ofNullable(first).flatMap(FirstPage::week).orElseGet(this::week);
        WeekLeft left = new WeekLeft(
                context.catalog(),
                context.words(),
                workspace::notebook,
                () -> clock.session(workspace.notebook().settings()),
                background);
        RoutineSharing sharing = sharing(context);
        return new WeekPage(
                context,
                workspace,
                model,
                carrying(model),
                plan(),
                forecast(),
                schedule(context),
                new WeekMenu(schedule(context), sharing, transfers.printing(context), words),
                new WeekSide(ruleDialogs(context), left, laterFlags(), sharing::chooseTemplate));
    }

    private Page settingsPage(PageContext context) {
        return new SettingsPage(
                context,
                new SettingsViewModel(workspace),
                yourRules(),
                ruleDialogs(context),
                () -> UnreadNotice.show(context, workspace),
                this::askAgain,
                dataFolder,
                new BackupsViewModel(workspace, clock, background),
                transfer(context));
    }

    /** Writes the notebook to files and takes files in, over the page that is shown. */
    NotebookTransfer transfer(PageContext context) {
        return transfers.transfer(context);
    }

    private void askAgain() {
        FirstRunCover asking = guide;
        if (asking != null) {
            asking.again();
        }
    }

    /** The model of the page Week. */
    public WeekViewModel week() {
        return new WeekViewModel(workspace, knowledge, rules, clock, words, background);
    }

    /** What happens to a product that is carried over the week. */
    public ProductCarrying carrying(WeekViewModel week) {
        return new ProductCarrying(workspace, knowledge, rules, words, background, week);
    }

    /** The model of planning. */
    public PlanViewModel plan() {
        return new PlanViewModel(workspace, knowledge, rules, clock, words, background);
    }

    /** The model of the weeks ahead. */
    public ForecastViewModel forecast() {
        return new ForecastViewModel(workspace, knowledge, rules, clock, background);
    }

    /** The model of the welcome. */
    public WelcomeViewModel welcome() {
        return new WelcomeViewModel(workspace, knowledge, rules, clock, words, background, ids);
    }

    /** What finds a new product a place in the plan. */
    public NewPlace newPlace() {
        return shelves.newPlace();
    }

    /** The model of the user's rules. */
    public YourRulesModel yourRules() {
        return new YourRulesModel(workspace, knowledge, rules, clock, words);
    }

    private RuleDialogs ruleDialogs(PageContext context) {
        return new RuleDialogs(context, workspace, rules, clock, ids);
    }

    private RoutineSharing sharing(PageContext context) {
        return new RoutineSharing(
                context,
                workspace,
                rules,
                clock,
                background,
                ids,
                new WindowSaveChooser(context.dialogs().node()::getScene, words));
    }

    private ScheduleDialogs schedule(PageContext context) {
        return new ScheduleDialogs(context, workspace, clock, ids);
    }

    private PatchDialogs patches(PageContext context) {
        return new PatchDialogs(context, workspace, rules, clock, new PatchCommands(ids));
    }

    private LaterCard later(PageContext context) {
        return new LaterCard(context, workspace, clock, keptLater);
    }
}
