package org.skinweek.ui.week;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.advice.Fix;
import org.skinweek.app.Workspace;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Product;
import org.skinweek.rules.Flag;
import org.skinweek.ui.kit.KeyTable;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.FindEntry;
import org.skinweek.ui.page.Page;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.page.PlanIntent;
import org.skinweek.ui.page.PlanOpener;
import org.skinweek.ui.product.ProductTexts;
import org.skinweek.ui.schedule.ScheduleDialogs;
import org.skinweek.ui.week.forecast.ForecastStrip;
import org.skinweek.ui.week.forecast.ForecastViewModel;
import org.skinweek.ui.week.plan.PlanView;
import org.skinweek.ui.week.plan.PlanViewModel;
import org.skinweek.words.Words;

/** The plan of one week: the heart of the program. */
public final class WeekPage extends Page implements BoardView.SlotHandlers, CardMenu.Actions, PlanOpener {
    private static final List<String> KEYS = List.of(
            "arrows", "enter", "delete", "move", "menu", "read", "why", "copy", "ends", "weeks", "undo", "pages",
            "help");

    /** Below this width of the page the panel of flags is a drawer, and the coming weeks are a menu. */
    private static final double WIDE = 1050;
    /** Below this height of the page the coming weeks are a menu, the shelf is one row, and the gauge is one line. */
    private static final double LOW = 740;

    private final PageContext context;
    private final Workspace workspace;
    private final WeekViewModel model;
    private final ProductTexts texts;
    private final WeekTexts weekTexts;
    private final CardMenu menu;
    private final ProductCarrying carrying;
    private final DragGestures drags;
    private final DayClipboard clipboard;
    private final AddProduct adding;
    private final BoardKeys keys;
    private final BoardView board;
    private final WeekGauge gauge;
    private final ShelfStrip shelf;
    private final FlagPanel panel;
    private final WeekHeader header;
    private final ForecastViewModel ahead;
    private final ForecastStrip weeksAhead;
    private final BorderPane frame = new BorderPane();
    private final StackPane root = new StackPane(frame);
    private final PlanView plan;
    private final Label otherPlan = TextLabels.of("", "note");
    private final FlagDrawer drawer;
    private final ScheduleDialogs schedule;
    private final WeekMenu more;
    private final BoardClicks clicks;

    /** The page, at this week. */
    public WeekPage(
            PageContext context,
            Workspace workspace,
            WeekViewModel model,
            ProductCarrying carrying,
            PlanViewModel planModel,
            ForecastViewModel ahead,
            ScheduleDialogs schedule,
            WeekMenu more,
            WeekSide side) {
        this.schedule = schedule;
        this.more = more;
        this.context = context;
        this.workspace = workspace;
        this.model = model;
        this.carrying = carrying;
        this.ahead = ahead;
        weekTexts = new WeekTexts(context.words());
        texts = new ProductTexts(context.catalog(), context.words());
        clipboard = new DayClipboard(model, weekTexts, context.toasts());
        adding = new AddProduct(model, weekTexts, context.dialogs());
        clicks = new BoardClicks(this::openProduct, adding::open);
        RhythmEdits rhythms = new RhythmEdits(workspace, model);
        menu = new CardMenu(model, rhythms, weekTexts, texts, clipboard, this);
        keys = new BoardKeys(model, carrying, clipboard, adding::open, this::read, this::why);
        drags = new DragGestures(model, carrying);
        gauge = new WeekGauge(weekTexts);
        otherPlan.setMinWidth(0);
        ScopeMenu scope = new ScopeMenu(model.scopeProperty(), context.words());
        board = new BoardView(
                weekTexts,
                clipboard,
                Map.of(
                        Session.MORNING, heading(Session.MORNING, scope),
                        Session.EVENING, heading(Session.EVENING, otherPlan)),
                this);
        carrying.onMove(new MoveScopes(rhythms, weekTexts, context.dialogs())::ask);
        shelf = new ShelfStrip(weekTexts, drags, keys::slot, model::place, keys.carryKeys()::take);
        panel = new FlagPanel(context, model, weekTexts, side, this::closeDrawer);
        plan = new PlanView(context, planModel, this::planClosed, model::showWeekOf);
        weeksAhead = new ForecastStrip(ahead, context.words(), model::showWeekOf, context.navigator()::openPlan);
        header = new WeekHeader(
                model,
                weekTexts,
                context.undo(),
                this::planWeek,
                this::toggleDrawer,
                weeksAhead.menu(),
                () -> more.open(this::start));
        drawer = new FlagDrawer(root, frame, panel, header::focusFlags);
    }

