package org.skinweek.ui.reminders;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.app.UserClock;
import org.skinweek.app.UserReminders;
import org.skinweek.app.Workspace;
import org.skinweek.notebook.Notebook;
import org.skinweek.reminder.Reminder;
import org.skinweek.rules.Checker;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.kit.CardColumns;
import org.skinweek.ui.kit.EmptyState;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.FlexibleSpace;
import org.skinweek.ui.kit.IntervalTimer;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.PageColumns;
import org.skinweek.ui.kit.PageHeader;
import org.skinweek.ui.kit.PageScroll;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.FindEntry;
import org.skinweek.ui.page.Page;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.product.ProductName;
import org.skinweek.words.Words;

/** What is due, tonight first, beside the times and kinds of reminders. */
public final class RemindersPage extends Page {
    private static final double CARD = 280;
    /** How often the page looks at the clock: from morning to evening another session comes first. */
    private static final Duration LOOK = Duration.ofSeconds(20);

    private final PageContext context;
    private final Words words;
    private final RemindersViewModel model;
    private final ReminderSettingsModel settings;
    private final Runnable export;
    private final Supplier<ToldHistory> history;
    private final ReminderReasons reasons;
    private final DayDialog dayDialog;
    private final SessionCard session;
    private final AgendaList agenda;
    private final PauseBar paused;
    private final PauseMenu pause;
    private final WhenCard when;
    private final WhatCard what;
    private final KeepRemindingModel keeping;
    private final KeepRemindingCard keep;
    private final VBox daily = new VBox(2);
    private List<String> shownDaily = List.of();
    private final StackPane emptyBox = new StackPane();
    private final VBox main = new VBox(16);
    private final IntervalTimer timer;

    /**
     * The reminders of the open notebook.
     *
     * @param reminders does what is answered
     * @param rules the rules as a notebook adjusts them
     * @param background finds the list of a day
     * @param export writes the calendar
     * @param keeping starts the program with the login
     */
    public RemindersPage(
            PageContext context,
            Workspace workspace,
            UserClock clock,
            RemindersViewModel model,
            ReminderSettingsModel settings,
            UserReminders reminders,
            Function<Notebook, Checker> rules,
            BackgroundRunner background,
            Runnable export,
            KeepRemindingModel keeping) {
        this.context = context;
        this.words = context.words();
        this.model = model;
        this.settings = settings;
        this.export = export;
        this.history = () -> ToldHistory.of(workspace.reminders(), workspace.notebook(), clock.now(), words);
        reasons = new ReminderReasons(
                context, () -> rules.apply(workspace.notebook()).book());
        dayDialog = new DayDialog(context, workspace, rules, background, reasons);
        session = new SessionCard(words, new ReminderAnswers(context, reminders, clock), this::explain, model::refresh);
        agenda = new AgendaList(words, day -> dayDialog.show(day, model.today()));
        paused = new PauseBar(words, this::goOn);
        pause = new PauseMenu(context, model);
        when = new WhenCard(context, settings);
        what = new WhatCard(context, settings);
        this.keeping = keeping;
        keep = new KeepRemindingCard(context, keeping);
        timer = new IntervalTimer(LOOK, model::look);
    }

    @Override
    public List<FindEntry> findable() {
        return List.of(
                FindEntry.action("reminders_told", Feather.BELL, PageRoute.REMINDERS, words, this::showTold),
                FindEntry.action("reminders_pause", Feather.PAUSE, PageRoute.REMINDERS, words, pause::ask));
    }

    @Override
    protected Parent build() {
        ActionButton calendar = new ActionButton(words.text("reminders.calendar"), export);
        calendar.setGraphic(FeatherIcons.of(Feather.CALENDAR));
        calendar.setId("reminders-calendar");
        PageHeader header = new PageHeader(
                TextLabels.of(words.text("reminders.title"), "page-title"), new FlexibleSpace(), pause, calendar);
        main.getChildren().addAll(paused, emptyBox, session, agenda, foot());
        VBox page = new VBox(16, header, PageColumns.readable(main, side()));
        page.getStyleClass().addAll("page-padding", "reminders");
        return new PageScroll(page);
    }

    private Region side() {
        CardColumns cards = CardColumns.packed(CARD);
        cards.getChildren().addAll(when, keep, what);
        return cards;
    }

    private Node foot() {
        Hyperlink told = link("reminders.told", "reminders-told", this::showTold);
        Hyperlink kinds = link("reminders.why.kinds", "reminders-kinds", () -> {
            context.dialogs().show(words.text("reminders.why.kinds"), reasons.kinds());
        });
        HBox links = new HBox(16, told, kinds);
        return new VBox(12, daily, links);
    }

    private void showTold() {
        context.dialogs().show(words.text("reminders.told"), new ToldList(history.get(), words));
    }

    private Hyperlink link(String key, String id, Runnable action) {
        Hyperlink link = new Hyperlink(words.text(key));
        link.setId(id);
        link.setOnAction(event -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }

    @Override
    protected void attached() {
        model.attach();
        untilDetached(model::detach);
        settings.attach();
        untilDetached(settings::detach);
        keeping.look();
        timer.start();
        untilDetached(timer::stop);
        follow(model.agendaProperty(), this::show);
        follow(model.pausedUntilProperty(), this::showPause);
        follow(settings.remindersProperty(), when::show);
        follow(settings.remindersProperty(), what::show);
    }

    private void show(@Nullable ReminderAgenda found) {
        NodeVisibility.show(session, found != null && !found.isEmpty());
        NodeVisibility.show(
                emptyBox, found != null && found.isEmpty() && !found.days().isEmpty());
        if (found == null) {
            return;
        }
        session.show(found.next());
        agenda.show(found.isEmpty() ? List.of() : found.days(), !found.daily().isEmpty());
        if (!found.daily().equals(shownDaily)) {
            shownDaily = found.daily();
            daily.getChildren()
                    .setAll(shownDaily.stream()
                            .map(text -> ProductName.within(text, "note"))
                            .toList());
        }
        if (found.isEmpty() && emptyBox.getChildren().isEmpty()) {
            emptyBox.getChildren().add(empty());
        }
    }

    private EmptyState empty() {
        ActionButton week = new ActionButton(
                words.text("reminders.empty.step"), () -> context.navigator().open(PageRoute.WEEK), "accent");
        EmptyState state = new EmptyState(
                Feather.BELL, words.text("reminders.empty.title"), words.text("reminders.empty.text"), week);
        state.getStyleClass().add("card");
        return state;
    }

    private void showPause(@Nullable LocalDate until) {
        paused.show(until, model.today());
        NodeVisibility.show(pause, until == null);
    }

    private void goOn() {
        model.goOn();
        pause.requestFocus();
    }

    private void explain(NextSession next) {
        List<Reminder> about = new ArrayList<>(next.telling().reminders());
        next.lines().stream()
                .flatMap(line -> line.about().stream())
                .filter(reminder -> !about.contains(reminder))
                .forEach(about::add);
        context.dialogs().show(words.text("reminders.why"), reasons.of(about, model.today()));
    }
}
