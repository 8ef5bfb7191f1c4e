package org.skinweek.ui.today;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.app.Workspace;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.Session;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.ContextMenuOffer;
import org.skinweek.ui.kit.EmptyState;
import org.skinweek.ui.kit.FocusFinder;
import org.skinweek.ui.kit.IntervalTimer;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.PageColumns;
import org.skinweek.ui.kit.PageScroll;
import org.skinweek.ui.notice.LaterCard;
import org.skinweek.ui.page.FindEntry;
import org.skinweek.ui.page.Page;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.page.SessionOpener;
import org.skinweek.ui.product.ProductTexts;
import org.skinweek.ui.schedule.ScheduleDialogs;
import org.skinweek.ui.skin.AdviceCard;
import org.skinweek.ui.skin.ReactionAdvice;
import org.skinweek.words.Words;

/** This morning's or tonight's steps, to be ticked, and those of any day that is over. */
public final class TodayPage extends Page implements SessionOpener {
    /** How often the page looks at the clock: a new day should not be noticed late, and a look costs nothing. */
    private static final Duration LOOK = Duration.ofSeconds(5);

    private final PageContext context;
    private final Workspace workspace;
    private final Words words;
    private final TodayViewModel model;
    private final IntervalTimer timer;
    private final StepQuestions questions;

