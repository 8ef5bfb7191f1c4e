package org.skinweek.ui.learn;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Active;
import org.skinweek.ui.common.ActiveReader;
import org.skinweek.ui.common.Page;
import org.skinweek.ui.common.PageContext;
import org.skinweek.ui.common.ProductTexts;
import org.skinweek.ui.common.SearchField;
import org.skinweek.ui.common.Segmented;
import org.skinweek.words.Words;

/** Why pores look large and what helps: the story, each active, and what is said often and is not so. */
public final class LearnPage extends Page implements ActiveReader {
    private static final KeyCombination BACK = KeyCombination.valueOf("Alt+LEFT");

    private final PageContext context;
    private final Words words;
    private final ProductTexts texts;
    private final LearnViewModel model;
    private final Segmented<LearnViewModel.Tab> tabs;
    private final ScrollPane lists = scroll();
    private final ScrollPane detail = scroll();
    private final VBox front = new VBox(12);
    private @Nullable Node opener;
    private @Nullable Object filled;

    /** The story. */
    public LearnPage(PageContext context) {
        this.context = context;
        this.words = context.words();
        this.texts = new ProductTexts(context.desktop().catalog(), words);
        this.model = new LearnViewModel(
                context.desktop().workspace(),
                context.desktop().catalog(),
                context.desktop().checker().book());
        this.tabs = new Segmented<>(
                words.text("learn.tabs"),
                List.of(LearnViewModel.Tab.values()),
                tab -> words.text("learn.tab." + tab.name().toLowerCase(Locale.ROOT)),
                model::choose);
    }

    @Override
    public void openActive(String id) {
        model.visit(id);
    }

    @Override
    protected Parent build() {
        Label title = new Label(words.text("learn.title"));
        title.getStyleClass().add("page-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        SearchField search = new SearchField(words.text("learn.search"), words.text("common.search.clear"));
        search.setId("learn-search");
        search.textProperty().bindBidirectional(model.queryProperty());
        HBox.setHgrow(search, Priority.ALWAYS);
        HBox head = new HBox(16, title, tabs, search);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("learn-head");
        VBox.setVgrow(lists, Priority.ALWAYS);
        front.getChildren().addAll(head, lists);
        StackPane root = new StackPane(front, detail);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (BACK.match(event) && model.currentProperty().get().isPresent()) {
                back();
                event.consume();
            }
        });
        return root;
    }

    @Override
    protected void attached() {
        model.attach();
        untilDetached(model::detach);
        follow(model.tabProperty(), tabs::select);
        follow(model.tabProperty(), tab -> fill());
        follow(model.foundProperty(), found -> fill());
        follow(model.currentProperty(), this::show);
        follow(
                model.sensitivityProperty(),
                sensitivity -> show(model.currentProperty().get()));
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
        lists.setContent(page);
        lists.setVvalue(0);
    }

    private Node tab() {
        return switch (model.tabProperty().get()) {
            case STORY -> new StoryView(model, context);
            case ACTIVES -> new ActiveList(model.actives(), model, texts);
            case BELIEFS -> new BeliefList(model, context);
        };
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
            ActiveDetail page = new ActiveDetail(active.get(), model, context, this::back);
            detail.setContent(page);
            detail.setVvalue(0);
            detail.applyCss(); // puts the content into the scene, without which it cannot have the keyboard
            page.focusBack();
        } else {
            detail.setContent(null);
            if (opener != null && opener.getScene() != null) {
                opener.requestFocus();
            }
            opener = null;
        }
    }

    private static ScrollPane scroll() {
        ScrollPane scroll = new ScrollPane();
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }
}
