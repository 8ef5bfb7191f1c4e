package org.skinweek.ui.shell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.skinweek.app.Workspace;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.platform.ErrorReport;
import org.skinweek.ui.find.FindPalette;
import org.skinweek.ui.kit.DialogLayer;
import org.skinweek.ui.kit.FocusReveal;
import org.skinweek.ui.kit.InterfaceMotion;
import org.skinweek.ui.kit.ToastArea;
import org.skinweek.ui.page.ActiveReader;
import org.skinweek.ui.page.DayOpener;
import org.skinweek.ui.page.FindEntry;
import org.skinweek.ui.page.LinkOpener;
import org.skinweek.ui.page.Page;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.page.PageNavigator;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.page.PlanIntent;
import org.skinweek.ui.page.PlanOpener;
import org.skinweek.ui.page.ProductOpener;
import org.skinweek.ui.page.SessionOpener;
import org.skinweek.ui.page.UndoRedo;
import org.skinweek.words.Words;

/** The frame of the window: the sidebar, the open page, and dialogs and toasts over both. */
public final class Shell implements PageNavigator {
    private final ShellFrame panes;
    private final StackPane root;
    private final BorderPane frame;
    private final PageStack stack = new PageStack();
    private final Map<PageRoute, Page> pages = new EnumMap<>(PageRoute.class);
    private final Map<PageRoute, Function<PageContext, Page>> factories;
    private final PageContext context;
    /** Over dialogs, so that an error takes nothing away that is being entered. */
    private final DialogLayer alerts;

    private final Workspace workspace;
    private final Words words;
    private final Sidebar sidebar;
    private final FindPalette palette;
    private final List<Runnable> endings = new ArrayList<>();
    private final HiddenPages hidden = new HiddenPages(this::hiddenPages);
    private final UnopenedPages unopened = new UnopenedPages(this::makeUnopened);
    private @Nullable PageRoute current;
    private @Nullable PageRoute cameFrom;
    private @Nullable Node hadFocus;

    /**
     * A frame with no page open yet.
     *
     * @param panes what is in the window already, or will be
     * @param factories make the pages, each when it is first opened
     */
    public Shell(
            ShellFrame panes,
            Workspace workspace,
            Catalog catalog,
            ToastArea toasts,
            InterfaceMotion motion,
            LinkOpener links,
            SaveNotices saving,
            Map<PageRoute, Function<PageContext, Page>> factories) {
        this.panes = panes;
        this.workspace = workspace;
        this.words = panes.words();
        this.factories = new EnumMap<>(factories);
        DialogLayer dialogs = new DialogLayer(words, motion);
        alerts = new DialogLayer(words, motion);
        dialogs.node().disableProperty().bind(alerts.node().visibleProperty());
        UndoRedo undo = new UndoRedo(workspace, words, toasts, this);
        context = new PageContext(words, catalog, dialogs, toasts, motion, this, undo, links);
        palette = new FindPalette(context, this::findable);
        panes.wake(this::choose, palette::open, () -> HelpDialog.show(context));
        sidebar = panes.sidebar();
        root = panes.layers();
        frame = panes.pages();
        frame.setTop(null); // the room that was kept for a banner
        frame.setCenter(stack);
        root.getChildren().addAll(toasts.node(), dialogs.node(), alerts.node());
        StackPane.setAlignment(toasts.node(), Pos.BOTTOM_LEFT);
        toasts.node().heightProperty().addListener((observable, before, now) -> reserve(now.doubleValue()));
        sidebar.widthProperty().addListener((observable, before, now) -> beside(toasts, now.doubleValue()));
        beside(toasts, sidebar.getWidth());
        ShellKeys.install(
                root,
                context,
                this.factories.keySet(),
                palette::open,
                () -> dialogs.open() || alerts.open() || panes.isCovered());
        TextSizeKeys.install(panes.zoom(), workspace, words, toasts);
        showSize(workspace.notebook());
        workspace.listen(this::showSize);
        FocusKeeper.install(root, sidebar, this::focusPage);
        FocusReveal.follow(root);
        workspace.listenToErrors(error -> {
            saving.notSaved(error);
            showAgain();
        });
        workspace.listenToMaintenance(saving::noBackup);
    }

