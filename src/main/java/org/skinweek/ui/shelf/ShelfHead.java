package org.skinweek.ui.shelf;

import java.util.Arrays;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.FlexibleSpace;
import org.skinweek.ui.kit.PageHeader;
import org.skinweek.ui.kit.SegmentedChoice;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** The head of the page Shelf: how many products there are, which are shown, in which order, and how to add one. */
final class ShelfHead extends PageHeader {
    private final Words words;
    private final ShelfViewModel model;
    private final Label count = TextLabels.of("", "shelf-often");
    private final SegmentedChoice<ShelfView> views;
    private final MenuButton sort;
    private final Button add;

    ShelfHead(Words words, ShelfViewModel model, Button add) {
        this.words = words;
        this.model = model;
        this.add = add;
        getStyleClass().add("shelf-head");
        views = new SegmentedChoice<>(
                words.text("shelf.view"),
                Arrays.asList(ShelfView.values()),
                view -> words.textOf("shelf.view.", view),
                model.viewProperty()::set);
        sort = sort();
        count.setMinWidth(0);
        Label title = TextLabels.of(words.text("shelf.title"), "page-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(title, count, new FlexibleSpace(), views, sort, add);
    }

    /** Says which products are shown and how many there are; without any, the page itself says loudly to add one. */
    void show(ShelfContents contents) {
        views.select(contents.view());
        boolean some = contents.onShelf() > 0;
        add.getStyleClass().remove("accent");
        if (some || contents.view() == ShelfView.ARCHIVE) {
            add.getStyleClass().add("accent");
        }
        count.setText(some ? words.text("shelf.count", contents.onShelf()) : "");
        sort.setDisable(contents.shown().count() < 2);
    }

    private MenuButton sort() {
        MenuButton button = new MenuButton(words.text("shelf.sort"), FeatherIcons.of(Feather.SLIDERS));
        button.setId("shelf-sort");
        button.getStyleClass().add("without-arrow");
        button.setMinWidth(Region.USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (ShelfOrder order : ShelfOrder.values()) {
            RadioMenuItem item = new RadioMenuItem(words.textOf("shelf.sort.", order));
            item.setToggleGroup(group);
            item.setSelected(order == model.orderProperty().get());
            item.setOnAction(event -> model.orderProperty().set(order));
            button.getItems().add(item);
        }
        return button;
    }
}
