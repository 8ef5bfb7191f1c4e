package org.skinweek.ui.learn;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.skinweek.catalog.Active;
import org.skinweek.ui.common.ActiveReader;
import org.skinweek.ui.common.Page;
import org.skinweek.ui.common.PageContext;
import org.skinweek.ui.common.ProductTexts;
import org.skinweek.words.Words;

/** What each active does, and what became of the article's claims. */
public final class LearnPage extends Page implements ActiveReader {
    private static final KeyCombination BACK = KeyCombination.valueOf("Alt+LEFT");

    private final PageContext context;
    private final Words words;
    private final LearnViewModel model;
    private final ScrollPane scroll = new ScrollPane();
    private final VBox page = new VBox(16);
    private final ToggleButton actives;
    private final ToggleButton claims;
    private final Node tabs;
    private final ActiveList list;

    /** The list of all actives. */
    public LearnPage(PageContext context) {
        this.context = context;
        this.words = context.words();
        this.model = new LearnViewModel(
                context.desktop().workspace(), context.desktop().catalog());
        this.list = new ActiveList(model, new ProductTexts(context.desktop().catalog(), words), words);
        ToggleGroup group = new ToggleGroup();
        this.actives = tab("learn.tab.actives", group);
        this.claims = tab("learn.tab.claims", group);
        this.tabs = new HBox(8, actives, claims);
        actives.setSelected(true);
    }

    @Override
    public void openActive(String id) {
        model.open(id);
    }

    @Override
    protected Parent build() {
        scroll.setFitToWidth(true);
        page.getStyleClass().add("page-padding");
        scroll.setContent(page);
        scroll.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (BACK.match(event) && model.currentProperty().get().isPresent()) {
                model.back();
                event.consume();
            }
        });
        return scroll;
    }

    @Override
    protected void attached() {
        model.attach();
        untilDetached(model::detach);
        follow(model.currentProperty(), this::show);
        follow(
                model.sensitivityProperty(),
                sensitivity -> show(model.currentProperty().get()));
    }

    private ToggleButton tab(String key, ToggleGroup group) {
        ToggleButton tab = new ToggleButton(words.text(key));
        tab.setToggleGroup(group);
        tab.setOnAction(event -> {
            tab.setSelected(true);
            show(model.currentProperty().get());
        });
        return tab;
    }

    private void show(Optional<Active> active) {
        if (active.isPresent()) {
            page.getChildren().setAll(new ActiveDetail(active.get(), model, context));
        } else {
            Label title = new Label(words.text("learn.title"));
            title.getStyleClass().add("page-title");
            page.getChildren().setAll(title, tabs, claims.isSelected() ? new ClaimList(model, context) : list);
        }
        scroll.setVvalue(0);
    }
}