    private static void beside(ToastArea toasts, double sidebar) {
        StackPane.setMargin(toasts.node(), new Insets(0, 0, 0, sidebar));
    }

    /** The root of the scene. */
    public Parent root() {
        return panes.root();
    }

    /** What pages are given. */
    public PageContext context() {
        return context;
    }

    @Override
    public Optional<PageRoute> current() {
        return Optional.ofNullable(current);
    }

    /** Opens the page that was open when the program was left, or the week. */
    public void openRemembered() {
        PageRoute route = RememberedPage.of(workspace.notebook().settings());
        open(factories.containsKey(route) ? route : PageRoute.WEEK);
    }

    /**
     * Opens the page that asks for something now; the page that was open when the program was left is the one to open
     * next time, still.
     */
    public void openFirst(PageRoute route) {
        Function<PageContext, Page> factory = factories.get(route);
        if (factory != null) {
            show(route, factory);
        }
    }

    @Override
    public void open(PageRoute route) {
        Function<PageContext, Page> factory = factories.get(route);
        if (factory == null || route == current) {
            return;
        }
        leave(current);
        leave(route == cameFrom ? null : cameFrom);
        cameFrom = null;
        hadFocus = null;
        show(route, factory);
        RememberedPage.remember(workspace, route);
    }

    private void show(PageRoute route, Function<PageContext, Page> factory) {
        Page before = current == null ? null : pages.get(current);
        if (before != null) {
            before.detach();
        }
        Page page = page(route, factory);
        current = route;
        sidebar.select(route);
        stack.show(page.root());
        page.attach();
        focusPage();
        hidden.changed();
    }

    /** Makes and prepares hidden pages from now on, so that each is there within a frame when it is opened. */
    public void prepareHidden() {
        endings.add(workspace.listen(notebook -> hidden.changed()));
        endings.add(hidden::end);
        hidden.begin();
        root.addEventFilter(InputEvent.ANY, event -> unopened.used());
        endings.add(unopened::end);
        unopened.begin();
    }

    /** Makes a page that was not open yet, with all that it shows, unseen, and Find at last; false where all are made. */
    private boolean makeUnopened() {
        for (Map.Entry<PageRoute, Function<PageContext, Page>> each : factories.entrySet()) {
            Page page = page(each.getKey(), each.getValue());
            if (stack.add(page.root())) {
                page.attach();
                page.detach();
                stack.layOut(page.root());
                hidden.changed();
                return true;
            }
        }
        return palette.prepare();
    }

    private List<Page> hiddenPages() {
        return pages.entrySet().stream()
                .filter(page -> page.getKey() != current)
                .map(Map.Entry::getValue)
                .toList();
    }

    private void leave(@Nullable PageRoute route) {
        Page page = route == null ? null : pages.get(route);
        if (page != null) {
            page.left();
        }
    }

    private Page page(PageRoute route, Function<PageContext, Page> factory) {
        return pages.computeIfAbsent(route, key -> factory.apply(context));
    }

    /**
     * All that can be found by name as things are now, what belongs to the open page first. Pages that were never open
     * are made for it, not shown.
     */
    private List<FindEntry> findable() {
        List<FindEntry> entries = new ArrayList<>();
        factories.forEach((route, factory) -> entries.addAll(
                route == current ? 0 : entries.size(), page(route, factory).findable()));
        entries.addAll(ShellEntries.of(factories.keySet(), context));
        return entries;
    }

    /** Opens a page that the user chooses in the sidebar; the open one goes back to where it begins. */
    private void choose(PageRoute route) {
        Page page = pages.get(route);
        if (route == current && page != null) {
            page.chosenAgain();
        } else {
            open(route);
        }
    }

