package org.skinweek.ui.today;

import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.app.Workspace;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Product;
import org.skinweek.rules.Rule;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.ContextMenuOffer;
import org.skinweek.ui.kit.EmptyState;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.FlexibleSpace;
import org.skinweek.ui.kit.FocusFinder;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.PageColumns;
import org.skinweek.ui.kit.PageHeader;
import org.skinweek.ui.kit.PageScroll;
import org.skinweek.ui.kit.SegmentedChoice;
import org.skinweek.ui.notice.LaterCard;
import org.skinweek.ui.page.FindEntry;
import org.skinweek.ui.page.Page;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.product.ProductTexts;
import org.skinweek.ui.schedule.ScheduleDialogs;
import org.skinweek.ui.skin.AdviceCard;
import org.skinweek.ui.skin.ReactionAdvice;
import org.skinweek.words.Words;

/** This morning's or tonight's steps, to be ticked. */
public final class TodayPage extends Page {
    /** How often the page looks at the clock: a new day should not be noticed late, and a look costs nothing. */
    private static final Duration LOOK = Duration.seconds(5);

    private final PageContext context;
    private final Workspace workspace;
    private final Words words;
    private final TodayViewModel model;
    private final Timeline timer;

    private final StepList steps;
    private final NoticeList notices;
    private final AdviceCard advice;
    private final SkinPanel skin;
    private final PausedList paused;
    private final WayBackCard wayBack;
    private final CalmCard calm;
    private final TomorrowPlan tomorrowPlan;
    private final TomorrowCard tomorrow;

    private final ReplanOffer replan;
    private final OfferCard offer;
    private final LaterCard later;
    private final StackPane emptyBox = new StackPane();
    private final Label title = new Label();
    private final Label date = new Label();
    /** How far the session is, and that it is done: beside the buttons, where the last tick moves nothing. */
    private final Label progress = new Label();

    private final Label doneNote = new Label();
    private final Button tickAll;
    private final MenuButton add;
    private final HBox actions;
    private final Button more;
    private final SegmentedChoice<Session> session;
    private final SegmentedChoice<Boolean> yesterday;

    /** The page of the session that it is now. */
    public TodayPage(
            PageContext context,
            Workspace workspace,
            TodayViewModel model,
            ReplanOffer replan,
            ReactionAdvice reaction,
            TomorrowPlan tomorrowPlan,
            LaterCard later,
            ScheduleDialogs schedule) {
        this.more = ContextMenuOffer.button(context.words().text("today.more"), schedule::menu);
        more.setId("today-more");
        this.context = context;
        this.workspace = workspace;
        this.replan = replan;
        this.later = later;
        this.tomorrowPlan = tomorrowPlan;
        this.words = context.words();
        this.model = model;
        this.timer = new Timeline(new KeyFrame(LOOK, event -> model.look()));
        timer.setCycleCount(Animation.INDEFINITE);
        steps = new StepList(
                words,
                new StepRow.Actions(
                        this::toggle,
                        model::skip,
                        model::reopen,
                        step -> active(step).isPresent(),
                        this::read));
        notices = new NoticeList(
                words,
                () -> context.navigator().open(PageRoute.WEEK),
                active -> context.navigator().openActive(active.id()));
        advice = new AdviceCard(words);
        skin = new SkinPanel(context, model, reaction);
        paused = new PausedList(words, this::askAllTheSame);
        wayBack = new WayBackCard(words, new ProductTexts(context.catalog(), words));
        calm = new CalmCard();
        tomorrow = new TomorrowCard(words);
        offer = new OfferCard(words, context.navigator(), this::dismissOffer);
        tickAll = new Button(words.text("today.all"), FeatherIcons.of(Feather.CHECK_SQUARE));
        tickAll.setId("tick-all");
        tickAll.getStyleClass().add("accent");
        tickAll.setMinWidth(Region.USE_PREF_SIZE);
        tickAll.setOnAction(event -> model.tickAll());
        add = new MenuButton(words.text("today.add"), FeatherIcons.of(Feather.PLUS));
        add.setMinWidth(Region.USE_PREF_SIZE);
        VBox outcome = new VBox(progress, doneNote);
        outcome.getStyleClass().add("today-outcome");
        actions = new HBox(16, tickAll, add, new FlexibleSpace(), outcome);
        session = new SegmentedChoice<>(
                words.text("today.choose.session"),
                List.of(Session.values()),
                value -> words.textOf("common.session.", value),
                model::choose);
        yesterday = new SegmentedChoice<>(
                words.text("today.choose.day"),
                List.of(true, false),
                value -> words.text(value ? "today.yesterday" : "today.today"),
                model::chooseYesterday);
    }

