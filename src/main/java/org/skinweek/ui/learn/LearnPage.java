package org.skinweek.ui.learn;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
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
import org.skinweek.ui.kit.CentredPane;
import org.skinweek.ui.kit.DisclosureLink;
import org.skinweek.ui.kit.FlexibleSpace;
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
    /** The widest that something to read may be, in pixels. */
    static final double WIDEST = 1160;

    private static final double STORY = 820;
    /** From this width of the page on there is room for contents beside the story. */
    private static final double ROOMY = STORY + StoryContents.WIDTH + 60;

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
    private final VBox front = new VBox(12);
    private final StoryContents contents;
    private @Nullable Node opener;
    private @Nullable Object filled;

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
        this.contents = new StoryContents(context.catalog().story(), words, this::go);
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
        return new LearnEntries(context)
                .of(
                        model,
                        section -> openPart(LearnViewModel.Tab.STORY, "section-" + section.id()),
                        belief -> openPart(LearnViewModel.Tab.BELIEFS, "belief-" + belief.id()));
    }

    private void openPart(LearnViewModel.Tab tab, String id) {
        model.leave();
        model.choose(tab);
        lists.applyCss();
        lists.layout(); // a part that was made just now has no place yet
        go(id);
    }

    @Override
    protected Parent build() {
        search.setId("learn-search");
        search.textProperty().bindBidirectional(model.queryProperty());
        lists.setFitToWidth(true);
        lists.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        StackPane root = new StackPane(front, detail);
        StackPane body = new StackPane(lists, beside(root));
        VBox.setVgrow(body, Priority.ALWAYS);
        CentredPane top = new CentredPane(head(), WIDEST);
        top.getStyleClass().add("learn-top"); // as wide as what scrolls below it
        front.getChildren().addAll(top, body);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean goesBack = BACK.match(event) || event.getCode() == KeyCode.ESCAPE;
            if (goesBack && model.currentProperty().get().isPresent()) {
                back();
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
        HBox.setHgrow(search, Priority.ALWAYS);
        HBox head = new HBox(16, title, tabs, search);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("learn-head");
        return head;
    }

    /** What lies beside the story while the window is wide; the mouse reaches what is under it. */
    private Node beside(Region page) {
        Region space = new FlexibleSpace();
        HBox row = new HBox(space, contents);
        row.getStyleClass().add("learn-body");
        row.setPickOnBounds(false);
        space.setMouseTransparent(true);
        CentredPane beside = new CentredPane(row, WIDEST);
        beside.setPickOnBounds(false);
        beside.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> page.getWidth() >= ROOMY
                                && model.tabProperty().get() == LearnViewModel.Tab.STORY
                                && model.foundProperty().get().isEmpty(),
                        page.widthProperty(),
                        model.tabProperty(),
                        model.foundProperty()));
        return beside;
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
    }

    private void fill() {
        Optional<LearnViewModel.Found> found = model.foundProperty().get();
        Object wanted = found.isPresent() ? found.get() : model.tabProperty().get();
        if (wanted.equals(filled)) {
            return; // so that a page that is shown again stands where it was left
        }
        filled = wanted;
        Node content = found.<Node>map(hits -> new SearchResults(hits, model, context, texts))
                .orElseGet(this::tab);
        StackPane page = new StackPane(content);
        page.setAlignment(Pos.TOP_LEFT);
        page.getStyleClass().add("learn-body");
        lists.setContent(new CentredPane(page, WIDEST));
        lists.setVvalue(0);
    }

    private Node tab() {
        return switch (model.tabProperty().get()) {
            case STORY -> new StoryView(model, context);
            case ACTIVES -> new ActiveList(model.actives(), model, texts);
            case BELIEFS -> new BeliefList(model, context);
        };
    }

    /** Scrolls to a part of the story and moves focus to what can be unfolded in it. */
    private void go(String id) {
        Node part = lists.getContent().lookup("#" + id);
        if (part == null) {
            return;
        }
        ScrollPlace.reveal(lists, part);
        if (part.lookup(".fold") instanceof DisclosureLink fold) {
            fold.focusLink();
        }
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
            opener = front.getScene() == null ? null : front.getScene().getFocusOwner();
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
