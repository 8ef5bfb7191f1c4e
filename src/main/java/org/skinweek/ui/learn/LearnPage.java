package org.skinweek.ui.learn;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Active;
import org.skinweek.rules.Rule;
import org.skinweek.ui.kit.FlexibleSpace;
import org.skinweek.ui.kit.FocusFinder;
import org.skinweek.ui.kit.ScrollPlace;
import org.skinweek.ui.kit.SearchField;
import org.skinweek.ui.kit.SegmentedChoice;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.ActiveReader;
import org.skinweek.ui.page.FindEntry;
import org.skinweek.ui.page.Page;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.product.ProductTexts;
import org.skinweek.words.Words;

/** Why pores look large and what helps: the story, each active, and what is said often and is not so. */
public final class LearnPage extends Page implements ActiveReader {
    /** The widest that the page may be, in pixels: what is read, with two columns beside it. */
    static final double WIDEST = 1728;

    private static final double SIDE = 328;
    private static final double LEAST_SEARCH = 160;
    private static final double MARGIN = 24;

    private static final KeyCombination BACK = KeyCombination.valueOf("Alt+LEFT");
    private static final KeyCombination FIND = KeyCombination.valueOf("Shortcut+F");

    private final PageContext context;
    private final Words words;
    private final ProductTexts texts;
    private final LearnViewModel model;
    private final SegmentedChoice<LearnViewModel.Tab> tabs;
    private final SearchField search;
    private final ScrollPane lists = new ScrollPane();
    private final DetailPane detail;
    private final VBox front = new VBox(16);
    private final StoryView story;
    private final HowOftenCard often;
    private final ChapterList chapters;
    private @Nullable Node opener;
    private @Nullable Object filled;
    private @Nullable StoryChapter read;

    /** The story. */
    public LearnPage(PageContext context, LearnViewModel model) {
        this.context = context;
        this.words = context.words();
        this.texts = new ProductTexts(context.catalog(), words);
        this.model = model;
        this.tabs = new SegmentedChoice<>(
                words.text("learn.tabs"),
                List.of(LearnViewModel.Tab.values()),
                tab -> words.textOf("learn.tab.", tab),
                model::choose);
        this.search = new SearchField(words.text("learn.search"), words.text("common.search.clear"));
        this.detail = new DetailPane(model, context, this::back);
        this.story = new StoryView(model, context);
        this.often = new HowOftenCard(model, words);
        this.chapters = new ChapterList(model, words);
    }

    @Override
    public void openActive(String id) {
        model.visit(id);
    }

    @Override
    public void chosenAgain() {
        model.leave();
    }

    @Override
    public List<FindEntry> findable() {
        return new LearnEntries(context).of(model, this::openChapter, this::openBelief);
    }

    private void openChapter(StoryChapter chapter) {
        model.leave();
        model.choose(LearnViewModel.Tab.STORY);
        model.story().read(chapter);
    }

    private void openBelief(Rule belief) {
        model.leave();
        model.choose(LearnViewModel.Tab.BELIEFS);
        lists.applyCss();
        lists.layout(); // a card that was made just now has no place yet
        Node card = lists.lookup("#belief-" + belief.id());
        if (card != null) {
            ScrollPlace.reveal(lists, card);
        }
    }

    @Override
    protected Parent build() {
        search.setId("learn-search");
        search.textProperty().bindBidirectional(model.queryProperty());
        lists.setFitToWidth(true);
        lists.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        lists.viewportBoundsProperty().addListener(observable -> pad());
        lists.contentProperty().addListener(observable -> pad());
        StackPane root = new StackPane(front, detail);
        VBox.setVgrow(lists, Priority.ALWAYS);
        front.getChildren().addAll(head(), lists);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean goesBack = BACK.match(event) || event.getCode() == KeyCode.ESCAPE;
            if (goesBack && model.currentProperty().get().isPresent()) {
                back();
                event.consume();
            } else if (goesBack && model.unread()) {
                event.consume();
            } else if (FIND.match(event)) {
                find();
                event.consume();
            }
        });
        return root;
    }

    private Region head() {
        Label title = TextLabels.of(words.text("learn.title"), "page-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        search.setPrefWidth(SIDE);
        search.setMinWidth(LEAST_SEARCH);
        HBox head = new HBox(24, title, tabs, new FlexibleSpace(), search);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMaxWidth(WIDEST + 2 * MARGIN);
        head.getStyleClass().add("learn-head");
        return head;
    }

    @Override
    protected void attached() {
        model.attach();
        untilDetached(model::detach);
        follow(model.tabProperty(), tabs::select);
        follow(model.tabProperty(), tab -> fill());
        follow(model.foundProperty(), found -> fill());
        follow(model.currentProperty(), this::show);
        follow(model.profileProperty(), profile -> show(model.currentProperty().get()));
        follow(model.oftenProperty(), this::tell);
        follow(model.story().chapterProperty(), this::read);
    }

    private void fill() {
        Optional<LearnViewModel.Found> found = model.foundProperty().get();
        Object wanted = found.isPresent() ? found.get() : model.tabProperty().get();
        if (wanted.equals(filled)) {
            return; // so that a page that is shown again stands where it was left
        }
        filled = wanted;
        Region content = found.<Region>map(hits -> new SearchResults(hits, model, context, texts))
                .orElseGet(this::tab);
        content.setMaxWidth(WIDEST);
        StackPane page = new StackPane(content);
        page.setAlignment(Pos.TOP_LEFT);
        boolean lost = FocusFinder.isWithin(lists, focusOwner());
        lists.setContent(page);
        lists.setVvalue(0);
        if (lost) {
            root().requestFocus(); // so that what had focus and is gone leaves it in this page
        }
    }

    /** The bar to scroll with takes its room from the margin, so that nothing moves when a page needs one. */
    private void pad() {
        if (lists.getContent() instanceof Region page) {
            double bar = lists.getWidth() - lists.getViewportBounds().getWidth();
            page.setPadding(new Insets(0, MARGIN - Math.min(MARGIN, Math.max(0, bar)), MARGIN, MARGIN));
        }
    }

    private @Nullable Node focusOwner() {
        return front.getScene() == null ? null : front.getScene().getFocusOwner();
    }

    /** Shows a page of the story from its beginning; one that shows already stands where it was left. */
    private void read(StoryChapter chapter) {
        if (chapter == read) {
            return;
        }
        read = chapter;
        story.show(chapter, model.oftenProperty().get());
        chapters.mark(chapter);
        lists.setVvalue(0);
    }

    /** Tells how often what is on the shelf may be used, for the skin as it is now. */
    private void tell(OftenTable table) {
        often.show(table);
        story.show(model.story().current(), table);
    }

    private Region tab() {
        return switch (model.tabProperty().get()) {
            case STORY -> new ReadingColumns(story, List.of(often, chapters));
            case ACTIVES -> new ReadingColumns(new ActiveList(model.actives(), model, texts), List.of(often));
            case BELIEFS -> new BeliefList(model, context);
        };
    }

    private void find() {
        if (model.currentProperty().get().isPresent()) {
            model.browse();
        }
        search.requestFocus();
    }

    private void back() {
        if (!model.back()) {
            context.navigator().back();
        }
    }

    private void show(Optional<Active> active) {
        boolean reading = active.isPresent();
        if (reading && !detail.isVisible()) {
            opener = focusOwner();
        }
        front.setVisible(!reading);
        detail.setVisible(reading);
        if (active.isPresent()) {
            detail.show(active.get());
        } else {
            detail.clear();
            if (opener != null && opener.getScene() != null) {
                opener.requestFocus();
            }
            opener = null;
        }
    }
}