    @Override
    public List<FindEntry> findable() {
        model.look();
        String key = "tick_" + Words.key(model.sessionOfNow());
        return List.of(FindEntry.action(key, Feather.CHECK_SQUARE, PageRoute.TODAY, words, () -> {
            model.showNow();
            model.tickAll();
        }));
    }

    @Override
    protected Parent build() {
        title.getStyleClass().add("page-title");
        title.setMinWidth(0);
        date.getStyleClass().add("note");
        date.setWrapText(true);
        PageHeader header = new PageHeader(title, new FlexibleSpace(), yesterday, session, more);
        progress.getStyleClass().add("strong");
        progress.setMinWidth(Region.USE_PREF_SIZE);
        doneNote.getStyleClass().add("note");
        actions.getStyleClass().add("today-actions");
        steps.getStyleClass().addAll("card", "today-card");
        VBox main = new VBox(16, notices, calm, steps, emptyBox, actions, paused, skin);
        VBox side = new VBox(16, tomorrow, wayBack);
        VBox content = new VBox(16, new VBox(header, date), advice, later, offer, PageColumns.readable(main, side));
        content.getStyleClass().addAll("page-padding", "today-content");
        return new PageScroll(content);
    }

    @Override
    protected void attached() {
        model.attach();
        untilDetached(model::detach);
        untilDetached(workspace.listen(replan::look));
        untilDetached(replan::leave);
        untilDetached(workspace.listen(notebook -> later.look()));
        follow(model.dayProperty(), day -> later.look());
        untilDetached(workspace.listen(notebook -> tomorrow.show(tomorrowPlan.of(notebook))));
        follow(model.dayProperty(), day -> tomorrow.show(tomorrowPlan.of(workspace.notebook())));
        follow(model.dayProperty(), day -> replan.look(workspace.notebook()));
        follow(replan.offerProperty(), offer::show);
        timer.play();
        untilDetached(timer::stop);
        follow(model.titleProperty(), title::setText);
        follow(model.dateProperty(), date::setText);
        follow(model.progressProperty(), done -> showState());
        follow(model.recoveryProperty(), advice::show);
        follow(model.recoveryProperty(), recovery -> showWayBack());
        follow(model.wayBackProperty(), returns -> showWayBack());
        follow(
                model.paused(),
                () -> paused.show(
                        model.paused(), model.recoveryProperty().get().phase().pauses()));
        follow(model.skinTextProperty(), skin::show);
        follow(model.sessionProperty(), session::select);
        follow(model.dayProperty(), day -> yesterday.select(model.showsYesterday()));
        follow(model.stateProperty(), state -> showState());
        follow(model.restNightProperty(), rest -> showState());
        follow(model.notices(), () -> notices.show(model.notices()));
        follow(model.steps(), () -> {
            steps.show(model.steps());
            showState();
        });
        follow(model.addable(), this::showAddable);
    }