    private final TodayHeader header;
    private final StepList steps;
    private final NoticeList notices;
    private final AdviceCard advice;
    private final SkinPanel skin;
    private final PausedList paused;
    private final WayBackCard wayBack;
    private final CalmCard calm;
    private final TodayActions actions;
    private final TomorrowPlan tomorrowPlan;
    private final NextGist gist;
    private final TomorrowCard tomorrow;
    private final LeftCard left;
    private final ReplanOffer replan;
    private final OfferCard offer;
    private final LaterCard later;
    private final StackPane emptyBox = new StackPane();
    /** What comes after the session that is shown. */
    private String next = "";

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
        this.context = context;
        this.workspace = workspace;
        this.replan = replan;
        this.later = later;
        this.tomorrowPlan = tomorrowPlan;
        this.words = context.words();
        this.model = model;
        this.timer = new IntervalTimer(LOOK, model::look);
        model.alongside(tomorrowPlan::prepare);
        questions = new StepQuestions(context, model);
        Button more = ContextMenuOffer.button(words.text("today.more"), schedule::menu);
        more.setId("today-more");
        header = new TodayHeader(context, model.shown(), more);
        steps = new StepList(
                words,
                new StepRow.Actions(
                        questions::toggle,
                        model.log()::skip,
                        model.log()::reopen,
                        step -> active(step).isPresent(),
                        this::read));
        notices = new NoticeList(
                words,
                () -> context.navigator().open(PageRoute.WEEK),
                active -> context.navigator().openActive(active.id()));
        advice = new AdviceCard(words);
        skin = new SkinPanel(context, model, reaction, this::focusFirst);
        paused = new PausedList(words, questions::useAllTheSame);
        StepKeys.Actions keys = new StepKeys.Actions(
                model::tickAll,
                this::toggle,
                steps::askToSkip,
                skin::askByKey,
                model.log()::takeBack,
                model.shown()::move);
        listParts().forEach(part -> StepKeys.install(part, keys));
        wayBack = new WayBackCard(words, new ProductTexts(context.catalog(), words));
        calm = new CalmCard();
        actions = new TodayActions(context, model, questions);
        gist = new NextGist(tomorrowPlan, words);
        tomorrow = new TomorrowCard(words);
        left = new LeftCard(words);
        offer = new OfferCard(words, context.navigator(), this::dismissOffer);
    }

    @Override
    public List<FindEntry> findable() {
        model.look();
        String key = "tick_" + Words.key(model.shown().now());
        return List.of(FindEntry.action(key, Feather.CHECK_SQUARE, PageRoute.TODAY, words, () -> {
            model.shown().showNow();
            model.tickAll();
        }));
    }

    @Override
    public void openSession(LocalDate day, Session session) {
        model.look();
        model.shown().open(day, session);
        focusFirst();
    }

    /** Comes back to now: who returns later wants what is due, not a day that was looked at. */
    @Override
    public void left() {
        model.shown().showNow();
    }

    @Override
    public void prepare() {
        model.prepare();
    }

    @Override
    public void chosenAgain() {
        model.shown().showNow();
        focusFirst();
    }

    @Override
    public void focusFirst() {
        listParts()
                .map(FocusFinder::firstIn)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(this::root)
                .requestFocus();
    }

    /** The list, and what stands there where it has no steps: from each the keys lead on to other days. */
    private Stream<Node> listParts() {
        return Stream.of(steps, emptyBox, paused);
    }

    @Override
    protected Parent build() {
        steps.getStyleClass().addAll("card", "today-card");
        VBox main = new VBox(16, notices, calm, steps, emptyBox, actions, paused, offer, skin);
        VBox side = new VBox(16, tomorrow, left, wayBack);
        VBox content = new VBox(16, header, advice, later, PageColumns.readable(main, side));
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
        follow(model.shown().dayProperty(), day -> later.look());
        follow(model.shown().dayProperty(), day -> replan.look(workspace.notebook()));
        follow(replan.offerProperty(), found -> showOffer());
        follow(model.shown().dayProperty(), day -> showOffer());
        timer.start();
        untilDetached(timer::stop);
        follow(model.recoveryProperty(), advice::show);
        follow(model.recoveryProperty(), recovery -> showWayBack());
        follow(model.wayBackProperty(), returns -> showWayBack());
        follow(
                model.paused(),
                () -> paused.show(
                        model.paused(), model.recoveryProperty().get().phase().pauses()));
        follow(model.skinTextProperty(), skin::show);
        follow(model.notices(), () -> notices.show(list(), model.notices()));
        follow(model.addable(), () -> actions.offer(model.addable()));
        follow(model.revisionProperty(), revision -> showList());
    }

    /** A name of the list that is shown. */
    private String list() {
        return model.shown().dayProperty().get() + " "
                + model.shown().sessionProperty().get();
    }

    private void showList() {
        header.show(model.titleProperty().get(), model.dateProperty().get());
        Node owner = root().getScene() == null ? null : root().getScene().getFocusOwner();
        boolean here = listParts().anyMatch(part -> FocusFinder.isWithin(part, owner));
        steps.show(list(), model.steps());
        TodayState state = model.stateProperty().get();
        Optional<TodayTexts.CalmText> nothing = model.texts().nothing(state);
        boolean empty = nothing.isPresent();
        boolean listed = !empty && state != TodayState.ALL_PAUSED;
        NodeVisibility.show(steps, listed);
        NodeVisibility.show(emptyBox, empty);
        emptyBox.getChildren().clear();
        nothing.ifPresent(said -> emptyBox.getChildren().add(emptyState(said)));
        boolean gone = owner == null
                || owner.getScene() == null
                || listParts().noneMatch(part -> part.isVisible() && FocusFinder.isWithin(part, owner));
        if (here && gone) {
            focusFirst();
        }
        if (model.settled()) {
            showSide();
            Session session = model.shown().sessionProperty().get();
            next = model.shown().isToday() ? gist.after(session, workspace.notebook()) : "";
        }
        actions.show(state, listed, next);
        model.texts()
                .calm(state, model.restNightProperty().get())
                .ifPresentOrElse(
                        said -> calm.show(
                                state == TodayState.ALL_PAUSED ? Feather.PAUSE_CIRCLE : Feather.MOON,
                                said.title(),
                                said.text()),
                        calm::hide);
    }

    /** What comes and what is left is of use tonight only; while the skin rests, it is the way back that counts. */
    private void showSide() {
        if (model.shown().isToday()) {
            tomorrow.show(tomorrowPlan.of(workspace.notebook()));
        } else {
            NodeVisibility.show(tomorrow, false);
        }
        boolean rests = model.recoveryProperty().get().phase().pauses();
        left.show(rests ? List.of() : model.leftOfWeekProperty().get());
    }

    private Parent emptyState(TodayTexts.CalmText said) {
        Button week = new ActionButton(
                words.text("today.open_week"), () -> context.navigator().open(PageRoute.WEEK), "accent");
        EmptyState state = new EmptyState(Feather.COFFEE, said.title(), said.text(), week);
        state.getStyleClass().add("card");
        return state;
    }

    /** A new plan is no matter of a day that is over. */
    private void showOffer() {
        offer.show(replan.offerProperty().get().filter(found -> model.shown().isToday()));
    }

    private void dismissOffer() {
        replan.dismiss();
        focusFirst();
    }

    private Optional<Active> active(TodayStep step) {
        return Optional.ofNullable(workspace.notebook().products().get(step.product()))
                .flatMap(product -> new ProductTexts(context.catalog(), words).toReadAbout(product));
    }

    private void read(TodayStep step) {
        active(step).ifPresent(active -> context.navigator().openActive(active.id()));
    }

    private void toggle(int place) {
        if (place < model.steps().size()) {
            questions.toggle(model.steps().get(place));
        }
    }

    private void showWayBack() {
        wayBack.show(
                model.recoveryProperty().get(),
                model.wayBackProperty().get(),
                model.shown().dayProperty().get());
    }
}