    /** Moves focus to the open page, so that the next Tab goes to its first control. */
    public void focusPage() {
        Page page = current == null ? null : pages.get(current);
        if (page != null) {
            page.focusFirst();
        }
    }

    @Override
    public void openActive(String id) {
        PageRoute from = current;
        Node focus = root.getScene() == null ? null : root.getScene().getFocusOwner();
        Function<PageContext, Page> learn = factories.get(PageRoute.LEARN);
        if (from != PageRoute.LEARN && learn != null) {
            leave(cameFrom);
            show(PageRoute.LEARN, learn); // the other page is not left for good: the user comes back to where it is
            RememberedPage.remember(workspace, PageRoute.LEARN);
            cameFrom = from;
            hadFocus = focus;
        }
        if (pages.get(PageRoute.LEARN) instanceof ActiveReader reader) {
            reader.openActive(id);
        }
    }

    @Override
    public void openProduct(String id) {
        open(PageRoute.SHELF);
        if (pages.get(PageRoute.SHELF) instanceof ProductOpener opener) {
            opener.openProduct(id);
        }
    }

    @Override
    public void openSession(LocalDate day, Session session) {
        open(PageRoute.TODAY);
        if (pages.get(PageRoute.TODAY) instanceof SessionOpener opener) {
            opener.openSession(day, session);
        }
    }

    @Override
    public void openDay(LocalDate day) {
        open(PageRoute.DIARY);
        if (pages.get(PageRoute.DIARY) instanceof DayOpener opener) {
            opener.openDay(day);
        }
    }

    @Override
    public void openPlan(PlanIntent ask) {
        open(PageRoute.WEEK);
        if (pages.get(PageRoute.WEEK) instanceof PlanOpener opener) {
            opener.openPlan(ask);
        }
    }

    @Override
    public void back() {
        PageRoute to = cameFrom;
        Node focus = hadFocus;
        Page page = to == null ? null : pages.get(to);
        if (to == null || page == null) {
            return;
        }
        open(to);
        if (focus != null && focus.getScene() != null && focus.getScene() == root.getScene()) {
            focus.requestFocus();
        } else {
            page.returned();
        }
    }

    /**
     * Reports that something failed.
     *
     * @param isNew false when the same was explained before: then a word is enough
     */
    public void unexpected(ErrorReport report, boolean isNew) {
        if (isNew && !alerts.open()) {
            ErrorDialog.show(alerts, words, report);
        } else {
            context.toasts().show(words.text("shell.unexpected"));
        }
    }

    /** Shows the open page as things are now. */
    public void showAgain() {
        Page page = current == null ? null : pages.get(current);
        if (page != null) {
            page.detach();
            page.attach();
        }
    }

    /** Runs an action when the window closes, such as one that ends looking at the clock. */
    public void untilClosed(Runnable ending) {
        endings.add(ending);
    }

    /** Ends what was begun until the window closes, and the open page. */
    public void close() {
        endings.forEach(Runnable::run);
        endings.clear();
        Page page = current == null ? null : pages.get(current);
        if (page != null) {
            page.detach();
        }
    }

    /**
     * Covers the whole frame, sidebar included, such as with the welcome of the first run; absent uncovers it. Under a
     * cover no page needs to be open; where none is opened with its end, it is the one that was open last.
     */
    public void cover(@Nullable Node cover) {
        panes.cover(cover);
        if (cover == null) {
            Platform.runLater(() -> {
                if (current == null) {
                    openRemembered();
                }
            });
        }
    }

    private void showSize(Notebook notebook) {
        panes.zoom()
                .factorProperty()
                .set(notebook.settings().display().textSize().factor());
    }

    /** Keeps the room of the toasts free below the page. */
    private void reserve(double height) {
        BorderPane.setMargin(stack, new Insets(0, 0, height, 0));
    }
}