    private void showState() {
        TodayState state = model.stateProperty().get();
        Optional<String> nothing = nothing(state);
        boolean empty = nothing.isPresent();
        boolean steps = !empty && state != TodayState.ALL_PAUSED;
        NodeVisibility.show(this.steps, steps);
        NodeVisibility.show(tickAll, steps);
        NodeVisibility.show(emptyBox, empty);
        emptyBox.getChildren().clear();
        tickAll.setDisable(state != TodayState.OPEN);
        nothing.ifPresent(key -> emptyBox.getChildren().add(emptyState(key)));
        showProgress(state);
        if (state == TodayState.ALL_PAUSED) {
            calm.show(Feather.PAUSE_CIRCLE, words.text("today.all_paused.title"), words.text("today.all_paused.text"));
        } else if (model.restNightProperty().get()) {
            calm.show(Feather.MOON, words.text("today.rest.title"), words.text("today.rest.text"));
        } else {
            calm.hide();
        }
    }

    private static Optional<String> nothing(TodayState state) {
        return switch (state) {
            case NO_PLAN -> Optional.of("today.no_plan");
            case NOTHING_PLANNED -> Optional.of("today.nothing");
            case AWAY -> Optional.of("today.away");
            case OPEN, ALL_DONE, ALL_PAUSED -> Optional.empty();
        };
    }

    private void showProgress(TodayState state) {
        boolean done = state == TodayState.ALL_DONE;
        String part = Words.key(model.sessionProperty().get());
        String title = model.showsYesterday() ? "today.done.title.yesterday" : "today.done.title." + part;
        progress.setText(done ? words.text(title) : model.progressProperty().get());
        progress.setGraphic(done ? FeatherIcons.of(Feather.CHECK_CIRCLE, "accent-icon") : null);
        doneNote.setText(done ? words.text("today.done.text") : "");
        NodeVisibility.show(doneNote, done); // in a row that is higher than both
    }

    private Parent emptyState(String key) {
        Button week = new ActionButton(
                words.text("today.open_week"), () -> context.navigator().open(PageRoute.WEEK), "accent");
        EmptyState state = new EmptyState(Feather.COFFEE, words.text(key + ".title"), words.text(key + ".text"), week);
        state.getStyleClass().add("card");
        return state;
    }

    private void dismissOffer() {
        replan.dismiss();
        Node first = FocusFinder.firstIn(steps.isVisible() ? steps : add);
        if (first != null) {
            first.requestFocus();
        }
    }

    private Optional<Active> active(TodayStep step) {
        return Optional.ofNullable(workspace.notebook().products().get(step.product()))
                .flatMap(product -> new ProductTexts(context.catalog(), words).toReadAbout(product));
    }

    private void read(TodayStep step) {
        active(step).ifPresent(active -> context.navigator().openActive(active.id()));
    }

    private void showAddable() {
        add.getItems().setAll(model.addable().stream().map(this::addItem).toList());
        add.setDisable(model.addable().isEmpty());
    }

    private MenuItem addItem(Product product) {
        MenuItem item = new MenuItem(product.name());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> model.barring(product.id())
                .ifPresentOrElse(
                        rule -> ask(PausedStep.of(product, rule), () -> model.addUnplanned(product)),
                        () -> model.addUnplanned(product)));
        return item;
    }

    /** What was skipped and is barred takes a question, as what is paused does. */
    private void toggle(TodayStep step) {
        Optional<Rule> barring = step.done() ? Optional.empty() : model.barring(step.product());
        barring.ifPresentOrElse(
                rule -> ask(PausedStep.of(step, rule), () -> model.toggle(step)), () -> model.toggle(step));
    }

    private void showWayBack() {
        wayBack.show(
                model.recoveryProperty().get(),
                model.wayBackProperty().get(),
                model.dayProperty().get());
    }

    private void askAllTheSame(PausedStep step) {
        ask(step, () -> model.useAllTheSame(step));
    }

    /** What a rule bars is written down only by whoever has read what the rule says. */
    private void ask(PausedStep step, Runnable log) {
        context.dialogs()
                .confirm(
                        words.text("today.paused.ask", step.name()),
                        words.text("today.paused.why", step.title(), step.reason()),
                        words.text("today.paused.log"),
                        log);
    }
}