    private void toggleDrawer() {
        drawer.toggle();
    }

    private void closeDrawer() {
        drawer.close();
    }

    private LaneHeading heading(Session session, Node aside) {
        return new LaneHeading(
                session, weekTexts, (product, daily) -> model.placeDaily(product.id(), session, daily), aside);
    }

    @Override
    public List<FindEntry> findable() {
        Words words = context.words();
        List<FindEntry> entries = new ArrayList<>(List.of(
                FindEntry.action("plan", Feather.AWARD, PageRoute.WEEK, words, this::planWeek),
                FindEntry.action("this_week", Feather.CALENDAR, PageRoute.WEEK, words, () -> showWeek(0)),
                FindEntry.action("next_week", Feather.CHEVRONS_RIGHT, PageRoute.WEEK, words, () -> showWeek(1)),
                FindEntry.action("week_keys", Feather.COMMAND, PageRoute.WEEK, words, this::showKeys)));
        entries.addAll(more.findable(this::start));
        return entries;
    }

    private LocalDate start() {
        return model.boardProperty().get().start();
    }

    /** Shows the board of this week, or of one that is so many later. */
    private void showWeek(int later) {
        planClosed();
        model.showThisWeek();
        model.showLater(later);
    }

    @Override
    protected Parent build() {
        keys.install(board);
        VBox.setVgrow(board, Priority.ALWAYS);
        VBox main = new VBox(16, header, gauge, board, new VBox(16, weeksAhead, shelf));
        main.getStyleClass().addAll("page-padding", "week-main");
        main.setMinWidth(0);
        frame.setCenter(main);
        root.getStyleClass().add("week-page");
        root.widthProperty().addListener((observable, before, width) -> arrange(width.doubleValue() >= WIDE));
        root.heightProperty().addListener((observable, before, height) -> lower());
        arrange(false);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F1 && !isPlanning()) {
                showKeys();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                closeDrawer();
            }
        });
        root.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if ("?".equals(event.getCharacter()) && !isPlanning()) {
                showKeys();
                event.consume();
            }
        });
        return root;
    }

    @Override
    protected void attached() {
        untilDetached(workspace.listen(notebook -> model.refresh()));
        model.refresh();
        follow(model.boardProperty(), shown -> render());
        followChanges(model.findingsProperty(), found -> render());
        follow(model.fixesProperty(), panel::showFixes);
        untilDetached(model::stop);
        untilDetached(plan::leave);
        follow(carrying.inHandProperty(), inHand -> {
            showInHand();
            shelf.show(inHand);
        });
        follow(model.shownFixProperty(), this::showFix);
        follow(model.previewProperty(), preview -> showInHand());
        untilDetached(workspace.listen(notebook -> ahead.refresh()));
        untilDetached(ahead::stop);
        ahead.refresh();
    }

    /** True while the plan view lies over the board, where none of the board's keys hold. */
    private boolean isPlanning() {
        return root.getChildren().contains(plan) && plan.isVisible();
    }

    private void planWeek() {
        openPlan(PlanIntent.best(model.boardProperty().get().start()));
    }

    @Override
    public void openPlan(PlanIntent ask) {
        closeDrawer();
        if (!root.getChildren().contains(plan)) {
            root.getChildren().add(plan);
        }
        plan.toFront();
        NodeVisibility.show(plan, true);
        frame.setVisible(false);
        plan.applyCss(); // puts it into the scene: what is outside it cannot take focus
        plan.open(ask);
    }

    private void planClosed() {
        if (isPlanning()) {
            NodeVisibility.show(plan, false); // kept, so that it need not be styled again
            showEmpty(model.boardProperty().get());
            header.focusPlan();
        }
    }

    @Override
    public void returned() {
        keys.resume();
    }

    @Override
    public void made(SlotView slot) {
        drags.target(slot);
        menu.offer(slot);
        clicks.on(slot);
        slot.focusedProperty().addListener((observable, before, focused) -> {
            if (focused) {
                keys.focused(slot);
                board.reveal(slot);
            }
        });
    }

    @Override
    public void made(BoardItem item, Node node) {
        WeekBoard.Card card = item.card();
        drags.source(node, card.product(), card.placement());
        menu.offer(node, card);
        node.focusedProperty().addListener((observable, before, focused) -> {
            if (focused) {
                keys.focused(node);
                board.reveal(node);
                panel.lookAt(card.product());
            }
        });
    }

    @Override
    public List<Flag> flags(WeekBoard.Card card) {
        WeekFindings found = model.findingsProperty().get();
        return found == null ? List.of() : found.at(model.boardProperty().get().index(card.slot()), card);
    }

    @Override
    public Optional<String> left(WeekBoard.Card card) {
        return panel.left(card.product());
    }

    @Override
    public void look(WeekBoard.Card card) {
        panel.lookAt(card.product());
        drawer.open();
    }

    /** Leads from a marked card to the gravest flag that it takes part in. */
    private void why(WeekBoard.Card card) {
        flags(card).stream().findFirst().ifPresent(this::why);
    }

    @Override
    public void why(Flag flag) {
        drawer.open();
        panel.open(flag);
    }

    @Override
    public void read(Product product) {
        texts.toReadAbout(product).ifPresent(active -> context.navigator().openActive(active.id()));
    }

    @Override
    public void openProduct(Product product) {
        context.navigator().openProduct(product.id());
    }

    @Override
    public void rhythm(WeekBoard.Card card) {
        WeekBoard shown = model.boardProperty().get();
        schedule.rhythm(card.product().id(), shown.start().plusDays(shown.index(card.slot())));
    }

    @Override
    public void move(WeekBoard.Card card) {
        keys.pickUp(card);
    }

    @Override
    public void add(BoardSlot slot) {
        adding.open(slot);
    }

    private void render() {
        model.show(null);
        WeekBoard shown = model.boardProperty().get();
        WeekFindings found = model.findingsProperty().get();
        boolean stale =
                found != null && found.timeline().firstDay() != shown.start().getDayOfWeek();
        keys.beforeRender();
        board.render(shown, stale ? null : found);
        showInHand();
        keys.afterRender();
        header.render(shown);
        otherPlan.setText(shown.otherPlanFrom().map(weekTexts::otherPlan).orElse(""));
        weeksAhead.show(shown.start());
        header.showFlags(found, !drawer.isWide());
        gauge.show(shown, stale ? null : found);
        shelf.render(shown);
        panel.render(shown, stale ? null : found);
        showEmpty(shown);
    }

    private void showEmpty(WeekBoard shown) {
        root.getChildren().removeIf(child -> child instanceof EmptyWeek);
        boolean empty = shown.shelf().isEmpty() && shown.isEmpty();
        frame.setVisible(!empty && !isPlanning());
        if (empty) {
            root.getChildren().add(EmptyWeek.of(context));
        }
    }

    private void showInHand() {
        InHand inHand = carrying.inHandProperty().get();
        DropPreview preview = model.previewProperty().get();
        board.show(inHand, preview);
        panel.show(inHand, preview, model.boardProperty().get());
    }

    private void showFix(@Nullable Fix fix) {
        WeekFindings found = model.findingsProperty().get();
        board.show(found == null ? FixGhosts.NONE : FixGhosts.of(fix, found.timeline()));
    }

    private void arrange(boolean wide) {
        drawer.setWide(wide);
        header.showFlags(model.findingsProperty().get(), !wide);
        lower();
    }

    /** What is not the board gives way where the page is small, so that the board has room. */
    private void lower() {
        boolean low = root.getHeight() < LOW;
        boolean folded = low || !drawer.isWide();
        weeksAhead.setFolded(folded);
        header.arrange(folded, !drawer.isWide());
        header.render(model.boardProperty().get());
        gauge.setLow(low);
        shelf.setLow(low);
        root.pseudoClassStateChanged(PseudoClass.getPseudoClass("low"), low);
    }

    private void showKeys() {
        context.dialogs()
                .show(context.words().text("week.keys.title"), new KeyTable("week.key.", KEYS, context.words()));
    }
}
